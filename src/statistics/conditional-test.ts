import { convolve, type Distribution, power, spread, tail } from "./distribution.ts";
import { type GroupRuns, runValues, sumOfChosen } from "./exchanged-runs.ts";
import type { McNemarMethod } from "./mcnemar.ts";

/** The answers to one question before and after: how many there are of each, and how many of them pass. */
export type QuestionTrials = {
  readonly before: number;
  readonly passedBefore: number;
  readonly after: number;
  readonly passedAfter: number;
};

/** Questions that say the same: all their answers, how many of them pass, and how many are of the later run. */
type Stratum = { readonly all: number; readonly passes: number; readonly later: number; step: number; count: number };

/** So many values a statistic may have; beyond that, steps are rounded. */
const MOST_VALUES = 1 << 20;

/**
 * One-sided exact test of "got worse" on questions that were each asked any number of times before and after.
 *
 * Given how many of all answers to a question pass, and if nothing changed, every way in which the passes can fall on the
 * answers is as likely: its later failures are hypergeometric, independently of other questions. The statistic is the sum
 * over questions of weight · (L / later answers) · later failures, L the least common multiple of the later answers, so
 * that a question asked more often is no more than one. With one answer before and after each it is McNemar's test.
 *
 * @param questions in any order; those that were asked in one of the two runs only, and those of which all answers pass or
 * all fail, say nothing
 * @param weighted whether a question counts the more the steadier it is, by 8 (m + 1)² / ((2t + 1)(2m − 2t + 1)) for t
 * passes of m answers, rounded; the weights depend on nothing but what the test is conditional on, so that it stays exact
 * @param method `mid-p` is P(T > seen) + P(T = seen) / 2, `exact` is P(T ≥ seen)
 * @returns the p-value; 0.5 (mid-p) or 1 (exact) where no question says anything
 */
export function conditionalTest(
  questions: readonly QuestionTrials[],
  weighted: boolean,
  method: McNemarMethod = "mid-p",
): number {
  return groupedTest(questions, [], weighted).pValue(method);
}

/** The outcome of a test on questions and groups of them. */
export type GroupedTest = {
  readonly pValue: (method: McNemarMethod) => number;
  /** How many questions and groups might have come out otherwise. */
  readonly varying: number;
  /** Whether a group of several questions is among them. */
  readonly isGrouped: boolean;
};

/**
 * The same with groups of questions that may fail together: within a group whole runs are exchanged. A group's part of the
 * statistic is the sum over its questions and later runs of weight · L / later answers · failures.
 */
export function groupedTest(
  questions: readonly QuestionTrials[],
  groups: readonly GroupRuns[],
  weighted: boolean,
): GroupedTest {
  const telling = questions.filter(
    ({ before, passedBefore, after, passedAfter }) =>
      before > 0 && after > 0 && passedBefore + passedAfter > 0 && passedBefore + passedAfter < before + after,
  );
  const strata = new Map<string, Stratum>();
  const parts = groups
    .flatMap(({ later, questions: own }) => own.map(({ answers }) => later * answers))
    .reduce(
      leastCommonMultiple,
      telling.reduce((sum, { after }) => leastCommonMultiple(sum, after), 1),
    );
  for (const { before, passedBefore, after, passedAfter } of telling) {
    const [all, passes] = [before + after, passedBefore + passedAfter];
    const key = `${all} ${passes} ${after}`;
    const step = (weighted ? weightOf(all, passes) : 1) * (parts / after);
    const known = strata.get(key);
    if (known === undefined) strata.set(key, { all, passes, later: after, step, count: 1 });
    else known.count += 1;
  }
  const grouped = groups.map((group) => {
    const { later } = group;
    return { later, values: runValues(group, (question) => stepIn(group, question, parts, weighted)) };
  });
  const steps = groups.flatMap((group) => group.questions.map((each) => stepIn(group, each, parts, weighted)));
  const scale = scaleOf([...strata.values()], steps, grouped);
  for (const stratum of strata.values()) stratum.step = Math.max(1, Math.round(stratum.step / scale));
  let seen = 0;
  for (const { before, passedBefore, after, passedAfter } of telling) {
    const key = `${before + after} ${passedBefore + passedAfter} ${after}`;
    seen += (strata.get(key)?.step ?? 0) * (after - passedAfter);
  }
  const distributions = [...strata.values()]
    .sort((a, b) => a.step * a.count * a.later - b.step * b.count * b.later)
    .map((stratum) => spread(power(hypergeometric(stratum), stratum.count), stratum.step));
  let varyingGroups = 0;
  for (const { later, values } of grouped) {
    const scaled = values.map((value) => Math.round(value / scale));
    if (scaled.some((value) => value !== scaled[0])) varyingGroups += 1;
    for (const value of scaled.slice(-later)) seen += value;
    distributions.push(sumOfChosen(scaled, later));
  }
  const distribution = distributions.reduce(convolve, { from: 0, values: Float64Array.of(1) });
  return {
    pValue: (method) => tail(distribution, seen, method),
    varying: telling.length + varyingGroups,
    isGrouped: varyingGroups > 0,
  };
}

/** With fewer questions and groups that vary the mid-p of groups alarms too often: at 5 % in 9.3 % with one group. */
export const LEAST_VARYING = 3;

/** The boldest method that alarms no more often than its level says. */
export function boldest({ isGrouped, varying }: GroupedTest, asked: McNemarMethod): McNemarMethod {
  return isGrouped && varying < LEAST_VARYING ? "exact" : asked;
}

/** What a failure of a question in a group counts: nothing where all answers to it are the same. */
function stepIn(
  group: GroupRuns,
  { answers, failures }: GroupRuns["questions"][number],
  parts: number,
  weighted: boolean,
): number {
  const all = answers * failures.length;
  const passes = all - failures.reduce((sum, failed) => sum + failed, 0);
  if (passes === 0 || passes === all) return 0;
  return (weighted ? weightOf(all, passes) : 1) * (parts / (group.later * answers));
}

function weightOf(all: number, passes: number): number {
  return Math.round((8 * (all + 1) ** 2) / ((2 * passes + 1) * (2 * all - 2 * passes + 1)));
}

/** By what steps are divided: what they have in common, or more where there would be too many values. */
function scaleOf(
  strata: readonly Stratum[],
  steps: readonly number[],
  groups: readonly { readonly later: number; readonly values: readonly number[] }[],
): number {
  const common = [...strata.map(({ step }) => step), ...steps].reduce(greatestCommonDivisor, 0) || 1;
  const ofStrata = strata.reduce((sum, { step, count, later }) => sum + (step / common) * count * later, 0);
  const values = groups.reduce(
    (sum, { later, values: own }) => sum + (later * (Math.max(...own) - Math.min(...own))) / common,
    ofStrata,
  );
  return values <= MOST_VALUES ? common : common * (values / MOST_VALUES);
}

/** How many of the failures among all answers fall on the later ones. From the likeliest on, so that nothing overflows. */
function hypergeometric({ all, passes, later }: Stratum): Distribution {
  const failures = all - passes;
  const [from, to] = [Math.max(0, later - passes), Math.min(later, failures)];
  const values = new Float64Array(to - from + 1);
  const mode = Math.min(to, Math.max(from, Math.floor(((later + 1) * (failures + 1)) / (all + 2))));
  /** How much likelier one more than `found` is. */
  const ratio = (found: number): number =>
    ((failures - found) * (later - found)) / ((found + 1) * (passes - later + found + 1));
  values[mode - from] = 1;
  for (let found = mode; found < to; found += 1) values[found + 1 - from] = (values[found - from] ?? 0) * ratio(found);
  for (let found = mode - 1; found >= from; found -= 1)
    values[found - from] = (values[found + 1 - from] ?? 0) / ratio(found);
  const whole = values.reduce((sum, value) => sum + value, 0);
  return { from, values: values.map((value) => value / whole) };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

function leastCommonMultiple(a: number, b: number): number {
  return Math.min((a / greatestCommonDivisor(a, b)) * b, MOST_VALUES * MOST_VALUES);
}
