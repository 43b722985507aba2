import { durationSchema, upperStrictness } from "../values/limit.ts";
import { defineGate } from "./gate.ts";

export const maxP95Latency = defineGate({
  title: "Latency of 95 in 100 answers",
  docs: "The latency that 95 of 100 answers do not exceed (nearest rank), of the entries that say it.",
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
      ? { unmeasurable: "no entry says how long it took" }
      : { actual: latencyP95Ms, limit: value, unit: "ms" };
  },
});
