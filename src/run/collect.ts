import { attribute, NO_SIGNAL } from "../ladder/attribute.ts";
import { findEvidence } from "../ladder/evidence-state.ts";
import { type LabelTarget, labelMeaning } from "../ladder/labels.ts";
import type { Attribution } from "../model/attribution.ts";
import { emptyCounts } from "../model/counts.ts";
import { type Entry, OUTCOMES, type Outcome, UNKNOWN_ID } from "../model/entry.ts";
import type { Gap, Run, RunFile } from "../model/run.ts";
import type { Category } from "../model/rung.ts";
import type { Problem } from "../model/user-error.ts";
import { distinctTexts } from "./distinct-texts.ts";
import { createFailures } from "./failures.ts";
import { addCounts, addGap, addQuality, addSlices, type Part } from "./part.ts";
import { duplicateProblem, questionRecords } from "./question-records.ts";
import { createRows } from "./rows.ts";
import { countEntry, emptySlices } from "./tally.ts";
import { failureTexts, ownCopy } from "./texts.ts";
import { numberTrials } from "./trials.ts";

/** What decides how an entry counts. */
export type CollectSettings = {
  readonly passingGrades: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, LabelTarget>;
  /** Keep failures without any signal out of the prompt rung. */
  readonly separateUnattributed: boolean;
  /** Questions that no gate looks at. */
  readonly quarantined: ReadonlySet<string>;
  /** Keep the texts of failures, shortened, for the report. */
  readonly showText: boolean;
};

/** Takes the entries of a run one by one, in path and line order, and keeps what a report needs of each. */
export type Collector = {
  readonly startFile: (path: string, format: string) => void;
  /** @param line 1-based line of the current file, for messages about duplicates */
  readonly add: (entry: Entry, line: number) => void;
  /** What has been gathered so far, for another thread. */
  readonly part: () => Part;
  /**
   * Puts a part behind what has been gathered, as if its entries had been added one by one.
   *
   * @param lines where the part goes on in the file this one ends in: how many lines of it were read here
   * @returns false, with nothing usable left, where the two took that file for different formats
   */
  readonly append: (part: Part, lines: number | undefined) => boolean;
  /** Ends the run. `problems` are entries that claim the same question, variant and trial. */
  readonly finish: () => { readonly run: Run; readonly problems: readonly Problem[]; readonly more: number };
};

/** As many duplicates are put into words; there can be as many as entries. */
const DUPLICATES_TOLD = 20;
/** Texts of this many failures are kept: more than the largest report can show. */
const MAX_FAILURES_WITH_TEXT = 2000;
const NOTHING_EXCLUDED: ReadonlySet<Category> = new Set();
const NO_SCORES = {};

export function collectRun(settings: CollectSettings): Collector {
  const rows = createRows();
  const failures = createFailures(MAX_FAILURES_WITH_TEXT);
  const total = emptyCounts();
  const slices = emptySlices();
  const gated = settings.quarantined.size === 0 ? undefined : { total: emptyCounts(), slices: emptySlices() };
  const gap: Gap = {
    present: { passed: 0, failed: 0 },
    absent: { passed: 0, failed: 0 },
    unknown: { passed: 0, failed: 0 },
  };
  const grades = new Map<string, number>();
  const unknownLabels = new Map<string, number>();
  const quality = {
    withoutQuestionId: 0,
    withoutGrade: 0,
    judged: 0,
    contradictory: 0,
    infrastructure: 0,
    grades,
    unknownLabels,
  };
  const files: { path: string; format: string; entries: number }[] = [];
  const variants = distinctTexts();
  const labels = distinctTexts();

  return { startFile, add, part, append, finish };

  function startFile(path: string, format: string): void {
    files.push({ path, format, entries: 0 });
  }

  function add(entry: Entry, line: number): void {
    const label = labelMeaning(entry.failureLabel, settings.labels);
    const evidence = findEvidence(entry, label);
    const passed = entry.grade !== undefined && settings.passingGrades.has(entry.grade);
    const outcome: Outcome = passed ? "passed" : "failed";
    const attribution = passed
      ? undefined
      : attribute(
          { entry, label, evidence, scores: entry.scores ?? NO_SCORES, excluded: NOTHING_EXCLUDED },
          settings.separateUnattributed,
        );
    noteQuality(entry, passed, label.kind === "known" && label.label === "missing_evidence");
    if (!passed && entry.failureLabel !== undefined && label.kind === "unknown")
      bump(unknownLabels, entry.failureLabel);
    gap[evidence.state][passed ? "passed" : "failed"] += 1;
    countEntry(total, slices, entry, outcome, attribution?.category, attribution?.rule === NO_SIGNAL);
    if (gated !== undefined && !settings.quarantined.has(entry.questionId ?? UNKNOWN_ID)) {
      countEntry(gated.total, gated.slices, entry, outcome, attribution?.category, attribution?.rule === NO_SIGNAL);
    }
    if (attribution !== undefined) keepFailure(entry, attribution);
    keepRow(entry, outcome, line);
  }

  function noteQuality(entry: Entry, passed: boolean, labelledMissing: boolean): void {
    if (entry.questionId === undefined || entry.questionId === UNKNOWN_ID) quality.withoutQuestionId += 1;
    if (entry.grade !== undefined) bump(grades, entry.grade);
    else if (entry.error === undefined) quality.withoutGrade += 1;
    if (entry.error !== undefined && !passed) quality.infrastructure += 1;
    else if (entry.grade !== undefined) quality.judged += 1;
    if (entry.retrievalHit === true && labelledMissing) quality.contradictory += 1;
  }

  function keepFailure(entry: Entry, attribution: Attribution): void {
    const withText = settings.showText && failures.length() < MAX_FAILURES_WITH_TEXT;
    const traceUrl = entry.traceUrl === undefined ? undefined : ownCopy(entry.traceUrl);
    failures.push(rows.length(), attribution, withText ? failureTexts(entry) : undefined, traceUrl);
  }

  function keepRow(entry: Entry, outcome: Outcome, line: number): void {
    rows.push({
      id: entry.questionId ?? UNKNOWN_ID,
      hasId: entry.questionId !== undefined && entry.questionId !== UNKNOWN_ID,
      outcome: OUTCOMES.indexOf(outcome),
      variant: variants.indexOf(entry.variant),
      label: labels.indexOf(entry.failureLabel),
      trial: entry.trial ?? -1,
      costUsd: entry.costUsd ?? Number.NaN,
      latencyMs: entry.latencyMs ?? Number.NaN,
      file: files.length - 1,
      line,
    });
    const file = files.at(-1);
    if (file === undefined) throw new Error("startFile() comes before the first entry");
    file.entries += 1;
  }

  function part(): Part {
    return {
      rows: rows.part(),
      failures: failures.part(),
      files,
      variants: variants.all(),
      labels: labels.all(),
      total,
      slices,
      gated,
      gap,
      quality,
    };
  }

  function append(other: Part, lines: number | undefined): boolean {
    const [continued, ...others] = other.files;
    const last = files.at(-1);
    if (lines !== undefined) {
      if (continued === undefined || last?.format !== continued.format) return false;
      last.entries += continued.entries;
    }
    const firstFile = lines === undefined ? files.length : files.length - 1;
    files.push(...(lines === undefined ? other.files : others).map((file) => ({ ...file })));
    const offset = rows.length();
    const variantAt = other.variants.map((text) => variants.indexOf(text));
    const labelAt = other.labels.map((text) => labels.indexOf(text));
    rows.append(other.rows, {
      variant: (position) => variantAt[position - 1] ?? 0,
      label: (position) => labelAt[position - 1] ?? 0,
      file: (position) => firstFile + position,
      line: (line, file) => (file === 0 ? line + (lines ?? 0) : line),
    });
    failures.append(other.failures, offset);
    addCounts(total, other.total);
    addSlices(slices, other.slices);
    if (gated !== undefined && other.gated !== undefined) {
      addCounts(gated.total, other.gated.total);
      addSlices(gated.slices, other.gated.slices);
    }
    addGap(gap, other.gap);
    addQuality(quality, other.quality);
    return true;
  }

  function finish(): { run: Run; problems: Problem[]; more: number } {
    const trials = numberTrials(rows);
    const problems = trials.duplicates
      .slice(0, DUPLICATES_TOLD)
      .map((duplicate) => duplicateProblem(duplicate, rows, variants, files));
    const run: Run = {
      files: files.map((file): RunFile => ({ ...file })),
      total,
      slices,
      gated: { total: gated?.total ?? total, categories: gated?.slices.category ?? slices.category },
      gap,
      quality,
      failures: failures.all(),
      questionCount: trials.questionCount,
      repeatedQuestions: trials.repeated,
      idOf: (row) => rows.ids.get(row),
      variantOf: (row) => variants.at(rows.variant(row)),
      trialOf: (row) => rows.trial(row),
      outcomeOf: (row) => rows.outcome(row),
      records: () => questionRecords(rows, failures.all(), variants, labels),
    };
    return { run, problems, more: trials.duplicates.length - problems.length };
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
