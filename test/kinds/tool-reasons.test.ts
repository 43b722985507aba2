import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../example-report.ts";
import { type Files, gate, lines } from "./gate.ts";

/** What the tool says of what failed, and of what passed. */
const WHY = "the answer lacks the 30-day window";
const FINE = "everything is in order here";

type Case = { readonly files: Files; readonly metric: string | null; readonly args?: readonly string[] };

/** One answer that fails, with a check that passed before the one that failed. */
const CASES: Readonly<Record<string, Case>> = {
  promptfoo: {
    metric: "llm-rubric",
    files: {
      "r.json": {
        evalId: "e",
        results: {
          version: 3,
          prompts: [],
          stats: {},
          results: [
            {
              promptIdx: 0,
              testIdx: 0,
              vars: { question: "q" },
              provider: { id: "p" },
              response: { output: "o" },
              success: false,
              failureReason: 1,
              error: WHY,
              gradingResult: {
                pass: false,
                reason: WHY,
                componentResults: [
                  { pass: true, score: 1, reason: FINE, assertion: { type: "contains", value: "x" } },
                  { pass: false, score: 0, reason: WHY, assertion: { type: "llm-rubric", value: "y" } },
                  { pass: false, score: 0, reason: "a later one", assertion: { type: "icontains", value: "z" } },
                ],
              },
            },
          ],
        },
      },
    },
  },
  "promptfoo, a grading of its own": {
    metric: null,
    files: {
      "r.json": {
        evalId: "e",
        results: {
          version: 3,
          prompts: [],
          stats: {},
          results: [
            {
              promptIdx: 0,
              testIdx: 0,
              vars: { question: "q" },
              provider: { id: "p" },
              response: { output: "o" },
              success: false,
              failureReason: 1,
              gradingResult: {
                pass: false,
                reason: WHY,
                componentResults: [
                  { pass: true, score: 0.2, reason: FINE, assertion: { type: "contains", value: "x" } },
                ],
              },
            },
          ],
        },
      },
    },
  },
  deepeval: {
    metric: "Faithfulness",
    files: {
      "r.json": {
        testCases: [
          {
            name: "t",
            input: "q",
            success: false,
            metricsData: [
              { name: "Answer Relevancy", threshold: 0.5, score: 1, success: true, reason: FINE },
              { name: "Faithfulness", threshold: 0.5, score: 0.2, success: false, reason: WHY },
            ],
          },
        ],
        metricsScores: [],
      },
    },
  },
  inspect: {
    metric: "match",
    files: {
      "r.json": {
        version: 2,
        status: "success",
        eval: { task: "t", model: "m" },
        results: { scores: [{ name: "match" }] },
        samples: [
          {
            id: "a",
            epoch: 1,
            input: "q",
            target: "a",
            scores: { style: { value: "C", explanation: FINE }, match: { value: "I", explanation: WHY } },
          },
        ],
      },
    },
  },
  ragas: {
    metric: "answer_correctness",
    files: {
      "r.jsonl": lines([
        {
          user_input: "q",
          faithfulness: 1,
          faithfulness_reason: FINE,
          answer_correctness: 0,
          answer_correctness_reason: WHY,
        },
      ]),
    },
  },
  evalite: {
    metric: "Factuality",
    files: {
      "r.json": {
        run: { runType: "full" },
        suites: [
          {
            name: "s",
            status: "success",
            evals: [
              {
                input: "q",
                output: "o",
                status: "success",
                scores: [
                  { name: "Form", score: 1, metadata: { rationale: FINE } },
                  { name: "Factuality", score: 0, metadata: { rationale: WHY } },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  "vitest-evals, a threshold": {
    metric: "FactualityJudge",
    files: {
      "r.json": vitest({
        meta: {
          eval: {
            avgScore: 0.5,
            thresholdFailed: true,
            output: "o",
            scores: [
              { name: "FormJudge", score: 1, metadata: { rationale: FINE } },
              { name: "FactualityJudge", score: 0, metadata: { rationale: WHY } },
            ],
          },
        },
        failureMessages: ["Score: 0.5 below threshold: 1"],
      }),
    },
  },
  "vitest-evals, an assertion": {
    metric: null,
    files: {
      "r.json": vitest({
        meta: { eval: { output: "o", scores: [{ name: "FormJudge", score: 1, metadata: { rationale: FINE } }] } },
        failureMessages: [`AssertionError: ${WHY}`],
      }),
    },
  },
  langfuse: {
    metric: "correctness",
    files: {
      "r.json": {
        itemResults: [
          {
            item: { id: "a", input: "q" },
            output: "o",
            evaluations: [
              { name: "faithfulness", value: 1, comment: FINE },
              { name: "correctness", value: 0, comment: WHY },
            ],
          },
        ],
      },
    },
  },
  langsmith: {
    metric: "correctness",
    files: {
      "r.json": [
        {
          run: { outputs: { answer: "o" }, reference_example_id: "a" },
          example: { id: "a", inputs: { question: "q" } },
          evaluation_results: {
            results: [
              { key: "faithfulness", score: 1, comment: FINE },
              { key: "correctness", score: 0, comment: WHY },
            ],
          },
        },
      ],
    },
  },
  braintrust: {
    metric: "Correctness",
    files: {
      "r.json": {
        summary: { projectName: "p", experimentName: "e" },
        results: [
          {
            input: "q",
            output: "o",
            expected: "e",
            metadata: { id: "a" },
            scores: {
              Faithfulness: { score: 1, metadata: { rationale: FINE } },
              Correctness: { score: 0, metadata: { rationale: WHY } },
            },
          },
        ],
      },
    },
  },
  phoenix: {
    metric: "correctness",
    files: {
      "r.json": [
        {
          example_id: "a",
          repetition_number: 1,
          input: "q",
          reference_output: "e",
          output: "o",
          annotations: [
            { name: "faithfulness", score: 1, explanation: FINE },
            { name: "correctness", score: 0, explanation: WHY },
          ],
        },
      ],
    },
  },
  "phoenix table": {
    metric: "correctness",
    files: {
      "r.csv": [
        "example_id,input,output,annotation_correctness_score,annotation_correctness_explanation,annotation_faithfulness_score,annotation_faithfulness_explanation",
        `a,q,o,0,${WHY},1,${FINE}`,
      ].join("\n"),
    },
  },
  promptflow: {
    metric: "groundedness",
    files: {
      "r.json": {
        rows: [
          {
            line_number: 0,
            "inputs.query": "q",
            "outputs.relevance.relevance": 5,
            "outputs.relevance.relevance_result": "pass",
            "outputs.relevance.relevance_reason": FINE,
            "outputs.groundedness.groundedness": 1,
            "outputs.groundedness.groundedness_result": "fail",
            "outputs.groundedness.groundedness_reason": WHY,
          },
        ],
      },
    },
  },
  junit: {
    metric: null,
    files: {
      "r.xml": `<testsuites name="promptfoo"><testsuite name="[p] prompt 1"><testcase name="test 1: a" classname="p"><failure message="${WHY}">${WHY}</failure></testcase></testsuite></testsuites>`,
    },
  },
  "run log": { metric: null, files: { "r.jsonl": lines([{ question_id: "a", grade: "wrong", reason: WHY }]) } },
  "run log as a table": { metric: null, files: { "r.csv": `question_id,grade,reason\na,wrong,${WHY}` } },
  "a map, a column": {
    metric: null,
    args: ["--fields", "question_id=id, grade=ok, reason=why"],
    files: { "r.jsonl": lines([{ id: "a", ok: false, why: WHY }]) },
  },
  "a map, scores that decide": {
    metric: "correctness",
    args: ["--fields", "question_id=id, scores=metrics"],
    files: {
      "r.jsonl": lines([
        { id: "a", metrics: { faithfulness: { score: 1, reason: FINE }, correctness: { score: 0, reason: WHY } } },
      ]),
    },
  },
};

function vitest(test: object): object {
  return {
    numTotalTests: 1,
    numFailedTests: 1,
    success: false,
    testResults: [
      {
        name: "/x/a.eval.ts",
        status: "failed",
        assertionResults: [{ fullName: "a", title: "a", status: "failed", ...test }],
      },
    ],
  };
}

describe("what the evaluation tool says of a failure", () => {
  for (const [name, { files, metric, args = [] }] of Object.entries(CASES)) {
    it(`is kept, of the check that failed and no other: ${name}`, async () => {
      const [path = ""] = Object.keys(files);
      const { stdout, stderr } = await gate(files, path, ...args, "--format", "json", "--fail-on", "never");
      expect(stderr).toBe("");
      const [failure] = JSON.parse(stdout).attributions;
      expect(failure.reason?.metric ?? null).toBe(metric);
      expect(failure.reason?.text).toContain(WHY);
      expect(stdout).not.toContain(FINE);
    });

    it(`is left out with \`show-text: false\`: ${name}`, async () => {
      const [path = ""] = Object.keys(files);
      const run = [path, ...args, "--fail-on", "never", "--show-text", "false"];
      for (const format of ["json", "markdown", "text"]) {
        const { said } = await gate(files, ...run, "--format", format);
        expect(said).not.toContain("30-day");
      }
    });
  }

  it("is shortened and masked", async () => {
    const secret = `sk-${"a1".repeat(20)}`;
    const log = lines([{ question_id: "a", grade: "wrong", reason: `  key ${secret} ${"word ".repeat(200)}` }]);
    const { stdout } = await gate({ "r.jsonl": log }, "r.jsonl", "--format", "json", "--fail-on", "never");
    const { text } = JSON.parse(stdout).attributions[0].reason;
    expect(text).toMatch(/^key sk-\*\*\*#/);
    expect(text).toMatch(/…$/);
    expect(text.length).toBeLessThanOrEqual(301);
  });

  it.each<[string, Files, readonly string[]]>([
    [
      "a map with a verdict, and a score that says nothing of it",
      { "r.json": [{ id: "a", verdict: "fail", metrics: { faithfulness: { score: 1, reason: FINE } } }] },
      ["--fields", "question_id=id, grade=verdict, scores=metrics"],
    ],
    [
      "a map whose deciding score has no reason",
      { "r.json": [{ id: "a", metrics: { faithfulness: { score: 1, reason: FINE }, correctness: 0 } }] },
      ["--fields", "question_id=id, scores=metrics"],
    ],
    [
      "vitest-evals whose lowest score has none",
      {
        "r.json": vitest({
          meta: {
            eval: {
              thresholdFailed: true,
              scores: [
                { name: "Factuality", score: 0 },
                { name: "Style", score: 1, metadata: { rationale: FINE } },
              ],
            },
          },
          failureMessages: [],
        }),
      },
      [],
    ],
  ])("is not taken from a check that passed: %s", async (_name, files, args) => {
    const [path = ""] = Object.keys(files);
    const { stdout, stderr } = await gate(files, path, ...args, "--format", "json", "--fail-on", "never");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).attributions).toHaveLength(1);
    expect(stdout).not.toContain(FINE);
  });

  it("is not taken from an answer that passed", async () => {
    const log = lines([
      { question_id: "a", grade: "correct", reason: FINE },
      { question_id: "b", grade: "wrong" },
    ]);
    const { stdout } = await gate({ "r.jsonl": log }, "r.jsonl", "--format", "json", "--fail-on", "never");
    expect(stdout).not.toContain(FINE);
    expect(JSON.parse(stdout).attributions[0]).not.toHaveProperty("reason");
  });
});

describe("a real run of promptfoo, against one of the same tests in which all passed", () => {
  const real = readFileSync(join(ROOT, "test/fixtures/promptfoo/results.json"), "utf8");
  const before = JSON.parse(real, (key, value) => {
    if (key === "success" || key === "pass") return true;
    return key === "failureReason" ? 0 : key === "stats" || key === "metrics" ? {} : value;
  });

  it("has promptfoo's own reason beside every question that newly fails", async () => {
    const files = { "before.json": before, "now.json": real };
    const args = ["now.json", "--baseline", "before.json", "--fail-on", "never"];
    const report = JSON.parse((await gate(files, ...args, "--format", "json")).stdout);
    const { newlyFailing } = report.comparison.result;
    const markdown = (await gate(files, ...args, "--format", "markdown")).stdout;
    const rows = (markdown.split("<details>")[0] ?? "").split("\n").filter((line) => line.includes("| passed |"));
    expect(newlyFailing.length).toBeGreaterThanOrEqual(5);
    expect(rows).toHaveLength(newlyFailing.length);
    const said = JSON.parse(real).results.results.flatMap(
      (row: { failureReason: number; gradingResult: { reason: string } | null }) =>
        row.failureReason === 1 ? [row.gradingResult?.reason ?? ""] : [],
    );
    for (const reason of said.filter((text: string) => !text.startsWith("Custom function threw")))
      expect(rows.join("\n").replaceAll("`", "")).toContain(reason.replaceAll(/\s+/g, " ").slice(0, 30));
  });
});
