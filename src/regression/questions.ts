import type { FailureCategory } from "../model/attribution.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import type { QuestionRecord } from "../model/run.ts";
import { FIX_ORDER } from "../model/rung.ts";

/** The answers to one question, in one run or in several. */
export type Answers = { readonly trials: number; readonly passed: number };

/** One question of one variant, answered or not. */
export type Asked = {
  readonly id: string;
  /** Tells it from others of the same name; null where there is nothing to. */
  readonly detail: string | null;
  readonly variant: string | null;
  readonly questionCategory: string | null;
  /** Questions of one cluster may fail together; null is a question by itself. */
  readonly cluster: string | null;
  /** Hashes of what was asked, of the reference answer, and of who judged it; null is not known. */
  readonly asked: string | null;
  readonly reference: string | null;
  readonly judged: string | null;
  /** One sign a trial: `1` passed, `0` did not, whatever the reason, `-` was not asked. */
  readonly marks: string;
};

/** A question with all its trials, averaged: repeats are not questions. */
export type Question = Asked & {
  /** Trials that were answered and graded. */
  readonly trials: number;
  /** The same with how many of them passed. */
  readonly answers: Answers;
  /** Share of them that passed, 0 to 1. */
  readonly passRate: number;
  /** Whether most of them passed. */
  readonly passed: boolean;
  /** Where most failed trials were attributed; null where none failed. */
  readonly category: FailureCategory | null;
  /** The label that most of those trials had; null where they had none. */
  readonly label: string | null;
  /** Whether most of the failed trials carried no signal: where they belong is not known. */
  readonly isSilent: boolean;
  /** US dollars, the mean of its trials; null where one of them does not say it. */
  readonly costUsd: number | null;
};

/** A run as the comparison sees it. `unanswered` are questions without a single graded answer. */
export type Side = {
  readonly questions: readonly Question[];
  readonly unanswered: readonly Asked[];
  readonly variants: ReadonlySet<string | null>;
};

type Tally = {
  id: string;
  detail: string | null;
  variant: string | null;
  trials: number;
  passed: number;
  failed: Map<FailureCategory, number> | undefined;
  labels: Map<string, number> | undefined;
  silent: number;
  questionCategory: string | null;
  cluster: string | null;
  asked: string | null;
  reference: string | null;
  judged: string | null;
  /** With a place for trial 0, which most runs do not have. */
  marks: string;
  costUsd: number | null;
};

/** Groups records into questions. Entries without an id cannot be paired and are left out. */
export function sideOf(records: Iterable<QuestionRecord>): Side {
  const variants = new Map<string | null, Map<string, Tally>>();
  let fromZero = false;
  let [current, tallies]: [string | null | undefined, Map<string, Tally>] = [undefined, new Map()];
  for (const record of records) {
    const { id, detail, variant, trial, outcome, category, rule, label, costUsd } = record;
    if (id === UNKNOWN_ID) continue;
    if (variant !== current) {
      current = variant;
      tallies = variants.get(variant) ?? new Map();
      variants.set(variant, tallies);
    }
    let tally = tallies.get(id);
    if (tally === undefined) {
      tally = {
        id,
        detail,
        variant,
        trials: 0,
        passed: 0,
        failed: undefined,
        labels: undefined,
        silent: 0,
        questionCategory: record.questionCategory,
        cluster: record.cluster,
        asked: record.asked,
        reference: record.reference,
        judged: record.judged,
        marks: "",
        costUsd: 0,
      };
      tallies.set(id, tally);
    }
    tally.asked ??= record.asked;
    tally.reference ??= record.reference;
    tally.judged ??= record.judged;
    if (trial === 0) fromZero = true;
    if (outcome !== "skipped") tally.marks = marked(tally.marks, trial, outcome === "passed" ? "1" : "0");
    if (outcome === "ungraded" || outcome === "skipped" || category === "infrastructure" || category === "grader-error")
      continue;
    tally.trials += 1;
    tally.costUsd = tally.costUsd === null || costUsd === null ? null : tally.costUsd + costUsd;
    if (outcome === "passed") tally.passed += 1;
    else if (category !== null) {
      if (rule === "no-signal") tally.silent += 1;
      tally.failed ??= new Map();
      tally.failed.set(category, (tally.failed.get(category) ?? 0) + 1);
      if (label !== null) {
        tally.labels ??= new Map();
        tally.labels.set(label, (tally.labels.get(label) ?? 0) + 1);
      }
    }
  }
  const questions: Question[] = [];
  const unanswered: Asked[] = [];
  for (const each of variants.values())
    for (const tally of each.values())
      if (tally.trials > 0) questions.push(toQuestion(tally, fromZero));
      else unanswered.push(toAsked(tally, fromZero));
  return { questions, unanswered, variants: new Set(variants.keys()) };
}

/** Numbers that lie further apart than this are no count of trials. */
const MOST_MISSING = 16;

/** With the sign of a trial in its place; where the number says nothing of the place, behind the others. */
function marked(marks: string, trial: number, mark: string): string {
  // Nearly all are the only one, and a text that is put together takes a place of its own.
  if (marks === "" && trial === 1) return mark === "1" ? "-1" : "-0";
  const missing = trial - marks.length;
  if (missing >= 0 && missing <= MOST_MISSING) return marks + "-".repeat(missing) + mark;
  return missing < 0 && marks[trial] === "-" ? marks.slice(0, trial) + mark + marks.slice(trial + 1) : marks + mark;
}

function toAsked(tally: Tally, fromZero: boolean): Asked {
  const { id, detail, variant, questionCategory, cluster, asked, reference, judged } = tally;
  const marks = marksOf(tally, fromZero);
  return { id, detail, variant, questionCategory, cluster, asked, reference, judged, marks };
}

function marksOf({ marks }: Tally, fromZero: boolean): string {
  if (!fromZero && marks === "-1") return "1";
  if (!fromZero && marks === "-0") return "0";
  return fromZero || !marks.startsWith("-") ? marks : marks.slice(1);
}

/** Field by field: there are many, and copying one object into another takes longer than all else. */
function toQuestion(tally: Tally, fromZero: boolean): Question {
  const { trials, passed, costUsd } = tally;
  const passRate = passed / trials;
  return {
    id: tally.id,
    detail: tally.detail,
    variant: tally.variant,
    questionCategory: tally.questionCategory,
    cluster: tally.cluster,
    asked: tally.asked,
    reference: tally.reference,
    judged: tally.judged,
    marks: marksOf(tally, fromZero),
    trials,
    answers: { trials, passed },
    passRate,
    passed: passRate > 0.5,
    category: mostly(tally.failed),
    label: commonest(tally.labels),
    isSilent: tally.silent * 2 > trials - passed,
    costUsd: costUsd === null ? null : costUsd / trials,
  };
}

/** Of labels that are equally common, the first by name. */
function commonest(labels: ReadonlyMap<string, number> | undefined): string | null {
  if (labels === undefined) return null;
  const ranked = [...labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function mostly(failed: ReadonlyMap<FailureCategory, number> | undefined): FailureCategory | null {
  if (failed === undefined) return null;
  const order: readonly FailureCategory[] = FIX_ORDER;
  const ranked = [...failed].sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
  return ranked[0]?.[0] ?? null;
}
