import { MANY_RUNS, type TestLevel } from "../model/test-level.ts";
import { conditionalTest, type QuestionTrials } from "../statistics/conditional-test.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import { newcombePaired } from "../statistics/newcombe.ts";
import { Z } from "../statistics/normal.ts";
import { type Answers, type PooledQuestion, together } from "./pooled.ts";

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
  /** Change of the pass rate, later minus earlier, with its 90 % interval (Newcombe, paired). */
  readonly change: { readonly difference: number; readonly lower: number; readonly upper: number };
};

/** Up to where the test without weights has to agree that the run got worse. */
const LIKELY_NET = 0.2;

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
export function judgeChange(questions: readonly PooledQuestion[], runs: number, settings: TestSettings): Verdict {
  const { method, minDrop, margin } = settings;
  const isMany = runs >= MANY_RUNS;
  const alpha = isMany ? settings.alpha.manyRuns : settings.alpha.fewRuns;
  const all = questions.map(({ earlier, after }) => trialsOf(together(earlier), after));
  const deciding = isMany ? questions.flatMap(withoutNewest) : all;
  const isRepeated = runs > 1 || all.some(({ before, after }) => before > 1 || after > 1);
  const pValue = conditionalTest(deciding, true, method);
  const pNet = isRepeated ? conditionalTest(all, false, method) : pValue;
  const change = meanChange(all);
  const drop = -change.difference;
  const isUnchanged = questions.every(({ earlier: [newest], after }) => newest !== undefined && isSame(newest, after));
  const regressed =
    pValue <= alpha * (1 + ROUNDING) && pNet <= Math.max(LIKELY_NET, alpha) && drop > 0 && drop >= minDrop;
  const isSafe = questions.length > 0 && (isUnchanged || change.lower > -margin);
  return {
    verdict: regressed ? "regressed" : isSafe ? "ok" : "inconclusive",
    test: isRepeated ? `conditional-${method}` : `mcnemar-${method}`,
    alpha,
    pValue,
    pNet,
    change,
  };
}

/** What sums of floating point numbers may be off by. */
const ROUNDING = 1e-9;

function trialsOf(before: Answers, after: Answers): QuestionTrials {
  return { before: before.trials, passedBefore: before.passed, after: after.trials, passedAfter: after.passed };
}

function withoutNewest({ earlier: [newest, ...older], after }: PooledQuestion): QuestionTrials[] {
  return newest === undefined || newest.passed * 2 <= newest.trials ? [] : [trialsOf(together(older), after)];
}

function isSame(a: Answers, b: Answers): boolean {
  return a.passed * b.trials === b.passed * a.trials;
}

/**
 * The mean over questions of the change of their pass rates, with its interval. A question that passed in part is in several
 * cells by its parts, as little of it as can be in those of a change: the margins are the means themselves, and the
 * discordant share is no smaller than what a mean of such differences varies by.
 */
function meanChange(questions: readonly QuestionTrials[]): Verdict["change"] {
  const cells = { both: 0, afterOnly: 0, beforeOnly: 0, neither: 0 };
  for (const { before, passedBefore, after, passedAfter } of questions) {
    const [was, is] = [passedBefore / before, passedAfter / after];
    cells.both += Math.min(was, is);
    cells.afterOnly += Math.max(0, is - was);
    cells.beforeOnly += Math.max(0, was - is);
    cells.neither += 1 - Math.max(was, is);
  }
  return newcombePaired(cells.both, cells.afterOnly, cells.beforeOnly, cells.neither, Z.p95);
}
