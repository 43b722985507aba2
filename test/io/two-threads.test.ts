import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze, collectSettings } from "../../src/analyze.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Run } from "../../src/model/run.ts";
import { resolve } from "../../src/options/resolve.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { run } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-two-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = 20_000;
const PADDING = "x".repeat(1800);
const settings = resolve([]);

function entry(i: number): object {
  return {
    question_id: i % 50 === 0 ? `again-${i % 200}` : `q${i}é`,
    grade: i % 3 === 0 ? "wrong" : "correct",
    failure_label: ["wrong_format", `own-${i % 7}`, undefined][i % 11],
    retrieval_hit: [true, false, null][i % 5],
    expected_files: i % 13 === 0 ? [`f${i}`] : undefined,
    retrieved_files: i % 13 === 0 ? [] : undefined,
    variant: i % 2 === 0 ? `v${i % 3}` : undefined,
    category: `c${i % 4}`,
    answer: PADDING,
    cost_usd: i / 1e6,
  };
}

function write(
  name: string,
  from: number,
  to: number,
  edit: (line: string, i: number) => string = (line) => line,
): string {
  const lines: string[] = [];
  for (let i = from; i < to; i += 1) lines.push(edit(JSON.stringify(entry(i)), i));
  const path = join(folder, name);
  writeFileSync(path, `\ufeff${lines.join("\n")}\n`);
  return path;
}

const options = (...patterns: string[]) =>
  ({ patterns, directory: folder, format: "auto", settings: collectSettings(settings) }) as const;
const command = (...args: string[]) =>
  run([join(ROOT, "dist/cli/index.js"), ...args], { PATH: process.env["PATH"] ?? "" }, folder);

/** The built command as a second thread that also writes down how many entries it read. */
function watchedWorker(served: string): URL {
  const module = join(folder, "worker.mjs");
  const cli = pathToFileURL(join(ROOT, "dist/cli/index.js")).href;
  const lines = [
    'import { writeFileSync } from "node:fs";',
    'import { parentPort } from "node:worker_threads";',
    "const post = parentPort.postMessage.bind(parentPort);",
    `parentPort.postMessage = (part, list) => { writeFileSync(${JSON.stringify(served)}, String(part.total.entries)); post(part, list); };`,
    `await import(${JSON.stringify(cli)});`,
  ];
  writeFileSync(module, lines.join("\n"));
  return pathToFileURL(module);
}

/** Holds the first thread up once, so that the second one is ready while there is something left. */
function waitForTheOther(): () => void {
  let waited = false;
  return () => {
    if (!waited) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    waited = true;
  };
}

beforeAll(() => {
  write("whole.jsonl", 0, COUNT);
  write("parts-1.jsonl", 0, 300);
  write("parts-2.jsonl", 300, COUNT - 5);
  write("parts-3.jsonl", COUNT - 5, COUNT);
});

describe("a large log is read by two threads", () => {
  test.each(["whole.jsonl", "parts-*.jsonl"])(
    "%s: the second thread takes a share, and the bytes are those of one",
    async (pattern) => {
      const served = join(folder, "served.txt");
      rmSync(served, { force: true });
      const one = await readRun(options(pattern));
      const two = await readRun({ ...options(pattern), worker: watchedWorker(served), onProgress: waitForTheOther() });
      const json = (found: Run) => [...renderJson(analyze(found, settings))].join("");
      expect(json(two) === json(one)).toBe(true);
      const share = Number(readFileSync(served, "utf8"));
      expect(share).toBeGreaterThan(COUNT / 3);
      expect(share).toBeLessThan(COUNT);
    },
  );

  test("a bad line in the second half is told with its line in the file", async () => {
    write("bad.jsonl", 0, COUNT, (line, i) => (i === COUNT - 10 ? "{" : line));
    const { code, stderr } = await command("diagnose", "bad.jsonl");
    expect(code).toBe(2);
    expect(stderr).toContain(`bad.jsonl:${COUNT - 9}: this is not valid JSON`);
  });

  test("a trial given twice, once in each half, is told with both lines", async () => {
    const twice = '{"question_id":"twice","grade":"correct","trial":7}';
    write("twice.jsonl", 0, COUNT, (line, i) => (i === 4 || i === COUNT - 1 ? twice : line));
    const { code, stderr } = await command("diagnose", "twice.jsonl");
    expect(code).toBe(2);
    expect(stderr).toContain(
      `twice.jsonl:${COUNT}: trial: question "twice" has trial 7 a second time; it stands at twice.jsonl:5 already.`,
    );
  });

  test("a second thread that cannot start costs time, not the result", async () => {
    writeFileSync(join(folder, "broken-worker.mjs"), "throw new Error('no');");
    const found = await readRun({
      ...options("whole.jsonl"),
      worker: pathToFileURL(join(folder, "broken-worker.mjs")),
    });
    expect(found.total.entries).toBe(COUNT);
  });
});
