import type { Finding, Rule } from "../rule.ts";

const RETRIEVAL = { category: "retrieval", basis: "counterfactual" } as const;
const CONTEXT: Finding = {
  category: "context",
  basis: "counterfactual",
  evidence: { gold_evidence_run: "passed", evidence: "present" },
};

/** Where it fails with gold evidence, too, retrieval is excluded for the rules that follow; see `attribute`. */
export const goldEvidenceRun: Rule = {
  docs: "The question passes in the `oracle-run`, with the gold evidence in its context: retrieval, or context where the evidence had been retrieved. Where it fails there, too, retrieval is ruled out for the rules below.",
  find: ({ gold, evidence: { state } }) => {
    if (gold !== true) return undefined;
    return state === "present" ? CONTEXT : { ...RETRIEVAL, evidence: { gold_evidence_run: "passed", evidence: state } };
  },
};
