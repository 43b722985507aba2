import { graded, ratio } from "../model/counts.ts";
import type { Run } from "../model/run.ts";
import { clusteredWilson, effectiveQuestions } from "../statistics/design-effect.ts";
import { type Interval, wilson } from "../statistics/wilson.ts";

// What many answers are worth: repeats of a question are no evidence of their own, and questions of a cluster only in part.

/** Independent questions an answer: 1 where each was asked once and stands alone. */
export function independentShare({ total, gradedQuestionCount, repeats, clusters }: Run): number {
  const answers = graded(total);
  if (answers === 0) return 1;
  const found = clusters();
  if (found.length > 0) return Math.min(1, effectiveQuestions(found) / answers);
  return repeats.questions === 0 ? 1 : Math.min(1, gradedQuestionCount / answers);
}

/** The 95 % interval of the pass rate: as wide as that many independent questions make it. */
export function passRateInterval(run: Run): Interval {
  const clusters = run.clusters();
  if (clusters.length > 0) return clusteredWilson(clusters);
  const units = Math.round(graded(run.total) * independentShare(run));
  return wilson(ratio(run.weights.passed, run.weights.whole) * units, units);
}
