/**
 * How strict a setting is: a level, the higher the stricter; or a list, of which each member has an amount (a day, or
 * blank), and of which more, or more of one, is stricter or laxer.
 */
export type Strictness =
  | { readonly kind: string; readonly level: number }
  | { readonly kind: string; readonly amounts: ReadonlyMap<string, string>; readonly more: "stricter" | "laxer" };

/** What became of a setting. `changed`: it is another, and neither is stricter than the other. */
export const DIRECTIONS = ["relaxed", "tightened", "changed"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A list whose members have no amount. */
export function listed(kind: string, members: readonly string[], more: "stricter" | "laxer"): Strictness {
  return { kind, amounts: new Map(members.map((member) => [member, ""])), more };
}

/** As strict as nothing: no limit, or an empty list. */
export function unset(like: Strictness): Strictness {
  return "level" in like ? { kind: like.kind, level: Number.NEGATIVE_INFINITY } : { ...like, amounts: new Map() };
}

/**
 * What a change from one to the other is; `undefined` where they are equally strict. Of two kinds neither is
 * stricter. A list that is relaxed in one member is relaxed, whatever else is tightened in it.
 */
export function directionOf(before: Strictness, after: Strictness): Direction | undefined {
  if (before.kind !== after.kind) return "changed";
  if ("level" in before && "level" in after)
    return before.level === after.level ? undefined : after.level < before.level ? "relaxed" : "tightened";
  if (!("amounts" in before && "amounts" in after)) return "changed";
  const { added, removed } = difference(before.amounts, after.amounts);
  if (added.length + removed.length === 0) return undefined;
  return (before.more === "laxer" ? added : removed).length > 0 ? "relaxed" : "tightened";
}

/** Members that are new, or of which there is more; and those that are gone, or of which there is less. */
export function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const beyond = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...some].filter(([name, amount]) => amount > (others.get(name) ?? "") || !others.has(name)).map(([name]) => name);
  return { added: beyond(after, before), removed: beyond(before, after) };
}
