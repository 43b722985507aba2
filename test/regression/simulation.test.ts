import { describe, expect, test } from "vitest";
import type { QuestionRecord } from "../../src/model/run.ts";
import { CATEGORIES } from "../../src/model/rung.ts";
import { compareRuns } from "../../src/regression/compare.ts";
import { sideOf } from "../../src/regression/questions.ts";
import { seededRandom } from "../random.ts";

const SETTINGS = {
  alpha: { fewRuns: 0.05, manyRuns: 0.01 },
  method: "mid-p",
  minDrop: 0,
  margin: 0.05,
  waived: new Set<string>(),
} as const;
const PAIRS = 2000;

type Suite = readonly { readonly id: string; readonly passRate: number; readonly rung: number }[];

/** Questions with pass rates from 0.1 to 0.97, each with the rung it mostly fails on. */
function suite(n: number, random: () => number): Suite {
  return Array.from({ length: n }, (_, i) => ({
    id: `q${i}`,
    passRate: 0.1 + 0.87 * random(),
    rung: Math.floor(random() * 4),
  }));
}

/** One run of a stochastic system; a fifth of the failures land on another rung than usual. */
function sample(questions: Suite, random: () => number, worse = 1): QuestionRecord[] {
  return questions.map(({ id, passRate, rung }) => {
    const passed = random() < passRate * worse;
    const category = CATEGORIES[random() < 0.2 ? Math.floor(random() * 4) : rung] ?? "prompt";
    return {
      id,
      detail: null,
      variant: null,
      trial: 1,
      outcome: passed ? "passed" : "failed",
      category: passed ? null : category,
      rule: null,
      label: null,
      questionCategory: null,
      cluster: null,
      asked: null,
      reference: null,
      judged: null,
      costUsd: null,
      latencyMs: null,
    };
  });
}

function compared(base: readonly QuestionRecord[], head: readonly QuestionRecord[]) {
  return compareRuns({ name: "base", side: sideOf(base), earlier: [] }, sideOf(head), SETTINGS);
}

describe("the same system against itself", () => {
  test.each([30, 50, 100])(
    "with %i questions alarms in at most 6 % of 2,000 pairs, and names a rung in at most 6 %",
    (n) => {
      const random = seededRandom(n);
      let [alarms, named, drops] = [0, 0, 0];
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const questions = suite(n, random);
        const result = compared(sample(questions, random), sample(questions, random));
        if (result.verdict === "regressed") alarms += 1;
        if (CATEGORIES.some((category) => result.rungs[category].risen)) named += 1;
        if (result.newlyFailing.length > result.fixed.length) drops += 1;
      }
      expect(alarms / PAIRS).toBeLessThanOrEqual(0.06);
      expect(alarms).toBeGreaterThan(0); // a test that can never alarm would hold as well
      expect(named / PAIRS).toBeLessThanOrEqual(0.06);
      expect(drops / PAIRS).toBeGreaterThan(0.35); // what "any drop fails" would have done
    },
  );
});

describe("a drop of 20 points at 100 questions", () => {
  test("is found at least 80 % of the time", () => {
    const random = seededRandom(20);
    let found = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const questions = suite(100, random);
      const mean = questions.reduce((sum, { passRate }) => sum + passRate, 0) / questions.length;
      const result = compared(sample(questions, random), sample(questions, random, 1 - 0.2 / mean));
      if (result.verdict === "regressed") found += 1;
    }
    expect(found / PAIRS).toBeGreaterThanOrEqual(0.8);
  });
});
