import * as z from "zod/mini";
import { reasonSchema } from "./reason.ts";
import { CATEGORIES } from "./rung.ts";

const count = z.int().check(z.minimum(0));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const amount = z.number().check(z.minimum(0));
const text = z.nullable(z.string());
const category = z.enum(CATEGORIES);
const range = z.tuple([amount, amount]);
const versions = z.object({
  prompt: z.array(z.string()),
  index: z.array(z.string()),
  context: z.array(z.string()),
  model: z.array(z.string()),
});

const CHECK_STATUSES = ["met", "not met", "unknown"] as const;

const checkSchema = z.object({
  id: z.string(),
  status: z.enum(CHECK_STATUSES),
  facts: z
    .record(z.string(), z.optional(z.union([z.number(), z.string(), z.readonly(z.array(z.string()))])))
    .check(z.describe("The figures that the status stands on.")),
});

const momentSchema = z.object({
  number: count.check(z.describe("From 1 for the oldest run looked at.")),
  name: z.string(),
  id: text,
  commit: text,
  branch: text,
  createdAt: text,
  versions,
  questions: count.check(z.describe("With an answer that was judged; repeats of one are one.")),
  passed: count,
  prompt: count,
  retrieval: count,
  context: count,
  model: count,
  other: count.check(z.describe("Failures not caused by the system, and without a signal where those are kept apart.")),
});

const pastAnswersSchema = z.object({
  id: z.string(),
  variant: text,
  runs: z
    .string()
    .check(
      z.regex(/^[+~prcmuo?-]{1,30}$/),
      z.describe(
        "One sign a run, oldest first: `+` passed, `~` only some of its answers did, `p` `r` `c` `m` failed for prompt, retrieval, context or model, `u` failed without a signal, `o` failed and was not caused by the system, `?` no verdict, `-` not asked.",
      ),
    ),
});

const attemptSchema = z.object({
  from: count.check(z.describe("Number of the run before that it is held against.")),
  to: count.check(z.describe("Number of the first run after.")),
  changed: z
    .array(z.enum(["prompt", "index", "context", "model"]))
    .check(z.describe("Which versions changed; with more than one nothing can be told apart.")),
  compared: count.check(z.describe("Questions that both runs answered.")),
  before: z.record(z.string(), count).check(z.describe("Of these, how many passed and failed on each rung.")),
  after: z.record(z.string(), count),
  verdict: z.enum(["helped", "worse", "noise", "none"]).check(z.describe("Of the changed rungs, at `alpha`.")),
  better: count.check(z.describe("Questions that failed on a changed rung before and do not any more.")),
  worse: count,
  pValue: fraction.check(z.describe("One-sided McNemar test (mid-p) of fewer failures on the changed rungs.")),
});

const clusterSchema = z.object({
  questionCategory: text,
  category,
  label: text,
  variant: text.check(z.describe("Which system, where the run has several.")),
  questionIds: z.array(z.string()),
  passedElsewhere: count.check(z.describe("Of these questions, how many another system of this run answers right.")),
  runs: count.check(
    z.describe("Distinct runs in a row in which most of its questions failed on this rung, this one included."),
  ),
  versions: versions.check(z.describe("The versions it failed with in these runs, oldest first.")),
  status: z.enum(["candidate", "enduring"]).check(z.describe("`candidate` from 3 runs on, `enduring` from 5.")),
  checks: z.array(checkSchema).check(z.describe("Readiness for fine-tuning; none for rungs below it.")),
  verdict: z
    .nullable(z.enum(["justified", "premature", "open"]))
    .check(z.describe("Of fine-tuning; `open` where a check is unknown and none is not met. Null below that rung.")),
});

const climbingSchema = z.object({
  questionCategory: text.check(z.describe("Null: the questions that have none, or the whole run.")),
  category,
  failures: count,
  checks: z.array(checkSchema).check(z.describe("Any of them is a reason to climb.")),
  confirmed: z
    .array(category)
    .check(
      z.describe(
        "This rung and cheaper ones whose share is significantly above the decision rule, here or in the whole run: while there is one, nobody climbs.",
      ),
    ),
  verdict: z
    .enum(["climb", "stay", "held", "unknown"])
    .check(
      z.describe(
        "`held`: a reason to climb is met, and a confirmed rule, or for fine-tuning its list, stands against it.",
      ),
    ),
});

const candidateSchema = z.object({
  questionCategory: text,
  questions: count,
  passRate: fraction,
  shareOfCost: z.nullable(amount),
  costPerCorrect: z.nullable(amount),
  studentPerCorrect: z.nullable(amount).check(z.describe("With what falls back to the teacher.")),
  breakEven: z
    .nullable(amount)
    .check(z.describe("Correct answers until the fixed cost is saved; null is never, or not known.")),
  monthsToPayBack: z.nullable(amount),
  checks: z.array(checkSchema),
  verdict: z.enum(["ready", "premature", "open"]),
});

const fixCostSchema = z.object({
  category,
  isOwn: z.boolean().check(z.describe("Whether any of its figures is of the configuration.")),
  hours: range,
  usd: z.nullable(range),
  skipHours: range.check(z.describe("Of fine-tuning in its place.")),
  skipUsd: z.nullable(range),
  worthTrying: fraction.check(
    z.describe(
      "The chance of success above which the cheaper fix comes first: its cost by that of fine-tuning, middles of their ranges.",
    ),
  ),
  modelFailures: count.check(z.describe("What fine-tuning could repair at most.")),
  ladderFailures: count,
});

const optimizationSchema = z.object({
  name: z.string(),
  rung: text,
  monthlyUpkeep: amount,
  monthlySaving: amount,
  net: z.number().check(z.describe("Saving minus upkeep a month; negative: it costs more than it saves.")),
});

const decaySchema = z.object({
  anchor: text.check(z.describe("The date or name that was set; null: the oldest runs there are.")),
  isAnchored: z.boolean().check(z.describe("Whether it is known when that was; else the oldest runs stand for it.")),
  runsBefore: count,
  runsAfter: count,
  questions: count.check(z.describe("With answers on both sides.")),
  difference: z.number().check(z.describe("Of the mean pass rate, newest runs minus the runs before.")),
  pValue: fraction.check(z.describe('One-sided p-value of "got worse", by the regression test.')),
  isWorse: z.boolean().check(z.describe("At 0.001: it is looked at with every run.")),
});

/** What the history and the configuration say of the upper rungs, and of climbing. Never a gate. */
export const climbSchema = z.object({
  history: z
    .nullable(
      z.object({
        total: count.check(z.describe("Distinct runs looked at, this one included; 1 where there is no earlier one.")),
        runs: z.array(momentSchema).check(z.describe("The last 30 of them, oldest first; the last is this run.")),
        answers: z
          .optional(z.array(pastAnswersSchema))
          .check(z.describe("How questions fared in these runs; those that passed in each of them are left out.")),
        leftOut: z.array(z.object({ name: z.string(), reason: reasonSchema })),
        untimed: count.check(z.describe("Runs that do not say when they were made: they stand first, by name.")),
        decay: z
          .optional(decaySchema)
          .check(z.describe("Whether the base branch has got worse bit by bit; only where there are runs enough.")),
      }),
    )
    .check(z.describe("Null where none was asked for.")),
  attempts: z.array(attemptSchema).check(z.describe("The climb log of these runs: what was changed, and what moved.")),
  climbing: z.array(climbingSchema).check(z.describe("When to climb, for every rung with failures.")),
  clusters: z.array(clusterSchema),
  distillation: z.array(candidateSchema).check(z.describe("The most expensive category first.")),
  hours: z.record(z.string(), range).check(z.describe("Working hours that a fix takes, by rung.")),
  fixCost: z.nullable(fixCostSchema),
  unknownCategories: z
    .array(z.string())
    .check(z.describe("Categories of questions that the configuration speaks of and the run does not have.")),
  optimizations: z.array(optimizationSchema).check(z.describe("By net value, the best first.")),
});

export type Climb = z.output<typeof climbSchema>;
export type ReadinessCheck = z.output<typeof checkSchema>;
export type HistoryRun = z.output<typeof momentSchema>;
export type PastAnswers = z.output<typeof pastAnswersSchema>;
export type Attempt = z.output<typeof attemptSchema>;
export type Cluster = z.output<typeof clusterSchema>;
export type Climbing = z.output<typeof climbingSchema>;
export type Candidate = z.output<typeof candidateSchema>;
export type FixCost = z.output<typeof fixCostSchema>;
export type OptimizationRecord = z.output<typeof optimizationSchema>;
export type Decay = z.output<typeof decaySchema>;
