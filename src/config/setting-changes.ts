import type { BoundGate } from "../gates/gate.ts";
import type { SettingChange } from "../model/gate-changes.ts";
import { type Direction, directionOf } from "../model/strictness.ts";
import { isGateId } from "./gate-options.ts";
import type { Layer } from "./layer.ts";
import type { Option } from "./option.ts";
import { isOptionId, OPTIONS, type OptionId } from "./options.ts";
import { resolve } from "./resolve.ts";
import type { Settings } from "./settings.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
/** Options of these groups say how a report looks and where it goes; they judge nothing. */
const TELLING = ["Report", "GitHub"];
const JUDGING = Object.keys(OPTIONS).filter(
  (id): id is OptionId => isOptionId(id) && !TELLING.includes(TABLE[id].group),
);

/**
 * What of the settings that judge a run has changed, and which way. Settings that say the same in other words,
 * or say what holds anyway, have not.
 *
 * @param before as they were, later layers over earlier ones
 * @param after as they are
 * @throws UserError where one of the two is not valid
 */
export function settingChanges(before: readonly Layer[], after: readonly Layer[]): SettingChange[] {
  const [then, now] = [resolve(before), resolve(after)];
  return JUDGING.flatMap((id): SettingChange[] => {
    if (id === "categories") return categoryChanges(then, now);
    if (isGateId(id)) return gateChange(id, then[id], now[id]);
    const direction = optionDirection(id, then[id], now[id]);
    return direction === undefined
      ? []
      : [{ setting: id, before: textOf(id, before), after: textOf(id, after), direction }];
  });
}

function categoryChanges(then: Settings, now: Settings): SettingChange[] {
  const names = new Set([...Object.keys(then.categories), ...Object.keys(now.categories)]);
  return [...names].flatMap((name) =>
    Object.keys(OPTIONS)
      .filter(isGateId)
      .flatMap((id) => gateChange(`${name}: ${id}`, then.categories[name]?.[id], now.categories[name]?.[id])),
  );
}

/** A limit that is not there is laxer than any. */
function gateChange(setting: string, then: BoundGate | undefined, now: BoundGate | undefined): SettingChange[] {
  if (then === undefined && now === undefined) return [];
  const change = { setting, before: then?.text ?? UNSET, after: now?.text ?? UNSET };
  if (then === undefined) return [{ ...change, direction: "tightened" }];
  if (now === undefined) return [{ ...change, direction: "relaxed" }];
  const direction = directionOf(then.strictness, now.strictness);
  return direction === undefined ? [] : [{ ...change, direction }];
}

function optionDirection(id: OptionId, then: unknown, now: unknown): Direction | undefined {
  if (plain(then) === plain(now)) return undefined;
  const { strictness } = TABLE[id];
  if (strictness === undefined || then === undefined || now === undefined) return "changed";
  return directionOf(strictness(then), strictness(now)) ?? "changed";
}

const UNSET = "none";

/** The value as somebody wrote it, or what holds where nobody did. */
function textOf(id: OptionId, layers: readonly Layer[]): string {
  const written = layers.reduce<unknown>((found, { values }) => (isBlank(values[id]) ? found : values[id]), undefined);
  if (written === undefined) return (TABLE[id].defaultText ?? String(TABLE[id].default ?? UNSET)).replaceAll("`", "");
  return typeof written === "object" ? plain(written) : String(written).trim();
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Values with equal texts are equal. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner)) ?? "";
}
