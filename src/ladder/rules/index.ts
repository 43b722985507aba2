import type { Rule } from "../rule.ts";
import { customLabel } from "./custom-label.ts";
import { evidenceCoverage } from "./evidence-coverage.ts";
import { evidencePresentStillWrong } from "./evidence-present-still-wrong.ts";
import { formatOrInstruction } from "./format-or-instruction.ts";
import { incompleteEvidenceUse } from "./incomplete-evidence-use.ts";
import { infrastructureError } from "./infrastructure-error.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { noSignal } from "./no-signal.ts";

/** The attribution rules, by id, in the order they are asked. The first that holds decides. */
export const RULES = {
  "infrastructure-error": infrastructureError,
  "custom-label": customLabel,
  "missing-evidence": missingEvidence,
  "evidence-coverage": evidenceCoverage,
  "format-or-instruction": formatOrInstruction,
  "incomplete-evidence-use": incompleteEvidenceUse,
  "evidence-present-still-wrong": evidencePresentStillWrong,
  "no-signal": noSignal,
} as const satisfies Record<string, Rule>;
