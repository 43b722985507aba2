import * as z from "zod/mini";
import { reasonSchema } from "./reason.ts";

/** What a label on a pull request decides of a run that missed its limits. */
export const acceptanceSchema = z.object({
  label: z.string(),
  by: z.nullable(z.string()).check(z.describe("Who has set it; null where that is not known.")),
  commit: z.nullable(z.string()).check(z.describe("The head of the pull request; the label counts for no other.")),
  reason: z.nullable(reasonSchema).check(z.describe("Why the label does not count; null where it does.")),
});

export type Acceptance = z.output<typeof acceptanceSchema>;
