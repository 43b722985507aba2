import { listed } from "../model/strictness.ts";
import { flagSchema } from "../values/flag.ts";
import { linesSchema } from "../values/list.ts";
import { addressSchema, choice, hostsSchema, levelSchema, pattern, shareSchema, textSchema } from "../values/values.ts";
import { ATTRIBUTION_OPTIONS } from "./attribution-options.ts";
import { CLIMB_OPTIONS } from "./climb-options.ts";
import { categoriesSchema, GATE_OPTIONS, gateIdsSchema } from "./gate-options.ts";
import { EVERYWHERE, FILE_ONLY, INPUT_AND_FILE, INPUT_AND_FLAG, INPUT_ONLY, option, unsetOption } from "./option.ts";
import { PROBE_OPTIONS } from "./probe-options.ts";
import { RUN_OPTIONS } from "./run-options.ts";
import { waiverStrictness, waiversSchema } from "./waivers.ts";

/** In the place of a label: none is asked for. */
export const NO_LABEL = "none";

/**
 * Every option there is. Inputs, flags, keys of the configuration file, their schema and their docs
 * are generated from this table; a test fails when they have drifted.
 */
export const OPTIONS = {
  ...RUN_OPTIONS,
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
    docs: "What to compare with: an earlier report (JSON) or an earlier run log, as a path or glob. `auto`, in the action, finds the report that the base commit's run uploaded as an artifact. `none` compares with nothing. One that is not there is reported, and fails only with `require-baseline`.",
    group: "Regression",
    places: EVERYWHERE,
    example: "baseline/report.json",
    schema: linesSchema,
    strictness: (from) => ({ kind: "baseline", level: from.length === 0 || from[0] === "none" ? 0 : 1 }),
    default: [],
    defaultText: "`none`",
  }),
  "baseline-artifact": option({
    docs: "With `baseline: auto` and `history: auto`: the name of the artifact that holds the report.",
    group: "Regression",
    places: INPUT_AND_FILE,
    example: "eval-report",
    schema: textSchema,
    default: "rung-gate-report",
  }),
  "answers-artifact": option({
    docs: "With `baseline: auto`: the name of the artifact that holds the answers of the baseline's run (output `answers-path`). It is fetched only if a question newly fails, to show both answers.",
    group: "Regression",
    places: INPUT_AND_FILE,
    example: "eval-answers",
    schema: textSchema,
    default: "rung-gate-answers",
  }),
  rerun: option({
    repeatable: true,
    docs: "Answers to questions that were asked again because the run looked worse, as paths or globs: those that the output `rerun-questions` names, or the whole suite where `rerun-stage` is `all`. They count in no rate; the regression test combines them with the first answers. Missing files are reported, and the first run decides alone.",
    group: "Regression",
    places: INPUT_AND_FLAG,
    example: "rerun/*.jsonl",
    schema: linesSchema,
    default: [],
    defaultText: "none",
  }),
  alpha: option({
    docs: "The level of the regression test: how often the check may fail a change that changed nothing. Of ten such changes one or more see a red check in 39 % of cases at 5 %, and in 10 % at 1 %. From three runs of the base branch on (`history`) it is 1 % unless it is set.",
    group: "Regression",
    places: EVERYWHERE,
    example: "1%",
    schema: levelSchema,
    strictness: ({ fewRuns, manyRuns }) => ({ kind: "level", level: fewRuns + manyRuns }),
    default: { fewRuns: 0.05, manyRuns: 0.01 },
    defaultText: "5 %, or 1 % with a history",
  }),
  "regression-test": option({
    docs: "How the tail of the regression test counts the outcome that was seen: by half (`mid-p`) or whole (`exact`). The test is McNemar's where every question was asked once, and its exact extension to repeats where not.",
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
    strictness: (drop) => ({ kind: "drop", level: -drop }),
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
    strictness: waiverStrictness,
    default: [],
    defaultText: "none",
  }),
  accept: option({
    docs: "Questions whose regression is known and accepted: left out of the comparison, and nothing else.",
    group: "Regression",
    places: FILE_ONLY,
    example: "[{ question: q9, reason: policy changed, expires: 2027-01-31 }]",
    schema: waiversSchema,
    strictness: waiverStrictness,
    default: [],
    defaultText: "none",
  }),
  "fail-on": option({
    docs: "Which gates may fail the check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn. Which gate is of which kind is in docs/gates.md. A run that cannot be judged fails whatever is set.",
    group: "Verdict",
    places: EVERYWHERE,
    example: "never",
    schema: choice(["any", "threshold", "regression", "never"]),
    strictness: (word) =>
      listed("families", word === "any" ? ["threshold", "regression"] : word === "never" ? [] : [word], "stricter"),
    default: "any",
  }),
  "warn-only": option({
    repeatable: true,
    docs: "Gates that warn where they would fail, one a line.",
    group: "Verdict",
    places: EVERYWHERE,
    example: "max-model-failures",
    schema: gateIdsSchema,
    strictness: (ids) => listed("gates", ids, "laxer"),
    default: [],
    defaultText: "none",
  }),
  "accept-label": option({
    docs: "The label by which somebody who may write to the repository accepts a regression of a pull request, until its next push: `regression` and `max-new-failures` then fail nothing, and the comment says who accepted what. `none` switches it off.",
    group: "Verdict",
    places: INPUT_AND_FILE,
    example: "eval-drop-ok",
    schema: textSchema,
    strictness: (name) => listed("labels", name === NO_LABEL ? [] : [name], "laxer"),
    default: "accept-regression",
  }),
  "accept-limits": option({
    docs: "Whether that label accepts missed limits, too: of failures, pass rate, cost and latency. Never `must-pass`, nor what says that the run cannot be judged.",
    group: "Verdict",
    places: INPUT_AND_FILE,
    example: "true",
    schema: flagSchema,
    strictness: (isOn) => ({ kind: "accept-limits", level: isOn ? 0 : 1 }),
    default: false,
  }),
  ...ATTRIBUTION_OPTIONS,
  ...PROBE_OPTIONS,
  ...CLIMB_OPTIONS,
  "show-text": option({
    docs: "Whether texts of the log may appear in what is published. `false` keeps questions, answers and the reasons of graders out of the comment, the summary, the report file and error messages; ids, labels and names of files stay, and a hash stands for an id that is the text of its question.",
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
    docs: "Where the report files are written: `report.json`, or `report.json.gz` above 20,000 entries, `report.md`, and the page `rung-gate-<comment key>.html`.",
    group: "Report",
    places: INPUT_AND_FILE,
    example: "rung-gate-report",
    schema: textSchema,
    default: "rung-gate-report",
  }),
  mode: option({
    docs: "What the step does: `gate` judges a log; `comment` tells, on `workflow_run`, what the run that started the workflow has found, from the report it uploaded. That is how pull requests from forks get their comment. `link`, in a last step, puts the address of the uploaded page (`report-url`) into the comment of this run.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "comment",
    schema: choice(["gate", "comment", "link"]),
    default: "gate",
  }),
  "report-url": unsetOption({
    docs: "Where the page of this report is, for the comment to link to: with `mode: link` the address of the uploaded artifact. The other modes link to it from the start, for pages whose address is known before they are uploaded.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "https://example.com/report.html",
    schema: addressSchema,
  }),
  "report-artifact": option({
    docs: "With `mode: comment`: the name of the artifact that holds the report.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "search-report",
    schema: textSchema,
    default: "rung-gate-report",
  }),
  comment: option({
    docs: "When to start the pull request comment: `always`; `on-failure`, when a limit is missed or warned of, or nothing could be judged; `on-change`, also when questions newly fail or are fixed since the baseline; or `never`. A comment that is already there is brought up to date unless `never`.",
    group: "GitHub",
    places: INPUT_AND_FILE,
    example: "on-failure",
    schema: choice(["always", "on-failure", "on-change", "never"]),
    default: "always",
  }),
  "comment-key": unsetOption({
    docs: "Tells the comments of several gates on one pull request apart. Unset, each job of each workflow has its own; set one for two gates of one job, or to keep the comment when a job is renamed.",
    group: "GitHub",
    places: INPUT_AND_FILE,
    example: "search-eval",
    schema: pattern(/^[A-Za-z0-9._-]{1,64}$/, "1 to 64 letters, digits, dots, dashes or underscores"),
    defaultText: "`<workflow file>.<job>`",
  }),
  "pr-number": unsetOption({
    docs: "The pull request to comment on, where the event does not say. With `mode: comment` its head has to be the commit of the run that is reported on.",
    group: "GitHub",
    places: INPUT_ONLY,
    example: "42",
    schema: pattern(/^[1-9]\d{0,9}$/, "the number of a pull request"),
    defaultText: "from the event",
  }),
  "github-token": unsetOption({
    docs: "The token that writes the comment. Needs `pull-requests: write`; `actions: read` for `baseline: auto`, `history: auto` and `mode: comment`.",
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
