import * as z from "zod/mini";
import { grouped, percent } from "../../words/numbers.ts";
import { defineRule } from "../rule.ts";

export const contextSize = defineRule({
  docs: "The evidence was in the context, which is of a size at which answers of this system fail more often than with small ones: by Fisher's test within the log, of the largest third of `context_tokens` against the smallest: context.",
  evidence: () =>
    z.object({
      context_tokens: z.number(),
      limit: z.number(),
      small_pass_rate: z.number(),
      large_pass_rate: z.number(),
    }),
  find: ({ entry: { contextTokens }, evidence: { state, withGold }, largeContext }) =>
    state === "present" &&
    !withGold &&
    contextTokens !== undefined &&
    largeContext !== undefined &&
    contextTokens > largeContext.limit
      ? {
          category: "context",
          basis: "evidence",
          evidence: {
            context_tokens: contextTokens,
            limit: largeContext.limit,
            small_pass_rate: largeContext.smallPassRate,
            large_pass_rate: largeContext.largePassRate,
          },
        }
      : undefined,
  words: ({ context_tokens: tokens, limit, small_pass_rate: small, large_pass_rate: large }) =>
    `the evidence was in a context of ${grouped(Math.round(tokens))} tokens; with more than ${grouped(Math.round(limit))} ${percent(large)} of answers pass, with fewer ${percent(small)}`,
});
