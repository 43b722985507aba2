import { coverageEvidence } from "../evidence-state.ts";
import { metricEvidence } from "../metric-signals.ts";
import type { Finding, Rule } from "../rule.ts";

const HIT: Finding = { category: "model", basis: "elimination", evidence: { retrieval_hit: true } };
const WITH_GOLD: Finding = {
  category: "model",
  basis: "counterfactual",
  evidence: { gold_evidence_run: "failed" },
};

export const evidencePresentStillWrong: Rule = {
  docs: "The right evidence was in the context and nothing else explains the failure: model.",
  find: ({ evidence: { state, coverage, metric, withGold } }) => {
    if (state !== "present") return undefined;
    if (withGold) return WITH_GOLD;
    if (coverage !== undefined)
      return { category: "model", basis: "elimination", evidence: coverageEvidence(coverage) };
    return metric === undefined
      ? HIT
      : { category: "model", basis: "elimination", evidence: { ...metricEvidence(metric), evidence: state } };
  },
};
