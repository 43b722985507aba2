import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inProcess } from "../commands/in-process.ts";
import { gate, graded, lines } from "./gate.ts";

// Grades in other words than the ladder's: read by one table of words, or refused, and never a silent nought.

const rows = (grades: readonly unknown[], more: object = {}) =>
  lines(grades.map((grade, at) => ({ question_id: `q${at}`, grade, ...more })));
const own = (grades: readonly unknown[], ...args: string[]) => gate({ "l.jsonl": rows(grades) }, "l.jsonl", ...args);
const MAP = { "m.yml": "fields: { question_id: id, grade: verdict }\n" };
const mappedCsv = (grades: readonly string[], ...args: string[]) =>
  gate(
    { ...MAP, "l.csv": `id,verdict\n${grades.map((grade, at) => `q${at},${grade}`).join("\n")}\n` },
    "l.csv",
    "--config",
    "m.yml",
    ...args,
  );
const mappedJson = (grades: readonly unknown[]) =>
  gate(
    { ...MAP, "l.json": JSON.stringify(grades.map((verdict, at) => ({ id: `q${at}`, verdict }))) },
    "l.json",
    "--config",
    "m.yml",
  );
const half = /1 of 2 pass/;

describe("words of verdicts", () => {
  const pairs: [string, string][] = [
    ["PASS", "FAIL"],
    ["Passed", "Failed"],
    ["yes", "no"],
    ["Y", "n"],
    ["ok", "not ok"],
    ["Correct", "Incorrect"],
    ["CORRECT ", "WRONG"],
    ["success", "failure"],
    ["right", "wrong"],
    ["Fully_Correct", "partially-correct"],
  ];
  test.each(pairs)("%j passes and %j fails, in a run log and in a mapped file", async (pass, fail) => {
    for (const found of [await own([pass, fail]), await mappedCsv([pass, fail])]) {
      expect(found.stdout).toMatch(half);
      expect(found.stdout).toContain("by the table of words");
      expect(found.code).toBe(0);
    }
  });

  const tables: [unknown, unknown][] = [
    [1, 0],
    ["1", "0"],
    ["1.0", "0.0"],
    [true, false],
    ["TRUE", "FALSE"],
    ["T", "F"],
  ];
  test.each(tables)("%j and %j are verdicts of a mapped file, and no grades of a run log", async (pass, fail) => {
    expect((await mappedJson([pass, fail])).stdout).toMatch(half);
    const refused = await own([pass, fail]);
    expect(refused.code).toBe(2);
  });

  test("a log of the ladder is judged as it stands, whatever else is in it", async () => {
    for (const grades of [
      ["correct", "PASS", "wrong"],
      ["acceptable", "yes", "no"],
      ["correct", "excellent", "Correct"],
    ]) {
      const found = await own(grades);
      expect(found.stdout).toContain("1 of 3 pass");
      expect(found.stdout).not.toContain("table of words");
    }
  });

  test("a run log in which no word passes fails as it stands", async () => {
    expect((await own(["wrong", "hopeless", "FAIL"])).stdout).toContain("0 of 3 pass");
  });

  test("one that is not known is refused, with all of them and how often they are there", async () => {
    for (const found of [await own(["PASS", "PASS", "meh"]), await mappedCsv(["PASS", "PASS", "meh"])]) {
      expect(found.code).toBe(2);
      expect(found.said).toContain("`PASS` 2, `meh` 1");
      expect(found.said).toContain("Set `passing-grades` to those that pass");
    }
    const set = await mappedCsv(["PASS", "PASS", "meh"], "--passing-grades", "PASS, meh");
    expect(set.stdout).toContain("3 of 3 pass");
  });

  test("a mapped file without a single known word is refused, too, and not judged as failing", async () => {
    expect((await mappedCsv(["A", "B"])).code).toBe(2);
    expect((await mappedJson([3, 5, 1])).code).toBe(2);
  });

  test("passing grades that are set are held to as they stand, also where they are the usual ones", async () => {
    const found = await own(["PASS", "FAIL"], "--passing-grades", "correct, acceptable");
    expect(found.stdout).toContain("0 of 2 pass");
    expect((await own(["PASS", "pass"], "--passing-grades", "pass")).stdout).toMatch(half);
  });

  test("shards are one run: a shard without a passing word is read as the others are", async () => {
    const files = { "a.jsonl": rows(["PASS", "PASS"]), "b.jsonl": lines([{ question_id: "z", grade: "FAIL" }]) };
    expect((await gate(files, "*.jsonl")).stdout).toContain("2 of 3 pass");
    const ladder = { "a.jsonl": rows(["correct"]), "b.jsonl": lines([{ question_id: "z", grade: "PASS" }]) };
    expect((await gate(ladder, "*.jsonl")).stdout).toContain("1 of 2 pass");
  });

  test("an answer that was never given fails, whatever its grade", async () => {
    const found = await gate(
      {
        "l.jsonl": lines([
          { question_id: "a", grade: "PASS" },
          { question_id: "b", grade: "PASS", error: "timeout" },
        ]),
      },
      "l.jsonl",
    );
    expect(found.stdout).toContain("1 of 2 pass");
  });

  test("everything is counted as if the words had been the ladder's", async () => {
    const text = (words: readonly [string, string]) =>
      lines(
        Array.from({ length: 30 }, (_, at) => ({
          question_id: `q${at % 15}`,
          grade: words[at % 4 === 0 ? 1 : 0],
          retrieval_hit: at % 3 !== 0,
          failure_label: at % 8 === 0 ? "odd" : at % 5 === 0 ? "wrong_format" : null,
          category: at % 2 === 0 ? "billing" : "login",
          question: `question ${at % 15}`,
          answer: `answer ${at}`,
          cost_usd: 0.01,
        })),
      );
    const read = async (words: readonly [string, string]) =>
      JSON.parse(
        (await gate({ "l.jsonl": text(words) }, "l.jsonl", "--format", "json", "--created-at", "2026-01-01")).stdout,
      );
    const [ladder, tool] = [await read(["correct", "wrong"]), await read(["PASS", "FAIL"])];
    const { dataQuality: own_, ...rest } = ladder;
    const { dataQuality: theirs, ...others } = tool;
    expect(others).toEqual(rest);
    expect(theirs.unknownLabels).toEqual(own_.unknownLabels);
    expect(theirs.gradeWords).toEqual(["PASS"]);
    const mixed = await read(["correct", "PASS"]);
    expect(mixed.dataQuality.unknownLabels).toEqual(own_.unknownLabels);
    expect(mixed.rungs).toEqual(rest.rungs);
    expect(mixed.attributions).toEqual(rest.attributions);
  });

  test("a baseline is read by its own words", async () => {
    const base = lines(graded("pppppppp"));
    const now = base.replaceAll('"correct"', '"PASS"');
    const found = await gate({ "b.jsonl": base, "l.jsonl": now }, "l.jsonl", "--baseline", "b.jsonl");
    expect(found.stdout).toContain("nothing newly failing");
  });

  test("validate says which words pass, or that one is not known", async () => {
    const validate = (text: string) => {
      const folder = mkdtempSync(join(tmpdir(), "rung-gate-words-"));
      writeFileSync(join(folder, "l.jsonl"), text);
      return inProcess(["validate", "l.jsonl"], folder).finally(() => rmSync(folder, { recursive: true }));
    };
    const known = await validate(rows(["PASS", "FAIL"]));
    expect(known.stdout.replace(/\s+/g, " ")).toContain(
      "PASS 1 and FAIL 1; PASS passes, by the table of words; passing-grades sets others",
    );
    expect((await validate(rows(["correct", "wrong"]))).stdout).not.toContain("table of words");
    const unknown = await validate(rows(["PASS", "meh"]));
    expect([unknown.code, unknown.stdout + unknown.stderr]).toEqual([2, expect.stringContaining("meh` 1")]);
  });

  test("a grade of several lines is none", async () => {
    const found = await own(["The answer matches.\nGRADE: CORRECT", "It does not match.\nGRADE: INCORRECT"]);
    expect(found.code).toBe(2);
    expect(found.said).toContain("map the fields");
    expect(found.said.split("\n").length).toBeLessThan(8);
  });
});
