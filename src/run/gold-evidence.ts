import { type GoldEvidence, goldKey } from "../ladder/gold-evidence.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import type { Run } from "../model/run.ts";

/**
 * How the questions of a gold-evidence run fared: passed when most of their answered trials did. Questions
 * without an answer are left out: they say nothing.
 */
export function goldEvidenceOf(run: Run): GoldEvidence {
  const tallies = new Map<string, { trials: number; passed: number }>();
  const variants = new Set<string | null>();
  const count = (key: string, passed: boolean): void => {
    const tally = tallies.get(key) ?? { trials: 0, passed: 0 };
    tally.trials += 1;
    if (passed) tally.passed += 1;
    tallies.set(key, tally);
  };
  for (const { id, variant, outcome, category } of run.records()) {
    if (id === UNKNOWN_ID || (outcome !== "passed" && outcome !== "failed")) continue;
    if (category === "infrastructure" || category === "grader-error") continue;
    variants.add(variant);
    count(goldKey(id, variant), outcome === "passed");
    if (variant !== null) count(id, outcome === "passed");
  }
  const outcomes = new Map<string, boolean>();
  for (const [key, { trials, passed }] of tallies) {
    // The id alone stands for a question where no variant has to be told from another.
    if (variants.size > 1 && !variants.has(null) && !key.includes("\u0000")) continue;
    outcomes.set(key, passed / trials > 0.5);
  }
  return outcomes;
}
