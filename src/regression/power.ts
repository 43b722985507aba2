import { MANY_RUNS, type TestLevel } from "../model/test-level.ts";
import { fitSpread, type RateSpread, spreadOfFlips } from "../statistics/beta-binomial.ts";
import type { McNemarMethod } from "../statistics/mcnemar.ts";
import type { Group } from "./groups.ts";
import { type PooledQuestion, together } from "./pooled.ts";
import type { Answers } from "./questions.ts";
import { FLIPS, type PowerSetting, visibleDropFor, visibleDropOf } from "./visible-drop.ts";

/** How the pass rates of questions spread: as the answers say, or where none is a second one, as is usual. */
export type Suite = { readonly spread: RateSpread; readonly isFitted: boolean };

/** In a report: it must not cost more than the verdict. */
const TRIES = 20;

/** The smallest drop that a comparison would find four times out of five, 0 to 1; a cluster counts as a question. */
export function smallestVisible(
  questions: readonly PooledQuestion[],
  groups: readonly Group[],
  setting: Omit<PowerSetting, "trials" | "tries">,
): number {
  const single = questions.filter(({ cluster }) => cluster === undefined);
  const units = [
    ...single.map(({ earlier: [newest = NONE, ...older] }) => ({ newest, older: together(older) })),
    ...groups.flatMap(asUnit),
  ];
  if (units.length === 0) return 1;
  const trials = mostCommon(single.map(({ after }) => after.trials));
  const { spread } = suiteOf(units.map(({ newest, older }) => together([newest, older])));
  return visibleDropOf(units, spread, { ...setting, trials, tries: TRIES });
}

/** @param answers all answers to each question */
export function suiteOf(answers: readonly Answers[]): Suite {
  const fitted = fitSpread(answers);
  if (fitted !== undefined) return { spread: fitted, isFitted: true };
  const rate = answers.reduce((sum, { trials, passed }) => sum + passed / trials, 0) / answers.length;
  return { spread: spreadOfFlips(rate, FLIPS), isFitted: false };
}

const NONE: Answers = { trials: 0, passed: 0 };

/** A cluster as one question that passes where most of its answers do. */
function asUnit({ members }: Group): { readonly newest: Answers; readonly older: Answers }[] {
  const runs = (members[0]?.earlier ?? []).flatMap((_, run) => {
    const marks = members.map(({ earlier }) => earlier[run] ?? "").join("");
    const asked = [...marks].filter((mark) => mark !== "-");
    const passed = asked.filter((mark) => mark === "1").length;
    return asked.length === 0 ? [] : [{ trials: 1, passed: passed * 2 > asked.length ? 1 : 0 }];
  });
  const [newest, ...older] = runs;
  return newest === undefined ? [] : [{ newest, older: together(older) }];
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 1;
}

/** What a table of plans is made for. */
export type Plan = {
  readonly questions: number;
  readonly runs: number;
  readonly trials: number;
  readonly alpha: TestLevel;
  readonly method: McNemarMethod;
};

/** As many as a table is tried with: that takes a few seconds. */
const PLAN_TRIES = 60;

/** The smallest drop that a suite of so many questions would show, 0 to 1. */
export function plannedDrop({ spread }: Suite, { questions, alpha, ...plan }: Plan): number {
  const level = plan.runs >= MANY_RUNS ? alpha.manyRuns : alpha.fewRuns;
  return visibleDropFor(questions, spread, { ...plan, alpha: level, tries: PLAN_TRIES });
}

/** How often two runs of one system disagree on a question, 0 to 1. */
export function flipsOf({ spread: { mean, correlation } }: Suite): number {
  return 2 * mean * (1 - mean) * (1 - correlation);
}
