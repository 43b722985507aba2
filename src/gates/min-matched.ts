import { NOTHING_IN_COMMON } from "../model/comparison.ts";
import { ratio } from "../model/counts.ts";
import { lowerStrictness, rateSchema } from "../values/limit.ts";
import { defineGate, NO_BASELINE, resultOf } from "./gate.ts";

export const minMatched = defineGate({
  title: "Baseline questions covered",
  docs: "The share of the baseline's questions that this run answers too, so skipping or renaming questions cannot turn the check green. Skipped without a baseline.",
  family: "regression",
  operator: ">=",
  example: "95%",
  defaultLimit: "80%",
  limit: rateSchema,
  text: (limit) => limit.text,
  strictness: lowerStrictness,
  measure: (facts, { value }) => {
    const result = resultOf(facts);
    if (result !== undefined)
      // Also those that were asked or judged otherwise: nobody left them out.
      return {
        actual: ratio(result.matched + (result.changed?.length ?? 0), result.baselineQuestions),
        limit: value,
        unit: "rate",
      };
    const hasNone = facts.comparison?.reasons.some(({ code }) => code === NOTHING_IN_COMMON) ?? false;
    return hasNone ? { actual: 0, limit: value, unit: "rate" } : NO_BASELINE;
  },
  words: ({ actual, limitText }) =>
    actual > 0
      ? undefined
      : `This run has none of the baseline's questions, at least ${limitText} required; if they were renamed on purpose, compare with a fresh baseline`,
});
