import { metricEvidence } from "../metric-signals.ts";
import type { Rule } from "../rule.ts";

export const metricMissingEvidence: Rule = {
  docs: "Nothing else says what was retrieved, and a judge's recall of the context (`context_recall` and the like) is below its threshold: retrieval.",
  find: ({ evidence: { state, metric } }) =>
    state === "absent" && metric !== undefined
      ? { category: "retrieval", basis: "metric", evidence: metricEvidence(metric) }
      : undefined,
};
