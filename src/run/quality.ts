import type { EvidenceFinding } from "../ladder/evidence-state.ts";
import type { LabelMeaning } from "../ladder/labels.ts";
import type { MetricSettings } from "../ladder/metric-signals.ts";
import type { Entry, Outcome } from "../model/entry.ts";
import { metricName } from "../model/metric.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import type { Quality } from "../model/run.ts";

export function createQuality(): Quality {
  return {
    withoutQuestionId: 0,
    withoutGrade: 0,
    judged: 0,
    contradictory: 0,
    infrastructure: 0,
    graderErrors: 0,
    unchecked: 0,
    cached: 0,
    goldEvidence: 0,
    covered: 0,
    overlapping: 0,
    metricsSeen: new Set(),
    grades: new Map(),
    gradeWords: [],
    unknownLabels: new Map(),
    findings: [],
  };
}

/** Notes what one entry says about the log itself. */
export function noteQuality(
  quality: Quality,
  entry: Entry,
  outcome: Outcome,
  label: LabelMeaning,
  evidence?: EvidenceFinding,
): void {
  const { questionId, grade, verdict, error, graderError } = entry;
  const answered = error === undefined && graderError === undefined;
  if (questionId === undefined || questionId === UNKNOWN_ID) quality.withoutQuestionId += 1;
  if (grade !== undefined) bump(quality.grades, grade);
  else if (answered && verdict === undefined) quality.withoutGrade += 1;
  if (outcome === "failed" && !answered) {
    if (error !== undefined) quality.infrastructure += 1;
    else quality.graderErrors += 1;
  } else if ((outcome === "passed" || outcome === "failed") && (grade !== undefined || verdict !== undefined))
    quality.judged += 1;
  if (entry.unchecked) quality.unchecked += 1;
  if (entry.cached) quality.cached += 1;
  const isMissing = label.kind === "known" && label.label === "missing_evidence" && evidence?.isOverruled !== true;
  if (entry.retrievalHit === true && isMissing) quality.contradictory += 1;
  if (outcome === "failed" && entry.failureLabel !== undefined && label.kind === "unknown")
    bump(quality.unknownLabels, entry.failureLabel);
}

/** Ids of two kinds never meet: that has to be told from a retrieval that finds nothing. */
export function noteCoverage(quality: Quality, coverage: EvidenceFinding["coverage"]): void {
  if (coverage === undefined || coverage.retrieved === 0) return;
  quality.covered += 1;
  if (coverage.missing.length < coverage.expected) quality.overlapping += 1;
}

/** Which metrics of the configuration an entry has; one that none has may be misspelt. */
export function noteMetrics(
  quality: Quality,
  { scores, checks, contextTokens }: Entry,
  settings: MetricSettings,
): void {
  const note = (name: string): void => {
    const plain = metricName(name);
    if (settings.has(plain)) quality.metricsSeen.add(plain);
  };
  for (const name in scores) note(name);
  for (const { metric } of checks ?? []) note(metric);
  if (contextTokens !== undefined) note("context_tokens");
}

export function bump(counts: Map<string, { count: number }>, key: string): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { count: 1 });
  else known.count += 1;
}
