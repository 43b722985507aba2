import { attribute, NO_SIGNAL } from "../ladder/attribute.ts";
import { findEvidence } from "../ladder/evidence-state.ts";
import { type GoldEvidence, goldOutcome } from "../ladder/gold-evidence.ts";
import { type LabelTarget, labelMeaning } from "../ladder/labels.ts";
import { type MetricSettings, metricSignals } from "../ladder/metric-signals.ts";
import type { Attribution } from "../model/attribution.ts";
import { emptyCounts } from "../model/counts.ts";
import { type Entry, OUTCOMES, type Outcome, UNKNOWN_ID } from "../model/entry.ts";
import type { Notice } from "../model/notice.ts";
import type { Gap, Run, RunFile } from "../model/run.ts";
import type { Problem } from "../model/user-error.ts";
import { questionsByCategory } from "./category-questions.ts";
import { displayedId } from "./displayed-id.ts";
import { distinctTexts } from "./distinct-texts.ts";
import { economicsOf } from "./economics.ts";
import { createFailures } from "./failures.ts";
import { addFile, type GrowingFile, newFile, noteEntry } from "./growing-file.ts";
import { addCounts, addGap, addQuality, addSlices, type Part } from "./part.ts";
import { createQuality, noteCoverage, noteMetrics, noteQuality } from "./quality.ts";
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
  /** What the configuration says of metrics. */
  readonly metrics: MetricSettings;
  /** How the questions fared with gold evidence; `undefined` where there is no such run. */
  readonly gold: GoldEvidence | undefined;
};

/** Takes the entries of a run one by one, in path and line order, and keeps what a report needs of each. */
export type Collector = {
  readonly startFile: (path: string, format: string) => void;
  /** @param line 1-based line of the current file, for messages about duplicates */
  readonly add: (entry: Entry, line: number) => void;
  /** Something about the current file as a whole. */
  readonly notice: (notice: Notice) => void;
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
  const quality = createQuality();
  const files: GrowingFile[] = [];
  const variants = distinctTexts();
  const labels = distinctTexts();
  const categories = distinctTexts();

  return { startFile, add, notice, part, append, finish };

  function startFile(path: string, format: string): void {
    files.push(newFile(path, format));
  }

  function notice(found: Notice): void {
    currentFile().notices.push(found);
  }

  function currentFile(): GrowingFile {
    const file = files.at(-1);
    if (file === undefined) throw new Error("startFile() comes before the first entry");
    return file;
  }

  function add(entry: Entry, line: number): void {
    const outcome = outcomeOf(entry, settings.passingGrades);
    const passed = outcome === "passed";
    const label = labelMeaning(entry.failureLabel, settings.labels);
    const metrics = metricSignals(entry, settings.metrics);
    const evidence = findEvidence(entry, label, metrics);
    const gold = settings.gold === undefined ? undefined : goldOf(entry);
    const attribution =
      outcome === "failed"
        ? attribute({ entry, label, evidence, metrics, gold }, settings.separateUnattributed)
        : undefined;
    const silent = attribution?.rule === NO_SIGNAL;
    noteQuality(quality, entry, outcome, label);
    if (gold !== undefined) quality.goldEvidence += 1;
    noteCoverage(quality, evidence.coverage);
    if (settings.metrics.size > 0) noteMetrics(quality, entry, settings.metrics);
    if (outcome !== "ungraded") gap[evidence.state][passed ? "passed" : "failed"] += 1;
    countEntry(total, slices, entry, outcome, attribution?.category, silent);
    if (gated !== undefined && !isQuarantined(entry))
      countEntry(gated.total, gated.slices, entry, outcome, attribution?.category, silent);
    noteEntry(currentFile(), entry, { outcome, isEvidenceKnown: evidence.state !== "unknown", isSilent: silent });
    if (attribution !== undefined) keepFailure(entry, attribution);
    keepRow(entry, outcome, line);
  }

  function goldOf({ questionId, questionDetail, variant }: Entry): boolean | undefined {
    const detailed =
      questionId === undefined || questionDetail === 0 ? undefined : displayedId(questionId, questionDetail);
    return goldOutcome(settings.gold, questionId, detailed, variant);
  }

  function isQuarantined({ questionId, questionDetail }: Entry): boolean {
    const { quarantined } = settings;
    if (questionId === undefined) return quarantined.has(UNKNOWN_ID);
    return (
      quarantined.has(questionId) || (questionDetail !== 0 && quarantined.has(displayedId(questionId, questionDetail)))
    );
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
      detail: entry.questionDetail,
      outcome: OUTCOMES.indexOf(outcome),
      variant: variants.indexOf(entry.variant),
      label: labels.indexOf(entry.failureLabel),
      trial: entry.trial ?? -1,
      costUsd: entry.costUsd ?? Number.NaN,
      latencyMs: entry.latencyMs ?? Number.NaN,
      category: categories.indexOf(entry.category),
      inputTokens: entry.inputTokens ?? Number.NaN,
      outputTokens: entry.outputTokens ?? Number.NaN,
      file: files.length - 1,
      line,
    });
  }

  function part(): Part {
    return {
      rows: rows.part(),
      failures: failures.part(),
      files,
      variants: variants.all(),
      labels: labels.all(),
      categories: categories.all(),
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
      addFile(last, continued);
    }
    const firstFile = lines === undefined ? files.length : files.length - 1;
    files.push(
      ...(lines === undefined ? other.files : others).map((file) => ({ ...file, notices: [...file.notices] })),
    );
    const offset = rows.length();
    const variantAt = other.variants.map((text) => variants.indexOf(text));
    const labelAt = other.labels.map((text) => labels.indexOf(text));
    const categoryAt = other.categories.map((text) => categories.indexOf(text));
    rows.append(other.rows, {
      variant: (position) => variantAt[position - 1] ?? 0,
      label: (position) => labelAt[position - 1] ?? 0,
      category: (position) => categoryAt[position - 1] ?? 0,
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
    const failed = failures.all();
    const run: Run = {
      files: files.map((file): RunFile => ({ ...file })),
      total,
      slices,
      gated: { total: gated?.total ?? total, categories: gated?.slices.category ?? slices.category },
      gap,
      quality,
      failures: failed,
      questionCount: trials.questionCount,
      gradedQuestionCount: trials.gradedQuestionCount,
      repeatedQuestions: trials.repeated,
      questionsByCategory: (leftOut) => questionsByCategory(rows, trials.idOf, categories, leftOut),
      idOf: trials.idOf,
      plainIdOf: (row) => rows.ids.get(row),
      variantOf: (row) => variants.at(rows.variant(row)),
      trialOf: (row) => rows.trial(row),
      outcomeOf: (row) => rows.outcome(row),
      economics: (leftOut) => economicsOf(rows, failed, categories, leftOut),
      records: () => questionRecords(rows, trials.idOf, failed, variants, labels, categories),
    };
    return { run, problems, more: trials.duplicates.length - problems.length };
  }
}

/** An error of any kind is a failure, whatever a tool made of it. */
function outcomeOf({ grade, verdict, error, graderError }: Entry, passingGrades: ReadonlySet<string>): Outcome {
  if (verdict === undefined) return grade !== undefined && passingGrades.has(grade) ? "passed" : "failed";
  return error === undefined && graderError === undefined ? verdict : "failed";
}
