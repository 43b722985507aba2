import * as z from "zod/mini";
import { defineRule } from "../rule.ts";

export const noSignal = defineRule({
  docs: "Nothing above holds: prompt, because it is the cheapest to try; always shown apart. With `unattributed: separate` such failures are in no rung.",
  evidence: () => z.object({ failure_label: z.optional(z.string()) }),
  find: ({ entry: { failureLabel } }) => ({
    category: "prompt",
    basis: "default",
    evidence: failureLabel === undefined ? {} : { failure_label: failureLabel },
  }),
  words: ({ failure_label: label }, escape) => `no signal${label === undefined ? "" : ` (label ${escape(label, 60)})`}`,
});
