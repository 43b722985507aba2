import type * as z from "zod/mini";
import type { Reason } from "../model/reason.ts";
import type { Escape } from "../words/visible.ts";
import type { ReasonDefinition } from "./define.ts";
import {
  labelBeforePush,
  labelMovedOn,
  labelNobody,
  labelNoCommit,
  labelNoFirstRun,
  labelNoRight,
  labelNoWrite,
} from "./label.ts";
import {
  artifactNeither,
  artifactSize,
  artifactWithoutJson,
  failed,
  reportForm,
  reportIncomplete,
  reportTooLarge,
  reportVersion,
  severalFiles,
} from "./no-report.ts";
import {
  afterBaseline,
  askedOtherwise,
  behindIncomparable,
  brokenOff,
  copy,
  judgedOtherwise,
  madeLater,
  noQuestionToCompare,
  nothingAnswered,
  nothingInCommon,
  otherQuestions,
  otherVariants,
  outlier,
  sameLog,
  thisRun,
  tooManyAnswers,
  withoutIds,
} from "./not-comparable.ts";
import {
  answered,
  artifactGone,
  artifactsExpired,
  artifactsOfOthers,
  noArtifact,
  noArtifactOfBase,
  noArtifactRight,
  noBranch,
  noContentsRight,
  noPullRequestRight,
  noRepository,
  noTarget,
  noToken,
  notAnswered,
  noWorkflow,
  oldServer,
  onlyTheAction,
  otherWorkflow,
  rateLimited,
  refused,
  standsAlone,
  strangeAnswer,
  tooLate,
  untrustedEvent,
  untrustedRuns,
} from "./not-found.ts";
import {
  noMergeCommit,
  noText,
  notAStep,
  notTheCommits,
  noWorkflowFile,
  settingsNotCompared,
  settingsNotValid,
  whichConfig,
  whichStep,
  workflowNew,
} from "./unknown-gate-changes.ts";

/** The reasons why something is not there, by code. */
export const REASONS = {
  "report-incomplete": reportIncomplete,
  "report-version": reportVersion,
  "report-form": reportForm,
  "report-too-large": reportTooLarge,
  "several-files": severalFiles,
  "artifact-size": artifactSize,
  "artifact-without-json": artifactWithoutJson,
  "artifact-neither": artifactNeither,
  failed,
  "only-the-action": onlyTheAction,
  "stands-alone": standsAlone,
  "no-token": noToken,
  "no-repository": noRepository,
  "no-workflow": noWorkflow,
  "no-target": noTarget,
  "no-branch": noBranch,
  "no-artifact": noArtifact,
  "artifacts-expired": artifactsExpired,
  "artifacts-of-others": artifactsOfOthers,
  "no-artifact-of-base": noArtifactOfBase,
  "untrusted-event": untrustedEvent,
  "other-workflow": otherWorkflow,
  "untrusted-runs": untrustedRuns,
  "no-artifact-right": noArtifactRight,
  "no-contents-right": noContentsRight,
  "no-pull-request-right": noPullRequestRight,
  "artifact-gone": artifactGone,
  "too-late": tooLate,
  "strange-answer": strangeAnswer,
  "not-answered": notAnswered,
  answered,
  "rate-limited": rateLimited,
  refused,
  "old-server": oldServer,
  "nothing-in-common": nothingInCommon,
  "no-question-to-compare": noQuestionToCompare,
  "other-questions": otherQuestions,
  "nothing-answered": nothingAnswered,
  "without-ids": withoutIds,
  "other-variants": otherVariants,
  "this-run": thisRun,
  "made-later": madeLater,
  "same-log": sameLog,
  copy,
  "too-many-answers": tooManyAnswers,
  "judged-otherwise": judgedOtherwise,
  "asked-otherwise": askedOtherwise,
  "behind-incomparable": behindIncomparable,
  "broken-off": brokenOff,
  "after-baseline": afterBaseline,
  outlier,
  "label-before-push": labelBeforePush,
  "label-no-write": labelNoWrite,
  "label-nobody": labelNobody,
  "label-no-first-run": labelNoFirstRun,
  "label-moved-on": labelMovedOn,
  "label-no-commit": labelNoCommit,
  "label-no-right": labelNoRight,
  "not-the-commits": notTheCommits,
  "workflow-new": workflowNew,
  "no-merge-commit": noMergeCommit,
  "which-config": whichConfig,
  "not-a-step": notAStep,
  "which-step": whichStep,
  "no-workflow-file": noWorkflowFile,
  "no-text": noText,
  "settings-not-valid": settingsNotValid,
  "settings-not-compared": settingsNotCompared,
} as const;

export type ReasonCode = keyof typeof REASONS;

/** Makes a reason of its code and what belongs to it. */
export function reason<Code extends ReasonCode>(
  code: Code,
  facts: z.output<ReturnType<(typeof REASONS)[Code]["facts"]>>,
): Reason {
  return { code, facts };
}

/** A reason as a clause that fits after a colon. */
export function reasonWords({ code, facts }: Reason, escape: Escape): string {
  const definition: Pick<ReasonDefinition, "words"> | undefined = isReasonCode(code) ? REASONS[code] : undefined;
  // A report of a later version may know more.
  return definition?.words(facts, escape) ?? escape(code, 60);
}

/** Several reasons as one clause, the first three of them. */
export function reasonsWords(reasons: readonly Reason[], escape: Escape): string {
  const shown = reasons.slice(0, 3).map((each) => reasonWords(each, escape));
  return `${shown.join("; ")}${reasons.length > shown.length ? `; and ${reasons.length - shown.length} more` : ""}`;
}

function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASONS, code);
}
