import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { COMMENT_BYTES, renderComment, renderSummary, SUMMARY_BYTES } from "../../src/render/markdown-report.ts";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-budget-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => Buffer.byteLength(text);
const marker = "<!-- rung-gate:v1 key=default run=1.1 head= -->";

async function report(failures: number, length: number) {
  const path = join(folder, "log.jsonl");
  const filler = "名前`|".repeat(length);
  const lines = Array.from({ length: failures }, (_, index) => ({
    question_id: `${index}${filler}`,
    grade: `wrong ${index % 40}`,
    retrieval_hit: index % 2 === 0,
    failure_label: `${filler}${index}`,
    question: filler,
    reason: filler,
    answer: filler,
    expected_answer: filler,
    category: `${filler}${index % 300}`,
    model: `${filler}${index % 300}`,
  }));
  writeFileSync(
    path,
    [{ question_id: "a", grade: "correct" }, ...lines].map((line) => JSON.stringify(line)).join("\n"),
  );
  return reportOf([path], { "must-pass": [filler], "min-pass-rate": "90%" });
}

describe("the comment and the summary keep to their size", () => {
  test.each([
    [10, 1],
    [143, 5],
    [1500, 40],
    [5000, 300],
    [20_000, 60],
  ])("with %i failures and texts of %i pieces, in whole tables and sections", async (failures, length) => {
    const given = await report(failures, length);
    for (const [text, budget] of [
      [renderComment(given, marker), COMMENT_BYTES],
      [renderSummary(given), SUMMARY_BYTES],
    ] as const) {
      expect(bytes(text)).toBeLessThanOrEqual(budget);
      expect(text.split("<details>").length).toBe(text.split("</details>").length);
      for (const line of text.split("\n").filter((row) => row.startsWith("|"))) expect(line.endsWith("|")).toBe(true);
      expect(text).toMatch(/<sub>.*Rung Gate 0/);
    }
    expect(renderComment(given, marker).trimEnd().endsWith(marker)).toBe(true);
  });

  test("says how many of how many are shown, and where the rest is", async () => {
    expect(renderComment(await report(143, 1))).toMatch(/\d+ of \d+ failures shown, the rest in the run summary\./);
  });

  test("shows everything where there is room", async () => {
    const text = renderComment(await report(20, 1));
    expect(text).not.toContain("shown,");
  });
});
