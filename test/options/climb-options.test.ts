import { expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { settingsOf } from "../log-lines.ts";

function mistakes(options: Readonly<Record<string, unknown>>): string[] {
  try {
    settingsOf(options);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ field, message, hint }) => [field, message, hint].filter(Boolean).join(" "));
  }
}

test.each([
  [{ "history-runs": 0 }, /history-runs expected a whole number from 1 to 30, found/],
  [{ "history-runs": "2.5" }, /expected a whole number from 1 to 30/],
  [
    { distillation: { student_cost: -1 } },
    /distillation.student_cost expected an amount in US dollars such as `250`, found/,
  ],
  [{ distillation: { student_cost: "cheap" } }, /expected an amount in US dollars/],
  [{ distillation: { student_pass_rate: 97 } }, /distillation.student_pass_rate expected a percentage/],
  [{ distillation: { student_costs: 1 } }, /distillation.student_costs there is no such option here/],
  [
    { distillation: { categories: { a: { studentcost: 1 } } } },
    /distillation.categories.a.studentcost there is no such/,
  ],
  [{ "fine-tuning": { examples: "many" } }, /fine-tuning.examples expected a whole number such as `400`/],
  [{ effort: { hours: { retrieval: "40-4" } } }, /effort.hours.retrieval expected working hours such as `8` or `4-40`/],
  [{ effort: { hours: { retreival: 4 } } }, /effort.hours.retreival there is no such/],
  [{ "fine-tuning": { examples: 4.5 } }, /fine-tuning.examples expected a whole number such as `400`, found/],
  [
    { distillation: { min_teacher_pass_rate: "100%" } },
    /distillation.min_teacher_pass_rate no number of answers can show that/,
  ],
  [
    { effort: { training_cost: 500 } },
    /effort.training_cost a training cost is added to the price of working hours; set `hourly_rate`, too/,
  ],
  [{ effort: { hourly_rate: 1e300 } }, /effort.hourly_rate expected an amount in US dollars/],
  [{ optimizations: [{ name: "x", monthly_upkeep: 1 }] }, /optimizations.0.monthly_saving/],
  [
    { optimizations: [{ name: "x", rung: "caching", monthly_upkeep: 1, monthly_saving: 1 }] },
    /optimizations.0.rung expected `prompt`, .*found/,
  ],
])("%j is refused with its field and what is expected", (options, said) => {
  const found = mistakes(options);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(said);
});

test("what is not said stays unknown, and is no zero", () => {
  const {
    distillation,
    effort,
    "fine-tuning": fineTuning,
  } = settingsOf({ distillation: { student_cost: "$0.002" }, effort: {} });
  expect(distillation.all).toMatchObject({ studentCost: 0.002, studentPassRate: undefined, fixedCost: undefined });
  expect(distillation).toMatchObject({ minTeacherPassRate: 0.9, payBackMonths: 12 });
  expect(effort.hourlyRate).toBeUndefined();
  expect(fineTuning.examples).toBeUndefined();
});
