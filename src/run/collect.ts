import { type AttributionSettings, createAttributor, NO_SIGNAL } from "../ladder/attribute.ts";
import { labelReader } from "../ladder/labels.ts";
import type { Attribution } from "../model/attribution.ts";
import { type Counts, ratio } from "../model/counts.ts";
import type { Entry, Outcome } from "../model/entry.ts";
import type { FoundAt } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import { isNamedIn } from "../model/question-id.ts";
import type { FailureTexts, Part, Run, RunFile, Slice } from "../model/run.ts";
import type { Problem } from "../model/user-error.ts";
import { clusterPasses } from "./cluster-passes.ts";
import { contextSizes } from "./context-sizes.ts";
import { distinctTexts } from "./distinct-texts.ts";
import { economicsOf } from "./economics.ts";
import { entryTable, NO_PRINTS, type Prints } from "./entry-table.ts";
import { fileCounts } from "./file-counts.ts";
import { findingLog } from "./findings.ts";
import { fingerprinter } from "./fingerprints.ts";
import { type GradeLog, gradeLog } from "./grade-log.ts";
import { passedAnswers } from "./passed-answers.ts";
import { probeLogOf } from "./probe-log.ts";
import { bump, createQuality, noteCoverage, noteMetrics, noteQuality } from "./quality.ts";
import { nameAt, questionRecords, questionsByCategory } from "./question-records.ts";
import { askedOnce, weigher } from "./question-weights.ts";
import { mixedSystems, repeatsOf } from "./repeats.ts";
import { createRows } from "./rows.ts";
import {
  countGap,
  countRows,
  countSlices,
  EVIDENCE_STATES,
  type ExcludesRow,
  failureKind,
  isGraded,
  PASSED_KIND,
  SKIPPED_KIND,
  UNGRADED_KIND,
} from "./tally.ts";
import { failureTexts, ownCopy } from "./texts.ts";
import { type Duplicate, numberTrials } from "./trials.ts";
import { withoutTexts } from "./without-texts.ts";

/** What decides how an entry counts. */
export type CollectSettings = AttributionSettings & {
  readonly passingGrades: ReadonlySet<string>;
  /** Whether nobody has set them: a log in other words than the ladder's is then read by the table of words. */
  readonly readsWords?: boolean;
  /** Questions that no gate sees. */
  readonly quarantined: ReadonlySet<string>;
  /** Keep the texts of failures, shortened, for the report. */
  readonly showText: boolean;
  /** Keep the answers that passed, too, for a later run to be compared with. */
  readonly keepsAnswers?: boolean;
};

/** What of the form of a file says how its entries are to be taken. */
export type FileForm = {
  /** Nothing can have been appended to it: its repeats are the tool's own. */
  readonly isWhole?: boolean;
  /** It is a table, in which 1 and 0 stand for true and false. */
  readonly isTable?: boolean;
};

/** Takes the entries of a run one by one, in path and line order, and keeps what a report needs of each. */
export type Collector = {
  readonly startFile: (path: string, format: string, form?: FileForm) => void;
  /** @param line 1-based line of the current file, for messages about duplicates */
  readonly add: (entry: Entry, line: number) => void;
  /** Takes an entry of which somebody else has said what became of it; `undefined` where it has not failed. */
  readonly addAttributed: (
    entry: Entry,
    outcome: Outcome,
    attribution: Attribution | undefined,
    prints?: Prints,
  ) => void;
  /** Which run of an evaluation the current file is of. */
  readonly source: (source: FileSource) => void;
  /** Of which runs the files are that say so. */
  readonly sources: () => readonly (FileSource & { readonly path: string })[];
  /** Something in an entry of the current file that may be a mistake. */
  readonly finding: (found: FoundAt, line: number) => void;
  /** Something about the current file as a whole. */
  readonly notice: (notice: Notice) => void;
  /** Ends the run. `problems` are entries that claim the same question, variant and trial. */
  readonly finish: () => { readonly run: Run; readonly problems: readonly Problem[]; readonly more: number };
};

/** As many duplicates are put into words; there can be as many as entries. */
const DUPLICATES_SHOWN = 20;
/** Texts of this many failures are kept: more than the largest report can show. */
const MAX_FAILURES_WITH_TEXT = 5000;

/** The columns that a report is cut into slices by. */
const SLICES = ["category", "variant", "model", "promptVersion", "indexVersion", "contextVersion"] as const;

/** The run of an evaluation that a file is of; `id` is the same for runs of one evaluation. */
type FileSource = { readonly id: string; readonly startedAt: string; readonly isFinished: boolean };

type OpenFile = {
  readonly path: string;
  readonly format: string;
  readonly form: FileForm;
  readonly from: number;
  readonly notices: Notice[];
};

export function collectRun(settings: CollectSettings): Collector {
  const diagnose = createAttributor(settings);
  const rows = createRows();
  const table = entryTable(rows);
  const { slices, clusters } = table;
  const files: OpenFile[] = [];
  const quality = createQuality();
  /** Failures with the same ground share one. */
  const attributions = new Map<Attribution, number>();
  let failures = 0;
  const texts = new Map<number, FailureTexts>();
  const answers = settings.keepsAnswers === true && settings.showText ? passedAnswers() : undefined;
  const traceUrls = new Map<number, string>();
  const labels = distinctTexts();
  const fingerprint = fingerprinter();
  const grades = settings.readsWords === true ? gradeLog(settings.showText) : undefined;
  /** Entries that fail by their grade as it stands, and pass by the table of words. */
  const undecided: number[] = [];
  const findings = findingLog(settings.metrics);
  const sources: (FileSource & { readonly path: string })[] = [];
  const sizes = settings.metrics.has("context_tokens") ? undefined : contextSizes();
  const probeLog = settings.probes === undefined ? undefined : probeLogOf(settings.probes);
  return { startFile, add, addAttributed, source, sources: () => sources, finding, notice, finish };

  function startFile(path: string, format: string, form: FileForm = {}): void {
    files.push({ path, format, form, from: rows.length(), notices: [] });
  }

  function currentFile(): OpenFile {
    const file = files.at(-1);
    if (file === undefined) throw new Error("startFile() comes first");
    return file;
  }

  function source(found: FileSource): void {
    sources.push({ ...found, path: currentFile().path });
  }

  function finding(found: FoundAt, line: number): void {
    findings.found(found, currentFile().path, line);
  }

  function notice(found: Notice): void {
    currentFile().notices.push(found);
  }

  function add(read: Entry, line: number): void {
    const entry = settings.showText ? read : withoutTexts(read);
    const outcome = outcomeOf(read, settings.passingGrades);
    const diagnosis = diagnose(entry, outcome === "failed");
    const { label, evidence, probed, attribution } = diagnosis;
    const isUndecided = grades?.note(read) === true && outcome === "failed";
    noteQuality(quality, entry, isUndecided ? "passed" : outcome, label, evidence);
    const { path, format } = currentFile();
    findings.note(read, isUndecided ? "passed" : outcome, OWN_UNITS.has(format), path, line);
    if (probed.gold !== undefined) quality.goldEvidence += 1;
    noteCoverage(quality, evidence.compared);
    if (evidence.isOverruled) finding(OVERRULED, line);
    if (evidence.isFilesOnly && outcome === "failed") finding(FILES_ONLY, line);
    if (settings.metrics.size > 0) noteMetrics(quality, entry, settings.metrics);
    const row = keep(entry, outcome, attribution, { line, prints: fingerprint(read) }, isUndecided);
    rows.columns().evidence[row] = EVIDENCE_STATES.indexOf(evidence.state);
    probeLog?.note(row, probed);
    sizes?.note(row, entry, diagnosis);
    if (isUndecided) undecided.push(row);
    if (outcome === "passed" || isUndecided) answers?.keep(row, entry);
  }

  function addAttributed(
    entry: Entry,
    outcome: Outcome,
    attribution: Attribution | undefined,
    prints: Prints = NO_PRINTS,
  ): void {
    noteQuality(quality, entry, outcome, UNKNOWN_LABEL);
    const row = keep(entry, outcome, attribution, { line: 0, prints });
    rows.columns().evidence[row] = EVIDENCE_STATES.indexOf("unknown");
  }

  function keep(
    entry: Entry,
    outcome: Outcome,
    attribution: Attribution | undefined,
    at: { readonly line: number; readonly prints: Prints },
    isUndecided = false,
  ): number {
    const row = table.add(entry, kindOf(outcome, attribution), at.line, at.prints);
    if (attribution !== undefined) keepFailure(row, entry, attribution, isUndecided);
    return row;
  }

  function keepFailure(row: number, entry: Entry, attribution: Attribution, isUndecided: boolean): void {
    const columns = rows.columns();
    if (columns.attribution.length === 0) rows.makeRoom("attribution");
    columns.attribution[row] = positionOf(attribution);
    if (!isUndecided) failures += 1;
    if (entry.failureLabel !== undefined) {
      if (columns.label.length === 0) rows.makeRoom("label");
      columns.label[row] = labels.positionOf(entry.failureLabel);
    }
    // What may yet pass takes no place from what has failed.
    if (settings.showText && (isUndecided ? undecided.length : failures) <= MAX_FAILURES_WITH_TEXT) {
      const kept = failureTexts(entry);
      if (kept !== undefined) texts.set(row, kept);
    }
    if (entry.traceUrl !== undefined) traceUrls.set(row, ownCopy(entry.traceUrl));
  }

  function positionOf(attribution: Attribution): number {
    const position = attributions.get(attribution) ?? attributions.size + 1;
    if (position > attributions.size) attributions.set(attribution, position);
    return position;
  }

  /** Says of what was undecided whether it has passed, once it is known how the grades are to be read. */
  function decide(log: GradeLog): Problem[] {
    const isMapped = files.some(({ format }) => format === "mapped");
    const settled = log.settle(isMapped ? "mapped" : files.some(({ form }) => form.isTable) ? "table" : "log");
    if ("problem" in settled) return [settled.problem];
    const { kind, attribution, label } = rows.columns();
    const meaningOf = labelReader(settings.labels);
    for (const row of undecided) {
      if (settled.passing.length > 0) {
        kind[row] = PASSED_KIND;
        attribution[row] = 0;
        if (label.length > 0) label[row] = 0;
        texts.delete(row);
        traceUrls.delete(row);
      } else {
        answers?.drop(row);
        const name = labels.at(label[row] ?? 0);
        if (name !== null && meaningOf(name).kind === "unknown") bump(quality.unknownLabels, name);
      }
    }
    quality.gradeWords.push(...settled.passing);
    return [];
  }

  function finish(): { run: Run; problems: Problem[]; more: number } {
    const unread = grades === undefined ? [] : decide(grades);
    quality.findings.push(...findings.settle());
    const trials = numberTrials(rows);
    const columns = rows.columns();
    const length = rows.length();
    sizes?.settle(
      trials.repeats,
      (row) => ({
        isGraded: isGraded(columns.kind[row]),
        isPassed: columns.kind[row] === PASSED_KIND,
        system: columns.variant[row] ?? 0,
      }),
      (row, attribution) => {
        columns.kind[row] = failureKind(attribution.category, false);
        columns.attribution[row] = positionOf(attribution);
      },
    );
    const nameOf = (row: number) => nameAt(rows, trials, row);
    const isOut: ExcludesRow =
      settings.quarantined.size === 0 ? undefined : (row) => isNamedIn(settings.quarantined, nameOf(row));
    const total = countRows(columns.kind, 0, length);
    const counted = (name: (typeof SLICES)[number], leftOut?: ExcludesRow) =>
      countSlices(columns.kind, columns[name], length, slices[name], leftOut);
    const category = counted("category");
    const inQuestions = weigher(rows, trials);
    const isOnce = trials.repeats.length === 0;
    const partOf = (counts: Counts, leftOut?: ExcludesRow): Part => ({
      counts,
      weights: isOnce ? askedOnce(counts) : inQuestions.total(leftOut),
    });
    const partsBy = (
      name: Slice,
      counts: ReadonlyMap<string, Counts>,
      leftOut?: ExcludesRow,
    ): ReadonlyMap<string, Part> => {
      const weights = isOnce ? undefined : inQuestions.by(columns[name], slices[name], leftOut);
      return new Map(
        [...counts].map(([value, each]) => [value, { counts: each, weights: weights?.get(value) ?? askedOnce(each) }]),
      );
    };
    const whole = partOf(total);
    const counts = {
      category,
      variant: counted("variant"),
      model: counted("model"),
      promptVersion: counted("promptVersion"),
      indexVersion: counted("indexVersion"),
      contextVersion: counted("contextVersion"),
    };
    const grounds = [...attributions.keys()];
    const attributionOf = (row: number) => grounds[(columns.attribution[row] ?? 0) - 1];
    const run: Run = {
      files: files.map(toRunFile),
      total,
      slices: counts,
      weights: whole.weights,
      passRates: (name) =>
        new Map(
          [...partsBy(name, counts[name])].map(([value, { weights }]) => [value, ratio(weights.passed, weights.whole)]),
        ),
      gated:
        isOut === undefined
          ? { ...whole, categories: partsBy("category", category) }
          : {
              ...partOf(countRows(columns.kind, 0, length, isOut), isOut),
              categories: partsBy("category", counted("category", isOut), isOut),
            },
      isGated: (row) => isOut?.(row) !== true,
      gap: countGap(columns.kind, columns.evidence, length),
      quality,
      failures: function* () {
        for (let row = 0; row < length; row += 1) {
          const attribution = attributionOf(row);
          if (attribution !== undefined)
            yield { row, attribution, texts: texts.get(row), traceUrl: traceUrls.get(row) };
        }
      },
      passedAnswers: () =>
        answers?.list((row) => ({ id: nameOf(row).id, variant: slices.variant.at(columns.variant[row] ?? 0) })) ?? [],
      questionCount: trials.questionCount,
      gradedQuestionCount: trials.gradedQuestionCount,
      clusters: () => clusterPasses(rows, trials),
      probes: probeLog?.settle((row) => ({
        isPassed: columns.kind[row] === PASSED_KIND,
        category: attributionOf(row)?.category,
      })),
      repeats: repeatsOf(rows, trials, fileIndexOf, (at) => files[at]?.form.isWhole === true),
      gradedQuestionsByCategory: (leftOut) => questionsByCategory(rows, trials, slices.category, leftOut),
      nameOf,
      variantOf: (row) => slices.variant.at(columns.variant[row] ?? 0),
      trialOf: (row) => columns.trial[row] ?? 1,
      isPassed: (row) => columns.kind[row] === PASSED_KIND,
      economics: (leftOut) => economicsOf(rows, slices.category, leftOut),
      records: () => questionRecords(rows, trials, attributionOf, { ...slices, label: labels, cluster: clusters }),
    };
    const duplicates = trials.duplicates.slice(0, DUPLICATES_SHOWN).map(toProblem);
    const problems = [
      ...unread,
      ...mixedSystems(rows, trials, slices, (row) => ({ file: fileOf(row), line: columns.line[row] ?? 0 })),
      ...duplicates,
    ];
    return { run, problems, more: trials.duplicates.length - duplicates.length };

    function toProblem({ row, first, trial }: Duplicate): Problem {
      const variant = run.variantOf(row);
      return {
        code: "duplicate-entry",
        file: fileOf(row),
        line: columns.line[row] ?? 0,
        field: "trial",
        message:
          `question ${JSON.stringify(rows.ids.get(row))}${variant === null ? "" : ` of variant ${JSON.stringify(variant)}`}` +
          ` has trial ${trial} a second time; it stands at ${fileOf(first)}:${columns.line[first] ?? 0} already.`,
        hint: "Give every repeat a number of its own, or leave `trial` out to have repeats numbered in log order.",
      };
    }
  }

  function fileOf(row: number): string {
    return files[fileIndexOf(row)]?.path ?? "";
  }

  function fileIndexOf(row: number): number {
    return files.findLastIndex(({ from }) => from <= row);
  }

  function toRunFile({ path, format, from, notices }: OpenFile, index: number): RunFile {
    return { path, format, ...fileCounts(rows, from, files[index + 1]?.from ?? rows.length()), notices };
  }
}

/** Formats whose units are as people write them. */
const OWN_UNITS: ReadonlySet<string> = new Set(["run-log", "mapped"]);

const OVERRULED: FoundAt = { code: "overruled-label", field: "failure_label", detail: "" };
const FILES_ONLY: FoundAt = { code: "files-only", field: "expected_files", detail: "" };

const UNKNOWN_LABEL = { kind: "unknown" } as const;

function kindOf(outcome: Outcome, attribution: Attribution | undefined): number {
  if (outcome === "passed") return PASSED_KIND;
  if (outcome === "skipped") return SKIPPED_KIND;
  return attribution === undefined ? UNGRADED_KIND : failureKind(attribution.category, attribution.rule === NO_SIGNAL);
}

/** An error of any kind is a failure, whatever a tool made of it. */
function outcomeOf({ grade, verdict, error, graderError }: Entry, passingGrades: ReadonlySet<string>): Outcome {
  if (verdict === undefined) return grade !== undefined && passingGrades.has(grade) ? "passed" : "failed";
  return error === undefined && graderError === undefined ? verdict : "failed";
}
