import { MANY_RUNS, type TestLevel } from "../model/test-level.ts";
import { clusteredNewcombe } from "../statistics/design-effect.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import { newcombePaired } from "../statistics/newcombe.ts";
import { Z } from "../statistics/normal.ts";
import type { Group } from "./groups.ts";
import { type PooledQuestion, together } from "./pooled.ts";
import { testPooled } from "./pooled-test.ts";
import type { Answers } from "./questions.ts";

/** What the overall test is held to. */
export type TestSettings = {
  readonly alpha: TestLevel;
  readonly method: McNemarMethod;
  /** A net drop smaller than this share of the questions is no regression, however sure. */
  readonly minDrop: number;
  /** A drop that is at most this, with 95 % confidence, is OK. */
  readonly margin: number;
};

export type Verdict = {
  readonly verdict: "regressed" | "ok" | "inconclusive";
  readonly test: "mcnemar-mid-p" | "mcnemar-exact" | "conditional-mid-p" | "conditional-exact";
  /** The level that the test was held to. */
  readonly alpha: number;
  /** One-sided p-value of "got worse". */
  readonly pValue: number;
  /** The same of all questions alike, all earlier answers in: whether the run as a whole got worse. */
  readonly pNet: number;
  /** Whether more was lost than gained, against all runs and against the newest. */
  readonly isNetLoss: boolean;
  /** No answers could have made the p-value smaller than this; `undefined` without groups. */
  readonly smallest: number | undefined;
  /** Change of the pass rate, later minus earlier, with its 90 % interval (Newcombe, paired). */
  readonly change: { readonly difference: number; readonly lower: number; readonly upper: number };
};

/** Up to where a run is likely to have got worse: the test without weights has to agree, and a second look is worth it. */
export const LIKELY = 0.2;

/**
 * Whether the run got worse than the runs of the base branch. Regressed: the test says so at its level, the run as a whole is
 * likely to have got worse, and the net drop is large enough. OK: there are questions and none differs from the newest run,
 * or a drop beyond the margin is ruled out. Anything else is inconclusive: too few questions to tell, which neither fails
 * nor passes anything.
 *
 * From three runs on, the questions that decide are those that the newest run passed, and its own answers are left out: a run
 * is not blamed for what the base branch has broken already, and that a question was chosen for passing once says nothing.
 * With one run and questions asked once it is McNemar's test.
 *
 * @param runs so many runs it is compared with
 */
export function judgeChange(
  questions: readonly PooledQuestion[],
  groups: readonly Group[],
  runs: number,
  settings: TestSettings,
): Verdict {
  const { method, minDrop, margin } = settings;
  const isMany = runs >= MANY_RUNS;
  const alpha = isMany ? settings.alpha.manyRuns : settings.alpha.fewRuns;
  const isRepeated =
    runs > 1 ||
    groups.length > 0 ||
    questions.some(({ earlier, after }) => together(earlier).trials + after.trials > 2);
  const deciding = testPooled(questions, groups, { isWeighted: true, withoutNewest: isMany, method });
  const { pValue } = deciding;
  const pNet = isRepeated
    ? testPooled(questions, groups, { isWeighted: false, withoutNewest: false, method }).pValue
    : pValue;
  const change = meanChange(questions);
  const drop = -change.difference;
  const isUnchanged = questions.every(({ earlier: [newest], after }) => newest !== undefined && isSame(newest, after));
  // Of all runs together the branch may have lost more than the change: that is no fault of it.
  const isNetLoss = drop > 0 && sinceNewest(questions) < 0;
  const regressed = isAtMost(pValue, alpha) && pNet <= Math.max(LIKELY, alpha) && drop >= minDrop && isNetLoss;
  // What could not have been called worse whatever it answered is not called OK for not having been.
  const canTell = deciding.smallest === undefined || isAtMost(deciding.smallest, alpha);
  const isSafe = questions.length > 0 && (isUnchanged || (canTell && change.lower > -margin));
  return {
    verdict: regressed ? "regressed" : isSafe ? "ok" : "inconclusive",
    test: isRepeated ? `conditional-${deciding.method}` : `mcnemar-${method}`,
    alpha,
    pValue,
    pNet,
    change,
    isNetLoss,
    smallest: deciding.smallest,
  };
}

/** Whether a p-value is at most a level, but for what sums of floating point numbers may be off by. */
export function isAtMost(pValue: number, level: number): boolean {
  return pValue <= level * (1 + 1e-9);
}

function isSame(a: Answers, b: Answers): boolean {
  return a.passed * b.trials === b.passed * a.trials;
}

/**
 * The mean over questions of the change of their pass rates, with its interval. A question that passed in part is in several
 * cells by its parts, as little of it as can be in those of a change: the margins are the means themselves, and the
 * discordant share is no smaller than what a mean of such differences varies by.
 */
function meanChange(questions: readonly PooledQuestion[]): Verdict["change"] {
  const cells = { both: 0, afterOnly: 0, beforeOnly: 0, neither: 0 };
  const clusters = new Map<string, { questions: number; change: number }>();
  const alone: { questions: number; change: number }[] = [];
  for (const { earlier, after, cluster } of questions) {
    const before = together(earlier);
    const [was, is] = [before.passed / before.trials, after.passed / after.trials];
    cells.both += Math.min(was, is);
    cells.afterOnly += Math.max(0, is - was);
    cells.beforeOnly += Math.max(0, was - is);
    cells.neither += 1 - Math.max(was, is);
    const known = cluster === undefined ? undefined : clusters.get(cluster);
    if (known !== undefined) {
      known.questions += 1;
      known.change += is - was;
    } else if (cluster !== undefined) clusters.set(cluster, { questions: 1, change: is - was });
    else alone.push({ questions: 1, change: is - was });
  }
  return clusters.size === 0
    ? newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, Z.p95)
    : clusteredNewcombe(cells, [...clusters.values(), ...alone]);
}

/** By how much the pass rates of all questions together changed since the newest answers to each. */
function sinceNewest(questions: readonly PooledQuestion[]): number {
  let change = 0;
  for (const {
    earlier: [newest],
    after,
  } of questions)
    if (newest !== undefined) change += after.passed / after.trials - newest.passed / newest.trials;
  return change;
}
