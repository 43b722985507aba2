import { ADAPTERS } from "../adapters/index.ts";
import { flagSchema } from "../model/flag.ts";
import { linesSchema, listSchema } from "../model/list.ts";
import { DECISION_RULES, decisionRulesSchema, labelsSchema } from "./attribution-values.ts";
import { categoriesSchema, GATE_OPTIONS, gateIdsSchema } from "./gate-options.ts";
import { EVERYWHERE, FILE_ONLY, INPUT_AND_FILE, INPUT_AND_FLAG, INPUT_ONLY, option, unsetOption } from "./option.ts";
import { choice, hostsSchema, pattern, shareSchema, textSchema } from "./values.ts";
import { waiversSchema } from "./waivers.ts";

/** The file that is read as configuration where it exists and no other is named. */
export const DEFAULT_CONFIG_FILE = ".github/rung-gate.yml";

/** The grades that pass unless the configuration says otherwise. */
const PASSING_GRADES = ["correct", "acceptable"] as const;

/**
 * Every option there is. Inputs, flags, keys of the configuration file, their schema and their docs
 * are generated from this table; a test fails when they have drifted.
 */
export const OPTIONS = {
  "run-log": unsetOption({
    docs: "The graded run log: paths or globs, one a line. Several files are one run. `.gz` is read as it is.",
    group: "Run",
    places: INPUT_ONLY,
    example: "eval/results/*.jsonl",
    schema: linesSchema,
  }),
  format: option({
    docs: "The format of the run log, where its content does not tell. On the command line: `--log-format`.",
    group: "Run",
    places: EVERYWHERE,
    example: "run-log",
    schema: choice(["auto", ...formatIds()]),
    default: "auto",
  }),
  config: unsetOption({
    docs: "The configuration file. A file named here has to exist.",
    group: "Run",
    places: INPUT_AND_FLAG,
    example: ".github/rung-gate.yml",
    schema: textSchema,
    defaultText: `\`${DEFAULT_CONFIG_FILE}\` if it is there`,
  }),
  ...GATE_OPTIONS,
  categories: option({
    docs: "Limits per category of questions: the limits above, under the name of the category.",
    group: "Gates",
    places: FILE_ONLY,
    example: "{ billing: { min-pass-rate: 90% } }",
    schema: categoriesSchema,
    default: {},
    defaultText: "none",
  }),
  baseline: option({
    repeatable: true,
    docs: "What to compare with: an earlier report (JSON) or an earlier run log, as a path or glob. `none` compares with nothing. One that is not there is told, and fails only with `require-baseline`.",
    group: "Regression",
    places: EVERYWHERE,
    example: "baseline/report.json",
    schema: linesSchema,
    default: [],
    defaultText: "`none`",
  }),
  alpha: option({
    docs: "The level of the regression test: how often the check may fail a change that changed nothing.",
    group: "Regression",
    places: EVERYWHERE,
    example: "1%",
    schema: shareSchema,
    default: 0.05,
    defaultText: "5 %",
  }),
  "regression-test": option({
    docs: "How questions asked once are compared: McNemar's test, `mid-p` or `exact`. With repeats, the means of the questions are compared by sign flips.",
    group: "Regression",
    places: EVERYWHERE,
    example: "exact",
    schema: choice(["mid-p", "exact"]),
    default: "mid-p",
  }),
  "min-drop": option({
    docs: "A net drop of the pass rate smaller than this is no regression, however sure.",
    group: "Regression",
    places: EVERYWHERE,
    example: "2%",
    schema: shareSchema,
    default: 0,
    defaultText: "0 %",
  }),
  margin: option({
    docs: "A run is called OK when a drop of more than this is ruled out; otherwise, and if it is not worse, it is inconclusive.",
    group: "Regression",
    places: EVERYWHERE,
    example: "3%",
    schema: shareSchema,
    default: 0.05,
    defaultText: "5 %",
  }),
  quarantine: option({
    docs: "Questions that no gate looks at, each with a reason and, better, a day: known to be flaky. The report says so, and counts them again once the day is over.",
    group: "Regression",
    places: FILE_ONLY,
    example: "[{ question: q7, reason: flaky grader, expires: 2027-01-31 }]",
    schema: waiversSchema,
    default: [],
    defaultText: "none",
  }),
  accept: option({
    docs: "Questions whose regression is known and accepted: left out of the comparison, and nothing else.",
    group: "Regression",
    places: FILE_ONLY,
    example: "[{ question: q9, reason: policy changed, expires: 2027-01-31 }]",
    schema: waiversSchema,
    default: [],
    defaultText: "none",
  }),
  "fail-on": option({
    docs: "Which gates may fail the check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn.",
    group: "Verdict",
    places: EVERYWHERE,
    example: "never",
    schema: choice(["any", "threshold", "regression", "never"]),
    default: "any",
  }),
  "warn-only": option({
    repeatable: true,
    docs: "Gates that warn where they would fail, one a line.",
    group: "Verdict",
    places: EVERYWHERE,
    example: "max-model-failures",
    schema: gateIdsSchema,
    default: [],
    defaultText: "none",
  }),
  "passing-grades": option({
    repeatable: true,
    docs: "The grades that pass, compared exactly.",
    group: "Attribution",
    places: EVERYWHERE,
    example: "correct, acceptable",
    schema: listSchema,
    default: PASSING_GRADES,
    defaultText: "`correct`, `acceptable`",
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
  "show-text": option({
    docs: "Whether questions and answers may appear in what is published. `false` keeps their text out of the comment, the summary and the report file.",
    group: "Report",
    places: EVERYWHERE,
    example: "false",
    schema: flagSchema,
    default: true,
  }),
  "trace-hosts": option({
    repeatable: true,
    docs: "Hosts that `trace_url` may link to, one a line. Links to others are not shown.",
    group: "Report",
    places: EVERYWHERE,
    example: "traces.example.com",
    schema: hostsSchema,
    default: [],
    defaultText: "none",
  }),
  "report-dir": option({
    docs: "Where the report files `report.json` and `report.md` are written.",
    group: "Report",
    places: INPUT_AND_FILE,
    example: "rung-gate-report",
    schema: textSchema,
    default: "rung-gate-report",
  }),
  comment: option({
    docs: "When to write the pull request comment: `always`, `on-failure`, or `never`. A comment that is already there is brought up to date unless `never`.",
    group: "GitHub",
    places: INPUT_AND_FILE,
    example: "on-failure",
    schema: choice(["always", "on-failure", "never"]),
    default: "always",
  }),
  "comment-key": option({
    docs: "Tells the comments of several gates on one pull request apart.",
    group: "GitHub",
    places: INPUT_AND_FILE,
    example: "search-eval",
    schema: pattern(/^[A-Za-z0-9._-]{1,64}$/, "1 to 64 letters, digits, dots, dashes or underscores"),
    default: "default",
  }),
  "pr-number": unsetOption({
    docs: "The pull request to comment on, where the event does not say.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "42",
    schema: pattern(/^[1-9]\d{0,9}$/, "the number of a pull request"),
    defaultText: "from the event",
  }),
  "github-token": unsetOption({
    docs: "The token that writes the comment. Needs `pull-requests: write`.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "${{ secrets.SOME_TOKEN }}",
    schema: textSchema,
    defaultText: "`${{ github.token }}`",
  }),
} as const;

export type OptionId = keyof typeof OPTIONS;

export function isOptionId(name: string): name is OptionId {
  return Object.hasOwn(OPTIONS, name);
}

function formatIds(): (keyof typeof ADAPTERS)[] {
  const isFormatId = (name: string): name is keyof typeof ADAPTERS => Object.hasOwn(ADAPTERS, name);
  return Object.keys(ADAPTERS).filter(isFormatId);
}
