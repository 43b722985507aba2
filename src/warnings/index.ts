import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Escape } from "../words/visible.ts";
import {
  cachedRepeats,
  contradiction,
  copiedFiles,
  encoding,
  graderShare,
  infrastructureShare,
  missingEpochs,
  replacedFiles,
  unequalRepeats,
  unfinished,
  unnumberedRepeats,
} from "./evaluation.ts";
import {
  constantHit,
  constantScores,
  countingIds,
  filesOnly,
  hitWithoutIds,
  metricScale,
  nearFields,
  noVersions,
  oddCost,
  oddLatency,
  overruledLabels,
  textIds,
  undeclaredCluster,
} from "./findings.ts";
import { gradeSpelling, gradeWords, noGrade, noVerdict, scoreVerdict, unchecked, ungradedShare } from "./judgement.ts";
import { expiredWaivers, unknownWaivers, unusedMetrics } from "./settings.ts";
import { contradictory, disjointIds, noQuestionId, unknownLabels, weakAttribution } from "./signals.ts";
import type { LogFacts, Warning } from "./warning.ts";

/** The warnings, by id, in the order they are read. */
export const WARNINGS = {
  "infrastructure-share": infrastructureShare,
  "grader-share": graderShare,
  unfinished,
  contradiction,
  "copied-files": copiedFiles,
  "unnumbered-repeats": unnumberedRepeats,
  "unequal-repeats": unequalRepeats,
  "replaced-files": replacedFiles,
  encoding,
  "ungraded-share": ungradedShare,
  "disjoint-ids": disjointIds,
  "near-fields": nearFields,
  "metric-scale": metricScale,
  "hit-without-ids": hitWithoutIds,
  "constant-hit": constantHit,
  "weak-attribution": weakAttribution,
  "grade-spelling": gradeSpelling,
  "grade-words": gradeWords,
  "unknown-labels": unknownLabels,
  "no-question-id": noQuestionId,
  "no-grade": noGrade,
  contradictory,
  "overruled-labels": overruledLabels,
  "files-only": filesOnly,
  unchecked,
  "cached-repeats": cachedRepeats,
  "missing-epochs": missingEpochs,
  "no-verdict": noVerdict,
  "score-verdict": scoreVerdict,
  "constant-scores": constantScores,
  "odd-latency": oddLatency,
  "odd-cost": oddCost,
  "text-ids": textIds,
  "undeclared-cluster": undeclaredCluster,
  "counting-ids": countingIds,
  "no-versions": noVersions,
  "unused-metrics": unusedMetrics,
  "expired-waivers": expiredWaivers,
  "unknown-waivers": unknownWaivers,
} as const satisfies Record<string, Warning>;

export type { Warning } from "./warning.ts";

type WarningId = keyof typeof WARNINGS;

/** The ids of the warnings that a log gives rise to. */
export function warningsOf(facts: LogFacts): string[] {
  const all: [string, Warning][] = Object.entries(WARNINGS);
  return all.flatMap(([id, { isAdvice, holds }]) => (isAdvice !== true && holds(facts) ? [id] : []));
}

/** The ids of those that only whoever writes the log is reported. */
export function adviceOf(findings: readonly Finding[]): string[] {
  const all: [string, Warning][] = Object.entries(WARNINGS);
  return all.flatMap(([id, { isAdvice, finding }]) =>
    isAdvice === true && findings.some(({ code }) => code === finding) ? [id] : [],
  );
}

function isWarningId(id: string): id is WarningId {
  return Object.hasOwn(WARNINGS, id);
}

/**
 * What is noticed about the log, and what to do about it, each with the id of its warning.
 *
 * @param doubts only the warnings that make one of these doubtful
 */
export function warningItems(
  report: Pick<Report, "dataQuality" | "totals">,
  escape: Escape,
  doubts?: readonly Warning["doubt"][],
): { readonly id: string; readonly text: string }[] {
  return report.dataQuality.warnings.flatMap((id) => {
    const warning: Warning | undefined = isWarningId(id) ? WARNINGS[id] : undefined;
    if (doubts !== undefined && !doubts.includes(warning?.doubt ?? null)) return [];
    // A report of a later version may know more.
    return warning === undefined ? [{ id: "", text: escape(id, 60) }] : [{ id, text: warning.words(report, escape) }];
  });
}

/** The same in words alone. */
export function warningWords(...given: Parameters<typeof warningItems>): string[] {
  return warningItems(...given).map(({ text }) => text);
}
