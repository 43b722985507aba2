import { coverageEvidence, coverageEvidenceSchema, coverageWords } from "../evidence-state.ts";
import { defineRule } from "../rule.ts";

export const evidenceCoverage = defineRule({
  docs: "No `retrieval_hit`, expected ids are given, and not all of them were retrieved: retrieval.",
  evidence: () => coverageEvidenceSchema,
  find: ({ evidence: { state, coverage } }) =>
    state === "absent" && coverage !== undefined
      ? { category: "retrieval", basis: "evidence", evidence: coverageEvidence(coverage) }
      : undefined,
  words: coverageWords,
});
