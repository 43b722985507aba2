import type { Comparison } from "../model/comparison.ts";
import { addTo, emptySum, valueOfSum } from "../statistics/sum.ts";
import type { Question } from "./questions.ts";

type CostChange = NonNullable<Comparison["result"]>["cost"];

/** What a question cost before and costs now, over the questions that say it on both sides; null where none does. */
export function costChange(pairs: readonly { readonly before: Question; readonly after: Question }[]): CostChange {
  const [before, after] = [emptySum(), emptySum()];
  let questions = 0;
  let withoutBefore = 0;
  let withoutAfter = 0;
  for (const pair of pairs) {
    if (pair.before.costUsd === null) withoutBefore += 1;
    if (pair.after.costUsd === null) withoutAfter += 1;
    if (pair.before.costUsd === null || pair.after.costUsd === null) continue;
    questions += 1;
    addTo(before, pair.before.costUsd);
    addTo(after, pair.after.costUsd);
  }
  const mean = (sum: number) => (questions === 0 ? null : sum / questions);
  return {
    questions,
    withoutBefore,
    withoutAfter,
    before: mean(valueOfSum(before)),
    after: mean(valueOfSum(after)),
  };
}
