import * as z from "zod/mini";
import { metricEvidence, metricEvidenceSchema, metricWords } from "../metric-signals.ts";
import { defineRule } from "../rule.ts";

// Rules that hold one judged metric against what is known of the evidence.

const beside = () => z.extend(metricEvidenceSchema, { evidence: z.enum(["present", "unknown"]) });

export const metricMissingEvidence = defineRule({
  docs: "Nothing else says what was retrieved, and a judge's recall of the context (`context_recall` and the like) is below its threshold: retrieval.",
  evidence: () => metricEvidenceSchema,
  find: ({ evidence: { state, metric } }) =>
    state === "absent" && metric !== undefined
      ? { category: "retrieval", basis: "metric", evidence: metricEvidence(metric) }
      : undefined,
  words: (evidence, escape) => metricWords(evidence, escape),
});

export const metricFormat = defineRule({
  docs: "A check of form or instruction fails (`is-json`, Json Correctness and the like), and the evidence is not known to be missing: prompt.",
  evidence: beside,
  find: ({ metrics: { format }, evidence: { state } }) =>
    format?.good === false && state !== "absent"
      ? { category: "prompt", basis: "metric", evidence: { ...metricEvidence(format), evidence: state } }
      : undefined,
  words: (evidence, escape) => metricWords(evidence, escape),
});

export const metricUnfaithful = defineRule({
  docs: "The evidence was in the context, and the answer is not faithful to it (`faithfulness`, hallucination and the like): context.",
  evidence: beside,
  find: ({ metrics: { faithfulness }, evidence: { state } }) =>
    faithfulness?.good === false && state === "present"
      ? { category: "context", basis: "metric", evidence: { ...metricEvidence(faithfulness), evidence: state } }
      : undefined,
  words: (evidence, escape) => metricWords(evidence, escape),
});

export const metricIncomplete = defineRule({
  docs: "The evidence was in the context, and the answer leaves a part of it out (`contains-all`, completeness): context.",
  evidence: beside,
  find: ({ metrics: { completeness }, evidence: { state } }) =>
    completeness?.good === false && state === "present"
      ? { category: "context", basis: "metric", evidence: { ...metricEvidence(completeness), evidence: state } }
      : undefined,
  words: (evidence, escape) => metricWords(evidence, escape),
});
