import { countSchema, lowerStrictness } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const minQuestions = defineGate({
  title: "Questions in the run",
  docs: "Distinct questions with an answer that was judged. An evaluation that stopped early is not green.",
  example: "100",
  operator: ">=",
  limit: countSchema,
  text: (limit) => limit.text,
  strictness: lowerStrictness,
  measure: ({ questionCount }, { value }) => ({ actual: questionCount, limit: value, unit: "count" }),
});
