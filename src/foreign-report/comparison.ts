import type { Comparison } from "../model/comparison.ts";
import type { Report } from "../model/report.ts";
import { CATEGORIES } from "../model/rung.ts";
import { sideOf } from "../regression/questions.ts";
import { isAtMost } from "../regression/verdict.ts";
import { withNulls } from "../report-file/earlier-report.ts";

/**
 * What a comparison says that cannot be, as the place where it says it. The entries of the baseline are not in a
 * report, so that the comparison is not made anew; what it says of this run's questions, and of itself, is held to them.
 */
export function comparisonMistake({ comparison, questions, gates }: Report): string | undefined {
  if (comparison === null) return undefined;
  const { status, reasons, baseline, result } = comparison;
  const isCompared = status === "ok" || status === "drift";
  if ((result !== null) !== isCompared || (baseline !== null) !== isCompared || reasons.length > 0 === isCompared)
    return "comparison.status";
  if (result === null) return undefined;
  if (isImpossible(result.before, gates)) return "comparison.result.before";
  return resultMistake(result, sideOf(questions.map(withNulls)));
}

/** Figures of the baseline that do not add up, or of limits that nothing is held to. */
function isImpossible(before: NonNullable<Comparison["result"]>["before"], gates: Report["gates"]): boolean {
  if (before === undefined) return false;
  const failed = Object.values(before.failures).reduce((sum, count) => sum + count, 0);
  const isHeld = ({ id, scope }: { readonly id: string; readonly scope: string | null }) =>
    gates.some((gate) => gate.id === id && gate.scope === scope);
  return failed !== before.failed || !before.limits.every(isHeld);
}

function resultMistake(
  result: NonNullable<Comparison["result"]>,
  { questions: after }: ReturnType<typeof sideOf>,
): string | undefined {
  const { newlyFailing, fixed, stillFailing, stillPassing, matched, waived, baselineQuestions, rungs } = result;
  const changes = newlyFailing.length + fixed.length;
  if (matched > baselineQuestions || matched > after.length) return "comparison.result.matched";
  const older = result.pool?.older ?? 0;
  if (changes + stillFailing + stillPassing + waived !== matched + older) return "comparison.result.stillPassing";
  const keyOf = ({ id, variant }: { readonly id: string; readonly variant: string | null }) =>
    JSON.stringify([id, variant]);
  const now = new Map(
    after.map((question) => [keyOf(question), question.passed ? "passed" : (question.category ?? "unattributed")]),
  );
  const isNow = (change: (typeof fixed)[number]) => now.get(keyOf(change)) === change.after;
  if (!newlyFailing.every((each) => each.before === "passed" && each.after !== "passed" && isNow(each)))
    return "comparison.result.newlyFailing";
  if (!fixed.every((each) => each.before !== "passed" && each.after === "passed" && isNow(each)))
    return "comparison.result.fixed";
  if (new Set([...newlyFailing, ...fixed].map(keyOf)).size !== changes) return "comparison.result.newlyFailing";
  const { failingOnBase = [] } = result.pool ?? {};
  if (!failingOnBase.every((each) => each.before !== "passed" && each.after !== "passed" && isNow(each)))
    return "comparison.result.pool.failingOnBase";
  const isPast = ({ past, fault }: (typeof fixed)[number]) =>
    past === undefined
      ? fault === undefined
      : past.passed <= past.answers && (fault === undefined || (fault === "solid") === (past.passed === past.answers));
  if (![...newlyFailing, ...failingOnBase].every(isPast)) return "comparison.result.newlyFailing";
  if (result.verdict === "regressed" && !isRed(result)) return "comparison.result.verdict";
  for (const category of CATEGORIES) {
    const { before, after: then, joined, left, moved } = rungs[category];
    const failing = after.filter((question) => !question.passed && question.category === category).length;
    if (then > failing || before > matched || joined > then || left > before || moved > joined)
      return `comparison.result.rungs.${category}`;
  }
  return undefined;
}

/** Whether the p-values call for it: that of one look, of both together, or of the whole suite asked once more. */
function isRed({ pValue, alpha, secondLook }: NonNullable<Comparison["result"]>): boolean {
  if (isAtMost(pValue, alpha)) return true;
  if (secondLook?.pValue === undefined) return false;
  const { pValue: second, level, whole } = secondLook;
  return isAtMost(pValue * second, level) || (whole?.isWorse === true && isAtMost(whole.pValue, whole.alpha));
}
