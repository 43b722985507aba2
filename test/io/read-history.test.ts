import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { collectSettings, readSettings } from "../../src/analyze.ts";
import { readHistory } from "../../src/io/read-history.ts";
import { resolve } from "../../src/options/resolve.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { ROOT, reportOf } from "../example-report.ts";
import { leftOutWords } from "../left-out-words.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
const report = await reportOf(["examples/candidate-graded.jsonl"], {}, ROOT);
const kept = [...renderJson(report)].join("");
const fixture = (name: string) => readFileSync(join(ROOT, "test/fixtures/reports", name), "utf8");
const columns = fixture("version-1-columns.json");

const options = (directory: string) => ({
  directory,
  head: [],
  ...readSettings(resolve([])),
  settings: collectSettings(resolve([])),
});

describe("reading a history", () => {
  test("none is asked for, and none comes back", async () => {
    expect(await readHistory([], options(folder))).toBeNull();
    expect(await readHistory(["none"], options(folder))).toBeNull();
  });

  test("a report gives the same as it is written now, packed, and in both forms of version 1", async () => {
    file("now.json", kept);
    writeFileSync(join(folder, "zipped.json.gz"), gzipSync(kept));
    file("rows.json", fixture("version-1-rows.json"));
    file("columns.json", columns);
    const found = await readHistory(["{now,rows,columns}.json", "zipped.json.gz", "now*.json"], options(folder));
    expect(found?.leftOut).toEqual([]);
    expect(found?.runs.map(({ name }) => name).sort()).toEqual([
      "columns.json",
      "now.json",
      "rows.json",
      "zipped.json.gz",
    ]);
    const of = (name: string) => found?.runs.find((run) => run.name === name);
    expect(of("now.json")?.questions).toHaveLength(15);
    expect(of("now.json")?.questions[2]).toMatchObject({
      id: "q3",
      category: "retrieval",
      rule: "missing-evidence",
      questionCategory: "auth",
    });
    const now = of("now.json")?.questions;
    expect(of("zipped.json.gz")?.questions).toEqual(now);
    // Version 1 had no hashes of what was asked, and of who judged it.
    const without = now?.map((question) => ({ ...question, asked: null, reference: null, judged: null }));
    for (const name of ["rows.json", "columns.json"]) expect(of(name)?.questions, name).toEqual(without);
    expect(of("columns.json")?.run.versions).toMatchObject({ prompt: ["p13"], context: [] });
    copyFileSync(join(folder, "now.json"), join(folder, "copy.json"));
    const [a, b] = (await readHistory(["now.json", "copy.json"], options(folder)))?.runs ?? [];
    expect(a?.digest).toBe(b?.digest);
    expect(a?.digest).toBe(of("zipped.json.gz")?.digest);
    expect(a?.digest).not.toBe(of("rows.json")?.digest);
  });

  test("columns that do not fit each other are no report", async () => {
    const { questions, ...rest } = JSON.parse(columns);
    const broken: Record<string, object> = {
      "no-first-id": { ...questions, id: questions.id.slice(1) },
      "other-letter": { ...questions, outcome: questions.outcome.replace("f", "x") },
      "failure-without-record": { ...questions, outcome: questions.outcome.replace("p", "f") },
      "record-without-failure": { ...questions, outcome: questions.outcome.replace("f", "p") },
      "other-packing": { ...questions, packed: 2 },
      "short-column": { ...questions, costUsd: [1] },
    };
    for (const [name, changed] of Object.entries(broken))
      file(`broken-${name}.json`, JSON.stringify({ ...rest, questions: changed }));
    const found = await readHistory(["broken-*.json"], options(folder));
    expect(found?.runs).toEqual([]);
    expect(leftOutWords(found?.leftOut)?.map(({ reason }) => reason)).toEqual(
      Object.keys(broken).map(() => "it does not have the form of a report, at questions"),
    );
  });

  test("what cannot be one is named with its reason, and the others are read", async () => {
    file("cut.json", kept.slice(0, 3000));
    file("log.json", '{"question_id":"q1","grade":"correct"}\n');
    file("badlog.json", '{"question_id":"q1","grade":true}\n');
    writeFileSync(join(folder, "broken.json.gz"), gzipSync(kept).subarray(0, 900));
    file("other.json", kept.replace(/"schemaVersion": \d/, '"schemaVersion":99'));
    file("short.json", columns.replace('"count":15', '"count":14'));
    file("packed.json", kept);
    mkdirSync(join(folder, "sub"), { recursive: true });
    const found = await readHistory(
      ["missing.json", "none-*.json", "sub", "{cut,log,badlog,other,short,packed}.json", "broken.json.gz"],
      options(folder),
    );
    expect(found?.runs.map(({ name }) => name)).toEqual(["log.json", "packed.json"]);
    expect(leftOutWords(found?.leftOut)).toEqual([
      { name: "missing.json", reason: "there is no such file" },
      { name: "none-*.json", reason: "this pattern matches no file" },
      { name: "sub", reason: "this is a directory" },
      { name: "badlog.json", reason: "expected text, found true" },
      { name: "broken.json.gz", reason: "the gzip stream is broken: unexpected end of file" },
      { name: "cut.json", reason: "it is not a complete JSON report" },
      { name: "other.json", reason: "it has report version 99; this one reads 1 and 2" },
      { name: "short.json", reason: "it does not have the form of a report, at questions" },
    ]);
  });

  test("more answers than memory should be spent on are left out, and said", async () => {
    const found = await readHistory(["examples/history/*.json"], options(ROOT), 35);
    expect(found?.runs.map(({ run }) => run.id)).toEqual(["103", "104"]);
    expect(leftOutWords(found?.leftOut)).toEqual(
      ["101", "102"].map((id) => ({
        name: `examples/history/run-${id}.json`,
        reason: "with it there are more than 35 answers to look back on",
      })),
    );
  });

  test("`auto` is the action's", async () => {
    const found = await readHistory(["auto"], options(folder));
    expect(found?.runs).toEqual([]);
    expect(leftOutWords(found?.leftOut)?.[0]?.reason).toContain("only the action can");
  });

  test("the reports of the example are read, oldest first", async () => {
    const found = await readHistory(["examples/history/*.json"], options(ROOT));
    expect(found?.leftOut).toEqual([]);
    expect(found?.runs.map(({ run }) => [run.id, run.versions.prompt[0], run.versions.index[0]])).toEqual([
      ["101", "p10", "i2"],
      ["102", "p11", "i2"],
      ["103", "p11", "i3"],
      ["104", "p12", "i3"],
    ]);
  });
});
