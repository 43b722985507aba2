import { metricEvidence } from "../metric-signals.ts";
import type { Rule } from "../rule.ts";

export const metricFormat: Rule = {
  docs: "A check of form or instruction fails (`is-json`, Json Correctness and the like), and nothing says that the evidence was missing: prompt.",
  find: ({ metrics: { format }, evidence: { state } }) =>
    format?.good === false && state !== "absent"
      ? { category: "prompt", basis: "metric", evidence: { ...metricEvidence(format), evidence: state } }
      : undefined,
};
