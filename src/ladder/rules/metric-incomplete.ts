import { metricEvidence } from "../metric-signals.ts";
import type { Rule } from "../rule.ts";

export const metricIncomplete: Rule = {
  docs: "The evidence was in the context, and the answer leaves a part of it out (`contains-all`, completeness): context.",
  find: ({ metrics: { completeness }, evidence: { state } }) =>
    completeness?.good === false && state === "present"
      ? { category: "context", basis: "metric", evidence: { ...metricEvidence(completeness), evidence: state } }
      : undefined,
};
