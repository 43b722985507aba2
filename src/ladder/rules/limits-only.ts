import { knownMetric } from "../../model/metric.ts";
import type { Rule } from "../rule.ts";

export const limitsOnly: Rule = {
  docs: "Nothing but limits of latency or cost failed: the answer itself was right. Off the ladder, as `other`.",
  find: ({ entry: { checks }, metrics: { limit } }) => {
    if (limit?.good !== false || checks === undefined) return undefined;
    // What no verdict is known of may be what failed.
    const failed = checks.filter(({ passed }) => passed !== true);
    if (failed.length === 0 || !failed.every(({ metric, kind }) => (kind ?? knownMetric(metric)?.kind) === "limit"))
      return undefined;
    return { category: "other", basis: "metric", evidence: { failed_limits: failed.map(({ metric }) => metric) } };
  },
};
