import type { FailureCategory } from "../model/attribution.ts";
import type { Pair } from "./match.ts";

/** Where a question stood: passed, or failed for a reason. */
type Standing = "passed" | FailureCategory;

/** A question whose standing changed between passing and failing. */
type Change = {
  readonly id: string;
  readonly variant: string | null;
  readonly before: Standing;
  readonly after: Standing;
};

export type Transitions = {
  readonly fixed: readonly Change[];
  readonly stillFailing: number;
  readonly stillPassing: number;
  /** Pairs by where they stood before and where they stand now. */
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** What became of every paired question; those that newly fail are in the table alone. */
export function transitions(pairs: readonly Pair[]): Transitions {
  const fixed: Change[] = [];
  const table: Record<string, Record<string, number>> = {};
  let stillFailing = 0;
  let stillPassing = 0;
  for (const pair of pairs) {
    const before = standing(pair.before);
    const after = standing(pair.after);
    const row = table[before] ?? {};
    row[after] = (row[after] ?? 0) + 1;
    table[before] = row;
    if (pair.before.passed && pair.after.passed) stillPassing += 1;
    else if (!pair.before.passed && pair.after.passed)
      fixed.push({ id: pair.after.id, variant: pair.after.variant, before, after });
    else if (!pair.before.passed) stillFailing += 1;
  }
  return { fixed, stillFailing, stillPassing, table };
}

/** Where a question stood in a run. */
export function standing(question: Pair["before"]): Standing {
  return question.passed ? "passed" : (question.category ?? "unattributed");
}
