import { describe, expect, test } from "vitest";
import { binomialAtLeast } from "../../src/statistics/binomial.ts";
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
