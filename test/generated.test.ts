import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { DELIVERY_OUTPUTS, REPORT_OUTPUTS } from "../src/action/outputs.ts";
import type { Adapter, Recipe } from "../src/adapters/adapter.ts";
import { runLogEntrySchema } from "../src/adapters/formats/run-log/schema.ts";
import { ADAPTERS } from "../src/adapters/index.ts";
import type { Gate } from "../src/gates/gate.ts";
import { GATES } from "../src/gates/index.ts";
import { RULES } from "../src/ladder/rules/index.ts";
import { METRICS } from "../src/model/metric.ts";
import { LOWER_IS_BETTER } from "../src/model/metric-direction.ts";
import { PROBLEM_CLASSES } from "../src/model/problem-class.ts";
import { reportSchema } from "../src/model/report.ts";
import { RUNGS, type Rung } from "../src/model/rung.ts";
import { SHAPES } from "../src/model/secrets.ts";
import { actionInputs, configSchema, optionTables } from "../src/options/describe.ts";
import { FAILING_WORDS, PASSING_WORDS, TABLE_WORDS } from "../src/run/grade-words.ts";
import { VERSION } from "../src/version.ts";
import { WARNINGS } from "../src/warnings/index.ts";
import type { Warning } from "../src/warnings/warning.ts";
import { scoreTable } from "./accuracy-parts.ts";
import { at, grid, json, withPart } from "./generated-parts.ts";

// Files and parts of files that are made from the code. `npm run generate` writes them.

const outputs = Object.entries({
  ...Object.fromEntries(Object.entries(REPORT_OUTPUTS).map(([name, { docs }]) => [name, docs])),
  ...DELIVERY_OUTPUTS,
});

describe("what is generated is up to date", () => {
  test("action.yml has the inputs and outputs of the tables", async () => {
    const text = [
      "# Generated from src/options/options.ts and src/action/outputs.ts by `npm run generate`.",
      "name: Rung Gate",
      "description: Says which rung of the optimization ladder the failures of an LLM or RAG evaluation belong to, and blocks regressions.",
      "author: Rung Gate contributors",
      "branding:",
      "  icon: bar-chart-2",
      "  color: green",
      "inputs:",
      actionInputs(),
      "outputs:",
      ...outputs.map(([name, docs]) => `  ${name}:\n    description: ${JSON.stringify(docs.replaceAll("`", ""))}`),
      "runs:",
      "  using: node24",
      "  main: dist/index.js",
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(at("action.yml"));
  });

  test("the schemas", async () => {
    await expect(json(configSchema())).toMatchFileSnapshot(at("schema/config.schema.json"));
    await expect(json(z.toJSONSchema(runLogEntrySchema, { io: "input" }))).toMatchFileSnapshot(
      at("schema/run-log-entry.schema.json"),
    );
    await expect(json(z.toJSONSchema(reportSchema, { io: "output" }))).toMatchFileSnapshot(
      at("schema/report.schema.json"),
    );
  });

  test.each<[string, readonly (readonly [string, () => string])[]]>([
    [
      "README.md",
      [
        [
          "comment",
          () => (readFileSync(at("test/golden/example-comment.md"), "utf8").split("<details>")[0] ?? "").trim(),
        ],
        ["formats", formatsTable],
      ],
    ],
    [
      "docs/action.md",
      [
        ["inputs", () => optionTables("input")],
        [
          "outputs",
          () =>
            grid(
              ["output", "what it holds"],
              outputs.map(([name, docs]) => [`\`${name}\``, docs]),
            ),
        ],
      ],
    ],
    ["docs/attribution.md", [["accuracy", scoreTable]]],
  ])("the tables of %s", async (path, parts) => {
    const text = parts.reduce((whole, [name, part]) => withPart(whole, name, part()), readFileSync(at(path), "utf8"));
    await expect(text).toMatchFileSnapshot(at(path));
  });

  test("docs/gates.md", async () => {
    const gates: [string, Gate][] = Object.entries(GATES);
    const rows = gates.map(([id, gate]) => [
      `<a id="${id}"></a>\`${id}\``,
      gate.docs,
      `\`${gate.operator}\``,
      `\`${gate.example}\``,
      gate.family ?? "threshold",
      gate.perCategory ? "yes" : "",
    ]);
    const warnings: [string, Warning][] = Object.entries(WARNINGS);
    const text = [
      "# Gates and options",
      "",
      "Generated from the code by `npm run generate`.",
      "",
      "A limit is written `10%` (of all graded questions), `30% of failures` (of those on the ladder) or `3` (a count). A blank one is unset. Rates are of questions: one that was asked several times counts once, as the mean over its answers. `max-…` holds at or below its limit, `min-…` at or above it.",
      "",
      grid(["gate", "what it limits", "holds at", "example", "kind (`fail-on`)", "per category"], rows),
      "",
      "A misspelt option, a limit that does not parse, or one that the log cannot be held to stops the run: it could not be judged, and is not green.",
      "",
      "## Warnings",
      "",
      "What may be doubtful about a log is said beside the verdict and decides nothing. In bold: what makes the verdict itself doubtful is an annotation, too.",
      "",
      grid(
        ["warning", "given when"],
        warnings.map(([id, { docs, doubt }]) => [
          `<a id="warning-${id}"></a>${doubt === "verdict" ? `**${id}**` : id}`,
          docs,
        ]),
      ),
      "",
      "## What is not shown",
      "",
      "Keys and tokens of known shapes are masked in everything that is published, in the report file and in the log; a long one keeps a hash, so that two ids stay two. No text is masked for looking random. The shapes:",
      "",
      ...SHAPES.map((name) => `- ${name}`),
      "",
      "With `show-text: false` no text of a log is in anything that is published, nor in an error message: no question, answer or reason of a grader. Left are ids that the log gives its questions, names of files, metrics and labels. Where a question has no id but its text, a hash of it stands for it, also when it is compared with a run that shows its texts.",
      "",
      "## Configuration file",
      "",
      "`.github/rung-gate.yml`, or `.yaml`; its schema is `schema/config.schema.json`. Inputs and flags win over the file, the file over the defaults.",
      "",
      optionTables("file"),
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(at("docs/gates.md"));
  });

  test("docs/ladder.md", async () => {
    const facts = RUNGS.map((rung) => [
      `${rung.number} ${rung.title}`,
      rung.cost,
      rung.tax,
      rung.reversibility,
      rung.data,
    ]);
    const problems = PROBLEM_CLASSES.map((problem) => [
      problem.title,
      problem.symptom,
      `${problem.cheapestRung}: ${problem.tryFirst}`,
      problem.escalateWhen,
    ]);
    const text = [
      "# The optimization ladder",
      "",
      "Generated from the code by `npm run generate`. On the command line: `rung-gate explain`.",
      "",
      "Five rungs, from the cheapest and most reversible to the most expensive and least reversible. Fix the cheapest first, run the benchmark again, and check whether the failures above it shrink: what looks like a model problem is often noise from below.",
      "",
      grid(["rung", "one-time cost", "upkeep", "reversibility", "data needed"], facts),
      "",
      "## What to try",
      "",
      ...RUNGS.flatMap(rungLines),
      "## From problem to rung",
      "",
      grid(["problem", "symptom", "try first", "climb when"], problems),
      "",
      "## Which failure belongs where",
      "",
      rulesTable(),
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(at("docs/ladder.md"));
  });

  /** Links of reports lead to the category: rungs 4 and 5 share one. */
  function rungLines({ number, title, id, category, what, fixes, enoughWhen, climbWhen }: Rung): string[] {
    const anchors = id === category || number === 5 ? [id] : [category, id];
    return [
      `${anchors.map((anchor) => `<a id="${anchor}"></a>`).join("")}**${number} ${title}.** ${what}`,
      "",
      ...fixes.map((fix) => `- ${fix}`),
      "",
      `Enough when ${enoughWhen}.${number === 5 ? "" : ` Climb on when ${climbWhen}.`}`,
      "",
    ];
  }

  test("docs/formats.md", async () => {
    const formats: [string, Adapter][] = Object.entries(ADAPTERS);
    const sections = formats.flatMap(([id, adapter]) => [
      `## ${id}`,
      "",
      `**${adapter.title}.** ${adapter.docs}`,
      "",
      `How to get it: ${adapter.export}`,
      "",
      grid(
        ["what it tells", "from"],
        [
          ["whether the evidence was there", adapter.tells.evidence],
          ["prompt or context", adapter.tells.cause],
          ["besides", adapter.tells.rest],
          ["which question it is", adapter.identity],
        ],
      ),
      "",
      `To attribute more: ${adapter.advice}`,
      "",
      ...recipeLines(adapter.recipe),
      "```yaml",
      ...stepLines(adapter),
      "```",
      "",
    ]);
    const metrics = METRICS.map(({ kind, operator, threshold, tools, names }) => [
      names.map((name) => `\`${name}\``).join(", "),
      tools,
      kind,
      Number.isFinite(threshold) ? `${operator === ">=" ? "≥" : "≤"} ${threshold}` : "by the log itself",
    ]);
    const text = [
      "# Formats",
      "",
      "Generated from the code by `npm run generate`.",
      "",
      "The format of a file is detected from its content; `format` forces it. A file that no format knows, or several do, is refused. Files may be gzip. `rung-gate validate <file>` says what a file is, how far its failures can be attributed, and what to add.",
      "",
      grid(
        ["format", "tool", "tells whether the evidence was there from"],
        formats.map(([id, { title, tells }]) => [`[\`${id}\`](#${id})`, title, tells.evidence]),
      ),
      "",
      "Four kinds of not passing stay apart: an answer that was judged and failed; a question that was never answered (`infrastructure`); an answer on which the grader or the harness failed (`grader-error`); and one that nobody judged, which is in no rate. A tool's own verdict counts before its scores. Costs, tokens and models of a judge are never taken for the application's. Where a tool writes scores and no verdict, a score passes from its threshold in the table of [metrics](#metrics), or from 0.5; `pass-score` sets another for all of them, `metrics:` for one. A `pass-metric` that no entry has is refused; so is a score that decides and cannot be read, goes beyond 1 without a threshold of its own under `metrics:` or a `pass-score` of its scale, or can be read two ways. A failure of nothing but latency or cost is `other`: the answer was right.",
      "",
      "Words of verdicts: where `passing-grades` is not set, a run log with `correct` or `acceptable` in it is judged by these two as they are written, and so is one in which no word passes. Every other run log, and every mapped file, is read by this table, whatever the case; a grade that is not in it is refused, with all grades and how often they are there.",
      "",
      grid(
        ["", "pass", "fail"],
        [
          ["everywhere", words(PASSING_WORDS), words(FAILING_WORDS)],
          ["in mapped files, too", words(TABLE_WORDS.passing), words(TABLE_WORDS.failing)],
        ],
      ),
      "",
      ...sections,
      "## Metrics",
      "",
      "What a metric is evidence of, and from where on it is good enough. Letter case, spaces, `-` and `_` in names do not count. The threshold is the configuration's (`metrics:`), else the tool's own verdict and threshold, else this one. Metrics of your own are declared under `metrics:`, for example `{ my_coverage: { means: recall, min: 0.9 } }`; names like `retrieval_recall`, `recall@5` and `hit_rate` are known as recall.",
      "",
      `Of a score that nothing else is known of, less is better where one of these words is in its name: ${LOWER_IS_BETTER.map((word) => `\`${word}\``).join(", ")}. Where the name can be read two ways (\`bias_free\`, \`error_recovery\`), or measures something (\`latency\`, \`token_count\`), it decides nothing until \`metrics:\` says \`min\` or \`max\`.`,
      "",
      grid(["metric", "written by", "evidence of", "good at"], metrics),
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(at("docs/formats.md"));
  });

  test("the version is the package's", () => {
    expect(JSON.parse(readFileSync(at("package.json"), "utf8")).version).toBe(VERSION);
  });
});

function words(list: readonly string[]): string {
  return list.map((word) => `\`${word}\``).join(", ");
}

function formatsTable(): string {
  const formats: [string, Adapter][] = Object.entries(ADAPTERS);
  const others = formats.filter(([id]) => id !== "run-log" && id !== "mapped");
  return `${others.map(([id, { title }]) => `[${title}](docs/formats.md#${id})`).join(" · ")}, and any JSON, JSONL or CSV [by a map of its fields](docs/formats.md#mapped).`;
}

function recipeLines(recipe: Recipe | undefined): string[] {
  if (recipe === undefined) return [];
  const { needs, language, lines } = recipe;
  return [`Without a judge model: ${needs}.`, "", `\`\`\`${language}`, ...lines, "```", ""];
}

/** A step that makes the file and the step that gates on it. */
function stepLines({ step, file }: Adapter): string[] {
  const [first = "", ...others] = step;
  const run =
    others.length === 0 && !/: | #/.test(first)
      ? [`- run: ${first}`]
      : ["- run: |", ...step.map((line) => `    ${line}`)];
  return [...run, "- uses: rung-gate/rung-gate@v0", "  with:", `    run-log: ${file}`];
}

function rulesTable(): string {
  const rows = Object.entries(RULES).map(([id, rule], index) => [String(index + 1), `\`${id}\``, rule.docs]);
  return grid(["", "rule", "holds when, and where the failure goes"], rows);
}
