import * as z from "zod/mini";
import { figuresSchema } from "./figures.ts";
import { reasonSchema } from "./reason.ts";
import { CATEGORIES, OFF_LADDER } from "./rung.ts";

const count = z.int().check(z.minimum(0));
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const text = z.nullable(z.string());

const named = z.object({ id: z.string(), variant: text });
const standing = z.enum(["passed", ...CATEGORIES, ...OFF_LADDER, "unattributed"]);
const changeSchema = z.object({
  id: z.string(),
  variant: text,
  before: standing,
  after: standing,
  past: z
    .optional(z.object({ answers: count, passed: count }))
    .check(
      z.describe("Its answers in the runs of the base branch, where there are several, and how many of them passed."),
    ),
  fault: z
    .optional(z.enum(["solid", "flaky"]))
    .check(z.describe("`solid`: it passed every time on the base branch. From three runs on.")),
  answerBefore: z
    .optional(z.string())
    .check(z.describe("What was answered in the baseline, shortened, if it kept its answers.")),
});

const rungChangeSchema = z.object({
  before: count,
  after: count,
  joined: count.check(z.describe("Fail on this rung now and did not before.")),
  left: count,
  moved: count.check(z.describe("Of those that joined: failed on another rung before.")),
  pValue: fraction.check(z.describe("One-sided McNemar test of a rise, adjusted for four rungs (Holm).")),
  risen: z.boolean(),
});

const foundSchema = z.object({
  by: z
    .enum(["commit", "ancestor", "branch"])
    .check(z.describe("It is of the very commit, of an ancestor of it, or the newest of its branch.")),
  commits: z.nullable(count).check(z.describe("How far behind, for an ancestor; how many were looked through, else.")),
  run: count.check(z.describe("The id of the workflow run whose artifact it is.")),
  hoursOld: z.nullable(count),
});

/** The code of the reason that a baseline has questions, and none of them is in the run. */
export const NOTHING_IN_COMMON = "nothing-in-common";

/** What is to be done next to be sure: nothing, ask the named questions again, or the whole suite. */
const RERUN_STAGES = ["none", "questions", "all"] as const;

const secondLookSchema = z.object({
  stage: z.enum(RERUN_STAGES).check(z.describe("What is still to be asked again.")),
  questions: z.array(z.string()).check(z.describe("The questions to ask again, by id.")),
  level: fraction.check(z.describe("What both p-values multiplied are held to, so that two looks keep alpha.")),
  leftOut: z
    .optional(z.array(z.object({ name: z.string(), reason: reasonSchema })))
    .check(z.describe("Files of `rerun` that could not be read.")),
  asked: z
    .optional(
      z.object({
        toAsk: count.check(z.describe("Newly failing questions that the base branch mostly passes.")),
        questions: count.check(z.describe("Of these, with an answer in the files of `rerun`.")),
        answers: count,
        passed: count,
      }),
    )
    .check(z.describe("Where `rerun` is given.")),
  test: z.optional(z.enum(["conditional-mid-p", "conditional-exact"])),
  pValue: z.optional(fraction).check(z.describe("One-sided p-value of the second answers against all earlier ones.")),
  whole: z
    .optional(
      z.object({
        name: z.string(),
        answered: count,
        questions: count,
        pValue: fraction,
        alpha: fraction,
        isWorse: z.boolean(),
      }),
    )
    .check(z.describe("The whole suite, asked once more.")),
});

const BASELINE_STATUSES = ["ok", "drift", "none", "incompatible", "unreadable"] as const;

/** What a report says about the baseline: which it was, and how every question fared since. */
export const comparisonSchema = z.object({
  status: z.enum(BASELINE_STATUSES),
  reasons: z.array(reasonSchema).check(z.describe("Why there is nothing to compare with; none where there is.")),
  baseline: z.nullable(
    z.object({
      name: z.string(),
      found: z.nullable(foundSchema),
      commit: text,
      branch: text.check(z.describe("The branch that its run was on.")),
      runId: text,
      createdAt: text,
    }),
  ),
  result: z
    .nullable(
      z.object({
        verdict: z.enum(["regressed", "ok", "inconclusive"]),
        test: z.enum(["mcnemar-mid-p", "mcnemar-exact", "conditional-mid-p", "conditional-exact"]),
        pValue: fraction.check(z.describe('One-sided p-value of "got worse".')),
        pNet: z
          .optional(fraction)
          .check(
            z.describe(
              "One-sided p-value of all questions alike: that the run as a whole got worse. Left out where it is the p-value.",
            ),
          ),
        alpha: fraction,
        change: z
          .object({ difference: z.number(), lower: z.number(), upper: z.number() })
          .check(z.describe("Of the pass rate, now minus before, with its 90 % interval.")),
        matched: count,
        before: z
          .optional(
            z.object({
              ...figuresSchema.shape,
              limits: z
                .array(z.object({ id: z.string(), scope: text, actual: z.number() }))
                .check(z.describe("What this run's limits see in it.")),
            }),
          )
          .check(z.describe("The baseline by itself, all of it, measured as this run is.")),
        baselineQuestions: count.check(
          z.describe("Questions of the baseline with an answer: what `min-matched` is a share of."),
        ),
        newlyFailing: z.array(changeSchema),
        fixed: z.array(changeSchema),
        stillFailing: count,
        stillPassing: count,
        added: z.array(
          z.object({
            ...named.shape,
            after: z.optional(standing).check(z.describe("Where it stands, if it fails.")),
          }),
        ),
        removed: z.array(named),
        unanswered: z.array(named).check(z.describe("In both runs, without an answer in one of them.")),
        changed: z
          .optional(z.array(named))
          .check(z.describe("In both runs, asked or judged otherwise in one of them, and not compared.")),
        unstable: z.array(z.string()).check(z.describe("Questions whose trials disagree in this run.")),
        waived: count.check(z.describe("Pairs that quarantine or accept takes out of the tests.")),
        detectableDrop: fraction.check(
          z.describe("The smallest drop this many questions would show four times out of five."),
        ),
        cost: z
          .object({
            questions: count.check(z.describe("Pairs that say their cost on both sides.")),
            withoutBefore: count,
            withoutAfter: count,
            before: z
              .nullable(z.number().check(z.minimum(0)))
              .check(z.describe("US dollars a question, the mean of those pairs.")),
            after: z.nullable(z.number().check(z.minimum(0))),
          })
          .check(z.describe("What the compared questions cost.")),
        rungs: z.object({
          prompt: rungChangeSchema,
          retrieval: rungChangeSchema,
          context: rungChangeSchema,
          model: rungChangeSchema,
        }),
        secondLook: z
          .optional(secondLookSchema)
          .check(z.describe("Where the run is suspicious: it may have got worse, and asking again tells.")),
        clusters: z
          .optional(
            z.object({
              groups: count.check(z.describe("Clusters of two questions or more, compared as wholes.")),
              questions: count.check(z.describe("Questions in them.")),
              smallestP: fraction.check(
                z.describe(
                  "No answers of this run could have made the p-value smaller: above alpha, nothing can be told.",
                ),
              ),
            }),
          )
          .check(z.describe("Where the log declares clusters of questions.")),
        pool: z
          .optional(
            z.object({
              runs: count.check(
                z.describe("So many runs of the base branch it was compared with, the baseline among them."),
              ),
              older: count.check(z.describe("Questions that the baseline did not answer and an older run did.")),
              leftOut: z.array(z.object({ name: z.string(), reason: reasonSchema })),
              failingOnBase: z
                .array(changeSchema)
                .check(z.describe("Fail here and in the newest run of the base branch, and passed there before.")),
            }),
          )
          .check(z.describe("Where there is a history.")),
        transitions: z
          .record(z.string(), z.record(z.string(), count))
          .check(z.describe("Pairs by where they stood before, then by where they stand now.")),
      }),
    )
    .check(z.describe("Null unless the status is `ok` or `drift`.")),
});

export type Comparison = z.output<typeof comparisonSchema>;
/** How a baseline was found among artifacts. */
export type Found = z.output<typeof foundSchema>;
export type BaselineStatus = Comparison["status"];
