import type { FailureCategory } from "../model/attribution.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import type { QuestionRecord } from "../model/run.ts";
import { FIX_ORDER } from "../model/rung.ts";

/** One question of one variant with all its trials, averaged: repeats are not questions. */
export type Question = {
  readonly id: string;
  /** Tells it from others of the same name; null where there is nothing to. */
  readonly detail: string | null;
  readonly variant: string | null;
  /** Trials that were answered and graded. */
  readonly trials: number;
  /** Share of them that passed, 0 to 1. */
  readonly passRate: number;
  /** Whether most of them passed. */
  readonly passed: boolean;
  /** Where most failed trials were attributed; null where none failed. */
  readonly category: FailureCategory | null;
  /** The label that most of those trials had; null where they had none. */
  readonly label: string | null;
  readonly questionCategory: string | null;
  /** Whether most of the failed trials carried no signal: where they belong is not known. */
  readonly isSilent: boolean;
  /** US dollars, the mean of its trials; null where one of them does not say it. */
  readonly costUsd: number | null;
};

/** A run as the comparison sees it. `unanswered` are questions without a single graded answer. */
export type Side = {
  readonly questions: readonly Question[];
  readonly unanswered: readonly Pick<Question, "id" | "detail" | "variant" | "questionCategory">[];
  readonly variants: ReadonlySet<string | null>;
};

type Tally = {
  id: string;
  detail: string | null;
  variant: string | null;
  trials: number;
  passed: number;
  failed: Map<FailureCategory, number>;
  labels: Map<string, number> | undefined;
  silent: number;
  questionCategory: string | null;
  costUsd: number | null;
};

/** Groups records into questions. Entries without an id cannot be paired and are left out. */
export function sideOf(records: Iterable<QuestionRecord>): Side {
  const variants = new Map<string | null, Map<string, Tally>>();
  for (const { id, detail, variant, outcome, category, rule, label, questionCategory, costUsd } of records) {
    if (id === UNKNOWN_ID) continue;
    let tallies = variants.get(variant);
    if (tallies === undefined) {
      tallies = new Map();
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
        failed: new Map(),
        labels: undefined,
        silent: 0,
        questionCategory,
        costUsd: 0,
      };
      tallies.set(id, tally);
    }
    if (outcome === "ungraded" || outcome === "skipped" || category === "infrastructure" || category === "grader-error")
      continue;
    tally.trials += 1;
    tally.costUsd = tally.costUsd === null || costUsd === null ? null : tally.costUsd + costUsd;
    if (outcome === "passed") tally.passed += 1;
    else if (category !== null) {
      if (rule === "no-signal") tally.silent += 1;
      tally.failed.set(category, (tally.failed.get(category) ?? 0) + 1);
      if (label !== null) {
        tally.labels ??= new Map();
        tally.labels.set(label, (tally.labels.get(label) ?? 0) + 1);
      }
    }
  }
  const all = [...variants.values()].flatMap((tallies) => [...tallies.values()]);
  return {
    questions: all.filter(({ trials }) => trials > 0).map(toQuestion),
    unanswered: all
      .filter(({ trials }) => trials === 0)
      .map(({ id, detail, variant, questionCategory }) => ({ id, detail, variant, questionCategory })),
    variants: new Set(variants.keys()),
  };
}

function toQuestion({
  id,
  detail,
  variant,
  trials,
  passed,
  failed,
  labels,
  silent,
  questionCategory,
  costUsd,
}: Tally): Question {
  const passRate = passed / trials;
  const cost = costUsd === null ? null : costUsd / trials;
  return {
    id,
    detail,
    variant,
    trials,
    passRate,
    passed: passRate > 0.5,
    category: mostly(failed),
    label: commonest(labels),
    questionCategory,
    isSilent: silent * 2 > trials - passed,
    costUsd: cost,
  };
}

/** Of labels that are equally common, the first by name. */
function commonest(labels: ReadonlyMap<string, number> | undefined): string | null {
  if (labels === undefined) return null;
  const ranked = [...labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function mostly(failed: ReadonlyMap<FailureCategory, number>): FailureCategory | null {
  const order: readonly FailureCategory[] = FIX_ORDER;
  const ranked = [...failed].sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
  return ranked[0]?.[0] ?? null;
}
