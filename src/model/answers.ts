import * as z from "zod/mini";
import type { Comparison } from "./comparison.ts";

/** What was answered to a question, shortened. */
const answerSchema = z.object({
  id: z.string(),
  variant: z.nullable(z.string()),
  question: z.optional(z.string()),
  answer: z.optional(z.string()),
});

/** The file that keeps the answers of a run for the next one to be compared with. */
export const answersSchema = z.object({ schemaVersion: z.literal(1), answers: z.array(answerSchema) });

export type AnswerRecord = z.output<typeof answerSchema>;

/** A comparison with what the baseline answered to each question that newly fails. */
export function withAnswersBefore(comparison: Comparison, answers: readonly AnswerRecord[]): Comparison {
  const { result } = comparison;
  if (result === null || answers.length === 0) return comparison;
  const keyOf = (id: string, variant: string | null) => `${id}\u0000${variant ?? ""}`;
  const wanted = new Set(result.newlyFailing.map(({ id, variant }) => keyOf(id, variant)));
  const known = new Map<string, string>();
  for (const { id, variant, answer } of answers) {
    const key = keyOf(id, variant);
    if (answer !== undefined && wanted.has(key)) known.set(key, answer);
  }
  const newlyFailing = result.newlyFailing.map((change) => {
    const answerBefore = known.get(keyOf(change.id, change.variant));
    return answerBefore === undefined ? change : { ...change, answerBefore };
  });
  return { ...comparison, result: { ...result, newlyFailing } };
}
