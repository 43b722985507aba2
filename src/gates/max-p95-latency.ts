import { durationSchema, upperStrictness } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const maxP95Latency = defineGate({
  title: "p95 latency",
  docs: "The 95th percentile of latency (nearest rank), over the entries with `latency_ms`.",
  example: "2s",
  operator: "<=",
  acceptable: "limit",
  perCategory: true,
  limit: durationSchema,
  text: (limit) => limit.text,
  strictness: upperStrictness,
  measure: ({ costs }, { value }) => {
    const { latencyP95Ms } = costs();
    return latencyP95Ms === null
      ? { unmeasurable: "no entry has `latency_ms`" }
      : { actual: latencyP95Ms, limit: value, unit: "ms" };
  },
});
