import { rungsBeyondChance } from "../ladder/recommend.ts";
import { type Counts, emptyCounts } from "../model/counts.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";
import { inTextOrder } from "../model/text-order.ts";

/** What a decision rule is confirmed by; `independent` is questions an entry, where they are asked more than once. */
export type Confirming = {
  readonly decisionRules: Readonly<Record<Category, number>>;
  readonly independent: number;
  /** The rungs that are confirmed for the whole run. */
  readonly whole: readonly Category[];
};

/** Counts of the categories of questions; null is the questions that have none. */
export type Parts = ReadonlyMap<string | null, Counts>;

/** The run cut by category of question: those that are named, and the rest where there is one. */
export function partsOf(total: Counts, categories: ReadonlyMap<string, Counts>): Parts {
  const parts = new Map<string | null, Counts>([...categories].sort(([a], [b]) => inTextOrder(a, b)));
  const rest = emptyCounts();
  for (const name of Object.keys(rest).filter((key): key is keyof Counts => key in rest)) {
    rest[name] = total[name];
    for (const counts of categories.values()) rest[name] -= counts[name];
  }
  if (rest.entries > 0) parts.set(null, rest);
  return parts;
}

/**
 * Rungs of a category of questions, up to and including one, that come before anything more expensive: their share of its
 * failures is significantly above the decision rule, however few there are, or that is so for the whole run. While there
 * is any, nothing beyond that rung is worth its price: what it is about may be noise of the cheaper one.
 */
export function confirmedUpTo(
  part: Counts | undefined,
  category: Category,
  { decisionRules, independent, whole }: Confirming,
): Category[] {
  if (part === undefined) return [];
  const here = rungsBeyondChance(part, decisionRules, independent);
  return CATEGORIES.slice(0, CATEGORIES.indexOf(category) + 1).filter(
    (rung) => here.includes(rung) || (part[rung] > 0 && whole.includes(rung)),
  );
}
