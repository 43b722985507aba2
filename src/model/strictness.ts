/** How strict a setting is: a level, or a list that is stricter or laxer the more there is in it. */
export type Strictness =
  | { readonly kind: string; readonly level: number }
  | { readonly kind: string; readonly members: readonly string[]; readonly more: "stricter" | "laxer" };

/** What became of a setting. `changed`: it is another, and neither is stricter than the other. */
export const DIRECTIONS = ["relaxed", "tightened", "changed"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a change from one to the other is; `undefined` where they are equally strict. Of two kinds neither is stricter. */
export function directionOf(before: Strictness, after: Strictness): Direction | undefined {
  if (before.kind !== after.kind) return "changed";
  if ("level" in before && "level" in after)
    return before.level === after.level ? undefined : after.level < before.level ? "relaxed" : "tightened";
  if (!("members" in before && "members" in after)) return "changed";
  const added = after.members.some((member) => !before.members.includes(member));
  const removed = before.members.some((member) => !after.members.includes(member));
  if (added && removed) return "changed";
  if (!added && !removed) return undefined;
  return added === (before.more === "stricter") ? "tightened" : "relaxed";
}
