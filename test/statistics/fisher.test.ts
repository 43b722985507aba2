import { describe, expect, test } from "vitest";
import { fisherGreater } from "../../src/statistics/fisher.ts";

/** n over k, exactly. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let found = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) found = (found * (BigInt(n) - i + 1n)) / i;
  return found;
}

function exactly(marked: number, size: number, otherMarked: number, otherSize: number): number {
  const all = marked + otherMarked;
  let sum = 0n;
  for (let k = marked; k <= Math.min(size, all); k += 1)
    sum += choose(all, k) * choose(size + otherSize - all, size - k);
  return Number((sum * 10n ** 200n) / choose(size + otherSize, size)) / 1e200;
}

describe("Fisher's exact test", () => {
  test("as it is tabled", () => {
    // The lady tasting tea: three of four right, and four of four.
    expect(fisherGreater(3, 4, 1, 4)).toBeCloseTo(17 / 70, 12);
    expect(fisherGreater(4, 4, 0, 4)).toBeCloseTo(1 / 70, 12);
    expect(fisherGreater(8, 10, 1, 6)).toBeCloseTo(0.024475524475524476, 12);
  });

  test("every table of small groups, and some of large ones, by whole numbers", () => {
    for (let size = 1; size <= 7; size += 1)
      for (let other = 1; other <= 7; other += 1)
        for (let marked = 0; marked <= size; marked += 1)
          for (let otherMarked = 0; otherMarked <= other; otherMarked += 1)
            expect(fisherGreater(marked, size, otherMarked, other)).toBeCloseTo(
              exactly(marked, size, otherMarked, other),
              12,
            );
    for (const [marked, size, otherMarked, other] of [
      [120, 400, 80, 400],
      [300, 458, 83, 458],
      [7, 1000, 0, 900],
    ] as const)
      expect(fisherGreater(marked, size, otherMarked, other) / exactly(marked, size, otherMarked, other)).toBeCloseTo(
        1,
        9,
      );
  });

  test("nothing of an empty group", () => {
    expect([fisherGreater(0, 0, 1, 2), fisherGreater(1, 2, 0, 0)]).toEqual([1, 1]);
  });
});
