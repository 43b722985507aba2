import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionRecord } from "../../src/model/run.ts";
import { compareRuns } from "../../src/regression/compare.ts";
import { sideOf } from "../../src/regression/questions.ts";
import { pWords } from "../../src/words/numbers.ts";

describe("any two runs", () => {
  const record = fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      variant: fc.constantFrom(null, "v"),
      passed: fc.boolean(),
      trial: fc.nat(3),
    })
    .map(
      ({ id, variant, passed, trial }): QuestionRecord => ({
        id,
        detail: null,
        variant,
        trial,
        outcome: passed ? "passed" : "failed",
        category: passed ? null : "model",
        rule: null,
        label: null,
        questionCategory: null,
        cluster: null,
        asked: null,
        reference: null,
        judged: null,
        costUsd: null,
        latencyMs: null,
      }),
    );
  const settings = {
    alpha: { fewRuns: 0.05, manyRuns: 0.01 },
    method: "mid-p",
    minDrop: 0,
    margin: 0.05,
    waived: new Set<string>(),
  } as const;

  test("account for every question, whichever way they are compared", () => {
    fc.assert(
      fc.property(fc.array(record), fc.array(record), (base, head) => {
        const there = compareRuns({ name: "b", side: sideOf(base), earlier: [] }, sideOf(head), settings);
        const back = compareRuns({ name: "h", side: sideOf(head), earlier: [] }, sideOf(base), settings);
        expect(there.newlyFailing.length + there.fixed.length + there.stillFailing + there.stillPassing).toBe(
          there.matched,
        );
        expect(there.matched + there.removed.length).toBe(there.baselineQuestions);
        expect([back.fixed.length, back.added.length, back.matched]).toEqual([
          there.newlyFailing.length,
          there.removed.length,
          there.matched,
        ]);
      }),
    );
  });
});

test("a p-value is never told as equal to less than something", () => {
  expect([pWords(0.0000001), pWords(0.0001), pWords(0.11348)]).toEqual(["p < 0.0001", "p = 0.0001", "p = 0.11"]);
});
