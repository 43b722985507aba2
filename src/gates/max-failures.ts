import type { Counts } from "../model/counts.ts";
import { inUnit, limitSchema, upperStrictness } from "../values/limit.ts";
import { defineGate, type Gate } from "./gate.ts";

/** A gate on one of the failure counts: at most so many, as a count, a rate of questions or a share of failures. */
export function maxFailures(options: {
  readonly title: string;
  readonly docs: string;
  readonly example: string;
  readonly count: (counts: Counts) => number;
  /** What `of failures` means; the failures on the ladder unless given. */
  readonly failures?: (counts: Counts) => number;
}): Gate {
  return defineGate({
    title: options.title,
    docs: options.docs,
    example: options.example,
    operator: "<=",
    perCategory: true,
    limit: limitSchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: ({ counts }, { unit, value }) => ({
      actual: inUnit(options.count(counts), unit, counts, options.failures?.(counts)),
      limit: value,
      unit,
    }),
  });
}
