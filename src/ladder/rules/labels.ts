import type { Category, OffLadder } from "../../model/rung.ts";
import { defineRule, type Finding, labelEvidence, labelWords } from "../rule.ts";

// Rules that go by the failure label alone.

type ByLabel = Finding<{ failure_label: string }>;

function byLabel(category: Category | OffLadder, label: string | undefined): ByLabel | undefined {
  return label === undefined ? undefined : { category, basis: "label", evidence: { failure_label: label } };
}

export const customLabel = defineRule({
  docs: "`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",
  evidence: labelEvidence,
  find: ({ entry, label }) =>
    label.kind === "mapped"
      ? byLabel(label.target === "off-ladder" ? "other" : label.target, entry.failureLabel)
      : undefined,
  words: labelWords,
});

export const formatOrInstruction = defineRule({
  docs: "The label is `wrong_format` or `partial_answer`: prompt.",
  evidence: labelEvidence,
  find: ({ entry, label }) =>
    label.kind === "known" && (label.label === "wrong_format" || label.label === "partial_answer")
      ? byLabel("prompt", entry.failureLabel)
      : undefined,
  words: labelWords,
});

export const incompleteEvidenceUse = defineRule({
  docs: "The label is `incomplete_evidence_use`: context.",
  evidence: labelEvidence,
  find: ({ entry, label }) =>
    label.kind === "known" && label.label === "incomplete_evidence_use"
      ? byLabel("context", entry.failureLabel)
      : undefined,
  words: labelWords,
});
