import { describe, expect, test } from "vitest";
import { breakEvenVolume, monthsToPayBack, perCorrect, withFallBack } from "../../src/statistics/break-even.ts";
import { detectableDrop, pairsFor } from "../../src/statistics/detectable-drop.ts";
import { trialsFor, wilson } from "../../src/statistics/wilson.ts";

describe("break-even, worked out by hand", () => {
  test("$1.20 for 80 of 100 is $0.015 for each correct answer", () => {
    expect(perCorrect(1.2 / 100, 0.8)).toBeCloseTo(0.015, 15);
  });

  test("without fall-back: $3,000 at $0.015 against $0.003 is saved after 250,000 correct answers", () => {
    expect(breakEvenVolume(3000, 0.015, perCorrect(0.0027, 0.9))).toBeCloseTo(250_000, 6);
  });

  test("with fall-back: one question in five goes on to the teacher, and its price comes on top", () => {
    const teacher = { cost: 0.012, passRate: 0.8 };
    const together = withFallBack({ cost: 0.0027, passRate: 0.9 }, teacher, 0.8);
    // 0.0027 + 0.2 · 0.012 = 0.0051 a question; 0.8 · 0.9 + 0.2 · 0.8 = 0.88 of them correct.
    expect(together.cost).toBeCloseTo(0.0051, 15);
    expect(together.passRate).toBeCloseTo(0.88, 15);
    expect(breakEvenVolume(3000, 0.015, perCorrect(together.cost, together.passRate))).toBeCloseTo(
      3000 / (0.015 - 0.0051 / 0.88),
      6,
    );
    expect(withFallBack({ cost: 0.0027, passRate: 0.9 }, teacher, 1)).toEqual({ cost: 0.0027, passRate: 0.9 });
  });

  test("with upkeep: 100,000 correct answers a month save $1,200, $200 of it for upkeep, and $3,000 are back in 3 months", () => {
    expect(monthsToPayBack(3000, 100_000, 0.015, 0.003, 200)).toBeCloseTo(3, 12);
    expect(monthsToPayBack(3000, 100_000, 0.015, 0.003)).toBeCloseTo(2.5, 12);
  });

  test("never, where the student is no cheaper, or upkeep eats the saving", () => {
    expect(breakEvenVolume(3000, 0.003, 0.003)).toBeNull();
    expect(breakEvenVolume(3000, 0.002, 0.003)).toBeNull();
    expect(monthsToPayBack(3000, 100_000, 0.015, 0.003, 1200)).toBeNull();
    expect(monthsToPayBack(3000, 0, 0.015, 0.003)).toBeNull();
  });
});

describe("how much evidence it takes", () => {
  test("the pairs for a drop are those whose smallest visible drop it is", () => {
    for (const alpha of [0.01, 0.05])
      for (const flips of [0, 0.05, 0.2])
        for (const drop of [0.03, 0.1, 0.3])
          expect(detectableDrop(pairsFor(drop, flips, alpha), flips, alpha)).toBeCloseTo(drop, 9);
  });

  test("the trials for a floor are the fewest that reach it", () => {
    for (const [rate, floor] of [
      [1, 0.9],
      [0.97, 0.9],
      [0.6, 0.5],
    ] as const) {
      const needed = trialsFor(rate, floor) ?? 0;
      expect(wilson(rate * needed, needed).lower).toBeGreaterThanOrEqual(floor);
      expect(wilson(rate * (needed - 1), needed - 1).lower).toBeLessThan(floor);
    }
    expect(trialsFor(0.9, 0.9)).toBeUndefined();
    // A hair above: no number of questions that anybody will ask.
    expect(trialsFor(0.9000000000000001, 0.9)).toBeUndefined();
    expect(trialsFor(2 / 3, 0.666666666666666)).toBeUndefined();
  });
});
