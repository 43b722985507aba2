import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionalTest, type QuestionTrials } from "../../src/statistics/conditional-test.ts";
import { mcnemar } from "../../src/statistics/mcnemar.ts";
import { runs } from "../long.ts";

type Values = { readonly exact: number; readonly midP: number };
type Case = {
  readonly name: string;
  /** Answers before, passes before, answers after, passes after. */
  readonly questions: readonly (readonly [number, number, number, number])[];
  readonly weighted: Values;
  readonly unweighted: Values;
};

/** Worked out in rational arithmetic. */
const CASES: readonly Case[] = JSON.parse(readFileSync(join(import.meta.dirname, "conditional.json"), "utf8"));

const trialsOf = ([before, passedBefore, after, passedAfter]: Case["questions"][number]): QuestionTrials => ({
  before,
  passedBefore,
  after,
  passedAfter,
});

describe("the conditional test", () => {
  test.each(CASES)("$name", ({ questions, weighted, unweighted }) => {
    const trials = questions.map(trialsOf);
    expect(conditionalTest(trials, true, "mid-p")).toBeCloseTo(weighted.midP, 12);
    expect(conditionalTest(trials, true, "exact")).toBeCloseTo(weighted.exact, 12);
    expect(conditionalTest(trials, false, "mid-p")).toBeCloseTo(unweighted.midP, 12);
    expect(conditionalTest(trials, false, "exact")).toBeCloseTo(unweighted.exact, 12);
  });

  test("is McNemar's where every question was asked once before and once after", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom("mid-p" as const, "exact" as const),
        (better, worse, method) => {
          const once = (passedBefore: number, passedAfter: number) => ({
            before: 1,
            passedBefore,
            after: 1,
            passedAfter,
          });
          const questions = [
            ...Array.from({ length: better }, () => once(0, 1)),
            ...Array.from({ length: worse }, () => once(1, 0)),
            once(1, 1),
          ];
          expect(conditionalTest(questions, true, method)).toBeCloseTo(mcnemar(better, worse, method), 12);
        },
      ),
      { numRuns: runs(1000, 100) },
    );
  });

  const question = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.nat(6))
    .map(([before, after, x, y]) => ({
      before,
      after,
      passedBefore: Math.min(x, before),
      passedAfter: Math.min(y, after),
    }));

  test("does not depend on order, nor on questions that always or never pass", () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 20 }), fc.boolean(), (questions, weighted) => {
        const p = conditionalTest(questions, weighted);
        const steady = { before: 3, passedBefore: 3, after: 5, passedAfter: 5 };
        // Only what the later runs have in common decides in which steps is counted, and that is no other test.
        const same = [...questions].reverse();
        expect(conditionalTest(same, weighted)).toBeCloseTo(p, 12);
        expect(
          conditionalTest([steady, ...same, { ...steady, passedBefore: 0, passedAfter: 0 }], weighted),
        ).toBeCloseTo(p, 12);
      }),
      { numRuns: runs(2000, 200) },
    );
  });

  test("a failure that becomes a pass, with as many passes in all, never makes it likelier that it got worse", () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), fc.nat(11), (questions, at) => {
        const one = questions[at % questions.length];
        if (one === undefined || one.passedAfter === one.after || one.passedBefore === 0) return;
        const better = questions.map((each) =>
          each === one ? { ...each, passedAfter: each.passedAfter + 1, passedBefore: each.passedBefore - 1 } : each,
        );
        expect(conditionalTest(better, true)).toBeGreaterThanOrEqual(conditionalTest(questions, true) - 1e-12);
      }),
      { numRuns: runs(2000, 200) },
    );
  });
});
