import { labelFinding } from "../label-finding.ts";
import type { Rule } from "../rule.ts";

export const formatOrInstruction: Rule = {
  docs: "The label is `wrong_format` or `partial_answer`: prompt.",
  find: ({ entry, label }) =>
    label.kind === "known" && (label.label === "wrong_format" || label.label === "partial_answer")
      ? labelFinding("prompt", entry.failureLabel)
      : undefined,
};
