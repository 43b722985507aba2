import { ratio } from "../model/counts.ts";
import { lowerStrictness, rateSchema } from "../values/limit.ts";
import { defineGate, NO_BASELINE, resultOf } from "./gate.ts";

export const minMatched = defineGate({
  title: "Baseline questions answered again",
  docs: "Questions of the baseline that were answered in this run, too. Leaving questions out is no way to green. Skipped without a baseline.",
  family: "regression",
  operator: ">=",
  example: "95%",
  defaultLimit: "80%",
  limit: rateSchema,
  text: (limit) => limit.text,
  strictness: lowerStrictness,
  measure: (facts, { value }) => {
    const result = resultOf(facts);
    if (result === undefined) return NO_BASELINE;
    return { actual: ratio(result.matched, result.baselineQuestions), limit: value, unit: "rate" };
  },
});
