import { coverageEvidence } from "../evidence-state.ts";
import type { Finding, Rule } from "../rule.ts";

const HIT: Finding = { category: "model", basis: "elimination", evidence: { retrieval_hit: true } };

export const evidencePresentStillWrong: Rule = {
  docs: "The right evidence was in the context and nothing else explains the failure: model.",
  find: ({ evidence: { state, coverage } }) => {
    if (state !== "present") return undefined;
    return coverage === undefined
      ? HIT
      : { category: "model", basis: "elimination", evidence: coverageEvidence(coverage) };
  },
};
