import { describe, expect, test } from "vitest";
import { climbAfter, FAILED, linesOf, many, PASSED } from "./past-runs.ts";

const lost = [
  linesOf({ ...many("q", 12, PASSED), ...many("lost", 6, FAILED.retrieval), ...many("odd", 2, FAILED.model) }),
];

describe("the cost of the fix against skipping to fine-tuning", () => {
  test("in the ladder's hours, and in money where an hour has a price", () => {
    expect(climbAfter(lost).fixCost).toEqual({
      category: "retrieval",
      isOwn: false,
      hours: [4, 40],
      usd: null,
      skipHours: [24, 160],
      skipUsd: null,
      worthTrying: 44 / 184,
      modelFailures: 2,
      ladderFailures: 8,
    });
    const effort = { hourly_rate: 100, training_cost: 1000, hours: { retrieval: "5-15", "fine-tuning": 40 } };
    expect(climbAfter(lost, { effort }).fixCost).toMatchObject({
      hours: [5, 15],
      usd: [500, 1500],
      skipHours: [40, 40],
      skipUsd: [5000, 5000],
      // 1,000 by 5,000: with a chance of one in five, trying costs what it saves.
      worthTrying: 0.2,
    });
  });

  test("a fix that is dearer than fine-tuning is worth trying only where it is sure to work", () => {
    expect(
      climbAfter(lost, { effort: { hours: { retrieval: "500", "fine-tuning": "10" } } }).fixCost?.worthTrying,
    ).toBe(1);
    expect(climbAfter(lost, { effort: { hours: { retrieval: "0", "fine-tuning": "0" } } }).fixCost?.worthTrying).toBe(
      1,
    );
  });

  test("there is nothing to skip where nothing fails, or the model is next", () => {
    expect(climbAfter([linesOf(many("q", 12, PASSED))]).fixCost).toBeNull();
    expect(climbAfter([linesOf({ ...many("q", 12, PASSED), odd: FAILED.model })]).fixCost).toBeNull();
  });
});

test("optimizations stand by what they save net, and what costs more than it saves is below nothing", () => {
  const optimizations = [
    { name: "router", monthly_upkeep: 400, monthly_saving: 150 },
    { name: "cache", rung: "context", monthly_upkeep: 40, monthly_saving: 300 },
    { name: "student", rung: 4, monthly_upkeep: "20.5", monthly_saving: 20.5 },
  ];
  expect(climbAfter(lost, { optimizations }).optimizations.map(({ name, rung, net }) => [name, rung, net])).toEqual([
    ["cache", "context", 260],
    ["student", "distillation", 0],
    ["router", null, -250],
  ]);
});
