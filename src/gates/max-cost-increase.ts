import { increaseSchema } from "../values/limit.ts";
import { defineGate, NO_BASELINE, resultOf } from "./gate.ts";

export const maxCostIncrease = defineGate({
  title: "Cost increase per question",
  docs: "How much more a question may cost than in the baseline: the mean over the questions with a cost in both. Skipped without a baseline, or if the baseline has no costs.",
  family: "regression",
  operator: "<=",
  acceptable: "limit",
  example: "10%",
  skips: { "no-cost-before": "the baseline has no costs" },
  limit: increaseSchema,
  text: (limit) => limit.text,
  strictness: ({ value }) => ({ kind: "increase", level: -value }),
  measure: (facts, { value }) => {
    const result = resultOf(facts);
    if (result === undefined) return NO_BASELINE;
    const { questions, withoutBefore, withoutAfter, before, after } = result.cost;
    // What main does not log yet is no fault of the change; what the change stops to log would hide its cost.
    if (withoutAfter > withoutBefore)
      return {
        unmeasurable: `${withoutAfter} of the compared questions have no cost, and ${withoutBefore === 0 ? "all of them had one" : `only ${withoutBefore} had none`} in the baseline`,
      };
    if (questions === 0 || before === null || after === null || before === 0) return { skipped: "no-cost-before" };
    // Twelve digits: 0.033 is a tenth more than 0.03, and in binary fractions a little more than that.
    return { actual: Number((after / before - 1).toFixed(12)), limit: value, unit: "rate" };
  },
});
