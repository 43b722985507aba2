import type { Rule } from "../rule.ts";

export const incompleteEvidenceUse: Rule = {
  docs: "The label is `incomplete_evidence_use`: context.",
  find: ({ entry, label }) =>
    label.kind === "known" && label.label === "incomplete_evidence_use"
      ? { category: "context", basis: "label", evidence: { failure_label: entry.failureLabel ?? null } }
      : undefined,
};
