import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { EXAMPLE, ROOT } from "../example-report.ts";
import { CANDIDATE, compared } from "./compared.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Readonly<Record<string, unknown>>;

function log(name: string, lines: readonly Line[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
}

const json = (report: Report) => [...renderJson(report)].join("");
const numbered = (count: number, make: (i: number) => Line) =>
  Array.from({ length: count }, (_, i) => ({ question_id: `q${i}`, ...make(i) }));
const statusOf = (report: Report, id: string) => report.gates.find((gate) => gate.id === id)?.status;

/** The example again: a run's own files are no baseline of it. */
const COPY = join(folder, "copy.jsonl");
writeFileSync(COPY, readFileSync(join(ROOT, EXAMPLE)));

describe("comparing two runs", () => {
  test("says in one line what changed and that it is noise", async () => {
    const report = await compared(EXAMPLE, CANDIDATE);
    expect(report.comparison?.result).toMatchObject({
      verdict: "inconclusive",
      matched: 15,
      stillFailing: 5,
      stillPassing: 5,
    });
    expect(report.comparison?.result?.newlyFailing).toEqual([
      { id: "q10", variant: null, before: "passed", after: "context" },
      { id: "q13", variant: null, before: "passed", after: "prompt" },
      { id: "q15", variant: null, before: "passed", after: "retrieval" },
      { id: "q2", variant: null, before: "passed", after: "retrieval" },
    ]);
    expect(report.comparison?.result?.pValue).toBeCloseTo(0.109375, 9);
    expect(renderComment(report)).toContain(
      "This could be chance: without any change, it would happen about once in 9 runs (p = 0.11). A suite of 15 questions reliably shows only drops of about 37 points or more.",
    );
    await expect(renderComment(report)).toMatchFileSnapshot("../golden/comparison-comment.md");
  });

  test("a run with itself is OK, without a transition, in the same bytes each time", async () => {
    const [first, second] = [await compared(COPY, EXAMPLE), await compared(COPY, EXAMPLE)];
    expect(first.comparison?.result).toMatchObject({
      verdict: "ok",
      newlyFailing: [],
      fixed: [],
      added: [],
      removed: [],
      matched: 15,
    });
    expect(json(first)).toBe(json(second));
    expect(first.conclusion).toBe("success");
  });

  test("a report is as good a baseline as the log it was made from", async () => {
    const report = await compared(COPY, EXAMPLE);
    const path = join(folder, "baseline.json");
    writeFileSync(path, json(report));
    const fromReport = await compared(path, CANDIDATE);
    expect(fromReport.comparison?.result).toEqual((await compared(EXAMPLE, CANDIDATE)).comparison?.result);
  });

  test("shuffling either side changes nothing", async () => {
    const lines = readFileSync(join(ROOT, CANDIDATE), "utf8")
      .trim()
      .split("\n")
      .map((line): Line => JSON.parse(line));
    const before = readFileSync(join(ROOT, EXAMPLE), "utf8")
      .trim()
      .split("\n")
      .map((line): Line => JSON.parse(line));
    const expected = (await compared(EXAMPLE, CANDIDATE)).comparison?.result;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        fc.shuffledSubarray(before, { minLength: before.length }),
        async (head, base) => {
          expect((await compared(log("base.jsonl", base), log("head.jsonl", head))).comparison?.result).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test("a significant drop fails the check, and warns under fail-on: threshold", async () => {
    const base = log(
      "base.jsonl",
      numbered(60, () => ({ grade: "correct" })),
    );
    const head = log(
      "head.jsonl",
      numbered(60, (i) => ({ grade: i < 12 ? "wrong" : "correct", retrieval_hit: i >= 12 })),
    );
    const report = await compared(base, head);
    expect(report.conclusion).toBe("failure");
    expect(report.comparison?.result).toMatchObject({
      verdict: "regressed",
      rungs: { retrieval: { risen: true, joined: 12, moved: 0 }, prompt: { risen: false } },
    });
    expect(renderComment(report)).toMatch(/^### ❌ 12 newly failing \(p = 0\.00012\)/);
    expect(await compared(base, head, { "fail-on": "threshold" })).toMatchObject({ conclusion: "success" });
    expect(await compared(base, head, { regression: "off" })).toMatchObject({ conclusion: "success" });
    expect(await compared(base, head, { "min-drop": "25%" })).toMatchObject({ conclusion: "success" });
  });

  test("regression: any fails for one newly failing question, and max-new-failures above its limit", async () => {
    expect(statusOf(await compared(EXAMPLE, CANDIDATE, { regression: "any" }), "regression")).toBe("failed");
    expect(statusOf(await compared(EXAMPLE, CANDIDATE, { "max-new-failures": 3 }), "max-new-failures")).toBe("failed");
    expect(statusOf(await compared(EXAMPLE, CANDIDATE, { "max-new-failures": 4 }), "max-new-failures")).toBe("passed");
  });

  test("leaving out a quarter of the baseline's questions fails min-matched, whatever the pass rate", async () => {
    const base = log(
      "base.jsonl",
      numbered(40, (i) => ({ grade: i < 10 ? "wrong" : "correct" })),
    );
    const head = log("head.jsonl", numbered(40, () => ({ grade: "correct" })).slice(10));
    const report = await compared(base, head);
    expect(report.totals.passRate).toBe(1);
    expect(statusOf(report, "min-matched")).toBe("failed");
    expect(report.conclusion).toBe("failure");
    expect(report.comparison?.result?.removed).toHaveLength(10);
  });

  test("pairs fully when the prompt version and the model changed for every question", async () => {
    const line = (i: number) => ({ grade: i % 3 === 0 ? "wrong" : "correct", variant: "assistant" });
    const base = log(
      "base.jsonl",
      numbered(30, (i) => ({ ...line(i), model: "a", prompt_version: "1" })),
    );
    const head = log(
      "head.jsonl",
      numbered(30, (i) => ({ ...line(i), model: "b", prompt_version: "2", variant: "assistant-2" })),
    );
    expect((await compared(base, head)).comparison?.result).toMatchObject({
      matched: 30,
      added: [],
      removed: [],
      verdict: "ok",
    });
  });

  test("several variants are paired each with itself", async () => {
    const lines = (grade: string) =>
      ["a", "b"].flatMap((variant) => numbered(5, () => ({ grade: variant === "a" ? "correct" : grade, variant })));
    const report = await compared(log("base.jsonl", lines("correct")), log("head.jsonl", lines("wrong")));
    expect(report.comparison?.result).toMatchObject({ matched: 10, stillPassing: 5 });
    expect(report.comparison?.result?.newlyFailing.map(({ variant }) => variant)).toEqual(["b", "b", "b", "b", "b"]);
  });

  test("a rung that rises only because another was fixed is not worse overall", async () => {
    const base = log(
      "base.jsonl",
      numbered(40, (i) => ({ grade: i < 20 ? "wrong" : "correct", retrieval_hit: i >= 20 })),
    );
    const head = log(
      "head.jsonl",
      numbered(40, (i) => ({ grade: i < 18 ? "wrong" : "correct", retrieval_hit: true })),
    );
    const report = await compared(base, head);
    expect(report.conclusion).toBe("success");
    expect(report.comparison?.result).toMatchObject({
      verdict: "ok",
      rungs: { model: { before: 0, after: 18, joined: 18, moved: 18 }, retrieval: { after: 0 } },
    });
    expect(report.comparison?.result?.transitions).toEqual({
      retrieval: { model: 18, passed: 2 },
      passed: { passed: 20 },
    });
    expect(renderComment(report)).toContain("all of the newcomers failed on another rung before");
  });

  test("unanswered questions leave the pairs and are listed", async () => {
    const base = log(
      "base.jsonl",
      numbered(20, (i) => (i === 0 ? { error: "timeout" } : { grade: "correct" })),
    );
    const head = log(
      "head.jsonl",
      numbered(20, (i) => (i === 1 ? { error: "timeout" } : { grade: "correct" })),
    );
    const report = await compared(base, head);
    expect(report.comparison?.result).toMatchObject({
      matched: 18,
      baselineQuestions: 19,
      newlyFailing: [],
      added: [],
      removed: [],
    });
    expect(report.comparison?.result?.unanswered.map(({ id }) => id)).toEqual(["q0", "q1"]);
  });

  test("repeats are averaged, unstable questions listed, and entries without an id never paired", async () => {
    const lines = (passes: number) =>
      Array.from({ length: 12 }, (_, i) =>
        Array.from({ length: 4 }, (__, trial) => ({
          question_id: `q${i}`,
          grade: trial < passes ? "correct" : "wrong",
        })),
      ).flat();
    const report = await compared(
      log("base.jsonl", [...lines(4), { grade: "correct" }]),
      log("head.jsonl", [...lines(1), { grade: "wrong" }]),
    );
    expect(report.comparison?.result).toMatchObject({
      test: "conditional-mid-p",
      matched: 12,
      verdict: "regressed",
    });
    // Of each question three of eight answers fail, all of them among the four later ones: 5 of 70 ways.
    expect((report.comparison?.result?.pValue ?? 1) * 2 * 14 ** 12).toBeCloseTo(1, 9);
    expect(report.comparison?.result?.unstable).toHaveLength(12);
  });
});

describe("a baseline that is not there", () => {
  test.each([
    ["missing", "none.json", undefined, "none"],
    ["not JSON", "broken.json", '{"schemaVersion": 1, "run"', "unreadable"],
    ["of another version", "old.json", '{"schemaVersion": 99}', "incompatible"],
    ["not of the form", "odd.json", '{"schemaVersion": 1, "run": 5, "questions": []}', "unreadable"],
    ["a bad log", "bad.jsonl", '{"question_id": 1, "grade": 5}', "unreadable"],
    ["without an answer", "empty.jsonl", '{"question_id": "x", "error": "timeout"}', "incompatible"],
    ["without ids", "nameless.jsonl", '{"grade": "correct"}', "incompatible"],
  ])("%s is reported, and fails only when it is required", async (_name, file, text, status) => {
    if (text !== undefined) writeFileSync(join(folder, file), text);
    const report = await compared(join(folder, file), EXAMPLE, { "min-pass-rate": "50%" });
    expect(report.comparison).toMatchObject({ status, result: null });
    expect(report.conclusion).toBe("success");
    expect(renderComment(report)).toContain("There is nothing to compare with: ");
    expect((await compared(join(folder, file), EXAMPLE, { "require-baseline": true })).conclusion).toBe("failure");
  });

  test("of other questions fails: not one question of it was asked again", async () => {
    const other = join(folder, "other.jsonl");
    writeFileSync(other, '{"question_id": "x", "grade": "correct"}');
    const report = await compared(other, EXAMPLE, { "min-pass-rate": "50%" });
    expect(report.comparison).toMatchObject({ status: "incompatible", result: null });
    expect(report.gates.find(({ id }) => id === "min-matched")).toMatchObject({ status: "failed", actual: 0 });
    expect(renderComment(report)).toContain("This run has none of the baseline's questions");
    expect((await compared(other, EXAMPLE, { "min-matched": "0%" })).conclusion).toBe("success");
  });

  test("one system that became two is of other questions, too", async () => {
    const before = join(folder, "one.jsonl");
    const after = join(folder, "two.jsonl");
    const line = (variant: string | null) => JSON.stringify({ question_id: "q", grade: "correct", variant });
    writeFileSync(before, line(null));
    writeFileSync(after, `${line("a")}\n${line("b")}`);
    expect((await compared(before, after)).conclusion).toBe("failure");
  });

  test("none asked for is no comparison", async () => {
    const report = await compared("none", EXAMPLE);
    expect(report.comparison).toBeNull();
    expect(report.gates).toEqual([]);
  });
});
