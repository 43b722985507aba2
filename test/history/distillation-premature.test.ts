import { describe, expect, test } from "vitest";
import { climbAfter, FAILED, linesOf, many, PASSED, repeat, statuses } from "./past-runs.ts";
import { CHEAP, candidate, DEAR, PLAN, settled, status, VERSIONS } from "./students.ts";

describe("distillation is premature", () => {
  test("while the teacher is still being tuned", () => {
    const tuned = repeat(4, (at) => linesOf(DEAR, { ...VERSIONS, prompt: `p${at}` }));
    expect(candidate(tuned).verdict).toBe("premature");
    expect(candidate(tuned).checks.find(({ id }) => id === "stable")).toMatchObject({
      status: "not met",
      facts: expect.objectContaining({ changed: ["prompt"] }),
    });
  });

  test("while answers change sides from run to run, or the questions come and go", () => {
    const restless = repeat(4, (at) =>
      linesOf(
        {
          ...DEAR,
          ...many(
            "refund",
            40,
            at % 2 === 0
              ? { ...FAILED.model, category: "refunds", cost_usd: 0.015 }
              : { ...PASSED, category: "refunds", cost_usd: 0.015 },
          ),
        },
        VERSIONS,
      ),
    );
    expect(status(candidate(restless))).toMatchObject({ stable: "not met" });
    const moving = repeat(4, (at) =>
      linesOf({ ...DEAR, ...many(`new${at}-`, 30, { ...PASSED, category: "refunds", cost_usd: 0.015 }) }, VERSIONS),
    );
    expect(status(candidate(moving))).toMatchObject({ stable: "not met" });
  });

  test("while nothing measures whether quality survives: a dozen questions", () => {
    const few = repeat(4, () => linesOf(many("q", 12, { ...PASSED, category: "refunds", cost_usd: 1 }), VERSIONS));
    const found = candidate(few);
    expect(found.checks.find(({ id }) => id === "eval-coverage")).toMatchObject({
      status: "not met",
      facts: { questions: 12, needed: 60 },
    });
    expect(found.verdict).toBe("premature");
  });

  test("while the saving does not pay for training and upkeep", () => {
    expect(candidate(settled, { ...PLAN, monthly_upkeep: 5000 }).checks).toContainEqual(
      expect.objectContaining({ id: "saving", status: "not met", facts: expect.objectContaining({ never: "upkeep" }) }),
    );
    expect(status(candidate(settled, { ...PLAN, fixed_cost: 100_000 }))).toMatchObject({ saving: "not met" });
    expect(status(candidate(settled, { ...PLAN, student_pass_rate: "1%" }))).toMatchObject({ saving: "not met" });
  });

  test("while the student is worse than its teacher, however cheap", () => {
    const bad = candidate(settled, { ...PLAN, student_pass_rate: "20%", monthly_upkeep: 0, fixed_cost: 100 });
    expect(status(bad)).toMatchObject({ "student-good": "not met", saving: "met" });
    expect(bad.verdict).toBe("premature");
    // Nine of ten questions fall back: then it is as good as its teacher, and the saving is another question.
    expect(status(candidate(settled, { ...PLAN, student_pass_rate: "80%", kept: "10%" }))).toMatchObject({
      "student-good": "met",
    });
    const never = candidate(settled, { ...PLAN, student_pass_rate: "0%" });
    expect(status(never)).toMatchObject({ "student-good": "not met", saving: "not met" });
  });

  test("a student that is said to be better than its teacher counts as good as it: what the teacher fails at, no student learns", () => {
    const half = repeat(4, () =>
      linesOf(
        {
          ...many("ok", 50, { ...PASSED, category: "refunds", cost_usd: 0.012 }),
          ...many("no", 50, { ...FAILED.model, category: "refunds", cost_usd: 0.012 }),
        },
        VERSIONS,
      ),
    );
    const found = candidate(half, { ...PLAN, student_cost: 0.002, student_pass_rate: "95%" });
    expect(found.studentPerCorrect).toBeCloseTo(0.002 / 0.5, 12);
    // In money: 50,000 questions at $0.012 − $0.002 are $500 a month, $100 of it upkeep, and $2,000 are back in 5.
    expect(found.monthsToPayBack).toBeCloseTo(2000 / (50_000 * (0.012 - 0.002) - 100), 9);
  });

  test("for a log of several systems: one of them would be the teacher", () => {
    const logs = settled.map((log) =>
      log.flatMap((line) => [
        { ...line, variant: "a" },
        { ...line, variant: "b" },
      ]),
    );
    expect(candidate(logs).checks).toContainEqual({ id: "bounded", status: "not met", facts: { systems: 2 } });
  });

  test("but an outage is no change of the task", () => {
    const out = many("refund", 30, { error: "timeout", category: "refunds" });
    const logs = settled.map((log, at) => (at === 1 ? linesOf({ ...DEAR, ...CHEAP, ...out }, VERSIONS) : log));
    expect(status(candidate(logs))).toMatchObject({ stable: "met" });
  });

  test("nor is a system that came or went", () => {
    const two = settled.map((log, at) => [
      ...log.map((line) => ({ ...line, variant: "a" })),
      ...(at < 2 ? log.map((line) => ({ ...line, variant: "b" })) : []),
    ]);
    expect(status(candidate(two))).toMatchObject({ stable: "met" });
  });

  test("while contexts are said by some of the runs only", () => {
    const since = settled.map((log, at) => (at < 2 ? log.map(({ context_version: _none, ...line }) => line) : log));
    expect(status(candidate(since))).toMatchObject({ stable: "unknown" });
  });

  test("a student at the margin is within it, whatever the fractions come to", () => {
    const logs = repeat(4, () =>
      linesOf(
        {
          ...many("ok", 80, { ...PASSED, category: "refunds", cost_usd: 1 }),
          ...many("no", 20, { ...FAILED.model, category: "refunds", cost_usd: 1 }),
        },
        VERSIONS,
      ),
    );
    const found = climbAfter(logs, { margin: "10%", distillation: { ...PLAN, student_pass_rate: "70%" } })
      .distillation[0];
    expect(statuses(found?.checks ?? [])).toMatchObject({ "student-good": "met" });
  });

  test("questions in quarantine are no coverage, repeats or not", () => {
    const log = linesOf(many("q", 80, { ...PASSED, category: "refunds", cost_usd: 1 }), VERSIONS);
    const quarantine = repeat(40, (at) => ({ question: `q${at + 1}`, reason: "flaky" }));
    for (const lines of [log, [...log, ...log.slice(-1)]])
      expect(climbAfter([lines], { quarantine }).distillation[0]?.questions).toBe(40);
  });

  test("while contexts differ within each run", () => {
    const mixed = settled.map((log) => log.map((line, at) => ({ ...line, context_version: `c${at % 2}` })));
    expect(candidate(mixed).checks).toContainEqual(
      expect.objectContaining({
        id: "stable",
        status: "unknown",
        facts: expect.objectContaining({ silent: ["context"] }),
      }),
    );
  });

  test("while the teacher is not good; a good one with few questions is not known to be", () => {
    const poor = repeat(4, () =>
      linesOf({ ...DEAR, ...many("bad", 30, { ...FAILED.model, category: "refunds", cost_usd: 0.015 }) }, VERSIONS),
    );
    expect(status(candidate(poor))).toMatchObject({ "teacher-good": "not met" });
    const few = repeat(4, () => linesOf(many("q", 20, { ...PASSED, category: "refunds", cost_usd: 1 }), VERSIONS));
    expect(candidate(few).checks.find(({ id }) => id === "teacher-good")).toMatchObject({
      status: "unknown",
      facts: { questions: 20, needed: 35 },
    });
  });

  test("while a cheaper rung's rule is confirmed in the category", () => {
    const lost = many("lost", 12, { ...FAILED.retrieval, category: "refunds", cost_usd: 0.015 });
    const big = many("more", 400, { ...PASSED, category: "refunds", cost_usd: 0.015 });
    const found = candidate(repeat(4, () => linesOf({ ...DEAR, ...lost, ...big }, VERSIONS)));
    expect(found.checks.filter(({ status: each }) => each !== "met")).toEqual([
      { id: "cheaper-rungs", status: "not met", facts: { confirmed: ["retrieval"] } },
    ]);
    expect(found.verdict).toBe("premature");
  });

  test("for questions that nobody has bounded", () => {
    const loose = repeat(4, () => linesOf(many("q", 100, { ...PASSED, cost_usd: 1 }), VERSIONS));
    expect(status(candidate(loose, PLAN, null))).toMatchObject({ bounded: "not met" });
  });
});
