import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { textColumn } from "../../src/run/text-column.ts";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-trials-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As UTF-8 carries it. */
const wellFormed = (text: string) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));

async function trialsOf(lines: readonly object[]): Promise<[string, number][]> {
  const path = join(folder, "log.jsonl");
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  const report = await reportOf([path]);
  return report.questions.map(({ id, trial }) => [id, trial]);
}

describe("repeats of a question", () => {
  test("are numbered in log order, for each variant by itself", async () => {
    const lines = [
      { question_id: "a", grade: "x" },
      { question_id: "a", grade: "x" },
      { question_id: "b", grade: "x" },
      { question_id: "a", grade: "x", variant: "v" },
      { question_id: "a", grade: "x" },
    ];
    expect(await trialsOf(lines)).toEqual([
      ["a", 1],
      ["a", 2],
      ["b", 1],
      ["a", 1],
      ["a", 3],
    ]);
  });

  test("keep the log's own numbers, and the others get those that are free", async () => {
    const lines = [
      { question_id: "a", grade: "x" },
      { question_id: "a", grade: "x", trial: 1 },
      { question_id: "a", grade: "x", trial: 0 },
      { question_id: "a", grade: "x" },
    ];
    expect(await trialsOf(lines)).toEqual([
      ["a", 2],
      ["a", 1],
      ["a", 0],
      ["a", 3],
    ]);
  });

  test("with the same number twice are refused, naming both lines", async () => {
    const lines = [
      { question_id: "a", grade: "x", trial: 2 },
      { question_id: "b", grade: "x" },
      { question_id: "a", grade: "x", trial: 2 },
    ];
    await expect(trialsOf(lines)).rejects.toThrow(
      /log\.jsonl:3: trial: question "a" has trial 2 a second time; it stands at .*log\.jsonl:1 already/,
    );
  });

  test("entries without an id are questions of their own", async () => {
    const path = join(folder, "log.jsonl");
    writeFileSync(path, '{"grade":"x"}\n{"grade":"correct"}\n{"question_id":"unknown","grade":"x"}\n');
    const report = await reportOf([path]);
    expect(report.dataQuality).toMatchObject({ questions: 3, repeatedQuestions: 0, withoutQuestionId: 3 });
    expect(report.questions.map(({ id, trial }) => [id, trial])).toEqual([
      ["unknown", 1],
      ["unknown", 1],
      ["unknown", 1],
    ]);
  });
});

describe("the column of ids", () => {
  test("gives every text back, and equal texts, and only those, the same hash", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 300 }), (texts) => {
        const column = textColumn();
        for (const text of texts) column.push(text);
        const hashes = column.hashes();
        expect(texts.map((_, row) => column.get(row))).toEqual(texts.map((text) => wellFormed(text)));
        expect(new Set(hashes).size).toBe(new Set(texts.map((text) => wellFormed(text))).size);
      }),
    );
  });

  test("grows over its first room", () => {
    const column = textColumn();
    for (let i = 0; i < 5000; i += 1) column.push(`question-${i}`);
    expect([column.get(0), column.get(1023), column.get(1024), column.get(4999)]).toEqual([
      "question-0",
      "question-1023",
      "question-1024",
      "question-4999",
    ]);
    expect(new Set(column.hashes()).size).toBe(5000);
  });
});
