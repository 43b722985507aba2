import * as z from "zod/mini";
import { defineRule } from "../rule.ts";

const HERE = { present: "had it", absent: "lacked it", unknown: "may have lacked it" } as const;

export const goldEvidenceRun = defineRule({
  docs: "The question passes in the `gold-run`, with the gold evidence in its context: retrieval, or context where the evidence had been retrieved. Where it fails there, too, retrieval is ruled out for the rules below.",
  evidence: () =>
    z.object({
      gold_evidence_run: z.literal("passed"),
      evidence: z.enum(["present", "absent", "unknown"]),
    }),
  find: ({ probed, evidence: { state } }) =>
    probed.gold?.passed === true
      ? {
          category: state === "present" ? "context" : "retrieval",
          basis: "counterfactual",
          evidence: { gold_evidence_run: "passed", evidence: state },
        }
      : undefined,
  words: ({ evidence }) => `passes with the gold evidence, and ${HERE[evidence]} here`,
});
