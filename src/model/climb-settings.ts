import type { Rung } from "./rung.ts";

// What only the owner of a system knows of cost, volume and effort. `undefined` is "not said": then what depends on it
// is unknown, and never guessed. Money is in US dollars.

/** A student that could take over a category of questions. */
export type StudentPlan = {
  /** A question. */
  readonly studentCost: number | undefined;
  /** Of the answers that it keeps, 0 to 1. */
  readonly studentPassRate: number | undefined;
  /** The share of questions that it answers by itself, 0 to 1; the others go on to the teacher. */
  readonly kept: number | undefined;
  /** Collecting teacher outputs, training, and moving over, once. */
  readonly fixedCost: number | undefined;
  readonly monthlyUpkeep: number | undefined;
  /** Questions a month, in production. */
  readonly monthlyQuestions: number | undefined;
  /** Good outputs of the teacher that could be trained on, from production. */
  readonly teacherOutputs: number | undefined;
};

export type DistillationSettings = {
  /** What the teacher's pass rate has to be above, with its uncertainty, 0 to 1. */
  readonly minTeacherPassRate: number;
  /** In how many months a student has to have paid for itself. */
  readonly payBackMonths: number;
  readonly all: StudentPlan;
  /** What differs for a category of questions. */
  readonly categories: Readonly<Record<string, Partial<StudentPlan>>>;
};

export type FineTuningSettings = {
  /** Curated examples at hand, of all categories or by category. */
  readonly examples: number | undefined;
  readonly categories: Readonly<Record<string, { readonly examples: number | undefined }>>;
};

export type HoursRange = readonly [from: number, to: number];

export type EffortSettings = {
  readonly hourlyRate: number | undefined;
  /** Of compute and data, for one fine-tuning. */
  readonly trainingCost: number | undefined;
  /** Working hours that a fix takes, where they are not the ladder's. */
  readonly hours: Partial<Readonly<Record<Rung["id"], HoursRange>>>;
};

/** Something that is in place and costs upkeep. */
export type Optimization = {
  readonly name: string;
  /** Id of its rung; null where it is on none. */
  readonly rung: string | null;
  readonly monthlyUpkeep: number;
  readonly monthlySaving: number;
};

/** All that a look at the upper rungs needs of the configuration. */
export type ClimbSettings = {
  readonly decisionRules: Readonly<Record<Rung["category"], number>>;
  readonly alpha: number;
  /** How much lower a pass rate may be and still count as no worse, 0 to 1. */
  readonly margin: number;
  readonly distillation: DistillationSettings;
  readonly fineTuning: FineTuningSettings;
  readonly effort: EffortSettings;
  readonly optimizations: readonly Optimization[];
  /** From when on the base branch is looked at as a whole; `undefined` is from its oldest run on. */
  readonly anchor: { readonly name: string; readonly time: number | undefined } | undefined;
  /** Ids of questions that gates leave out: they are no ground for climbing either. */
  readonly quarantined: ReadonlySet<string>;
};
