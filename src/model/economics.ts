import * as z from "zod/mini";

const count = z.int().check(z.minimum(0));
const amount = z.nullable(z.number().check(z.minimum(0)));

const costsSchema = z.object({
  entries: count,
  correct: count.check(z.describe("Entries that passed.")),
  withCost: count.check(z.describe("Entries that say what they cost.")),
  withoutCost: count.check(
    z.describe("Entries that were answered and do not say what they cost: with any, costs are at least what they say."),
  ),
  costUsd: amount.check(z.describe("Of all entries that say it, failures included; null where none does.")),
  costPerQuestion: amount.check(z.describe("Mean of the entries that say it.")),
  costPerCorrect: amount.check(
    z.describe("All cost, failures included, by correct answers; null without one, or where some cost is not known."),
  ),
  shareOfCost: amount.check(z.describe("Of the cost of the whole run, 0 to 1.")),
  withLatency: count,
  latencyP50Ms: amount.check(z.describe("Nearest rank.")),
  latencyP95Ms: amount,
  inputTokens: amount.check(z.describe("Mean of the entries that say it.")),
  outputTokens: amount,
});

/** What the answers cost and how long they took: of the run, and per category of questions. */
export const economicsSchema = z.object({ total: costsSchema, categories: z.record(z.string(), costsSchema) });

export type Costs = z.output<typeof costsSchema>;
export type Economics = z.output<typeof economicsSchema>;
