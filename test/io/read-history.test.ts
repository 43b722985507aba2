import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readHistory } from "../../src/io/read-history.ts";
import { renderJson, renderPackedJson } from "../../src/report-file/write.ts";
import { EXAMPLE, ROOT, reportOf } from "../example-report.ts";
import { leftOutWords } from "../left-out-words.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
const report = await reportOf([EXAMPLE]);
const kept = [...renderPackedJson(report)].join("");

describe("reading a history", () => {
  test("none is asked for, and none comes back", async () => {
    expect(await readHistory([], folder)).toBeNull();
    expect(await readHistory(["none"], folder)).toBeNull();
  });

  test("a report gives the same in both of its forms", async () => {
    file("packed.json", kept);
    file("rows.json", [...renderJson(report)].join(""));
    const found = await readHistory(["packed.json", "rows.json", "pack*.json"], folder);
    expect(found?.leftOut).toEqual([]);
    expect(found?.runs.map(({ name }) => name)).toEqual(["packed.json", "rows.json"]);
    const [packed, rows] = found?.runs ?? [];
    expect(packed?.questions).toHaveLength(15);
    expect(packed?.questions[2]).toMatchObject({
      id: "q3",
      category: "retrieval",
      rule: "missing-evidence",
      questionCategory: "auth",
    });
    expect(rows?.questions).toEqual(packed?.questions);
    expect(packed?.run.versions).toMatchObject({ prompt: ["p12"], index: ["i4"], context: [] });
    copyFileSync(join(folder, "packed.json"), join(folder, "copy.json"));
    const [a, b] = (await readHistory(["packed.json", "copy.json"], folder))?.runs ?? [];
    expect(a?.digest).toBe(b?.digest);
    expect(a?.digest).not.toBe(rows?.digest);
  });

  test("what cannot be one is named with its reason, and the others are read", async () => {
    file("cut.json", kept.slice(0, 3000));
    file("log.json", '{"question_id":"q1","grade":"correct"}\n');
    file("other.json", kept.replace(/"schemaVersion":\d/, '"schemaVersion":99'));
    file("short.json", kept.replace('"count":15', '"count":14'));
    mkdirSync(join(folder, "sub"), { recursive: true });
    const found = await readHistory(
      ["missing.json", "none-*.json", "sub", "{cut,log,other,short,packed}.json"],
      folder,
    );
    expect(found?.runs.map(({ name }) => name)).toEqual(["packed.json"]);
    expect(leftOutWords(found?.leftOut)).toEqual([
      { name: "missing.json", reason: "there is no such file" },
      { name: "none-*.json", reason: "this pattern matches no file" },
      { name: "sub", reason: "this is a directory" },
      { name: "cut.json", reason: "it is not a complete JSON report" },
      { name: "log.json", reason: "it is no report; make one of a log with `rung-gate diagnose --format json`" },
      { name: "other.json", reason: "it has report version 99; this one reads 1 and 2" },
      { name: "short.json", reason: "it does not have the form of a report, at questions" },
    ]);
  });

  test("more answers than memory should be spent on are left out, and said", async () => {
    const found = await readHistory(["examples/history/*.json"], ROOT, 35);
    expect(found?.runs.map(({ run }) => run.id)).toEqual(["103", "104"]);
    expect(leftOutWords(found?.leftOut)).toEqual(
      ["101", "102"].map((id) => ({
        name: `examples/history/run-${id}.json`,
        reason: "with it there are more than 35 answers to look back on",
      })),
    );
  });

  test("`auto` is the action's", async () => {
    const found = await readHistory(["auto"], folder);
    expect(found?.runs).toEqual([]);
    expect(leftOutWords(found?.leftOut)?.[0]?.reason).toContain("only the action can");
  });

  test("the reports of the example are read, oldest first", async () => {
    const found = await readHistory(["examples/history/*.json"], ROOT);
    expect(found?.leftOut).toEqual([]);
    expect(found?.runs.map(({ run }) => [run.id, run.versions.prompt[0], run.versions.index[0]])).toEqual([
      ["101", "p10", "i2"],
      ["102", "p11", "i2"],
      ["103", "p11", "i3"],
      ["104", "p12", "i3"],
    ]);
  });
});
