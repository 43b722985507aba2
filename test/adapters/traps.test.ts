import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { ROOT } from "../example-report.ts";
import { runOf } from "./read-file.ts";
import { file, reportOf } from "./report-of.ts";

const fixture = (path: string) => join(ROOT, "test/fixtures", path);

const attribution = (report: Report, id: string) => report.attributions.find(({ questionId }) => questionId === id);

type Row = Readonly<Record<string, unknown>>;

function promptfooFile(name: string, rows: readonly Row[]): string {
  const failed = rows.filter(({ success }) => success === false).length;
  const stats = { successes: rows.length - failed, failures: failed, errors: 0 };
  const results = { version: 3, timestamp: "", prompts: [], results: rows, stats };
  return file(name, { evalId: "e", results, config: {}, shareableUrl: null });
}

const row = (index: number, more: Row): Row => ({
  promptIdx: 0,
  testIdx: index,
  vars: { question: `question ${index}` },
  testCase: { vars: { question: `question ${index}` }, assert: [{ type: "equals" }] },
  provider: { id: "p" },
  prompt: { raw: "x", label: "x" },
  latencyMs: 900,
  gradingResult: null,
  ...more,
});

const component = (type: string, pass: boolean, score: number, more: Row = {}, assertion: Row = {}): Row => ({
  pass,
  score,
  reason: "because",
  assertion: { type, ...assertion },
  ...more,
});

const graded = (index: number, components: readonly Row[], more: Row = {}): Row => {
  const pass = components.every((each) => each["pass"] === true);
  return row(index, {
    success: pass,
    failureReason: pass ? 0 : 1,
    gradingResult: { pass, score: 0, reason: "because", componentResults: components },
    ...more,
  });
};

describe("traps of real files", () => {
  test("flaky epochs: the same sample right in one epoch and wrong in the other is one unstable question", async () => {
    const report = await reportOf(fixture("inspect/log.json"));
    expect(report.dataQuality).toMatchObject({ questions: 4, repeatedQuestions: 4 });
    const trials = report.questions
      .filter(({ id }) => id === "handbook/0")
      .map(({ trial, outcome }) => [trial, outcome]);
    expect(trials).toEqual([
      [1, "passed"],
      [2, "failed"],
    ]);
  });

  test("inverted metrics: a hallucination score above its threshold fails, below it passes", async () => {
    const report = await reportOf(fixture("deepeval/test_run.json"));
    expect(attribution(report, "When is the office open?")).toMatchObject({
      category: "context",
      rule: "metric-unfaithful",
      evidence: { metric: "Hallucination", score: 0.667, operator: "<=", threshold: 0.5 },
    });
    const own = await reportOf(
      file("own.jsonl", '{"question_id":"a","grade":"wrong","retrieval_hit":true,"scores":{"hallucination":0.1}}\n'),
    );
    expect(attribution(own, "a")).toMatchObject({ category: "model", rule: "evidence-present-still-wrong" });
  });

  test("16 of 16 rows rate-limited: nothing was answered, and that is no failure of any rung", async () => {
    const rows = Array.from({ length: 16 }, (_, index) =>
      row(index, { success: false, failureReason: 2, error: "API error: 429 Too Many Requests" }),
    );
    const path = promptfooFile("limited.json", rows);
    expect((await runOf([path])).total).toMatchObject({ entries: 16, failed: 16, offLadder: 16, prompt: 0 });
    await expect(reportOf(path)).rejects.toThrow(/all 16 entries carry an `error`: no question was answered/);
  });

  test("rows without assertions pass, and the report says that nothing was checked", async () => {
    const none = { success: true, failureReason: 0, gradingResult: { pass: true, score: 1, reason: "No assertions" } };
    const rows = [row(0, { ...none, testCase: { vars: {}, assert: [] } }), graded(1, [component("equals", true, 1)])];
    const report = await reportOf(promptfooFile("unchecked.json", rows));
    expect(report.totals.passed).toBe(2);
    expect(report.dataQuality).toMatchObject({ unchecked: 1, warnings: ["unchecked"] });
    expect(renderComment(report)).toContain("1 entry passes without anything having been checked");
  });

  test("assertions that threw are the evaluation's fault; one that found no JSON is the answer's form", async () => {
    const threw = { reason: "Custom function threw error: Unexpected token 'return'\nStack Trace: x" };
    const notJson = { reason: `Custom function threw error: Unexpected token 'S', "Sure!" is not valid JSON` };
    const rows = [
      graded(0, [component("javascript", false, 0, threw)]),
      graded(1, [component("javascript", false, 0, notJson)]),
      graded(2, [component("javascript", false, 0, threw), component("equals", false, 0)]),
      graded(3, [component("llm-rubric", false, 0, { reason: "Could not extract JSON from llm-rubric response" })]),
    ];
    const report = await reportOf(promptfooFile("threw.json", rows));
    expect(report.attributions.map(({ category, rule }) => [category, rule])).toEqual([
      ["grader-error", "grader-error"],
      ["prompt", "metric-format"],
      ["prompt", "no-signal"],
      ["grader-error", "grader-error"],
    ]);
  });

  test.each([
    `"[object Object]" is not valid JSON`,
    `"undefined" is not valid JSON`,
    `Unexpected token 'o', "[object Obj"... is not valid JSON`,
    "Unexpected token o in JSON at position 1",
    "Cannot read properties of undefined (reading 'length')",
  ])("an assertion that broke of itself is no failure of the prompt: %s", async (thrown) => {
    const reason = `Custom function threw error: ${thrown}\nStack Trace: x`;
    const report = await reportOf(
      promptfooFile("broke.json", [
        graded(0, [component("javascript", false, 0, { reason })]),
        graded(1, [component("equals", true, 1)]),
      ]),
    );
    expect(report.attributions.map(({ category }) => category)).toEqual(["grader-error"]);
  });

  test("cached repeats are copies: their latency and cost are nobody's, and the report says so", async () => {
    const same = {
      vars: { question: "again" },
      testCase: { vars: { question: "again" }, assert: [{ type: "equals" }] },
    };
    const cached = { response: { output: "x", cached: true, cost: 0.5 }, cost: 0.5, latencyMs: 21, ...same };
    const fresh = { response: { output: "x", cost: 0.5 }, cost: 0.5, ...same };
    const rows = [
      graded(0, [component("equals", true, 1)], fresh),
      graded(1, [component("equals", true, 1)], cached),
      graded(2, [component("equals", true, 1)], cached),
    ];
    const report = await reportOf(promptfooFile("cached.json", rows));
    expect(report.questions.map(({ id, trial, latencyMs, costUsd }) => [id, trial, latencyMs, costUsd])).toEqual([
      ["again", 1, 900, 0.5],
      ["again", 2, null, null],
      ["again", 3, null, null],
    ]);
    expect(report.dataQuality).toMatchObject({ cached: 2, repeatedQuestions: 1, warnings: ["cached-repeats"] });
  });

  test("NaN scores are unknown and never zero: no verdict comes from them, and no attribution", async () => {
    const report = await reportOf(fixture("ragas/results.json"));
    expect(report.totals).toMatchObject({ entries: 5, passed: 1, failed: 3, ungraded: 1, passRate: 0.25 });
    const rows = '[{"user_input":"a","context_recall":NaN,"faithfulness":NaN,"answer_correctness":0.1}]';
    expect(attribution(await reportOf(file("nan.json", rows)), "a")).toMatchObject({ rule: "no-signal" });
  });

  test("a default threshold of zero passes at any score, and says nothing", async () => {
    const zero = component("context-recall", true, 0.05);
    const set = component("context-recall", true, 0.75, {}, { threshold: 0.7 });
    const rows = [graded(0, [zero, component("equals", false, 0)]), graded(1, [set, component("equals", false, 0)])];
    const report = await reportOf(promptfooFile("zero.json", rows));
    expect(attribution(report, "question 0")).toMatchObject({
      category: "retrieval",
      evidence: { metric: "context-recall", score: 0.05, threshold: 0.8 },
    });
    expect(attribution(report, "question 1")).toMatchObject({
      category: "model",
      evidence: { metric: "context-recall", score: 0.75, threshold: 0.7 },
    });
  });

  test.each([
    ["without weight", { weight: 0, threshold: 0.8 }, 0],
    ["at a threshold of zero", { threshold: 0 }, 0],
    ["by code that gives part of a score, and has no threshold", {}, 0.25],
  ])("what passes %s says nothing by passing: its score does", async (_, assertion, score) => {
    const recall = component("javascript", true, score, {}, { metric: "retrieval_recall", ...assertion });
    const rows = [graded(0, [recall, component("equals", false, 0)]), graded(1, [component("equals", true, 1)])];
    const report = await reportOf(promptfooFile("weightless.json", rows));
    expect(attribution(report, "question 0")).toMatchObject({
      category: "retrieval",
      evidence: { metric: "retrieval_recall", score, threshold: 0.8 },
    });
  });

  test("a metric that counts against the answer passes at a threshold of 1, and says nothing by it", async () => {
    const path = file(
      "upper.json",
      JSON.stringify({
        testPassed: 0,
        testFailed: 1,
        testCases: [
          {
            name: "a",
            input: "a",
            actualOutput: "x",
            success: false,
            metricsData: [
              { name: "Hallucination", threshold: 1, success: true, score: 0.9 },
              { name: "Contextual Recall", threshold: 0.5, success: true, score: 1 },
              { name: "Correctness [GEval]", threshold: 0.5, success: false, score: 0.1 },
            ],
          },
        ],
      }),
    );
    expect(attribution(await reportOf(path), "a")).toMatchObject({
      category: "context",
      evidence: { metric: "Hallucination", score: 0.9, threshold: 0.5 },
    });
  });

  test("an assertion failure has its reason in `error`, too, and is no infrastructure error", async () => {
    const report = await reportOf(
      promptfooFile("reason.json", [
        graded(0, [component("equals", false, 0)], { error: "Expected output to equal x" }),
        graded(1, [component("equals", true, 1)]),
      ]),
    );
    expect(report.totals).toMatchObject({ failed: 1, offLadder: 0 });
  });

  test("a judge's cost, tokens and model are never the application's", async () => {
    const report = await reportOf(fixture("deepeval/test_run.json"));
    const [first] = report.questions;
    expect(first).toMatchObject({ costUsd: 0.002, latencyMs: 1500 });
    expect(report.questions.slice(1).every(({ costUsd }) => costUsd === null)).toBe(true);
    expect(report.run.versions.model).toEqual(["assistant-small"]);
    const inspect = await reportOf(fixture("inspect/log.json"));
    expect(inspect.run.versions.model).toEqual(["openai/m-1"]);
  });

  test("tests of one name over different questions stay apart, and only then is their id longer", async () => {
    const named = (index: number, question: string) => {
      const vars = { question };
      return graded(index, [component("equals", false, 0)], {
        vars,
        testCase: { description: "RAG", vars, assert: [{}] },
      });
    };
    const names = promptfooFile("names.json", [named(0, "a"), named(1, "b"), named(2, "a")]);
    const apart = await reportOf(names);
    expect(apart.dataQuality).toMatchObject({ questions: 2, repeatedQuestions: 1 });
    const ids = apart.questions.map(({ id }) => id);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    for (const id of ids) expect(id).toMatch(/^RAG #[0-9a-f]{8}$/);
    const alone = await reportOf(promptfooFile("name.json", [named(0, "a")]));
    expect(alone.questions.map(({ id }) => id)).toEqual(["RAG"]);
    const { id = "" } = apart.questions[1] ?? {};
    const quarantined = await reportOf(names, {
      quarantine: [{ question: id, reason: "flaky" }],
      "min-pass-rate": "0%",
      "max-prompt-failures": "2",
    });
    expect(quarantined.gates.find((gate) => gate.id === "max-prompt-failures")?.actual).toBe(2);
  });

  test("a result that promptfoo lost is still one of the run, and fewer rows than it counted are reported", async () => {
    const results = {
      version: 3,
      prompts: [],
      results: [graded(0, [component("equals", true, 1)]), null],
      stats: { successes: 2, failures: 1, errors: 0 },
    };
    const report = await reportOf(file("lost.json", { results }));
    expect(report.totals).toMatchObject({ entries: 2, passed: 1, failed: 1, offLadder: 1 });
    expect(report.dataQuality.notices).toMatchObject([
      { code: "unfinished", detail: "2 of 3 results are in the file" },
    ]);
  });

  test("repeats that were asked for and are missing, and a run that was cancelled, are reported", async () => {
    const report = await reportOf(fixture("inspect/unfinished.eval"));
    expect(report.dataQuality.warnings).toEqual(expect.arrayContaining(["unfinished"]));
    const log = { epochs: 3 };
    const text = JSON.stringify({
      status: "success",
      eval: { task: "t", model: "m", config: log },
      samples: [{ id: 1, epoch: 1, scores: { match: { value: "C" } } }],
    });
    expect((await reportOf(file("epochs.json", text))).dataQuality.notices).toMatchObject([
      { code: "missing-epochs", detail: "1 of 3 epochs are in the log" },
    ]);
  });
});

describe("links", () => {
  const rows = [graded(0, [component("equals", false, 0)]), graded(1, [component("equals", true, 1)])];
  const results = { version: 3, prompts: [], results: rows, stats: { successes: 1, failures: 1, errors: 0 } };

  test("a result's link is shown for hosts that are allowed, and for no other", async () => {
    const path = file("shared.json", { results, shareableUrl: "https://www.promptfoo.app/eval/e-1" });
    const shown = await reportOf(path, { "trace-hosts": "www.promptfoo.app" });
    expect(shown.attributions[0]?.traceUrl).toBe("https://www.promptfoo.app/eval/e-1");
    expect(renderComment(shown)).toContain("[trace](<https://www.promptfoo.app/eval/e-1>)");
    const hidden = await reportOf(path);
    expect(hidden.attributions[0]?.traceUrl).toBeNull();
    expect(renderComment(hidden)).not.toContain("promptfoo.app");
  });
});
