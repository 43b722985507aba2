import { coverageEvidence } from "../evidence-state.ts";
import type { Rule } from "../rule.ts";

export const evidenceCoverage: Rule = {
  docs: "No `retrieval_hit`, expected ids are given, and not all of them were retrieved: retrieval.",
  find: ({ evidence: { state, coverage } }) =>
    state === "absent" && coverage !== undefined
      ? { category: "retrieval", basis: "evidence", evidence: coverageEvidence(coverage) }
      : undefined,
};
