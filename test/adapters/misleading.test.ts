import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { file, reportOf } from "./report-of.ts";

// Files that mislead: what looks like a good answer, or a bad one, and is something else.

const outcomes = async (path: string, options = {}) => (await reportOf(path, options)).questions.map((q) => q.outcome);

describe("never green for what is not known to be good", () => {
  test("scores with a decimal comma are no missing ones: read where semicolons part the cells, refused where commas do", async () => {
    const semicolons = ["a;1", "b;0,2", "c;0,9"].map((row, i) => `${i};${row}`);
    const read = await reportOf(file("comma.csv", [";user_input;answer_correctness", ...semicolons, ""].join("\n")));
    expect(read.totals).toMatchObject({ passed: 2, failed: 1 });
    const commas = ['a,"1"', 'b,"0,2"'].map((row, i) => `${i},${row}`);
    await expect(
      reportOf(file("quoted.csv", [",user_input,answer_correctness", ...commas, ""].join("\n"))),
    ).rejects.toThrow(
      /quoted\.csv:3: answer_correctness: expected a number, found the text "0,2", and this score decides/,
    );
  });

  test("a failed evaluator is not overwritten by one that passes", async () => {
    const row = (first: string, second: string) => ({
      "inputs.query": `${first} ${second}`,
      "outputs.safety.score_result": first,
      "outputs.style.score_result": second,
    });
    const path = file("promptflow.json", { rows: [row("fail", "pass"), row("pass", "fail"), row("pass", "pass")] });
    expect(await outcomes(path)).toEqual(["failed", "failed", "passed"]);
  });

  test("an evaluator without a result leaves the row ungraded", async () => {
    const row = (result: unknown) => ({
      "inputs.query": `q ${String(result)}`,
      "outputs.groundedness.groundedness_result": result,
      "outputs.relevance.relevance_result": "pass",
    });
    const path = file("promptflow-missing.json", { rows: [row("pass"), row(null)] });
    expect(await outcomes(path)).toEqual(["passed", "ungraded"]);
  });

  test("Inspect: a scorer of the evidence says nothing of the answer, wherever it stands", async () => {
    const sample = (id: number, answer: string) => ({
      id,
      epoch: 1,
      input: `q${id}`,
      target: "y",
      scores: { retrieval_recall: { value: 1 }, model_graded_qa: { value: answer } },
    });
    const path = file("inspect-recall.json", {
      version: 2,
      status: "success",
      eval: { task: "t", model: "m", config: {} },
      results: { total_samples: 2, scores: [{ name: "retrieval_recall", scorer: "retrieval_recall" }] },
      samples: [sample(1, "I"), sample(2, "C")],
    });
    expect(await outcomes(path)).toEqual(["failed", "passed"]);
  });

  test("a scale of 1 to 5 is not judged at half a point", async () => {
    const row = (id: string, correctness: number) => ({ example_id: id, "feedback.correctness": correctness });
    const path = file("scale.json", [row("a", 1), row("b", 5)]);
    const refusal = /scale\.json:1: correctness: expected scores from 0 to 1, found 5, .*`metrics: \{ correctness: \{/;
    for (const options of [{}, { "pass-metric": "correctness" }, { "pass-score": 0.7 }])
      await expect(reportOf(path, options)).rejects.toThrow(refusal);
    const metrics = { correctness: { means: "correctness", min: 4 } };
    expect(await outcomes(path, { metrics })).toEqual(["failed", "passed"]);
    expect(await outcomes(path, { metrics, "pass-metric": "correctness" })).toEqual(["failed", "passed"]);
  });

  test("a score that is better when lower decides nothing by itself", async () => {
    const path = file("distance.json", [{ example_id: "a", "feedback.string_distance": 0.9 }]);
    await expect(reportOf(path)).rejects.toThrow(/There are: string_distance/);
  });

  test("a column `success` does not outrank the score for correctness", async () => {
    const path = file("success.json", [{ user_input: "a", response: "r", answer_correctness: 0.1, success: true }]);
    expect(await outcomes(path)).toEqual(["failed"]);
  });

  test("a score may be called like something that objects have", async () => {
    const result = (input: string, name: string) => ({
      input,
      output: "o",
      status: "success",
      scores: [
        { name, score: 0 },
        { name: "ok", score: 1 },
      ],
    });
    const results = ["__proto__", "constructor", "toString"].map((name) => result(name, name));
    const path = file("names.json", { run: { runType: "full" }, evals: [{ name: "e", results }] });
    expect(await outcomes(path)).toEqual(["failed", "failed", "failed"]);
  });

  test("a label of an annotation is none that objects have", async () => {
    const row = (id: string, label: string) => ({
      example_id: id,
      repetition_number: 1,
      input: {},
      output: "x",
      reference_output: {},
      annotations: [{ name: "correctness", label }],
    });
    const path = file("labels.json", [row("a", "constructor"), row("b", "correct")]);
    expect(await outcomes(path)).toEqual(["ungraded", "passed"]);
  });

  test("a row that is of no known shape is not left out", async () => {
    const path = file("odd.jsonl", '{"user_input":"a","answer_correctness":1}\n{"text":"b"}\n');
    await expect(reportOf(path)).rejects.toThrow(/odd\.jsonl:2: this row has neither a question nor a metric/);
  });

  test("a status that nobody knows is refused", async () => {
    const results = [{ input: "a", output: "o", status: "failed", scores: [] }];
    const path = file("status.json", { run: { runType: "full" }, evals: [{ name: "e", results }] });
    await expect(reportOf(path)).rejects.toThrow(/evals\[0\]\.results\[0\]\.status: expected `success`, `fail`/);
  });
});

describe("never red, and no wrong rung, for what another tool means by the name", () => {
  test("groundedness from 0 to 1 is not judged on a scale to 5", async () => {
    const evaluations = [
      { name: "correctness", value: 0 },
      { name: "context_recall", value: 1 },
      { name: "groundedness", value: 1 },
    ];
    const path = file("groundedness.json", {
      itemResults: [{ item: { id: "i", input: "q" }, output: "o", evaluations }],
    });
    expect((await reportOf(path)).attributions.map(({ category }) => category)).toEqual(["model"]);
  });

  test("an answer that was right and late is no failure of retrieval or model", async () => {
    const part = (type: string, pass: boolean) => ({ pass, score: Number(pass), assertion: { type, threshold: 0.8 } });
    const componentResults = [part("context-recall", true), part("llm-rubric", true), part("latency", false)];
    const row = {
      promptIdx: 0,
      testIdx: 0,
      success: false,
      failureReason: 1,
      vars: { question: "q" },
      provider: { id: "p" },
      prompt: { raw: "x" },
      response: { output: "o" },
      gradingResult: { pass: false, componentResults },
    };
    const [found] = (await reportOf(file("late.jsonl", `${JSON.stringify(row)}\n`))).attributions;
    expect(found).toMatchObject({ rule: "limits-only", category: "other" });
  });

  test("every score of Evalite is better when higher, whatever it is called", async () => {
    const result = (name: string, score: number) => ({
      input: `${name} ${score}`,
      output: "o",
      status: "success",
      scores: [{ name, score }],
    });
    const results = [result("Hallucination", 0.95), result("Groundedness", 0.95), result("similarity", 0.2)];
    const evals = results.map((each, at) => ({ name: `e${at}`, results: [each] }));
    const path = file("uniform.json", { run: { runType: "full" }, evals });
    expect(await outcomes(path)).toEqual(["passed", "passed", "failed"]);
  });

  test("an answer that lacks the deciding score is not judged by what is left of it", async () => {
    const evalite = (scores: readonly object[]) => ({
      input: JSON.stringify(scores),
      output: "o",
      status: "success",
      scores,
    });
    const [right, tone] = [
      { name: "right", score: 0 },
      { name: "tone", score: 1 },
    ];
    const results = [evalite([right, tone]), evalite([tone]), evalite([])];
    const suite = { run: { runType: "full" }, evals: [{ name: "e", results }] };
    expect(await outcomes(file("evalite-lacks.json", suite))).toEqual(["failed", "ungraded", "ungraded"]);
    const sample = (id: number, scores: object) => ({ id, epoch: 1, input: "q", target: "a", scores });
    const log = {
      version: 2,
      status: "success",
      eval: { task: "t", model: "m" },
      samples: [sample(1, { a: { value: "I" }, b: { value: "C" } }), sample(2, { b: { value: "C" } })],
    };
    expect(await outcomes(file("inspect-lacks.json", log))).toEqual(["failed", "ungraded"]);
    const row = (id: number, metrics: object) => ({
      doc_id: id,
      doc_hash: `${id}`,
      filter: "none",
      filtered_resps: ["a"],
      metrics: Object.keys(metrics),
      ...metrics,
    });
    const rows = [row(1, { acc: 0, easy: 1 }), row(2, { easy: 1 })].map((each) => JSON.stringify(each)).join("\n");
    expect(await outcomes(file("samples_lacks.jsonl", rows))).toEqual(["failed", "ungraded"]);
    const flow = (verdicts: object) => ({
      "inputs.question": JSON.stringify(verdicts),
      "outputs.answer": "o",
      ...verdicts,
    });
    const both = { "outputs.a.a_result": "fail", "outputs.b.b_result": "pass" };
    const table = { rows: [flow(both), flow({ "outputs.b.b_result": "pass" })] };
    expect(await outcomes(file("flow-lacks.json", table))).toEqual(["failed", "ungraded"]);
  });
});

describe("what has not changed pairs", () => {
  const row = (index: number, more: Readonly<Record<string, unknown>> = {}) => ({
    promptIdx: 0,
    testIdx: index,
    success: true,
    failureReason: 0,
    vars: { question: `q${index}` },
    provider: { id: "openai:a" },
    prompt: { raw: "P", label: "P" },
    response: { output: "o" },
    gradingResult: { pass: true, componentResults: [{ pass: true, score: 1, assertion: { type: "equals" } }] },
    ...more,
  });
  const greets = (x: number) => ({ description: "greets", vars: { question: "hello", x } });
  const document = (name: string, rows: readonly unknown[]) =>
    file(name, { evalId: "e", results: { version: 3, prompts: [], results: rows }, config: {} });

  async function compared(base: string, head: string) {
    const { result } = (await reportOf(head, { baseline: base })).comparison ?? {};
    if (result === undefined || result === null) throw new Error("nothing was compared");
    return result;
  }

  test("when a second test of the same name is added", async () => {
    const base = document("one.json", [row(0, { testCase: greets(1), ...greets(1) }), row(1)]);
    const head = document("two.json", [
      row(0, { testCase: greets(1), ...greets(1) }),
      row(1, { testCase: greets(2), ...greets(2), success: false, failureReason: 1 }),
      row(2, { vars: { question: "q1" } }),
    ]);
    const result = await compared(base, head);
    expect(result.matched).toBe(2);
    expect(result.newlyFailing).toEqual([]);
    expect(result.added.map(({ id }) => id)).toEqual([expect.stringMatching(/^greets #/)]);
  });

  test("when a provider is added, and when the only one is changed", async () => {
    const other = { provider: { id: "openai:b" } };
    const base = document("a.json", [row(0), row(1)]);
    const both = document("both.json", [row(0), row(1), row(0, other), row(1, other)]);
    const changed = document("b.json", [row(0, other), row(1, other)]);
    expect(await compared(base, both)).toMatchObject({ matched: 2, removed: [] });
    expect((await compared(base, both)).added).toHaveLength(2);
    expect(await compared(base, changed)).toMatchObject({ matched: 2, added: [], removed: [] });
  });
});

describe("hostile files end soon, and in words", () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const row = `{"promptIdx":0,"testIdx":0,"success":true,"gradingResult":null,"vars":{"a":${deep}},"provider":{"id":"p"}}`;
  const nested = "<testsuite>".repeat(200_000);

  test.each([
    [
      "deep.json",
      `{"run":{"runType":"full"},"evals":[{"name":"e","results":[{"input":${deep},"output":"o","status":"success","scores":[]}]}]}`,
    ],
    ["deep.jsonl", `${row}\n`],
    ["deep.xml", `<testsuites name="promptfoo">${nested}${nested.replaceAll("<", "</")}</testsuites>`],
  ])("%s is nested too deeply", async (name, content) => {
    await expect(reportOf(file(name, content))).rejects.toThrow(/nested too deeply/);
  });

  test("a failure of a megabyte that begins like a score again and again", async () => {
    const words = "(score: ".repeat(130_000);
    const xml = `<testsuites name="promptfoo"><testsuite name="s"><testcase name="x" classname="p"><failure>${words}</failure></testcase></testsuite></testsuites>`;
    expect((await reportOf(file("long.xml", xml))).totals).toMatchObject({ entries: 1, failed: 1 });
  });

  test("much from little is a bomb, and repeated rows of a real size are not", async () => {
    const bomb = gzipSync(`[${" ".repeat(80 * 2 ** 20)}`);
    await expect(reportOf(file("bomb.json.gz", bomb))).rejects.toThrow(/more than two hundred times its size/);
    const rows = `${JSON.stringify({ question_id: "q", grade: "correct" })}\n`.repeat(10);
    expect((await reportOf(file("small.jsonl.gz", gzipSync(rows)))).totals.entries).toBe(10);
  });
});
