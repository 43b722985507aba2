import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { gateWords } from "../src/gates/words.ts";
import { renderComment } from "../src/render/markdown-report.ts";
import { EXAMPLE, reportOf } from "./example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-gates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statuses = async (options: Readonly<Record<string, unknown>>, logs = [EXAMPLE]) => {
  const report = await reportOf(logs, options);
  return {
    conclusion: report.conclusion,
    gates: report.gates.map(({ id, scope, status, actual }) => [id, scope, status, actual]),
  };
};

describe("gates", () => {
  test("max holds at its limit and min at its limit", async () => {
    const at = {
      "max-retrieval-failures": "20%",
      "min-pass-rate": "60%",
      "max-prompt-failures": 2,
      "max-model-failures": "16.7% of failures",
    };
    expect(await statuses(at)).toEqual({
      conclusion: "success",
      gates: [
        ["max-prompt-failures", null, "passed", 2],
        ["max-retrieval-failures", null, "passed", 0.2],
        ["max-model-failures", null, "passed", 1 / 6],
        ["min-pass-rate", null, "passed", 0.6],
      ],
    });
    const over = { "max-retrieval-failures": "19.9%", "min-pass-rate": "60.1%", "max-prompt-failures": 1 };
    expect((await statuses(over)).gates.map(([, , status]) => status)).toEqual(["failed", "failed", "failed"]);
  });

  test("all are evaluated, also after one has failed", async () => {
    const { gates } = await statuses({ "max-prompt-failures": 0, "max-context-failures": 0, "min-questions": 16 });
    expect(gates.map(([, , status]) => status)).toEqual(["failed", "passed", "failed"]);
  });

  test("must-pass names the questions that did not, also one that is not in the run", async () => {
    const report = await reportOf([EXAMPLE], { "must-pass": ["q1", "q3", "q99"] });
    expect(report.gates[0]).toMatchObject({ status: "failed", actual: 2, questionIds: ["q3", "q99"] });
  });

  test("must-pass needs every trial", async () => {
    const log = join(folder, "repeats.jsonl");
    writeFileSync(
      log,
      '{"question_id":"a","grade":"correct"}\n{"question_id":"a","grade":"wrong"}\n{"question_id":"b","grade":"correct"}\n',
    );
    expect((await statuses({ "must-pass": "a,b" }, [log])).conclusion).toBe("failure");
    expect((await statuses({ "must-pass": "b" }, [log])).conclusion).toBe("success");
  });

  test("a limit for a category is held against that category alone", async () => {
    const { gates } = await statuses({
      categories: { billing: { "min-pass-rate": "50%" }, auth: { "max-retrieval-failures": 1 } },
    });
    expect(gates).toEqual([
      ["min-pass-rate", "billing", "passed", 0.5],
      ["max-retrieval-failures", "auth", "failed", 2],
    ]);
  });

  test("a limit for a category that the run does not have cannot be measured", async () => {
    await expect(reportOf([EXAMPLE], { categories: { payments: { "min-pass-rate": "50%" } } })).rejects.toThrow(
      /categories\.payments\.min-pass-rate: this limit cannot be measured: no entry of the run has this category/,
    );
  });

  test("warn-only and fail-on turn failures into warnings", async () => {
    const limits = { "max-prompt-failures": 0, "max-model-failures": 0 };
    expect(await statuses({ ...limits, "warn-only": ["max-model-failures"] })).toMatchObject({ conclusion: "failure" });
    const allWarn = await statuses({ ...limits, "warn-only": "max-model-failures, max-prompt-failures" });
    expect(allWarn).toMatchObject({
      conclusion: "success",
      gates: [
        ["max-prompt-failures", null, "warned", 2],
        ["max-model-failures", null, "warned", 1],
      ],
    });
    expect(await statuses({ ...limits, "fail-on": "never" })).toMatchObject({ conclusion: "neutral" });
    expect(await statuses({ ...limits, "fail-on": "regression" })).toMatchObject({ conclusion: "success" });
    expect(await statuses({ "max-prompt-failures": 2, "fail-on": "never" })).toMatchObject({ conclusion: "success" });
  });

  test("off-ladder and unattributed failures have gates of their own, and are in no rung", async () => {
    const log = join(folder, "off.jsonl");
    const lines = [
      '{"question_id":"a","error":"timeout"}',
      '{"question_id":"b","grade":"wrong"}',
      '{"question_id":"c","grade":"wrong","failure_label":"out_of_scope"}',
      '{"question_id":"d","grade":"correct"}',
    ];
    writeFileSync(log, lines.join("\n"));
    const report = await reportOf([log], {
      "max-off-ladder": 1,
      "max-unattributed": 0,
      unattributed: "separate",
      labels: { out_of_scope: "off-ladder" },
    });
    expect(report.gates.map(({ id, actual, status }) => [id, actual, status])).toEqual([
      ["max-off-ladder", 2, "failed"],
      ["max-unattributed", 1, "failed"],
    ]);
    expect(report.totals).toMatchObject({ entries: 4, passed: 1, failed: 3, offLadder: 2, unattributed: 1 });
    expect(Object.values(report.rungs).map(({ failures }) => failures)).toEqual([0, 0, 0, 0]);
    expect(report.nextRung).toBeNull();
  });

  test("a log in which nothing was graded is refused", async () => {
    const log = join(folder, "ungraded.jsonl");
    writeFileSync(log, '{"question_id":"a"}\n{"question_id":"b","grade":null}\n');
    await expect(reportOf([log])).rejects.toThrow(/none of the 2 entries has a grade/);
    writeFileSync(log, '{"question_id":"a","error":"429"}\n{"question_id":"b","grade":"wrong","error":"429"}\n');
    await expect(reportOf([log])).rejects.toThrow(/all 2 entries carry an `error`/);
  });
});

describe("a figure beside the limit it misses", () => {
  test("is shown with as many digits as tell the two apart", async () => {
    const log = join(folder, "near.jsonl");
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `{"question_id":"q${i}","grade":"${i < 7996 ? "correct" : "wrong"}","retrieval_hit":${i < 8996}}`,
    );
    writeFileSync(log, lines.join("\n"));
    const report = await reportOf([log], { "min-pass-rate": "80%", "max-retrieval-failures": "10.03%" });
    expect(report.gates.map((gate) => gateWords(gate, report, (text) => text))).toEqual([
      "Retrieval failures 10.04%, at most 10.03% allowed",
      "Pass rate 79.96%, at least 80% required",
    ]);
    const comment = renderComment(report);
    expect(comment).toContain("### ❌ Pass rate 79.96%, at least 80% required");
    expect(comment).toContain("| **79.96% (7,996 of 10,000)** | ≥ 80% |");
    expect(comment).toContain("| **1,004 (10.04%)** | ≤ 10.03% |");
  });
});

describe("data quality", () => {
  test("names what makes the figures doubtful", async () => {
    const log = join(folder, "doubtful.jsonl");
    const lines = [
      { question_id: "a", grade: "Correct" },
      { question_id: "b", grade: "wrong", failure_label: "mystery" },
      { grade: "correct" },
      { question_id: "d" },
      { question_id: "e", error: "timeout" },
      { question_id: "f", error: "timeout" },
      { question_id: "g", grade: "wrong", retrieval_hit: true, failure_label: "retrieval_miss" },
    ];
    writeFileSync(log, lines.map((line) => JSON.stringify(line)).join("\n"));
    const { dataQuality, rungs } = await reportOf([log]);
    expect(dataQuality.warnings).toEqual([
      "infrastructure-share",
      "weak-attribution",
      "grade-spelling",
      "unknown-labels",
      "no-question-id",
      "no-grade",
      "contradictory",
    ]);
    expect(dataQuality.unknownLabels).toEqual({ mystery: 1 });
    expect(rungs.retrieval.questionIds).toEqual(["g"]);
  });

  test("show-text: false keeps questions and answers out of the report", async () => {
    const text = JSON.stringify(await reportOf([EXAMPLE], { "show-text": false }));
    expect(text).not.toContain("CSRF");
    expect(JSON.stringify(await reportOf([EXAMPLE]))).toContain("CSRF");
  });

  test("a trace link is kept for an allowed host over https, and for no other", async () => {
    const log = join(folder, "traces.jsonl");
    const urls = [
      "https://t.example/a",
      "http://t.example/b",
      "https://evil.example/?t.example",
      "https://t.example@evil.example/",
      "https://x:y@t.example/",
      "javascript:alert(1)",
      "nonsense",
    ];
    writeFileSync(
      log,
      urls.map((trace_url, index) => JSON.stringify({ question_id: `${index}`, grade: "wrong", trace_url })).join("\n"),
    );
    const { attributions } = await reportOf([log], { "trace-hosts": "t.example" });
    expect(attributions.map(({ traceUrl }) => traceUrl)).toEqual([
      "https://t.example/a",
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
