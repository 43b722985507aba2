import type { Candidate } from "../../src/model/climb.ts";
import { climbAfter, FAILED, type Lines, linesOf, many, PASSED, repeat, statuses } from "./past-runs.ts";

// Questions whose answers are right and dear, and a student that could take them over.

/** 120 questions of which two fail, at 1.5 cents each. */
export const DEAR = {
  ...many("refund", 118, { ...PASSED, category: "refunds", cost_usd: 0.015 }),
  ...many("odd", 2, { ...FAILED.model, category: "refunds", cost_usd: 0.015 }),
};
/** And a hundred that cost next to nothing. */
export const CHEAP = many("greeting", 100, { ...PASSED, category: "greetings", cost_usd: 0.0001 });
/** One version of everything. */
export const VERSIONS = { prompt: "p1", context: "c1", model: "large" };
/** Four runs of them in which nothing changes. */
export const settled = repeat(4, () => linesOf({ ...DEAR, ...CHEAP }, VERSIONS));
/** What only the owner of a category knows. */
export const VOLUME = { monthly_questions: 50_000, teacher_outputs: 800 };
/** A student that would pay. */
export const PLAN = {
  student_cost: 0.002,
  student_pass_rate: "97%",
  fixed_cost: 2000,
  monthly_upkeep: 100,
  categories: { refunds: VOLUME, greetings: VOLUME },
};

/** What is said of a category with such a student. */
export function candidate(logs: readonly Lines[], plan: object = PLAN, name: string | null = "refunds"): Candidate {
  const found = climbAfter(logs, { distillation: plan }).distillation.find((each) => each.questionCategory === name);
  if (found === undefined) throw new Error(`${name} is no candidate`);
  return found;
}
/** The status of each of its checks. */
export const status = (found: Candidate): Record<string, string> => statuses(found.checks);
