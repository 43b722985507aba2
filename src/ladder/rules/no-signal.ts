import * as z from "zod/mini";
import { CATEGORIES } from "../../model/rung.ts";
import { defineRule } from "../rule.ts";
import { ruledOutEvidence, ruledOutWords } from "./probes.ts";

export const noSignal = defineRule({
  docs: "Nothing above holds: prompt, because it is the cheapest to try, or the cheapest rung that no probe rules out; always shown apart. With `unattributed: separate` such failures are in no rung.",
  evidence: () =>
    z.object({
      failure_label: z.optional(z.string()),
      files_retrieved: z.optional(z.literal(true)),
      ruled_out: ruledOutEvidence,
    }),
  find: ({ entry: { failureLabel }, evidence: { isFilesOnly }, ruledOut }) => ({
    category: CATEGORIES.find((category) => !ruledOut.includes(category)) ?? "prompt",
    basis: "default",
    evidence: {
      ...(failureLabel === undefined ? {} : { failure_label: failureLabel }),
      ...(isFilesOnly ? { files_retrieved: true as const } : {}),
      ...(ruledOut.length === 0 ? {} : { ruled_out: ruledOut }),
    },
  }),
  words: ({ failure_label: label, files_retrieved: files, ruled_out: out }, escape) =>
    `no signal${label === undefined ? "" : ` (label ${escape(label, 60)})`}${files === undefined ? "" : "; the expected files were retrieved, the right passages of them perhaps not"}${ruledOutWords(out)}`,
});
