import { metricEvidence } from "../metric-signals.ts";
import type { Rule } from "../rule.ts";

/** So many different ids retrieved for each expected one are dilution, whatever a judge says. */
const RETRIEVED_PER_EXPECTED = 10;

export const metricDiluted: Rule = {
  docs: "The evidence was in the context among much else: a judge's precision of the context is low, more than ten ids were retrieved for each expected one, or `context_tokens` is very large: context.",
  find: ({ metrics: { precision, size }, evidence: { state, coverage } }) => {
    if (state !== "present") return undefined;
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
};
