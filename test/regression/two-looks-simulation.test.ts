import { afterAll, describe, expect, test } from "vitest";
import { compareRuns } from "../../src/regression/compare.ts";
import type { EarlierRun } from "../../src/regression/pooled.ts";
import type { Question, Side } from "../../src/regression/questions.ts";
import { runs } from "../long.ts";
import { seededRandom } from "../random.ts";
import { type Random, SUITES } from "./suites.ts";

// How often two looks alarm where nothing changed, and find what did: what looks worse is asked twice more, and where that
// clears it the whole suite once, as a workflow does.

const PAIRS = runs(2000, 150);
const BASE_RUNS = 10;
const SETTINGS = {
  alpha: { fewRuns: 0.05, manyRuns: 0.01 },
  method: "mid-p",
  minDrop: 0,
  margin: 0.05,
  waived: new Set<string>(),
} as const;

type Change = { readonly head?: (rate: number, question: number) => number; readonly baseBreaks?: number };

const answer = (id: string, passed: boolean): Question => ({
  id,
  detail: null,
  variant: null,
  trials: 1,
  answers: { trials: 1, passed: passed ? 1 : 0 },
  passRate: passed ? 1 : 0,
  passed,
  category: passed ? null : "prompt",
  label: null,
  questionCategory: null,
  cluster: null,
  asked: null,
  reference: null,
  judged: null,
  marks: passed ? "1" : "0",
  isSilent: false,
  costUsd: null,
});
const sideOf = (questions: readonly Question[]): Side => ({ questions, unanswered: [], variants: new Set([null]) });

function pair(draw: (random: Random) => number, n: number, { head, baseBreaks = 0 }: Change, random: Random) {
  const rates = Array.from({ length: n }, () => draw(random));
  const newest = rates.map((rate, question) => (question < baseBreaks ? 0.001 : rate));
  const now = newest.map((rate, question) => head?.(rate, question) ?? rate);
  const run = (of: readonly number[]) => sideOf(of.map((rate, question) => answer(`q${question}`, random() < rate)));
  const after = run(now);
  const earlier = Array.from({ length: BASE_RUNS - 1 }, (_, index): EarlierRun => {
    const side = run(rates);
    const byId = new Map(side.questions.map((question) => [question.id, question]));
    const answers = new Map(
      after.questions.flatMap((question) => {
        const found = byId.get(question.id);
        return found === undefined ? [] : [[question, found] as const];
      }),
    );
    return { name: `run ${index}`, side, answers, unanswered: new Map() };
  });
  const base = { name: "base", side: run(newest), earlier };
  const again = (name: string, ids: ReadonlySet<string> | undefined) => ({
    name,
    side: sideOf(run(now).questions.filter(({ id }) => ids === undefined || ids.has(id))),
  });
  return { base, after, again };
}

function alarms(suite: string, n: number, change: Change = {}): { readonly red: number; readonly asked: number } {
  const random = seededRandom(n * 77 + 5);
  const draw = SUITES[suite] ?? (() => 0.5);
  let [red, asked] = [0, 0];
  for (let each = 0; each < PAIRS; each += 1) {
    const { base, after, again } = pair(draw, n, change, random);
    let result = compareRuns(base, after, SETTINGS);
    if (result.secondLook?.stage === "questions") {
      const ids = new Set(result.secondLook.questions);
      const rounds = [again("first", ids), again("second", ids)];
      asked += 2 * ids.size;
      result = compareRuns(base, after, SETTINGS, { runs: rounds, leftOut: [] });
      if (result.secondLook?.stage === "all") {
        asked += n;
        result = compareRuns(base, after, SETTINGS, { runs: [...rounds, again("whole", undefined)], leftOut: [] });
      }
    }
    if (result.verdict === "regressed") red += 1;
  }
  return { red: red / PAIRS, asked: asked / PAIRS };
}

/** What a limit of 2,000 pairs allows in fewer of them: three standard errors more. */
const allowed = (limit: number) => limit + (PAIRS >= 2000 ? 0 : 3 * Math.sqrt((limit * (1 - limit)) / PAIRS));
const breaks = (count: number) => (rate: number, question: number) => (question < count ? 0.001 : rate);

const rows: string[] = [];
afterAll(() => console.log(rows.join("\n")));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);

describe("two looks at 1 % where nothing changed", () => {
  for (const suite of Object.keys(SUITES))
    test.each([15, 30, 50, 100])(`${suite}, %i questions: red in at most 1.3 %`, (n) => {
      const { red, asked } = alarms(suite, n);
      const broken = alarms(suite, n, { baseBreaks: Math.round(n / 10) });
      rows.push(
        `${suite.padEnd(32)} n = ${String(n).padStart(3)}: ${percent(red)}, ${percent(broken.red)} where the base broke; ${asked.toFixed(1)} answers more`,
      );
      expect(red).toBeLessThanOrEqual(allowed(0.013));
      expect(broken.red).toBeLessThanOrEqual(allowed(0.035));
    });
});

describe("two looks at 1 % find", () => {
  test.each([
    ["a tenth of 50 questions that breaks", 50, 0.1, 0.68],
    ["a fifth of 50 questions that breaks", 50, 0.2, 0.9],
  ])("%s", (name, n, share, least) => {
    const { red, asked } = alarms("mean 80 %, correlated", n, { head: breaks(n * share) });
    rows.push(`${name}: in ${percent(red)}, with ${asked.toFixed(1)} answers more`);
    expect(red).toBeGreaterThanOrEqual(least - (PAIRS >= 2000 ? 0 : 0.1));
  });

  test("an improvement by five points worse in at most 1 %", () => {
    const { red } = alarms("mean 80 %, correlated", 100, { head: (rate) => Math.min(1, rate + 0.05) });
    expect(red).toBeLessThanOrEqual(allowed(0.01));
  });
});
