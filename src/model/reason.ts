import * as z from "zod/mini";

/** Why something is not there, as a code and the figures and names that belong to it. Its words are in reasons/. */
export const reasonSchema = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type Reason = z.output<typeof reasonSchema>;
