import { confirmedRungs } from "../ladder/recommend.ts";
import { type Counts, emptyCounts } from "../model/counts.ts";
import type { Category } from "../model/rung.ts";

type Rules = Readonly<Record<Category, number>>;

/** Counts of the categories of questions; null is the questions that have none. */
export type Parts = ReadonlyMap<string | null, Counts>;

/** The run cut by category of question: those that are named, and the rest where there is one. */
export function partsOf(total: Counts, categories: ReadonlyMap<string, Counts>): Parts {
  const parts = new Map<string | null, Counts>([...categories].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const rest = emptyCounts();
  for (const name of Object.keys(rest).filter((key): key is keyof Counts => key in rest)) {
    rest[name] = total[name];
    for (const counts of categories.values()) rest[name] -= counts[name];
  }
  if (rest.entries > 0) parts.set(null, rest);
  return parts;
}

const ORDER: readonly Category[] = ["prompt", "retrieval", "context", "model"];

/**
 * Rungs of a category of questions whose decision rule is confirmed, up to and including one. While there is any,
 * nothing beyond that rung is worth its price: what it is about may be noise of the cheaper one.
 */
export function confirmedUpTo(part: Counts | undefined, category: Category, rules: Rules): Category[] {
  if (part === undefined) return [];
  return confirmedRungs(part, rules).filter((rung) => ORDER.indexOf(rung) <= ORDER.indexOf(category));
}
