import { describe, expect, test } from "vitest";
import { climbAfter, linesOf, many, PASSED, repeat } from "./past-runs.ts";
import { candidate, DEAR, PLAN, settled, status, VERSIONS, VOLUME } from "./students.ts";

describe("expensive correct answers", () => {
  test("of a bounded, stable, well-answered category are ready when everything is met; the dearest stands first", () => {
    const climb = climbAfter(settled, { distillation: PLAN });
    expect(climb.distillation.map(({ questionCategory }) => questionCategory)).toEqual(["refunds", "greetings"]);
    const found = candidate(settled);
    expect(status(found)).toEqual({
      bounded: "met",
      stable: "met",
      "teacher-good": "met",
      "student-good": "met",
      "teacher-outputs": "met",
      "eval-coverage": "met",
      saving: "met",
      "cheaper-rungs": "met",
    });
    expect(found.verdict).toBe("ready");
    expect(found.costPerCorrect).toBeCloseTo((120 * 0.015) / 118, 12);
    expect(found.studentPerCorrect).toBeCloseTo(0.002 / 0.97, 12);
  });

  test("a log without costs has no expensive answers", () => {
    const free = repeat(4, () => linesOf(many("q", 100, { ...PASSED, category: "refunds" }), VERSIONS));
    expect(climbAfter(free, { distillation: PLAN }).distillation).toEqual([]);
  });

  test("what nobody has said is unknown, with what would settle it", () => {
    const found = candidate(settled, {});
    expect(status(found)).toMatchObject({ saving: "unknown", "teacher-outputs": "unknown" });
    expect(found.checks.find(({ id }) => id === "saving")?.facts).toEqual({
      missing: ["student_cost", "student_pass_rate", "fixed_cost", "monthly_questions"],
    });
    expect(found.verdict).toBe("open");
    expect(status(candidate(settled.slice(0, 2)))).toMatchObject({ stable: "unknown" });
    const silent = repeat(4, () => linesOf(DEAR));
    expect(candidate(silent).checks.find(({ id }) => id === "stable")).toMatchObject({
      status: "unknown",
      facts: expect.objectContaining({ silent: ["prompt", "model"] }),
    });
  });

  test("a volume of the whole system is no volume of one of its categories", () => {
    const whole = { ...PLAN, ...VOLUME, categories: {} };
    expect(status(candidate(settled, whole))).toMatchObject({ saving: "unknown", "teacher-outputs": "unknown" });
    expect(
      status(
        candidate(
          repeat(4, () => linesOf(DEAR, VERSIONS)),
          whole,
        ),
      ),
    ).toMatchObject({ saving: "met", "teacher-outputs": "met" });
  });

  test("what differs for a category comes first", () => {
    const plan = { ...PLAN, categories: { refunds: { ...VOLUME, student_cost: 0.02 } } };
    expect(candidate(settled, plan).checks).toContainEqual({
      id: "saving",
      status: "not met",
      facts: { never: "dearer" },
    });
    expect(candidate(settled, plan, "greetings").studentPerCorrect).toBeCloseTo(0.002 / 0.97, 12);
  });
});
