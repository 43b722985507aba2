import type { BoundGate } from "../gates/gate.ts";
import { GATES, isGateId, isGateOption } from "../gates/index.ts";
import type { SettingChange } from "../model/gate-changes.ts";
import { difference, directionOf, type Strictness, unset } from "../model/strictness.ts";
import type { Layer } from "../options/layer.ts";
import type { Option } from "../options/option.ts";
import { isOptionId, OPTIONS, type OptionId } from "../options/options.ts";
import { resolve } from "../options/resolve.ts";
import type { Settings } from "../options/settings.ts";

const TABLE: Readonly<Record<OptionId, Option<unknown>>> = OPTIONS;
/** Options of these groups say how a report looks, where it goes and what it advises; they judge nothing. */
const TELLING = ["Climbing", "Report", "GitHub"];
const JUDGING = Object.keys(OPTIONS).filter(
  (id): id is OptionId => isOptionId(id) && !TELLING.includes(TABLE[id].group),
);

/** Whether a setting judges, and is not one that says how a report looks and where it goes. */
export function isJudging(name: string): boolean {
  return isOptionId(name) && JUDGING.includes(name);
}

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
    if (isGateOption(id)) return gateChange(id, then[id], now[id]);
    return optionChange(id, [then[id], now[id]], { before: textOf(id, before), after: textOf(id, after) });
  });
}

function categoryChanges(then: Settings, now: Settings): SettingChange[] {
  const names = new Set([...Object.keys(then.categories), ...Object.keys(now.categories)]);
  return [...names].flatMap((name) =>
    Object.keys(GATES)
      .filter(isGateId)
      .flatMap((id) => gateChange(`${name}: ${id}`, then.categories[name]?.[id], now.categories[name]?.[id])),
  );
}

/** A limit that is not there is laxer than any. */
function gateChange(setting: string, then: BoundGate | undefined, now: BoundGate | undefined): SettingChange[] {
  const some = then ?? now;
  if (some === undefined) return [];
  const [was, is] = [then?.strictness ?? unset(some.strictness), now?.strictness ?? unset(some.strictness)];
  const direction = directionOf(was, is);
  const texts = { before: then?.text ?? UNSET, after: now?.text ?? UNSET };
  return direction === undefined ? [] : [{ setting, ...listTexts(was, is, texts), direction }];
}

function optionChange(
  id: OptionId,
  [then, now]: readonly [unknown, unknown],
  texts: { readonly before: string; readonly after: string },
): SettingChange[] {
  if (plain(then) === plain(now)) return [];
  const { strictness } = TABLE[id];
  if (strictness === undefined || then === undefined || now === undefined)
    return [{ setting: id, ...texts, direction: "changed" }];
  const [was, is] = [strictness(then), strictness(now)];
  const direction = directionOf(was, is);
  // Lists that have the same in another order are the same; other values that are as strict are other values.
  if (direction === undefined && "amounts" in was) return [];
  return [{ setting: id, ...listTexts(was, is, texts), direction: direction ?? "changed" }];
}

const UNSET = "none";
const SHOWN = 20;

/** Long lists look alike; what tells them apart is shown, with how many there are. */
function listTexts<Texts extends { readonly before: string; readonly after: string }>(
  was: Strictness,
  is: Strictness,
  texts: Texts,
): { readonly before: string; readonly after: string } {
  if (
    !("amounts" in was && "amounts" in is) ||
    is.kind === "families" ||
    Math.max(was.amounts.size, is.amounts.size) < 2
  )
    return texts;
  const { added, removed } = difference(was.amounts, is.amounts);
  const days = is.more === "laxer" ? is.amounts : was.amounts;
  const named = (name: string) => (days.get(name) ? `${name} (${days.get(name)})` : name);
  const parts = [...added.map((name) => `+${named(name)}`), ...removed.map((name) => `−${name}`)];
  const rest = parts.length > SHOWN ? ` and ${parts.length - SHOWN} more` : "";
  return {
    before: was.amounts.size === 0 ? UNSET : `${was.amounts.size}`,
    after: `${is.amounts.size}: ${parts.slice(0, SHOWN).join(", ")}${rest}`,
  };
}

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
