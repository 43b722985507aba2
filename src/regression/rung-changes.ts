import { CATEGORIES, type Category } from "../model/rung.ts";
import { type McNemarMethod, mcnemar } from "../statistics/mcnemar.ts";
import { holm } from "../statistics/multiple-tests.ts";
import type { Pair } from "./match.ts";

/** How one rung's failures changed among the paired questions. Explains; never fails a check. */
export type RungChange = {
  readonly before: number;
  readonly after: number;
  /** Questions that fail on this rung now and did not before, and the other way round. */
  readonly joined: number;
  readonly left: number;
  /** Of those that joined: failed on another rung before. Nothing broke there; something else was fixed. */
  readonly moved: number;
  /** One-sided McNemar p-value of "more failures on this rung", adjusted for the four rungs (Holm). */
  readonly pValue: number;
  /** Whether the rise is beyond chance. */
  readonly risen: boolean;
};

/** The same test as for the whole run, rung by rung. */
export function rungChanges(
  pairs: readonly Pair[],
  alpha: number,
  method: McNemarMethod,
): Record<Category, RungChange> {
  const changes = {
    prompt: count(pairs, "prompt"),
    retrieval: count(pairs, "retrieval"),
    context: count(pairs, "context"),
    model: count(pairs, "model"),
  };
  const adjusted = holm(
    CATEGORIES.map((category) => mcnemar(changes[category].left, changes[category].joined, method)),
  );
  const done = (category: Category): RungChange => {
    const pValue = adjusted[CATEGORIES.indexOf(category)] ?? 1;
    const change = changes[category];
    return { ...change, pValue, risen: pValue <= alpha && change.after > change.before };
  };
  return { prompt: done("prompt"), retrieval: done("retrieval"), context: done("context"), model: done("model") };
}

function count(pairs: readonly Pair[], category: Category): Omit<RungChange, "pValue" | "risen"> {
  const on = (question: Pair["before"]) => !question.passed && question.category === category;
  let [before, after, joined, left, moved] = [0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const was = on(pair.before);
    const is = on(pair.after);
    if (was) before += 1;
    if (is) after += 1;
    if (is && !was) joined += 1;
    if (was && !is) left += 1;
    if (is && !was && !pair.before.passed) moved += 1;
  }
  return { before, after, joined, left, moved };
}
