import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { ROOT } from "../example-report.ts";
import { file, reportOf } from "./report-of.ts";

const fixture = (path: string) => join(ROOT, "test/fixtures", path);

type Row = Readonly<Record<string, unknown>>;

describe("scores that a tool gives no verdict on", () => {
  test("a score that one entry lacks is not made up by another that it has", async () => {
    const report = await reportOf(fixture("langfuse/experiment.json"));
    const { outcome } = report.questions.find(({ id }) => id === "i4") ?? {};
    expect(outcome).toBe("ungraded");
  });

  test("several scores and none that is known to decide: refused, and pass-metric asked for", async () => {
    const item = (id: string, tone: number, length: number) => ({
      example_id: id,
      "feedback.tone": tone,
      "feedback.length": length,
    });
    const path = file("undecided.json", [item("a", 1, 130), item("b", 0, 20)]);
    const refusal: unknown = await reportOf(path).catch((error: unknown) => error);
    if (!(refusal instanceof UserError)) throw new Error("it was judged");
    expect(refusal.message).toMatch(/nothing says which scores decide .*There are: length, tone\..*`pass-metric`/);
    const report = await reportOf(path, { "pass-metric": "tone", "pass-score": 0.8 });
    expect(report.totals).toMatchObject({ passed: 1, failed: 1 });
    expect(renderComment(report)).toContain("tone ≥ 0.8");
  });

  test("a pass-metric that no entry has, or that is blank everywhere, is refused, and so is one that nothing obeys", async () => {
    const path = fixture("ragas/results.csv");
    await expect(reportOf(path, { "pass-metric": "faithfulness, context_precison" })).rejects.toThrow(
      /pass-metric: no entry has a score `context_precison`; there are answer_correctness, context_recall, faithfulness/,
    );
    const blank =
      '[{"user_input":"a","faithfulness":1,"answer_relevancy":null},{"user_input":"b","faithfulness":0,"answer_relevancy":null}]';
    await expect(
      reportOf(file("blank.json", blank), { "pass-metric": "faithfulness, answer_relevancy" }),
    ).rejects.toThrow(/the score `answer_relevancy` is blank in every entry/);
    await expect(reportOf(fixture("deepeval/test_run.json"), { "pass-metric": "Faithfulness" })).rejects.toThrow(
      /pass-metric: no file of the run is judged by its scores/,
    );
  });

  test("a score that is a word is refused by its line", async () => {
    const path = file("word.csv", "user_input,answer_correctness\na,0.9\nb,good\n");
    await expect(reportOf(path)).rejects.toThrow(
      /word\.csv:3: answer_correctness: expected a number, found the text "good", and this score decides/,
    );
  });

  test("one of several scores for correctness is enough where another is missing, and none is not", async () => {
    const item = (id: string, scores: Row) => ({ input: id, output: "x", scores, metadata: {} });
    const results = [item("a", { ExactMatch: 1 }), item("b", { Factuality: 1, ExactMatch: 0 }), item("c", { Tone: 1 })];
    const report = await reportOf(file("bt.json", { summary: { projectName: "p", experimentName: "e" }, results }));
    expect(report.questions.map(({ outcome }) => outcome)).toEqual(["passed", "failed", "ungraded"]);
  });

  test("few answers that were judged are no green, and min-questions counts only those", async () => {
    const rows = Array.from({ length: 4 }, (_, i) => ({ user_input: `q${i}`, answer_correctness: i === 0 ? 1 : null }));
    const report = await reportOf(file("few.json", rows), { "min-pass-rate": "80%", "min-questions": 4 });
    expect(report.dataQuality.warnings).toContain("ungraded-share");
    expect(renderComment(report)).toContain("3 entries of 4 were not judged: the pass rate is that of the others.");
    expect(report.gates.map(({ id, status, actual }) => [id, status, actual])).toEqual([
      ["max-ungraded", "failed", 0.75],
      ["min-pass-rate", "passed", 1],
      ["min-questions", "failed", 1],
    ]);
  });

  test("repeats do not make the interval narrower", async () => {
    const lines = (trials: number) =>
      Array.from({ length: 8 * trials }, (_, i) =>
        JSON.stringify({ question_id: `q${i % 8}`, grade: i % 8 < 3 ? "correct" : "wrong" }),
      ).join("\n");
    const once = await reportOf(file("once.jsonl", lines(1)));
    const thrice = await reportOf(file("thrice.jsonl", lines(3)));
    expect(thrice.totals.passRateInterval).toEqual(once.totals.passRateInterval);
  });

  test("expected and retrieved ids of two kinds are not taken for a retrieval that finds nothing", async () => {
    const line = (i: number) =>
      JSON.stringify({
        question_id: `q${i}`,
        grade: "wrong",
        expected_files: [`doc-${i}`],
        retrieved_files: [`https://x/${i}`],
      });
    const report = await reportOf(file("kinds.jsonl", Array.from({ length: 5 }, (_, i) => line(i)).join("\n")));
    expect(renderComment(report)).toContain("Expected and retrieved ids have nothing in common in any entry.");
  });

  test("a metric of the configuration that no entry has is reported", async () => {
    const metrics = { contextual_recall: 0.9, tone: { means: "format", min: 1 } };
    const report = await reportOf(fixture("deepeval/test_run.json"), { metrics });
    expect(report.dataQuality).toMatchObject({ unusedMetrics: ["tone"], warnings: ["unused-metrics"] });
  });

  test("failures without a signal are not said to point to the prompt", async () => {
    const lines = Array.from({ length: 12 }, (_, i) => JSON.stringify({ question_id: `q${i}`, grade: "wrong" })).join(
      "\n",
    );
    const comment = renderComment(await reportOf(file("silent.jsonl", lines)));
    expect(comment).toContain("**Log the evidence first.** All 12 failures carry no signal");
    expect(comment).not.toContain("significantly more than");
  });
});
