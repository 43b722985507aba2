import { afterAll, describe, expect, test } from "vitest";
import { judgeChange } from "../../src/regression/verdict.ts";
import { visibleDropFor } from "../../src/regression/visible-drop.ts";
import { fitSpread, passesOf, spreadOfFlips } from "../../src/statistics/beta-binomial.ts";
import { runs as sampled } from "../long.ts";
import { seededRandom } from "../random.ts";
import { type Random, SUITES } from "./suites.ts";

const answers = (rate: number, trials: number, random: Random) => {
  let passed = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < rate) passed += 1;
  return { trials, passed };
};

const PAIRS = sampled(1000, 80);
const rows: string[] = [];
afterAll(() => console.log(rows.join("\n")));

/** How often a drop of that size is found, where questions that pass mostly break until it is reached. */
function found(suite: string, n: number, runs: number, trials: number, drop: number): number {
  const random = seededRandom(n * 31 + runs);
  const draw = SUITES[suite] ?? (() => 0.5);
  const alpha = { fewRuns: 0.05, manyRuns: 0.01 };
  let red = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    let left = drop * n;
    const questions = Array.from({ length: n }, () => {
      const rate = draw(random);
      const breaks = rate > 0.5 && left > 0 && random() < left / rate;
      if (breaks) left -= rate;
      const earlier = Array.from({ length: runs }, () => answers(rate, trials, random));
      return { earlier, after: answers(breaks ? 0.0005 : rate, trials, random) };
    });
    const settings = { alpha, method: "mid-p", minDrop: 0, margin: 0.05 } as const;
    if (judgeChange(questions, [], runs, settings).verdict === "regressed") red += 1;
  }
  return red / PAIRS;
}

describe("the smallest drop that is said to be visible is found about four times out of five", () => {
  for (const suite of Object.keys(SUITES))
    test.each([
      [50, 1, 1],
      [50, 3, 1],
      [50, 10, 1],
      [100, 20, 1],
      [300, 10, 1],
      [50, 10, 3],
    ])(`${suite}: %i questions, %i runs, %i answers`, (n, runs, trials) => {
      const random = seededRandom(n + runs);
      const draw = SUITES[suite] ?? (() => 0.5);
      const spread = fitSpread(Array.from({ length: 3000 }, () => answers(draw(random), 8, random)));
      expect(spread).toBeDefined();
      if (spread === undefined) return;
      const setting = { runs, trials, alpha: runs < 3 ? 0.05 : 0.01, method: "mid-p", tries: 60 } as const;
      const drop = visibleDropFor(n, spread, setting);
      const share = found(suite, n, runs, trials, drop);
      rows.push(
        `${suite.padEnd(32)} ${n} questions, ${runs} runs, ${trials} answers: ${(drop * 100).toFixed(1)} points, found in ${Math.round(share * 100)} %`,
      );
      // One question more or less is up to 15 of 100 either way.
      expect(share).toBeGreaterThan(PAIRS >= 1000 ? 0.6 : 0.5);
    });

  test("more questions, more runs and more answers never see less", () => {
    const spread = spreadOfFlips(0.8, 0.12);
    const of = (n: number, runs: number, trials: number) =>
      visibleDropFor(n, spread, { runs, trials, alpha: 0.01, method: "mid-p", tries: 100 });
    const sizes = [25, 50, 100, 200, 400].map((n) => of(n, 10, 1));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const pasts = [3, 5, 10, 20].map((runs) => of(100, runs, 1));
    expect(pasts).toEqual(pasts.toSorted((a, b) => b - a));
    expect(of(50, 10, 3)).toBeLessThan(of(50, 10, 1));
  });
});

describe("the spread of pass rates", () => {
  test("is fitted to what is drawn from one", () => {
    const random = seededRandom(5);
    const draw = SUITES["mean 80 %, correlated"] ?? (() => 0.5);
    const spread = fitSpread(Array.from({ length: 20_000 }, () => answers(draw(random), 5, random)));
    expect(spread?.mean).toBeCloseTo(0.8, 1);
    expect(spread?.correlation).toBeCloseTo(0.45, 1);
  });

  test("is not known where nothing was asked twice", () => {
    expect(
      fitSpread([
        { trials: 1, passed: 1 },
        { trials: 1, passed: 0 },
      ]),
    ).toBeUndefined();
  });

  test("passes are a distribution with its mean", () => {
    const shares = passesOf({ mean: 0.8, correlation: 0.45 }, 10);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares.reduce((sum, share, passed) => sum + share * passed, 0)).toBeCloseTo(8, 9);
  });
});
