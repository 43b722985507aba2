import * as z from "zod/mini";
import { knownMetric } from "../../model/metric.ts";
import { andList } from "../../words/numbers.ts";
import { defineRule } from "../rule.ts";

export const limitsOnly = defineRule({
  docs: "Nothing but limits of latency or cost failed: the answer itself was right. Not caused by the system: counted as `other`.",
  evidence: () => z.object({ failed_limits: z.readonly(z.array(z.string())) }),
  find: ({ entry: { checks }, metrics: { limit } }) => {
    if (limit?.good !== false || checks === undefined) return undefined;
    // What no verdict is known of may be what failed.
    const failed = checks.filter(({ passed }) => passed !== true);
    if (failed.length === 0 || !failed.every(({ metric, kind }) => (kind ?? knownMetric(metric)?.kind) === "limit"))
      return undefined;
    return { category: "other", basis: "metric", evidence: { failed_limits: failed.map(({ metric }) => metric) } };
  },
  words: ({ failed_limits: limits }, escape) => `only ${andList(limits.map((name) => escape(name, 40)))} failed`,
});
