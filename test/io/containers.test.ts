import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { runOf, runOrRefusal } from "../adapters/read-file.ts";
import { ROOT } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-containers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (path: string) => join(ROOT, "test/fixtures", path);
const bytesOf = (path: string) => readFileSync(fixture(path));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function message(path: string): Promise<string> {
  const found = await runOrRefusal([path]);
  return found instanceof Error ? found.message : `read as ${found.files[0]?.format}`;
}

describe("a file is opened by what it is, whatever it is called", () => {
  const files: [string, string, number][] = [
    ["promptfoo/results.json", "promptfoo", 9],
    ["promptfoo/results.jsonl", "promptfoo", 9],
    ["ragas/results.csv", "ragas", 5],
    ["inspect/log.eval", "inspect", 8],
    ["junit/deepeval.xml", "junit", 5],
  ];
  test.each(files)("%s without its ending, and as gzip", async (path, format, entries) => {
    for (const content of [bytesOf(path), gzipSync(bytesOf(path))]) {
      const run = await runOf([file("results.txt", content)]);
      expect(run.files[0]).toMatchObject({ format, entries });
    }
  });

  test.each(["promptfoo/results.json", "ragas/results.csv", "junit/deepeval.xml"])(
    "%s with a byte order mark and CRLF",
    async (path) => {
      const text = `\ufeff${bytesOf(path).toString("utf8").replace(/\r?\n/g, "\r\n")}`;
      const plain = await runOf([fixture(path)]);
      const run = await runOf([file("windows.txt", text)]);
      expect(run.total).toEqual(plain.total);
    },
  );

  test("the same document on one line, and a log of a single line", async () => {
    const minified = JSON.stringify(JSON.parse(bytesOf("promptfoo/results.json").toString("utf8")));
    expect((await runOf([file("minified.json", minified)])).total.entries).toBe(9);
    const [line = ""] = bytesOf("promptfoo/results.jsonl").toString("utf8").split("\n");
    const single = await runOf([file("single.jsonl", line)]);
    expect(single.files[0]).toMatchObject({ format: "promptfoo", entries: 1 });
    expect(single.records()[0]?.id).toBe("notice-period");
    expect((await runOf([file("one.jsonl", '{"question_id":"a","grade":"correct"}')])).total.passed).toBe(1);
  });

  test("files of several formats are one run", async () => {
    const run = await runOf([fixture("promptfoo/results.json"), fixture("run-log/graded.jsonl")]);
    expect(run.total.entries).toBe(13);
    expect(run.files.map(({ format }) => format)).toEqual(["promptfoo", "run-log"]);
  });

  test.each(["promptfoo/results.json", "ragas/results.csv", "inspect/log.eval"])(
    "%s from standard input",
    async (path) => {
      // The table has a row that was not judged, of five.
      const flags = ["--format", "json", "--max-ungraded", "25%"];
      const child = spawn(process.execPath, [join(ROOT, "dist/cli/index.js"), "diagnose", "-", ...flags]);
      let out = "";
      child.stdout.on("data", (piece) => {
        out += piece;
      });
      child.stdin.end(bytesOf(path));
      const code = await new Promise((done) => child.on("close", done));
      expect(code).toBe(0);
      const [{ format = "" } = {}] = JSON.parse(out).dataQuality.files;
      expect(path.startsWith(format)).toBe(true);
    },
  );
});

describe("what cannot be read is reported for what it is", () => {
  test("two formats that claim one file", async () => {
    const both = { example_id: "a", "feedback.correct": 1, annotations: [], reference_output: {} };
    expect(await message(file("both.json", JSON.stringify([both])))).toMatch(
      /this could be `phoenix` or `langsmith`\. Say which with `format`\./,
    );
  });

  test("a format that was named and does not come like this", async () => {
    const found = await runOrRefusal([fixture("ragas/results.csv")], { format: "inspect" });
    expect(String(found)).toMatch(/this file is a CSV table, and `inspect` is not read from that/);
  });

  test("code and configuration, by mistake", async () => {
    expect(await message(fixture("promptfoo/recipe/promptfooconfig.yaml"))).toMatch(
      /neither JSON, JSONL, CSV, XML nor a zip/,
    );
    expect(await message(fixture("evalite/recipe/handbook.eval.mts"))).toMatch(/Name the result file/);
  });

  test("a CSV with a row cut short, by its line", async () => {
    const text = bytesOf("ragas/ids.csv")
      .toString("utf8")
      .trimEnd()
      .replace(/,[^,]*$/, "");
    expect(await message(file("cut.csv", text))).toMatch(
      /cut\.csv:4: this is not valid CSV: a row has more or fewer cells/,
    );
  });

  test("a CSV with a column twice", async () => {
    expect(await message(file("twice.csv", "user_input,faithfulness,faithfulness\na,1,0\n"))).toMatch(
      /twice\.csv:1: faithfulness: this column is there twice/,
    );
  });

  test("a zip that is cut, one of something else, and one with a changed member", async () => {
    const zip = bytesOf("inspect/log.eval");
    expect(await message(file("cut.eval", zip.subarray(0, 900)))).toMatch(/this zip archive is broken or cut short/);
    const damaged = Buffer.from(zip);
    const member = damaged.indexOf("samples/0_epoch_2.json") + 60;
    damaged[member] = (damaged[member] ?? 0) ^ 0xff;
    expect(await message(file("damaged.eval", damaged))).toMatch(/damaged\.eval: .*this member of the archive/);
    expect(await message(file("empty.zip", Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)])))).toMatch(
      /a zip archive, and no known format is packed like this/,
    );
  });

  test("a member that unpacks to more than the archive says", async () => {
    const zip = Buffer.from(bytesOf("inspect/log.eval"));
    // The sizes in the directory, made smaller: what does not hold to them is not read on.
    for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4))
      zip.writeUInt32LE(50, at + 24);
    expect(await message(file("bomb.eval", zip))).toMatch(
      /this member of the archive (cannot be unpacked|does not have its checksum)/,
    );
  });

  test("XML that is cut, and entities of its own, which are not resolved", async () => {
    const xml = bytesOf("junit/deepeval.xml").toString("utf8");
    expect(await message(file("cut.xml", xml.slice(0, 700)))).toMatch(/cut\.xml:\d+: this is not valid XML/);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuites name="promptfoo"><testcase name="&b;"/></testsuites>`;
    expect(await message(file("bomb.xml", bomb))).toMatch(/bomb\.xml:1: this is not valid XML/);
    expect(await message(file("page.xml", "<html><body/></html>"))).toMatch(
      /no known format is XML with the root `html`/,
    );
  });

  test("UTF-16, and bytes that are no text", async () => {
    expect(await message(file("utf16.jsonl", Buffer.from('\ufeff{"question_id":1}', "utf16le")))).toMatch(/UTF-16/);
    expect(
      await message(file("latin1.json", Buffer.from('[{"user_input":"\xe9","faithfulness":1}]', "latin1"))),
    ).toMatch(/not UTF-8/);
  });

  test("a broken element tells its line, and nothing of what it holds", async () => {
    const text = '[{"user_input":"a","answer_correctness":1},\n{"user_input":"a secret","answer_correctness":}]';
    const told = await message(file("broken.json", text));
    expect(told).toMatch(/broken\.json:2: the element that begins here is not valid JSON/);
    expect(told).not.toContain("secret");
  });
});
