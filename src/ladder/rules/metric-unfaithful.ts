import { metricEvidence } from "../metric-signals.ts";
import type { Rule } from "../rule.ts";

export const metricUnfaithful: Rule = {
  docs: "The evidence was in the context, and the answer is not faithful to it (`faithfulness`, hallucination and the like): context.",
  find: ({ metrics: { faithfulness }, evidence: { state } }) =>
    faithfulness?.good === false && state === "present"
      ? { category: "context", basis: "metric", evidence: { ...metricEvidence(faithfulness), evidence: state } }
      : undefined,
};
