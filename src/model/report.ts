import * as z from "zod/mini";
import { acceptanceSchema } from "./acceptance.ts";
import { BASES, FAILURE_CATEGORIES } from "./attribution.ts";
import { climbSchema } from "./climb.ts";
import { comparisonSchema } from "./comparison.ts";
import { economicsSchema } from "./economics.ts";
import { OUTCOMES } from "./entry.ts";
import { figuresSchema } from "./figures.ts";
import { FINDINGS } from "./finding.ts";
import { gateChangesSchema } from "./gate-changes.ts";
import { NOTICES } from "./notice.ts";
import { measuredShareSchema, probesSchema } from "./probe.ts";
import { CATEGORIES, FIX_ORDER } from "./rung.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";

const count = z.int().check(z.minimum(0));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const text = z.nullable(z.string());
const category = z.enum(CATEGORIES);
const failureCategory = z.enum(FAILURE_CATEGORIES);

/** What every rate is of. */
const OF_QUESTIONS = "Of the questions with a judged answer, 0 to 1: each counts once, as the mean over its answers.";

const countsSchema = z.readonly(
  z.object({
    entries: count,
    passed: count,
    failed: count,
    ungraded: count,
    skipped: count,
    offLadder: count,
    unattributed: count,
    noSignal: count,
    prompt: count,
    retrieval: count,
    context: count,
    model: count,
  }),
);

const sliceSchema = z.readonly(
  z.intersection(countsSchema, z.object({ passRate: fraction.check(z.describe(OF_QUESTIONS)) })),
);

const rungSchema = z.object({
  failures: count,
  share: fraction.check(z.describe("Of the failures on the ladder, 0 to 1.")),
  rate: fraction.check(z.describe(OF_QUESTIONS)),
  questionIds: z.array(z.string()).check(z.describe("One for each failure, in run order.")),
  byBasis: z.record(z.string(), count).check(z.describe("Failures by how strong the ground of their attribution is.")),
});

const retrievalRecordSchema = z.object({
  of: z.enum(["passages", "files"]),
  expected: z.array(
    z.object({
      name: z.string(),
      rank: z.nullable(count).check(z.describe("Among what was retrieved, from 1; null if it was not.")),
      candidateRank: z.optional(count).check(z.describe("Before it was cut by rank or a reranker.")),
    }),
  ),
  retrieved: z
    .nullable(z.array(z.object({ name: z.string(), isExpected: z.boolean() })))
    .check(z.describe("In order; null if the log does not say what was retrieved.")),
  more: z
    .object({ expected: count, retrieved: count })
    .check(z.describe("Names that are not listed: of both the first 20 are.")),
});

const scoreSchema = z.object({
  metric: z.string(),
  score: z.nullable(z.number()),
  passed: z.nullable(z.boolean()).check(z.describe("The tool's own verdict; null if it gives none.")),
  threshold: z.nullable(z.number()),
});

const attributionRecordSchema = z.object({
  questionId: z.string(),
  variant: text,
  trial: count,
  category: failureCategory,
  rule: z.string(),
  basis: z.enum(BASES),
  evidence: z
    .readonly(
      z.record(
        z.string(),
        z.optional(z.union([z.string(), z.number(), z.boolean(), z.null(), z.readonly(z.array(z.string()))])),
      ),
    )
    .check(z.describe("The fields that the rule used, under the names the log gives them.")),
  precision: z
    .optional(fraction)
    .check(
      z.describe(
        "How often this rule is right on this basis, on public logs with known causes (docs/accuracy.md); left out where that was not measured.",
      ),
    ),
  question: text,
  answer: text,
  expectedAnswer: text,
  reason: z
    .optional(z.object({ metric: text, text: z.string() }))
    .check(
      z.describe(
        "What the evaluation tool says of why it failed, shortened, and the metric or assertion that says so.",
      ),
    ),
  retrieval: z
    .optional(retrievalRecordSchema)
    .check(z.describe("What should have been retrieved, and what was; left out if the log says neither.")),
  scores: z.optional(z.array(scoreSchema)).check(z.describe("The metrics and assertions of the evaluation tool.")),
  traceUrl: text.check(z.describe("Only for hosts listed in `trace-hosts`.")),
});

const questionSchema = z.object({
  id: z.string(),
  detail: z.optional(text).check(z.describe("Tells questions of one id apart, for pairing.")),
  variant: z.optional(text),
  trial: count,
  outcome: z.enum(OUTCOMES),
  category: z.optional(z.nullable(failureCategory)),
  rule: z.optional(text),
  label: z.optional(text),
  questionCategory: z.optional(text).check(z.describe("The category of the question, as the log has it.")),
  cluster: z.optional(text).check(z.describe("The cluster of the question, of which all may fail together.")),
  asked: z.optional(text).check(z.describe("A hash of what was asked.")),
  reference: z.optional(text).check(z.describe("A hash of the reference answer.")),
  judged: z
    .optional(text)
    .check(z.describe("A hash of who judged the answer, and by what: grader, judge model, thresholds.")),
  costUsd: z.optional(z.nullable(z.number().check(z.minimum(0)))),
  latencyMs: z.optional(z.nullable(z.number().check(z.minimum(0)))),
});

const RECOMMENDATION_STATUSES = ["below", "suggested", "confirmed", "after-cheaper", "unresolved"] as const;

const recommendationSchema = z.object({
  rung: z.string().check(z.describe('"1", "2", "3", or "4/5".')),
  category,
  failures: count,
  share: fraction,
  status: z
    .enum(RECOMMENDATION_STATUSES)
    .check(
      z.describe(
        "`suggested`: the share exceeds its decision rule; `confirmed`: an exact binomial test agrees; `below`: it does not exceed it; `after-cheaper`: it does, and a cheaper rung is confirmed, so that one comes first; `unresolved`: it does, but not by failures that fail in a probe of a cheaper rung, too, so that prompt, context or model may be at fault.",
      ),
    ),
  expected: z
    .optional(z.nullable(z.object({ passRate: fraction, lower: fraction, upper: fraction })))
    .check(
      z.describe(
        "The pass rate to be expected once they are fixed, with its 95 % interval; null where nothing says how many of them then pass.",
      ),
    ),
  headroom: fraction.check(z.describe("The highest pass rate that fixing all of these failures can bring.")),
  measured: z
    .optional(measuredShareSchema)
    .check(z.describe("What share of the failures probes measure; `share` is what was counted.")),
});

const GATE_STATUSES = ["passed", "failed", "accepted", "warned", "skipped"] as const;

const gateSchema = z.object({
  id: z.string(),
  title: z.string(),
  scope: text.check(z.describe("The category the limit is for; null for the whole run.")),
  family: z.enum(["threshold", "regression"]),
  operator: z.enum(["<=", ">="]),
  limit: z.nullable(z.number()).check(z.describe("In the unit of `actual`.")),
  limitText: z.string().check(z.describe("The limit as it was written.")),
  actual: z.nullable(z.number()),
  unit: z.nullable(z.enum(["count", "rate", "share", "usd", "ms"])),
  status: z
    .enum(GATE_STATUSES)
    .check(z.describe("`accepted`: missed, and a label on the pull request accepts that for this commit.")),
  skipped: text.check(z.describe("Why it was not evaluated, as a code; null where it was.")),
  questionIds: z.array(z.string()).check(z.describe("The questions a gate is about that names single ones.")),
});

const gapCell = z.object({ passed: count, failed: count });

const dataQualitySchema = z.object({
  files: z.array(z.object({ path: z.string(), format: z.string(), entries: count })),
  notices: z
    .array(z.object({ path: z.string(), code: z.enum(NOTICES), detail: z.string() }))
    .check(z.describe("What was noticed about whole files.")),
  advice: z
    .array(z.string())
    .check(z.describe("What to add to the evaluation so that more failures can be attributed, by format.")),
  questions: count,
  repeatedQuestions: count,
  repeats: z
    .object({
      questions: count,
      fewest: count,
      most: count,
      disagreeing: count,
      inSeveralFiles: count,
      isNumbered: z.boolean(),
    })
    .check(z.describe("How often the same question was asked of the same variant, and how far its answers agree.")),
  judged: count,
  infrastructure: count,
  graderErrors: count.check(z.describe("Failures of the grader or the harness, not of the answer.")),
  unchecked: count.check(z.describe("Entries that a tool calls a success although nothing was checked.")),
  cached: count.check(z.describe("Entries whose answer came from a cache.")),
  goldEvidence: count.check(z.describe("Entries whose question the gold-evidence run answered, too.")),
  unusedMetrics: z.array(z.string()).check(z.describe("Metrics that the configuration speaks of and no entry has.")),
  withoutQuestionId: count,
  withoutGrade: count,
  noSignal: count,
  contradictory: count,
  grades: z.record(z.string(), count),
  passingGrades: z.array(z.string()),
  gradeWords: z
    .optional(z.array(z.string()))
    .check(z.describe("Grades that pass by the table of words, where the log is not in the words that are set.")),
  unknownLabels: z.record(z.string(), count),
  findings: z
    .optional(
      z.array(
        z.object({
          code: z.enum(FINDINGS),
          field: z.string(),
          detail: z.string(),
          entries: count,
          path: z.string(),
          line: z.nullable(count),
        }),
      ),
    )
    .check(z.describe("What may be a mistake in the log: of which field, in how many entries, and where first.")),
  quarantined: z.array(z.string()).check(z.describe("Questions that no gate looks at.")),
  accepted: z.array(z.string()).check(z.describe("Questions whose regression is known and accepted.")),
  expired: z
    .array(z.string())
    .check(z.describe("Questions whose quarantine or acceptance has expired: they count again.")),
  unknownWaivers: z
    .array(z.string())
    .check(z.describe("Questions in quarantine or accepted that the run does not have.")),
  warnings: z.array(z.string()).check(z.describe("Ids of the warnings, in the order they are read.")),
});

/** The report: the action's artifact, the command's `--format json`, and the next run's baseline. */
export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.object({ name: z.literal("rung-gate"), version: z.string() }),
  run: z.object({
    id: text,
    attempt: z.nullable(count),
    commit: text,
    branch: text,
    createdAt: text.check(z.describe("ISO 8601.")),
    job: z.optional(text).check(z.describe("The id of the job that judged it, in the action.")),
    versions: z.object({
      model: z.array(z.string()),
      prompt: z.array(z.string()),
      index: z.array(z.string()),
      context: z.array(z.string()),
    }),
  }),
  totals: z.object({
    entries: count,
    passed: count,
    failed: count,
    offLadder: count,
    ungraded: count.check(z.describe("Asked, and not judged.")),
    skipped: count.check(z.describe("Not asked, as the evaluation was told.")),
    unattributed: count,
    passRate: fraction.check(z.describe(OF_QUESTIONS)),
    passRateInterval: z
      .object({ lower: fraction, upper: fraction })
      .check(z.describe("95 % Wilson interval of the pass rate; with repeats, of as many questions as there are.")),
  }),
  gated: z
    .optional(figuresSchema)
    .check(z.describe("What limits are held to if questions are in quarantine: the figures without these.")),
  rungs: z.object({ prompt: rungSchema, retrieval: rungSchema, context: rungSchema, model: rungSchema }),
  gap: z
    .object({ present: gapCell, absent: gapCell, unknown: gapCell })
    .check(z.describe("Entries by whether the right evidence was in the context, and by outcome.")),
  attributions: z.array(attributionRecordSchema).check(z.describe("Every failure, in run order.")),
  questions: z.array(questionSchema).check(z.describe("Every entry, in run order; a field that is null is left out.")),
  recommendations: z
    .array(recommendationSchema)
    .check(z.describe("Rungs with failures, in the order they are worth fixing.")),
  nextRung: z.nullable(z.enum(FIX_ORDER)),
  probes: z
    .optional(probesSchema)
    .check(z.describe("What second runs with one thing changed have shown, and which would show most.")),
  comparison: z.nullable(comparisonSchema).check(z.describe("Null where no baseline was asked for.")),
  slices: z.object({
    category: z.record(z.string(), sliceSchema),
    variant: z.record(z.string(), sliceSchema),
    model: z.record(z.string(), sliceSchema),
    promptVersion: z.record(z.string(), sliceSchema),
    indexVersion: z.record(z.string(), sliceSchema),
    contextVersion: z.record(z.string(), sliceSchema),
  }),
  economics: economicsSchema,
  climb: z
    .optional(z.nullable(climbSchema))
    .check(z.describe("What the history and the configuration say of the upper rungs; null in a report of a fork.")),
  gates: z.array(gateSchema),
  gateChanges: z
    .optional(z.nullable(gateChangesSchema))
    .check(z.describe("How a pull request changes what it is judged by; null where there is nothing to compare with.")),
  acceptance: z
    .optional(z.nullable(acceptanceSchema))
    .check(z.describe("What a label on the pull request decides of limits that are missed; null if there is none.")),
  conclusion: z.enum(["success", "failure", "neutral", "error"]),
  dataQuality: dataQualitySchema,
});

export type Report = z.output<typeof reportSchema>;
export type GateResult = z.output<typeof gateSchema>;
export type Recommendation = z.output<typeof recommendationSchema>;
export type AttributionRecord = z.output<typeof attributionRecordSchema>;
export type RetrievalRecord = z.output<typeof retrievalRecordSchema>;
export type ScoreRecord = z.output<typeof scoreSchema>;
export type DataQuality = z.output<typeof dataQualitySchema>;
export type Conclusion = Report["conclusion"];
