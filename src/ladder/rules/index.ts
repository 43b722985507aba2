import type { Rule } from "../rule.ts";
import { contextSize } from "./context-size.ts";
import { graderError, infrastructureError } from "./errors.ts";
import { evidenceCoverage } from "./evidence-coverage.ts";
import { evidencePresentStillWrong } from "./evidence-present-still-wrong.ts";
import { goldEvidenceRun } from "./gold-evidence-run.ts";
import { customLabel, formatOrInstruction, incompleteEvidenceUse } from "./labels.ts";
import { limitsOnly } from "./limits-only.ts";
import { metricDiluted } from "./metric-diluted.ts";
import { metricFormat, metricIncomplete, metricMissingEvidence, metricUnfaithful } from "./metrics.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { corpusGap, shouldDecline } from "./no-evidence.ts";
import { noSignal } from "./no-signal.ts";
import { contextRun, modelRun, probesFailed, promptRun } from "./probes.ts";

/** The attribution rules, by id, in the order they are asked. The first that holds decides. */
export const RULES = {
  "infrastructure-error": infrastructureError,
  "grader-error": graderError,
  "prompt-run": promptRun,
  "gold-evidence-run": goldEvidenceRun,
  "context-run": contextRun,
  "model-run": modelRun,
  "probes-failed": probesFailed,
  "custom-label": customLabel,
  "should-decline": shouldDecline,
  "corpus-gap": corpusGap,
  "missing-evidence": missingEvidence,
  "evidence-coverage": evidenceCoverage,
  "format-or-instruction": formatOrInstruction,
  "incomplete-evidence-use": incompleteEvidenceUse,
  "limits-only": limitsOnly,
  "metric-missing-evidence": metricMissingEvidence,
  "metric-format": metricFormat,
  "metric-unfaithful": metricUnfaithful,
  "metric-incomplete": metricIncomplete,
  "metric-diluted": metricDiluted,
  "context-size": contextSize,
  "evidence-present-still-wrong": evidencePresentStillWrong,
  "no-signal": noSignal,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export function isRuleId(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}
