import type { Baseline } from "../model/baseline.ts";
import { type Comparison, NOTHING_IN_COMMON } from "../model/comparison.ts";
import type { LeftOut } from "../model/history.ts";
import { reason } from "../reasons/index.ts";
import { type CompareSettings, compareRuns } from "./compare.ts";
import type { EarlierRun } from "./pooled.ts";
import { type Side, sideOf } from "./questions.ts";
import type { Reruns } from "./second-look.ts";

/** Runs of the base branch before the baseline, the newest first, and those that cannot be compared with. */
export type Earlier = { readonly runs: readonly EarlierRun[]; readonly leftOut: readonly LeftOut[] };

/** The comparison part of a report: what the baseline was, and what it says, or why it says nothing. */
export function compareWith(
  baseline: Baseline | null,
  earlier: Earlier,
  run: () => Side,
  settings: CompareSettings,
  reruns: Reruns | null,
): Comparison | null {
  if (baseline === null) return null;
  if (!("questions" in baseline)) {
    return { status: baseline.status, reasons: [...baseline.reasons], baseline: null, result: null };
  }
  const { name, found, commit, branch, runId, createdAt } = baseline;
  const base = { name, side: sideOf(baseline.questions), earlier: earlier.runs };
  const { pool, whyNot, detectable, ...result } = compareRuns(base, run(), settings, reruns);
  if (whyNot !== undefined) return { status: "incompatible", reasons: [whyNot], baseline: null, result: null };
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
  const leftOut = [...earlier.leftOut, ...(pool?.leftOut ?? [])];
  return {
    status: baseline.status,
    reasons: [],
    baseline: { name, found, commit, branch, runId, createdAt },
    result: { ...result, detectableDrop: detectable(), ...(pool === undefined ? {} : { pool: { ...pool, leftOut } }) },
  };
}
