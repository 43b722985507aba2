import { listed } from "../model/strictness.ts";
import { listSchema } from "../values/list.ts";
import { choice, scoreSchema } from "../values/values.ts";
import { DECISION_RULES, decisionRulesSchema, labelsSchema } from "./attribution-values.ts";
import { metricsSchema } from "./metric-values.ts";
import { EVERYWHERE, FILE_ONLY, option, unsetOption } from "./option.ts";

/** The grades that pass where nobody has set them: known by what it is, so that one who writes the same is held to it. */
export const PASSING_GRADES = ["correct", "acceptable"] as const;

/** The options that say what passes, and where a failure belongs. */
export const ATTRIBUTION_OPTIONS = {
  "passing-grades": option({
    repeatable: true,
    docs: "The grades that pass, compared exactly. Unset, a log that has neither `correct` nor `acceptable` in it is read by the table of words in docs/formats.md (`PASS`, `yes`, `ok` …), and refused where that does not know every grade.",
    group: "Attribution",
    places: EVERYWHERE,
    example: "correct, acceptable",
    schema: listSchema,
    strictness: (grades) => listed("grades", grades, "laxer"),
    default: PASSING_GRADES,
    defaultText: "`correct`, `acceptable`",
  }),
  "pass-score": unsetOption({
    docs: "The score from which an answer passes, where a tool writes scores and no verdict of its own, on the scale of the file: `0.7` of 1, `4` of 5. Unset, a metric has the threshold of the table in docs/formats.md, or its format's. A threshold under `metrics:` comes first.",
    group: "Attribution",
    places: EVERYWHERE,
    example: "0.7",
    schema: scoreSchema,
    strictness: (score) => ({ kind: "score", level: score ?? 0 }),
    defaultText: "by format",
  }),
  "pass-metric": option({
    repeatable: true,
    docs: "The scores that decide whether an answer passes, where a tool writes several and no verdict; every one of them has to pass.",
    group: "Attribution",
    places: EVERYWHERE,
    example: "answer_correctness",
    schema: listSchema,
    strictness: (names) => listed(names.length === 0 ? "by format" : "metrics", names, "stricter"),
    default: [],
    defaultText: "by format",
  }),
  metrics: option({
    docs: "Thresholds of metrics, and what metrics of your own are evidence of: `recall` or `precision` of the context, `faithfulness` or `completeness` of the answer, its `format`, its `correctness`, or its `size`.",
    group: "Attribution",
    places: FILE_ONLY,
    example: "{ context_recall: 0.7, my_coverage: { means: recall, min: 0.9 } }",
    schema: metricsSchema,
    default: new Map(),
    defaultText: "the table in docs/formats.md",
  }),
  labels: option({
    docs: "What your own failure labels mean: a rung (`prompt`, `retrieval`, `context`, `model`), `off-ladder`, or a known label they are another word for.",
    group: "Attribution",
    places: FILE_ONLY,
    example: "{ no_docs_found: missing_evidence, out_of_scope: off-ladder }",
    schema: labelsSchema,
    default: new Map(),
    defaultText: "none",
  }),
  unattributed: option({
    docs: "Where failures without any signal are counted: with the `prompt` rung, the cheapest to try, or `separate`, in no rung.",
    group: "Attribution",
    places: EVERYWHERE,
    example: "separate",
    schema: choice(["prompt", "separate"]),
    default: "prompt",
  }),
  "decision-rules": option({
    docs: "Shares of the failures on the ladder above which a rung is suggested. They route work and never fail a check.",
    group: "Attribution",
    places: FILE_ONLY,
    example: "{ retrieval: 25% }",
    schema: decisionRulesSchema,
    default: DECISION_RULES,
    defaultText: "prompt 30 %, retrieval 30 %, context 20 %, model 20 %",
  }),
} as const;
