import type { LeftOut } from "../model/history.ts";
import { reason } from "../reasons/index.ts";
import { type EarlierRun, pooledOf } from "./pooled.ts";
import { testPooled } from "./pooled-test.ts";
import type { Asked } from "./questions.ts";

/** The runs of the base branch that this one is compared with, the newest first, and those that are not among them. */
export type Pool = { readonly runs: readonly EarlierRun[]; readonly leftOut: readonly LeftOut[] };

/** A run that is worse than all others at this level had an outage, say, and tells nothing of the base branch. */
const OUTLIER = 0.001;
/** So far from what is expected, in standard deviations, a run has to be for the exact test to be worth its time. */
const FAR = 2.5;

/**
 * Leaves out runs that are worse than all others by themselves: never the newest, which stands for what the base branch is
 * now, and never one that fails what the newest fails, for then it is the base branch that has broken.
 *
 * @param runs the newest first
 */
export function poolOf(runs: readonly EarlierRun[]): Pool {
  if (runs.length < 3) return { runs, leftOut: [] };
  const [newest] = runs;
  const totals = totalsOf(runs);
  const out = new Set(
    runs.filter((run) => run !== newest && newest !== undefined && isFar(run, totals) && isOutlier(run, runs, newest)),
  );
  return {
    runs: runs.filter((run) => !out.has(run)),
    leftOut: [...out].map(({ name }) => ({ name, reason: reason("outlier", {}) })),
  };
}

/** All answers to every question in all runs. */
function totalsOf(runs: readonly EarlierRun[]): ReadonlyMap<Asked, { trials: number; passed: number }> {
  const totals = new Map<Asked, { trials: number; passed: number }>();
  for (const { answers } of runs)
    for (const [key, question] of answers) {
      const { trials, passed } = question.answers;
      const known = totals.get(key);
      if (known === undefined) totals.set(key, { trials, passed });
      else {
        known.trials += trials;
        known.passed += passed;
      }
    }
  return totals;
}

/**
 * Whether a run fails so much more than the others that the exact test is worth its time. Groups vary more than single
 * questions: what is not far by these is not far by groups.
 */
function isFar({ answers }: EarlierRun, totals: ReturnType<typeof totalsOf>): boolean {
  let [excess, variance] = [0, 0];
  for (const [key, question] of answers) {
    const { trials, passed } = question.answers;
    const all = totals.get(key);
    if (all === undefined || all.trials === trials) continue;
    const failing = 1 - all.passed / all.trials;
    excess += trials - passed - trials * failing;
    variance += (trials * failing * (1 - failing) * (all.trials - trials)) / (all.trials - 1);
  }
  return excess > 0 && excess >= FAR * Math.sqrt(variance);
}

function isOutlier(run: EarlierRun, runs: readonly EarlierRun[], newest: EarlierRun): boolean {
  const others = runs.filter((each) => each !== run);
  const asked = [...run.answers, ...run.unanswered].map(([key, after]) => ({ key, after }));
  const { questions, groups } = pooledOf(asked, others);
  const worse = testPooled(questions.values(), groups, { isWeighted: true, withoutNewest: false, method: "mid-p" });
  return worse.pValue <= OUTLIER && !failsTheSame(run, newest, others);
}

/** Whether the newest run fails most of what this one fails and the others pass. */
function failsTheSame(run: EarlierRun, newest: EarlierRun, others: readonly EarlierRun[]): boolean {
  const rest = others.filter((each) => each !== newest);
  const isPassed = (key: Asked): boolean => {
    const found = rest.flatMap(({ answers }) => answers.get(key) ?? []);
    return found.filter(({ passed }) => passed).length * 2 > found.length;
  };
  const broken = [...run.answers].filter(([key, { passed }]) => !passed && isPassed(key));
  const shared = broken.filter(([key]) => newest.answers.get(key)?.passed === false);
  return broken.length > 0 && shared.length * 2 > broken.length;
}
