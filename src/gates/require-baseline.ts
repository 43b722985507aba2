import { reasonsWords } from "../reasons/index.ts";
import { flagSchema } from "../values/flag.ts";
import { defineGate } from "./gate.ts";

export const requireBaseline = defineGate({
  title: "Baseline to compare with",
  docs: "Whether the check fails without a baseline that can be read and compared. Default: false.",
  family: "regression",
  operator: ">=",
  isSilentIfMet: true,
  example: "true",
  limit: flagSchema,
  text: String,
  strictness: (required) => ({ kind: "flag", level: required ? 1 : Number.NEGATIVE_INFINITY }),
  measure: ({ comparison }, required) => {
    if (!required) return { skipped: "not-required" };
    const found = comparison?.result === undefined || comparison.result === null ? 0 : 1;
    return { actual: found, limit: 1, unit: "count" };
  },
  cells: { actual: (actual) => (actual === 1 ? "found" : "none"), limit: "required" },
  skips: { "not-required": "not required" },
  words: ({ actual, report: { comparison } }, escape) => {
    if (actual === 1) return "A baseline was found";
    const why = comparison === null ? "none was asked for" : reasonsWords(comparison.reasons, escape);
    return `No baseline to compare with: ${why}`;
  },
});
