import * as z from "zod/mini";
import { coverageEvidence, coverageEvidenceSchema, coverageWords, hitWords } from "../evidence-state.ts";
import { defineRule } from "../rule.ts";

const hit = z.optional(z.boolean());
const label = z.optional(z.string());

export const missingEvidence = defineRule({
  docs: "`retrieval_hit` is false; or the label is `missing_evidence`, and neither complete ids of passages nor whole files say that the evidence was there: retrieval.",
  evidence: () =>
    z.union([
      z.extend(coverageEvidenceSchema, { retrieval_hit: hit, failure_label: label }),
      z.strictObject({ retrieval_hit: hit, failure_label: label }),
    ]),
  find: ({ entry, label: meaning, evidence: { coverage, isOverruled } }) => {
    const labelled = meaning.kind === "known" && meaning.label === "missing_evidence" && !isOverruled;
    if (!labelled && entry.retrievalHit !== false) return undefined;
    const named = labelled && entry.failureLabel !== undefined ? { failure_label: entry.failureLabel } : {};
    if (coverage === undefined)
      return { category: "retrieval", basis: "label", evidence: labelled ? named : { retrieval_hit: false } };
    return {
      category: "retrieval",
      basis: "label",
      evidence: {
        ...(entry.retrievalHit === undefined ? {} : { retrieval_hit: entry.retrievalHit }),
        ...named,
        ...coverageEvidence(coverage),
      },
    };
  },
  words: (evidence, escape) =>
    [
      ...("field" in evidence
        ? [coverageWords(evidence, escape)]
        : evidence.retrieval_hit === undefined
          ? []
          : [hitWords(evidence.retrieval_hit)]),
      ...(evidence.failure_label === undefined ? [] : [`label ${escape(evidence.failure_label, 60)}`]),
    ].join("; "),
});
