import * as z from "zod/mini";
import { MAX_TRIAL } from "../../kit/fields.ts";

const text = (doc: string) => z.optional(z.nullable(z.string())).check(z.describe(doc));
const scalar = (doc: string) =>
  z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()]))).check(z.describe(doc));
const flag = (doc: string) => z.optional(z.nullable(z.boolean())).check(z.describe(doc));
const texts = (doc: string) => z.optional(z.nullable(z.array(z.string()))).check(z.describe(doc));
const amount = (doc: string) => z.optional(z.nullable(z.number().check(z.minimum(0)))).check(z.describe(doc));

/**
 * The run-log entry as a schema: what `schema/run-log-entry.schema.json` and `docs/run-log.md` are
 * generated from, and what a test holds the field readers to. Unknown keys are allowed and ignored.
 */
export const runLogEntrySchema = z.looseObject({
  question_id: z
    .optional(z.nullable(z.union([z.string(), z.number()])))
    .check(z.describe("Which benchmark question this is. Pairs runs. Missing: the entry is a question of its own.")),
  grade: text(
    "The grader's word. Passes when it is in the passing set (`correct`, `acceptable`), compared exactly; a log in the words of another tool is read by the table of words in docs/formats.md. Missing counts as not passing.",
  ),
  retrieval_hit: flag("Whether the right evidence was in the context. `null` is unknown."),
  failure_label: text(
    "What kind of failure: `missing_evidence` (or `retrieval_miss`), `wrong_format`, `partial_answer`, `incomplete_evidence_use`, `should_decline`, `corpus_gap`, or a label of your own that `labels:` in the config maps.",
  ),
  expected_files: texts(
    "Files that hold the answer. With `retrieved_files`: evidence coverage where there is no `retrieval_hit`.",
  ),
  retrieved_files: texts("Files that were in the context. An empty list says that nothing was retrieved."),
  retrieved_whole_files: flag(
    "Whether `retrieved_files` were in the context whole. Otherwise all expected files among them do not say that the right passages were there.",
  ),
  expected_evidence: texts(
    "Passages that hold the answer, by id. Tells more than files: the right file may still lack the right passage.",
  ),
  retrieved_evidence: texts("Passages that were in the context, by id."),
  candidate_evidence: texts(
    "What was found before it was cut by rank or by a reranker, by id, the best first: tells evidence that was never found from evidence that was found and cut.",
  ),
  should_decline: flag(
    "`true`: nothing in the corpus answers the question, and the right answer is to say so. Its failures are not caused by the system.",
  ),
  corpus_gap: flag(
    "`true`: the question is a fair one, and the corpus lacks what would answer it. Its failures are not caused by the system.",
  ),
  error: text(
    "Set when the question was never really answered: time-out, rate limit, harness failure. Counts as off-ladder.",
  ),
  grader_error: text(
    "Set when the answer was there and the grader or the harness failed on it. Counts as off-ladder, apart from `error`.",
  ),
  trial: z
    .optional(z.nullable(z.int().check(z.minimum(0), z.maximum(MAX_TRIAL))))
    .check(z.describe("Which repeat of the question this is. Without it, repeats are numbered in log order.")),
  variant: z
    .optional(z.nullable(z.union([z.string(), z.number()])))
    .check(z.describe("Which system answered, where one log holds several. Part of what pairs runs.")),
  cluster: z
    .optional(z.nullable(z.union([z.string(), z.number()])))
    .check(
      z.describe(
        "Questions that may fail together, such as the turns of one conversation or the questions on one document. Runs are then compared cluster by cluster.",
      ),
    ),
  judge: scalar(
    "Who judged the answer, and by what: the grader's name and version, the judge model, a threshold. Runs that were judged otherwise are not compared.",
  ),
  question: scalar("The question's text: shown, shortened, with a failure."),
  answer: scalar("The system's answer: shown with a failure in the run summary."),
  expected_answer: scalar("The reference answer: shown with a failure in the run summary."),
  reason: text("Why the grader judged the answer so, in its own words: shown, shortened, with a failure."),
  trace_url: text("A link to the trace. Shown only for hosts listed in `trace-hosts:` in the config."),
  scores: z
    .optional(z.nullable(z.record(z.string(), z.nullable(z.number()))))
    .check(z.describe("Judge metrics by name, for example `context_recall`.")),
  category: scalar("What kind of question this is. Slices the report; limits can be set per category."),
  model: scalar("Which model answered. Slices the report."),
  prompt_version: scalar("Slices the report, and says what changed between runs."),
  index_version: scalar("Slices the report, and says what changed between runs."),
  context_version: scalar("Slices the report, and says what changed between runs."),
  cost_usd: amount("What the answer cost, in US dollars."),
  latency_ms: amount("How long the answer took, in milliseconds."),
  input_tokens: amount("Tokens sent to the model."),
  output_tokens: amount("Tokens the model produced."),
  context_tokens: amount("Tokens of evidence in the context."),
});
