import fc from "fast-check";
import { expect, test } from "vitest";
import { recommend } from "../../src/ladder/recommend.ts";
import { emptyCounts } from "../../src/model/counts.ts";
import type { Report } from "../../src/model/report.ts";
import { CATEGORIES, type Category } from "../../src/model/rung.ts";
import { DECISION_RULES } from "../../src/options/attribution-values.ts";
import { askedOnce } from "../asked-once.ts";
import { LONG, runs } from "../long.ts";
import { FAILED, type Lines, linesOf, PASSED, reportAfter } from "./past-runs.ts";

// No advice to climb while a cheaper rung's rule is confirmed in that category of questions, for any history.

const category = fc.constantFrom("auth", "billing", null);
const outcome = fc.oneof(
  { weight: 2, arbitrary: fc.constant("passed" as const) },
  { weight: 5, arbitrary: fc.constantFrom(...CATEGORIES) },
);
/** Questions that mostly do what they did in the run before, so that something lasts. */
const histories = fc
  .record({
    questions: fc.array(
      fc.record({ category, first: outcome, cost: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }),
      {
        minLength: 1,
        maxLength: 60,
        size: "max",
      },
    ),
    runs: fc.array(
      fc.record({
        versions: fc.record({
          prompt: fc.constantFrom("p1", "p2", "p3", "p4"),
          index: fc.constantFrom("i1", "i2", "i3", "i4"),
          context: fc.constantFrom("c1", "c2", "c3", "c4"),
          model: fc.constantFrom("m1", "m1", "m2"),
        }),
        changed: fc.array(fc.tuple(fc.nat({ max: 59 }), outcome), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 8, size: "max" },
    ),
  })
  .map(({ questions, runs }): Lines[] => {
    const state = questions.map(({ first }) => first);
    return runs.map(({ versions, changed }) => {
      for (const [at, now] of changed) if (at < state.length) state[at] = now;
      return linesOf(
        Object.fromEntries(
          questions.map((question, at) => {
            const now = state[at] ?? "passed";
            const answer = now === "passed" ? PASSED : FAILED[now];
            return [`q${at}`, { ...answer, category: question.category, cost_usd: question.cost }];
          }),
        ),
        versions,
      );
    });
  });

const options = {
  "fine-tuning": { examples: 1000, categories: { auth: { examples: 1000 }, billing: { examples: 1000 } } },
  distillation: {
    student_cost: 0.000001,
    student_pass_rate: "99%",
    fixed_cost: 1,
    categories: {
      auth: { monthly_questions: 1_000_000_000, teacher_outputs: 1000 },
      billing: { monthly_questions: 1_000_000_000, teacher_outputs: 1000 },
    },
    min_teacher_pass_rate: "0%",
  },
};

/** Worked out from the questions of the report alone. */
function confirmedIn({ questions }: Report, questionCategory: string | null): Category[] {
  const counts = emptyCounts();
  for (const row of questions.filter((each) => (each.questionCategory ?? null) === questionCategory)) {
    counts.entries += 1;
    if (row.outcome === "passed") counts.passed += 1;
    else counts.failed += 1;
    const rung = CATEGORIES.find((each) => each === row.category);
    if (rung !== undefined) counts[rung] += 1;
  }
  return recommend(askedOnce(counts), DECISION_RULES).flatMap(({ category: rung, status }) =>
    status === "confirmed" ? [rung] : [],
  );
}

test("nobody is told to climb past a rung whose rule is confirmed", () => {
  const seen = { climb: 0, held: 0, upper: 0, heldUpper: 0 };
  fc.assert(
    fc.property(histories, (logs) => {
      const report = reportAfter(logs, options);
      const { climb } = report;
      if (!climb) throw new Error();
      for (const { questionCategory, category: rung, verdict } of climb.climbing) {
        const confirmed = confirmedIn(report, questionCategory);
        const cheaper = CATEGORIES.slice(0, CATEGORIES.indexOf(rung) + (rung === "model" ? 0 : 1));
        if (verdict === "climb") {
          // Whatever the tests of significance say: not from where all of the trouble is, single failures aside.
          const rows = report.questions.filter((row) => (row.questionCategory ?? null) === questionCategory);
          const failed = rows.filter(({ outcome: each }) => each === "failed");
          expect(rung !== "model" && failed.length > 2 && failed.every((row) => row.category === rung)).toBe(false);
          seen.climb += 1;
          expect(confirmed.filter((each) => cheaper.includes(each))).toEqual([]);
        } else if (verdict === "held") seen.held += 1;
      }
      const upper = [
        ...climb.clusters.filter(({ verdict }) => verdict === "justified"),
        ...climb.distillation.filter(({ verdict }) => verdict === "ready"),
      ];
      seen.upper += upper.length;
      seen.heldUpper += [...climb.clusters, ...climb.distillation].filter(({ checks }) => {
        const against = checks.filter(({ status }) => status !== "met");
        return against.length === 1 && against[0]?.id === "cheaper-rungs";
      }).length;
      for (const { questionCategory } of upper)
        expect(confirmedIn(report, questionCategory).filter((rung) => rung !== "model")).toEqual([]);
    }),
    // The rarest of the four is one in some hundred histories: the sample is one that has it.
    { numRuns: runs(1500, 300), ...(LONG ? {} : { seed: 3 }) },
  );
  // Histories that give no advice, or none that is held back, would show nothing.
  expect(
    Object.values(seen).every((count) => count > 0),
    JSON.stringify(seen),
  ).toBe(true);
});
