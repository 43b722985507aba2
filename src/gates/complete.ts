import { flagSchema } from "../values/flag.ts";
import { noticed } from "../words/noticed.ts";
import { defineGate } from "./gate.ts";

export const complete = defineGate({
  title: "Incomplete evaluation",
  docs: "Whether a run is judged as any other although a file of it says that it is not complete: its evaluation was broken off, or its own totals count more failures or answers than it holds.",
  operator: "<=",
  isGuard: true,
  defaultLimit: "false",
  example: "true",
  limit: flagSchema,
  text: String,
  strictness: (allowed) => ({ kind: "flag", level: allowed ? 0 : 1 }),
  measure: ({ incompleteFiles }, allowed) =>
    allowed ? { skipped: "allowed" } : { actual: incompleteFiles, limit: 0, unit: "count" },
  cells: { actual: (actual) => (actual === 0 ? "complete" : "incomplete"), limit: "complete" },
  skips: { allowed: "allowed by `allow-incomplete`" },
  words: ({ actual, report }, escape) => {
    if (actual === 0) return "The evaluation is complete";
    const unfinished = noticed(report.dataQuality.notices, "unfinished", escape);
    return unfinished === ""
      ? `The totals of the file do not fit its rows: ${noticed(report.dataQuality.notices, "contradiction", escape)}`
      : `The evaluation did not finish: ${unfinished}`;
  },
});
