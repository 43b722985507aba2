import { labelFinding } from "../label-finding.ts";
import type { Rule } from "../rule.ts";

export const incompleteEvidenceUse: Rule = {
  docs: "The label is `incomplete_evidence_use`: context.",
  find: ({ entry, label }) =>
    label.kind === "known" && label.label === "incomplete_evidence_use"
      ? labelFinding("context", entry.failureLabel)
      : undefined,
};
