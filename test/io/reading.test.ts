import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { collectSettings } from "../../src/analyze.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Run } from "../../src/model/run.ts";
import { resolve } from "../../src/options/resolve.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-reading-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = '{"question_id":"q1","grade":"correct"}\n{"question_id":"q2","grade":"wrong"}\n';
const settings = collectSettings(resolve([]));

function read(...patterns: string[]): Promise<Run> {
  return readRun({ patterns, directory: folder, format: "auto", settings });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

async function refusal(content: string | Buffer, name = "bad.jsonl"): Promise<string> {
  const error: unknown = await read(file(name, content)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "UserError" });
  return String(error instanceof Error ? error.message : error);
}

describe("a log is read", () => {
  const forms: [string, string | Buffer][] = [
    ["plain", GOOD],
    ["with CRLF", GOOD.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\ufeff${GOOD}`],
    ["with blank lines", `\n  \n${GOOD.replace("\n", "\n\n\t\n")}\n\r\n`],
    ["without the last line feed", GOOD.trimEnd()],
    ["as gzip", gzipSync(GOOD)],
    ["as two gzip members", Buffer.concat(GOOD.split("\n").map((line) => gzipSync(`${line}\n`)))],
    ["with spaces around the objects", GOOD.replaceAll("{", "  {").replaceAll("}", "}  ")],
  ];
  test.each(forms)("%s", async (_form, content) => {
    const run = await read(file("good.jsonl", content));
    expect(run.total).toMatchObject({ entries: 2, passed: 1, failed: 1 });
    expect([run.nameOf(0).id, run.nameOf(1).id]).toEqual(["q1", "q2"]);
  });

  test("NaN and Infinity as Python writes them are unknown, and only outside of texts", async () => {
    const run = await read(
      file(
        "nan.jsonl",
        '{"question_id":"NaN, \\"Infinity","grade":"x","cost_usd":NaN,"latency_ms":-Infinity,"scores":{"recall":NaN,"f1":1e999}}\n',
      ),
    );
    expect(run.nameOf(0).id).toBe('NaN, "Infinity');
    expect(run.records()[0]).toMatchObject({ costUsd: null, latencyMs: null });
  });

  test("entries longer than a chunk, and chunks that end within a character", async () => {
    const long = "é😀".repeat(60_000);
    const lines = Array.from({ length: 5 }, (_, index) =>
      JSON.stringify({ question_id: `${index}é`, grade: "correct", answer: long }),
    );
    const run = await read(file("long.jsonl", lines.join("\n")));
    expect(run.total).toMatchObject({ entries: 5, passed: 5 });
    expect(run.nameOf(4).id).toBe("4é");
  });

  test("a bare NaN behind a text of many megabytes", async () => {
    const long = "x\\\\".repeat(5_000_000);
    const run = await read(
      file("huge.jsonl", `{"question_id":"a","grade":"correct","answer":"${long}","cost_usd":NaN}\n`),
    );
    expect(run.total.passed).toBe(1);
  });

  test("each file once, in the order of paths, however many patterns name it", async () => {
    file("order-b.jsonl", '{"question_id":"b","grade":"x"}');
    file("order-a.jsonl", '{"question_id":"a","grade":"x"}');
    symlinkSync(join(folder, "order-a.jsonl"), join(folder, "order-z.jsonl"));
    const run = await read("order-b.jsonl", "order-*.jsonl", "./order-a.jsonl");
    expect(run.files.map(({ path }) => path)).toEqual(["order-a.jsonl", "order-b.jsonl"]);
    expect([run.nameOf(0).id, run.nameOf(1).id]).toEqual(["a", "b"]);
  });

  test("a path with the characters of a pattern is itself", async () => {
    const run = await read(file("results [1].jsonl", GOOD));
    expect(run.total.entries).toBe(2);
  });
});

describe("bad input is refused with its place, the field and what to do", () => {
  const cases: [string, string | Buffer, RegExp][] = [
    [
      "a broken line",
      `${GOOD}{"question_id":"q3",\n`,
      /bad\.jsonl:3: this is not valid JSON.*one complete JSON object/,
    ],
    [
      "a document of no known format",
      '{\n  "results": []\n}\n',
      /bad\.jsonl: no known format .*an object with `results`/,
    ],
    ["a document cut short", '{\n  "results": [{"a": 1},\n', /bad\.jsonl:2: this JSON document ends in the middle/],
    [
      "a document with a broken element",
      '[{"grade":"x"},\n{"grade":}]',
      /bad\.jsonl:2: the element that begins here is not valid JSON/,
    ],
    [
      "a document that is broken between its elements",
      '[{"grade":"x"}\n{"grade":"y"}]',
      /bad\.jsonl:2: this is not valid JSON/,
    ],
    ["a list of numbers", "[1]\n", /bad\.jsonl: no known format .*a list of single values/],
    ["a list in the lines of a log", `${GOOD}[1]\n`, /bad\.jsonl:3: this line is a JSON list/],
    ["a bare value", "42\n", /bad\.jsonl:1: this line is a single JSON value/],
    [
      "a hit as text",
      '{"grade":"x","retrieval_hit":"true"}',
      /bad\.jsonl:1: retrieval_hit: expected true, false or null, found the text "true"\. Write it without quotes\./,
    ],
    ["a grade as a number", '{"question_id":"a","grade":1}', /bad\.jsonl:1: grade: expected text, found the number 1/],
    [
      "files as a text",
      '{"grade":"x","expected_files":"a.ts"}',
      /expected_files: expected a list of texts, found the text "a\.ts"\. Write a list/,
    ],
    [
      "a list with a number in it",
      '{"grade":"x","retrieved_evidence":["a",2]}',
      /retrieved_evidence: expected a list of texts, found the number 2/,
    ],
    [
      "a negative cost",
      '{"grade":"x","cost_usd":-1}',
      /cost_usd: expected a number of at least 0, found the number -1/,
    ],
    ["a score as text", '{"grade":"x","scores":{"recall":"0.5"}}', /scores\.recall: expected a number or null/],
    ["half a trial", '{"grade":"x","trial":1.5}', /trial: expected a whole number/],
    [
      "an id beyond what JSON carries",
      '{"grade":"x","question_id":12345678901234567890}',
      /question_id: .*too large for JSON.*in quotes/,
    ],
    ["an empty file", "", /there is no entry in this file/],
    ["blank lines only", "\n\n  \n", /there is no entry in this file/],
    ["records of no known format", '{"a":1}\n{"a":2}\n', /bad\.jsonl:1: no known format .*a record with `a`/],
    ["one record of no known format", '{"a":1}\n', /bad\.jsonl: no known format/],
    ["UTF-16", Buffer.from(`\ufeff${GOOD}`, "utf16le"), /UTF-16/],
    [
      "Latin-1",
      Buffer.concat([Buffer.from(GOOD), Buffer.from('{"question_id":"\xe9","grade":"x"}\n', "latin1")]),
      /bad\.jsonl:3: this line is not UTF-8/,
    ],
    ["a cut gzip", gzipSync(GOOD.repeat(50)).subarray(0, 40), /gzip stream is broken/],
  ];
  test.each(cases)("%s", async (_name, content, said) => {
    expect(await refusal(content)).toMatch(said);
  });

  test("lines are counted the same behind long ones, short ones and blank ones", async () => {
    const long = JSON.stringify({ question_id: "long", grade: "correct", answer: "é".repeat(9000) });
    const lines = [long, "", long, long, "", "", '{"question_id":"short","grade":"correct"}', long, ""];
    const text = Array.from({ length: 12 }, () => lines.join("\n")).join("\n");
    expect(await refusal(`${text}\n{`)).toContain(`bad.jsonl:${lines.length * 12 + 1}: this is not valid JSON`);
  });

  test("all problems of a file together, the first 20 and how many more", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `{"question_id":"q${index}","grade":${index}}`);
    const message = await refusal(lines.join("\n"));
    expect(message.split("\n")).toHaveLength(21);
    expect(message).toContain("bad.jsonl:20:");
    expect(message).toContain("… and 10 more");
  });

  test("problems of all files", async () => {
    file("bad-1.jsonl", "{");
    file("bad-2.jsonl", '{"grade":false}');
    await expect(read("bad-*.jsonl")).rejects.toThrow(/bad-1\.jsonl:1[\s\S]*bad-2\.jsonl:1/);
  });

  test("a pattern without a match, a missing file and a folder", async () => {
    await expect(read("none-*.jsonl")).rejects.toThrow(/none-\*\.jsonl: this pattern matches no file/);
    await expect(read("missing.jsonl")).rejects.toThrow(/missing\.jsonl: there is no such file/);
    await expect(read(".")).rejects.toThrow(/this is a directory/);
  });

  test("a link to nowhere that matches a pattern, and a pattern that takes files away", async () => {
    file("shard-1.jsonl", GOOD);
    symlinkSync(join(folder, "gone.jsonl"), join(folder, "shard-2.jsonl"));
    await expect(read("shard-*.jsonl")).rejects.toThrow(/shard-2\.jsonl: .*cannot be opened/);
    await expect(read("*.jsonl", "!shard-2.jsonl")).rejects.toThrow(/!shard-2\.jsonl: patterns that take files away/);
  });

  test("what a broken line holds is not told", async () => {
    expect(await refusal('{"question":"secret question","grade":"wr')).not.toContain("secret");
  });

  test("half a character in an id", async () => {
    expect(await refusal('{"question_id":"\\ud800","grade":"x"}')).toContain("half of a character");
  });

  test("as many duplicates as there are entries", async () => {
    const message = await refusal('{"question_id":"a","trial":1,"grade":"correct"}\n'.repeat(200_000));
    expect(message).toContain("… and 199979 more");
  });

  test("one bad file among good ones refuses the run", async () => {
    file("mixed-1.jsonl", GOOD);
    file("mixed-2.jsonl", "");
    await expect(read("mixed-*.jsonl")).rejects.toThrow(/mixed-2\.jsonl: there is no entry/);
  });
});
