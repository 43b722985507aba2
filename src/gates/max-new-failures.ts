import { countSchema, upperStrictness } from "../values/limit.ts";
import { defineGate, NO_BASELINE, resultOf } from "./gate.ts";

export const maxNewFailures = defineGate({
  title: "Newly failing questions",
  docs: "Questions that passed in the baseline and fail now. Skipped without a baseline.",
  family: "regression",
  operator: "<=",
  acceptable: "regression",
  example: "3",
  limit: countSchema,
  text: (limit) => limit.text,
  strictness: upperStrictness,
  measure: (facts, { value }) => {
    const result = resultOf(facts);
    if (result === undefined) return NO_BASELINE;
    const ids = result.newlyFailing.map(({ id }) => id);
    return { actual: ids.length, limit: value, unit: "count", ids };
  },
});
