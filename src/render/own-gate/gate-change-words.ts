import type { GateChanges } from "../../model/gate-changes.ts";
import type { Direction } from "../../model/strictness.ts";
import type { Escape } from "../../words/visible.ts";

// How a pull request changes what it is judged by, in sentences that every form of the report shares.

export const DIRECTION_SYMBOLS: Readonly<Record<Direction, string>> = {
  relaxed: "🔓",
  tightened: "🔒",
  changed: "✏️",
};

/** Whether the pull request touches what judges it, and nobody can say how. */
export function isHidden(found: GateChanges | null | undefined): boolean {
  return found !== null && found !== undefined && found.reason !== null && found.base !== null;
}

/** The headline of the changes, the worst of them first; nothing if there are none. */
export function gateChangeTitle(found: GateChanges): string | undefined {
  if (isHidden(found)) return "This pull request changes the gate that judges it, and nothing here can say how";
  const { changes } = found;
  const has = (wanted: Direction) => changes.some(({ direction }) => direction === wanted);
  if (has("relaxed")) return "This pull request relaxes the gate that judges it";
  if (has("changed")) return "This pull request changes the gate that judges it";
  return has("tightened") ? "This pull request tightens the gate that judges it" : undefined;
}

/** One change: "min-pass-rate 90% → 80% (relaxed)". */
export function gateChangeWords(
  { setting, before, after, direction }: GateChanges["changes"][number],
  escape: Escape,
): string {
  return `${escape(setting, 80)} ${escape(before, 120)} → ${escape(after, 120)} (${direction})`;
}

/** Changes with the relaxed ones first. */
export function byDirection({ changes }: GateChanges): GateChanges["changes"] {
  const order: readonly Direction[] = ["relaxed", "changed", "tightened"];
  return [...changes].sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
}
