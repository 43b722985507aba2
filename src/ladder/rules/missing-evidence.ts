import { coverageEvidence } from "../evidence-state.ts";
import { labelFinding } from "../label-finding.ts";
import type { Finding, Rule } from "../rule.ts";

const NO_HIT: Finding = { category: "retrieval", basis: "label", evidence: { retrieval_hit: false } };

export const missingEvidence: Rule = {
  docs: "`retrieval_hit` is false, or the label is `missing_evidence`: retrieval.",
  find: ({ entry, label, evidence: { coverage } }) => {
    const labelled = label.kind === "known" && label.label === "missing_evidence";
    if (!labelled && entry.retrievalHit !== false) return undefined;
    if (coverage === undefined) return labelled ? labelFinding("retrieval", entry.failureLabel) : NO_HIT;
    return {
      category: "retrieval",
      basis: "label",
      evidence: {
        ...(entry.retrievalHit === undefined ? {} : { retrieval_hit: entry.retrievalHit }),
        ...(labelled ? { failure_label: entry.failureLabel ?? null } : {}),
        ...coverageEvidence(coverage),
      },
    };
  },
};
