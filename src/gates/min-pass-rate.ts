import { ratio } from "../model/counts.ts";
import { lowerStrictness, rateSchema } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const minPassRate = defineGate({
  title: "Pass rate",
  docs: "Passed questions of all that were judged; a question that was asked several times counts once, as the mean over its answers. The plain rate decides; the report adds its 95 % interval and says when a miss is within noise.",
  example: "80%",
  operator: ">=",
  acceptable: "limit",
  perCategory: true,
  limit: rateSchema,
  text: (limit) => limit.text,
  strictness: lowerStrictness,
  measure: ({ weights }, { value }) => ({ actual: ratio(weights.passed, weights.whole), limit: value, unit: "rate" }),
});
