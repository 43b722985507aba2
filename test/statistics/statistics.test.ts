import { describe, expect, test } from "vitest";
import { binomialAtLeast } from "../../src/statistics/binomial.ts";
import { detectableDrop } from "../../src/statistics/detectable-drop.ts";
import { mcnemar } from "../../src/statistics/mcnemar.ts";
import { holm } from "../../src/statistics/multiple-tests.ts";
import { newcombePaired } from "../../src/statistics/newcombe.ts";
import { normalQuantile, Z } from "../../src/statistics/normal.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { agrees, VECTORS } from "./vectors.ts";

describe("Wilson interval", () => {
  test.each(VECTORS.proportion)("$x of $n", ({ x, n, wilson: [lower, upper] }) => {
    const actual = wilson(x, n);
    expect(
      [actual.lower, actual.upper].map((value, index) => agrees(value, [lower, upper][index] ?? Number.NaN)),
    ).toEqual([true, true]);
  });

  test("of nothing knows nothing", () => {
    expect(wilson(0, 0)).toEqual({ lower: 0, upper: 1 });
  });
});

describe("exact binomial test of a share", () => {
  test.each(VECTORS.share_gt_threshold)("P(X ≥ $k), n $n, p $p0", ({ k, n, p0, p_greater: expected }) => {
    expect(agrees(binomialAtLeast(k, n, p0), expected)).toBe(true);
  });

  test("needs 39 of 100 to confirm 30 %, and 28 of 100 to confirm 20 %", () => {
    expect(binomialAtLeast(39, 100, 0.3)).toBeLessThanOrEqual(0.05);
    expect(binomialAtLeast(38, 100, 0.3)).toBeGreaterThan(0.05);
    expect(binomialAtLeast(28, 100, 0.2)).toBeLessThanOrEqual(0.05);
    expect(binomialAtLeast(27, 100, 0.2)).toBeGreaterThan(0.05);
  });

  test("of everything and of nothing", () => {
    expect([binomialAtLeast(0, 5, 0.3), binomialAtLeast(6, 5, 0.3), binomialAtLeast(5, 5, 1)]).toEqual([1, 0, 1]);
    expect(agrees(binomialAtLeast(5, 5, 0.3), 0.3 ** 5)).toBe(true);
  });

  test("holds for a million trials", () => {
    expect(binomialAtLeast(500_000, 1_000_000, 0.5)).toBeCloseTo(0.5003989422, 9);
  });
});

describe("McNemar test", () => {
  test.each(VECTORS.mcnemar)("better $fail_to_pass, worse $pass_to_fail", (vector) => {
    const { fail_to_pass: better, pass_to_fail: worse } = vector;
    expect(agrees(mcnemar(better, worse), vector.midp_one_regress)).toBe(true);
    expect(agrees(mcnemar(better, worse, "exact"), vector.exact_one_regress)).toBe(true);
    const twoSided = (method: "exact" | "mid-p") =>
      Math.min(1, 2 * mcnemar(Math.min(better, worse), Math.max(better, worse), method));
    expect(agrees(twoSided("exact"), vector.exact_two)).toBe(true);
    expect(Math.abs(twoSided("mid-p") - vector.midp_two)).toBeLessThan(better === worse ? 1 : 1e-12);
  });

  test("without a discordant pair says nothing", () => {
    expect([mcnemar(0, 0), mcnemar(0, 0, "exact")]).toEqual([0.5, 1]);
  });

  test("worse and better mirror each other", () => {
    expect(mcnemar(3, 9) + mcnemar(9, 3)).toBeCloseTo(1, 12);
  });
});

describe("intervals", () => {
  test.each(VECTORS.wilson_one_sided)("one-sided Wilson, $x of $n", ({ x, n, lower95, upper95 }) => {
    const { lower, upper } = wilson(x, n, Z.p95);
    expect([agrees(lower, lower95), agrees(upper, upper95)]).toEqual([true, true]);
  });

  test.each(VECTORS.newcombe_paired)("paired, $a $b $c $d", ({ a, b, c, d, with_phi_cc: expected }) => {
    const { difference, lower, upper } = newcombePaired(a, b, c, d);
    expect([difference, lower, upper].map((value, index) => agrees(value, expected[index] ?? Number.NaN))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("many tests at once", () => {
  test.each([VECTORS.multitest, VECTORS.multitest_rungs])("Holm", ({ p, holm: expectedHolm }) => {
    expect(holm(p).map((value, index) => agrees(value, expectedHolm[index] ?? Number.NaN))).not.toContain(false);
  });

  test("give their answers in the order of the questions", () => {
    expect(holm([0.6, 0.012, 0.04, 0.03])).toEqual([0.6, 0.048, 0.09, 0.09]);
  });
});

describe("the smallest drop that can be seen", () => {
  test("is larger at a stricter level", () => {
    expect(detectableDrop(100, 0.1, 0.01)).toBeGreaterThan(detectableDrop(100, 0.1, 0.05) * 1.2);
  });

  test.each([
    [0.95, Z.p95],
    [0.975, Z.p975],
    [0.8, Z.p80],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [0.5, 0],
  ])("the quantile of the normal distribution at %f", (share, quantile) => {
    expect(Math.abs(normalQuantile(share) - quantile)).toBeLessThan(1e-8);
    expect(normalQuantile(1 - share) + quantile).toBeCloseTo(0, 7);
  });

  test.each([
    [15, 44],
    [30, 26.5],
    [50, 18],
    [100, 11.5],
    [200, 7.5],
    [500, 4.5],
  ])("with %i questions, a tenth of which flips by itself, is about %f points", (pairs, points) => {
    expect(Math.abs(detectableDrop(pairs, 0.1, 0.05) * 100 - points)).toBeLessThan(0.6);
  });
});
