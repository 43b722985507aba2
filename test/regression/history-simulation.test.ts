import { afterAll, describe, expect, test } from "vitest";
import type { PooledQuestion } from "../../src/regression/pooled.ts";
import { judgeChange } from "../../src/regression/verdict.ts";
import { runs } from "../long.ts";
import { seededRandom } from "../random.ts";
import { type Random, SUITES } from "./suites.ts";

// How often the test against ten runs of the base branch alarms where nothing changed, and finds what did.

const PAIRS = runs(2000, 300);
const BASE_RUNS = 10;
const at = (alpha: number) =>
  ({ alpha: { fewRuns: alpha, manyRuns: alpha }, method: "mid-p", minDrop: 0, margin: 0.05 }) as const;

const answer = (rate: number, random: Random) => ({ trials: 1, passed: random() < rate ? 1 : 0 });

/** What a change does to the pass rate of a question, and what the newest run of the base branch had done to it. */
type Change = {
  readonly head?: (rate: number, question: number) => number;
  readonly base?: (rate: number, question: number) => number;
};

/** The share of pairs that are called worse. */
function alarms(suite: string, n: number, alpha: number, { head, base }: Change = {}): number {
  const random = seededRandom(n * 1000 + Math.round(alpha * 100));
  const draw = SUITES[suite] ?? (() => 0.5);
  let red = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const questions = Array.from({ length: n }, (_, question): PooledQuestion => {
      const rate = draw(random);
      const now = base?.(rate, question) ?? rate;
      const newest = answer(now, random);
      const older = Array.from({ length: BASE_RUNS - 1 }, () => answer(rate, random));
      return { earlier: [newest, ...older], after: answer(head?.(now, question) ?? now, random) };
    });
    if (judgeChange(questions, [], BASE_RUNS, at(alpha)).verdict === "regressed") red += 1;
  }
  return red / PAIRS;
}

/** What a limit of 2,000 pairs allows in fewer of them: three standard errors more. */
function allowed(limit: number): number {
  return PAIRS >= 2000 ? limit : limit + 3 * Math.sqrt((limit * (1 - limit)) / PAIRS);
}

const rows: string[] = [];
afterAll(() => console.log(rows.join("\n")));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);
/** The first ones: questions are drawn in no order. */
const breaks = (count: number) => (rate: number, question: number) => (question < count ? 0.001 : rate);

describe("where nothing changed", () => {
  for (const suite of Object.keys(SUITES))
    test.each([15, 30, 50, 100])(`${suite}, %i questions: at most 6 % at 5 %, 1.8 % at 1 %`, (n) => {
      const [five, one] = [alarms(suite, n, 0.05), alarms(suite, n, 0.01)];
      const broken = alarms(suite, n, 0.01, { base: breaks(Math.round(n / 10)) });
      rows.push(
        `${suite.padEnd(32)} n = ${String(n).padStart(3)}: ${percent(five)} at 5 %, ${percent(one)} at 1 %, ${percent(broken)} where the base broke`,
      );
      expect(five).toBeLessThanOrEqual(allowed(0.06));
      expect(one).toBeLessThanOrEqual(allowed(0.018));
      // A tenth of the questions was broken by the newest commit of the base branch: that is no fault of the change.
      expect(broken).toBeLessThanOrEqual(allowed(0.035));
    });
});

describe("what did change is found, at 1 %", () => {
  const SUITE = "mean 80 %, correlated";
  test.each([
    ["a fifth of 50 questions breaks", 50, 0.2, 0.9],
    ["a tenth of 100 questions breaks", 100, 0.1, 0.7],
  ])("%s", (name, n, share, least) => {
    const found = alarms(SUITE, n, 0.01, { head: breaks(n * share) });
    rows.push(`${name}: found in ${percent(found)}`);
    expect(found).toBeGreaterThanOrEqual(least - (PAIRS >= 2000 ? 0 : 0.08));
  });

  test("and an improvement by five points is red in at most 1 %", () => {
    const red = alarms(SUITE, 100, 0.01, { head: (rate) => Math.min(1, rate + 0.05) });
    expect(red).toBeLessThanOrEqual(allowed(0.01));
  });
});
