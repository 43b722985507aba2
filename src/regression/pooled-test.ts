import { boldest, groupedTest, LEAST_VARYING, type QuestionTrials } from "../statistics/conditional-test.ts";
import { runsOf } from "../statistics/exchanged-runs.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import { exchanged, type Group } from "./groups.ts";
import { type PooledQuestion, together } from "./pooled.ts";

/** How the conditional test is done on a run and the runs before it. */
export type PooledTestForm = {
  readonly isWeighted: boolean;
  /** The newest answers decide which questions take part, and are left out themselves. */
  readonly withoutNewest: boolean;
  readonly method: McNemarMethod;
};

export type PooledTest = {
  readonly pValue: number;
  /** The method in which it is: mid-p is too bold where a group varies and there are hardly any others. */
  readonly method: McNemarMethod;
  /** No answers, however bad, could have made it smaller; `undefined` without groups. */
  readonly smallest: number | undefined;
};

/** Whether a run got worse than the runs before it, groups of questions by whole runs, and all others by their answers. */
export function testPooled(
  questions: Iterable<PooledQuestion>,
  groups: readonly Group[],
  { isWeighted, withoutNewest, method }: PooledTestForm,
): PooledTest {
  const trials: QuestionTrials[] = [];
  for (const question of questions) {
    if (question.cluster !== undefined) continue;
    const deciding = withoutNewest ? beforeNewest(question) : question;
    if (deciding !== undefined) trials.push(trialsOf(deciding));
  }
  const runs = groups.flatMap((group) => exchanged(group, withoutNewest) ?? []);
  const test = groupedTest(trials, runs, isWeighted);
  const used = isWeighted ? boldest(test, method) : method;
  return { pValue: test.pValue(used), method: used, smallest: runs.length === 0 ? undefined : smallestOf() };

  /** Where each is at its worst and has been at its best before. */
  function smallestOf(): number {
    let choices = 0;
    for (const { before, after } of trials) choices += logChoose(before + after, after);
    for (const group of runs) choices += logChoose(runsOf(group), group.later);
    const isExact = method === "exact" || (isWeighted && trials.length + runs.length < LEAST_VARYING);
    return Math.exp(-choices) * (isExact ? 1 : 0.5);
  }
}

function trialsOf({ earlier, after }: PooledQuestion): QuestionTrials {
  const { trials, passed } = together(earlier);
  return { before: trials, passedBefore: passed, after: after.trials, passedAfter: after.passed };
}

/** `undefined` where the newest run did not pass it. */
function beforeNewest({ earlier: [newest, ...older], after }: PooledQuestion): PooledQuestion | undefined {
  return newest === undefined || newest.passed * 2 <= newest.trials ? undefined : { earlier: older, after };
}

/** The logarithm of how many ways there are to choose so many of all. */
function logChoose(all: number, chosen: number): number {
  let sum = 0;
  for (let at = 1; at <= Math.min(chosen, all - chosen); at += 1) sum += Math.log((all - at + 1) / at);
  return sum;
}
