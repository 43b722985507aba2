import type { AnswerRecord } from "./answers.ts";
import type { Attribution } from "./attribution.ts";
import type { Counts, Weights } from "./counts.ts";
import type { Economics } from "./economics.ts";
import type { EvidenceState, Outcome, ToolReason } from "./entry.ts";
import type { Finding } from "./finding.ts";
import type { Notice } from "./notice.ts";
import type { Probe, ProbeRunFacts } from "./probe.ts";
import type { QuestionName } from "./question-id.ts";
import type { RetrievalRecord, ScoreRecord } from "./report.ts";
import type { Category } from "./rung.ts";

/** The entry fields by which a report is cut into slices. They never take part in pairing runs. */
export type Slice = "category" | "variant" | "model" | "promptVersion" | "indexVersion" | "contextVersion";

/** One failed entry, with as much of its text as a report may show. */
type Failure = {
  /** Position of the entry in the run, from 0. */
  readonly row: number;
  readonly attribution: Attribution;
  readonly texts: FailureTexts | undefined;
  readonly traceUrl: string | undefined;
};

/** Shortened texts of a failed entry; `undefined` where the log had none. */
export type FailureTexts = {
  readonly question: string | undefined;
  readonly answer: string | undefined;
  readonly expectedAnswer: string | undefined;
  /** What the evaluation tool says of why it failed. */
  readonly reason: ToolReason | undefined;
  readonly retrieval: RetrievalRecord | undefined;
  readonly scores: ScoreRecord[] | undefined;
};

/** One entry as a report and the next run's baseline keep it. */
export type QuestionRecord = {
  readonly id: string;
  /** Tells questions of one id apart, also where the id is shown without it; null if there is none. */
  readonly detail: string | null;
  readonly variant: string | null;
  /** 1-based unless the log numbers its repeats itself. */
  readonly trial: number;
  readonly outcome: Outcome;
  /** Set on failures only. */
  readonly category: Attribution["category"] | null;
  readonly rule: string | null;
  /** The failure label as the log has it. */
  readonly label: string | null;
  /** The category of the question, as the log has it; not where the failure belongs. */
  readonly questionCategory: string | null;
  /** The cluster of the question, of which all questions may fail together; null is none. */
  readonly cluster: string | null;
  /** Hashes of what was asked, of the reference answer, and of who judged the answer and by what; null is not known. */
  readonly asked: string | null;
  readonly reference: string | null;
  readonly judged: string | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
};

/** What was noticed about the log while reading it, as plain counts. */
export type Quality = {
  withoutQuestionId: number;
  /** Answered, and without a grade. */
  withoutGrade: number;
  /** Entries with a grade that were really answered: what a verdict can stand on. */
  judged: number;
  /** Both `retrieval_hit: true` and a label that says the evidence was missing. */
  contradictory: number;
  /** Entries per grade, as the log spells it. */
  readonly grades: Map<string, { count: number }>;
  /** Grades that pass by the table of words; none where the passing set is held to as it stands. */
  readonly gradeWords: string[];
  /** Failed entries per label that no rule and no mapping knows. */
  readonly unknownLabels: Map<string, { count: number }>;
  /** What may be a mistake in the log. */
  readonly findings: Finding[];
  /** Failed entries that carried an infrastructure error. */
  infrastructure: number;
  /** Failed entries whose grader or harness failed. */
  graderErrors: number;
  /** Entries that a tool calls a success although nothing was checked. */
  unchecked: number;
  /** Entries whose answer came from a cache. */
  cached: number;
  /** Entries with expected and retrieved ids, and those of them in which at least one expected id was retrieved. */
  covered: number;
  overlapping: number;
  /** Metrics of the configuration that some entry had, by their plain names. */
  readonly metricsSeen: Set<string>;
  /** Entries whose question the gold-evidence run answered, too. */
  goldEvidence: number;
};

/** A cluster of questions: how many, and what share of each passed, summed up. */
export type ClusterPasses = { readonly questions: number; readonly passed: number };

/** How often questions were asked of one variant. */
export type Repeats = {
  /** Questions that were answered more than once by one variant or another. */
  readonly questions: number;
  /** How often the questions with an id were answered, at least and at most. */
  readonly fewest: number;
  readonly most: number;
  /** Questions of which some answers pass and some fail, and those whose answers stand in several files, by variant. */
  readonly disagreeing: number;
  readonly inSeveralFiles: number;
  /** Whether the log itself says which answers are repeats: by number, or as a document that is written at once. */
  readonly isNumbered: boolean;
};

/** What probes have shown of a run. */
export type ProbeTally = {
  /** In the order of the rungs. */
  readonly runs: readonly ProbeRunFacts[];
  /**
   * Failures on the ladder, or without a signal, by what the probes that were given say, one after the other up to the first that passes: its
   * rung, false for one that fails, null for one that did not ask.
   */
  readonly patterns: readonly { readonly results: readonly (Category | false | null)[]; readonly failures: number }[];
  /** Whether all probes that were given have asked the question of a row. */
  readonly isAsked: (row: number) => boolean;
  /** The probes in which the question of a row fails; `undefined` where it passes in one. */
  readonly failedIn: (row: number) => readonly Probe[] | undefined;
};

/** A run, or a part of it, in answers and in questions. */
export type Part = { readonly counts: Counts; readonly weights: Weights };

/** The evidence gap: entries by whether the right evidence was there and by outcome. */
export type Gap = Record<EvidenceState, { passed: number; failed: number }>;

/**
 * A whole run, read and attributed, without the bytes of its log: what a report needs and no more.
 * Several files are one run; entries stand in sorted path order, then in line order.
 */
export type Run = {
  readonly files: readonly RunFile[];
  readonly total: Counts;
  readonly slices: Readonly<Record<Slice, ReadonlyMap<string, Counts>>>;
  /** The same in questions. */
  readonly weights: Weights;
  /** What share of the questions passed, by the values of a slice; made on call. */
  readonly passRates: (slice: Slice) => ReadonlyMap<string, number>;
  /** The counts without quarantined questions, overall and by category: what limits are held against. */
  readonly gated: Part & { readonly categories: ReadonlyMap<string, Part> };
  readonly gap: Gap;
  readonly quality: Readonly<Quality>;
  /** Every failure, in run order. */
  readonly failures: () => Iterable<Failure>;
  /** Answers that passed, one a question, as far as they were to be kept. */
  readonly passedAnswers: () => readonly AnswerRecord[];
  /** Distinct questions; each entry without an id is one of its own. */
  readonly questionCount: number;
  /** Those of them with at least one answer that was judged. */
  readonly gradedQuestionCount: number;
  /** By cluster, what its questions passed, each by the share of its answers; a question of none is one. None declared: empty. */
  readonly clusters: () => readonly ClusterPasses[];
  readonly repeats: Repeats;
  /** What the probes have shown; `undefined` where none was given. */
  readonly probes: ProbeTally | undefined;
  /** The same per category of questions, made on call; null is the questions that have none. */
  readonly gradedQuestionsByCategory: (leftOut: (row: number) => boolean) => ReadonlyMap<string | null, number>;
  /** Whether gates see the entry: it is not in quarantine. */
  readonly isGated: (row: number) => boolean;
  readonly nameOf: (row: number) => QuestionName;
  readonly variantOf: (row: number) => string | null;
  readonly trialOf: (row: number) => number;
  readonly isPassed: (row: number) => boolean;
  /** What the answers cost, computed on call; rows that are left out count nowhere. */
  readonly economics: (leftOut?: (row: number) => boolean) => Economics;
  /** One record an entry, in run order. Made on call: a million of them are not needed to print a summary. */
  readonly records: () => QuestionRecord[];
};

/** One file of a run: what is in it, and how far it can be attributed. */
export type RunFile = {
  readonly path: string;
  readonly format: string;
  readonly entries: number;
  readonly failed: number;
  readonly ungraded: number;
  readonly skipped: number;
  /** Entries of which is known whether the right evidence was in the context. */
  readonly evidenceKnown: number;
  /** Failures no rule had a signal for. */
  readonly noSignal: number;
  readonly withCost: number;
  readonly withLatency: number;
  readonly notices: readonly Notice[];
};
