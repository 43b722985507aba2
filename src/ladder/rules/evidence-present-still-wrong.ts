import * as z from "zod/mini";
import { coverageEvidence, coverageEvidenceSchema, coverageWords, hitWords } from "../evidence-state.ts";
import { metricEvidence, metricEvidenceSchema, metricWords } from "../metric-signals.ts";
import { defineRule, type Finding } from "../rule.ts";

const HIT = { category: "model", basis: "elimination", evidence: { retrieval_hit: true } } as const satisfies Finding;
const WITH_GOLD = {
  category: "model",
  basis: "counterfactual",
  evidence: { gold_evidence_run: "failed" },
} as const satisfies Finding;

export const evidencePresentStillWrong = defineRule({
  docs: "The right evidence was in the context and nothing else explains the failure: model.",
  evidence: () =>
    z.union([
      z.strictObject({ retrieval_hit: z.literal(true) }),
      z.strictObject({ gold_evidence_run: z.literal("failed") }),
      coverageEvidenceSchema,
      z.extend(metricEvidenceSchema, { evidence: z.literal("present") }),
    ]),
  find: ({ evidence: { state, coverage, metric, withGold }, probed }) => {
    if (state !== "present") return undefined;
    // What fails with a stronger model, too, is not known to be the model's.
    if (withGold) return probed.model?.passed === false ? undefined : WITH_GOLD;
    if (coverage !== undefined)
      return { category: "model", basis: "elimination", evidence: coverageEvidence(coverage) };
    return metric === undefined
      ? HIT
      : { category: "model", basis: "elimination", evidence: { ...metricEvidence(metric), evidence: state } };
  },
  words: (evidence, escape) => {
    if ("retrieval_hit" in evidence) return `${hitWords(true)}; still wrong`;
    if ("gold_evidence_run" in evidence) return "fails with the gold evidence, too; still wrong";
    return `${"metric" in evidence ? metricWords(evidence, escape) : coverageWords(evidence, escape)}; still wrong`;
  },
});
