import type { Baseline } from "../model/baseline.ts";
import { type Comparison, NOTHING_IN_COMMON } from "../model/comparison.ts";
import type { Run } from "../model/run.ts";
import { reason } from "../reasons/index.ts";
import { type CompareSettings, compareRuns } from "./compare.ts";

/** The comparison part of a report: what the baseline was, and what it says, or why it says nothing. */
export function compareWith(baseline: Baseline | null, run: Run, settings: CompareSettings): Comparison | null {
  if (baseline === null) return null;
  if (!("questions" in baseline)) {
    return { status: baseline.status, reasons: [...baseline.reasons], baseline: null, result: null };
  }
  const { name, found, commit, branch, runId, createdAt } = baseline;
  const result = compareRuns(baseline.questions, run.records(), settings);
  if (result.baselineQuestions === 0 || (result.matched === 0 && result.unanswered.length === 0)) {
    return {
      status: "incompatible",
      reasons: [
        result.baselineQuestions === 0
          ? reason("no-question-to-compare", { name })
          : reason(NOTHING_IN_COMMON, { name, questions: result.baselineQuestions }),
      ],
      baseline: null,
      result: null,
    };
  }
  return { status: baseline.status, reasons: [], baseline: { name, found, commit, branch, runId, createdAt }, result };
}
