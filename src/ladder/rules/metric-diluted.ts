import * as z from "zod/mini";
import { metricEvidence, metricEvidenceSchema, metricWords } from "../metric-signals.ts";
import { defineRule, type Finding } from "../rule.ts";

/** So many different ids retrieved for each expected one are dilution, whatever a judge says. */
const RETRIEVED_PER_EXPECTED = 10;

const schema = () => z.extend(metricEvidenceSchema, { evidence: z.literal("present") });
type DilutedEvidence = z.output<ReturnType<typeof schema>>;

export const metricDiluted = defineRule({
  docs: "The evidence was in the context among much else: a judge's precision of the context is low, more than ten ids were retrieved for each expected one, or `context_tokens` exceed what `metrics:` sets for them: context. Not where the question fails with the gold evidence, too: then it is no matter of what stood beside it.",
  evidence: schema,
  find: ({
    metrics: { precision, size },
    evidence: { state, coverage, withGold },
  }): Finding<DilutedEvidence> | undefined => {
    if (state !== "present" || withGold) return undefined;
    const bad = precision?.good === false ? precision : size?.good === false ? size : undefined;
    if (bad !== undefined)
      return { category: "context", basis: "metric", evidence: { ...metricEvidence(bad), evidence: state } };
    if (coverage === undefined || coverage.retrieved <= RETRIEVED_PER_EXPECTED * coverage.expected) return undefined;
    const metric = { metric: "retrieved_per_expected", score: coverage.retrieved / coverage.expected };
    return {
      category: "context",
      basis: "metric",
      evidence: { ...metric, operator: "<=", threshold: RETRIEVED_PER_EXPECTED, evidence: state },
    };
  },
  words: (evidence, escape) => metricWords(evidence, escape),
});
