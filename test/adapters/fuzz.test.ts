import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isFormatId } from "../../src/adapters/index.ts";
import { UserError } from "../../src/model/user-error.ts";
import { ROOT } from "../example-report.ts";
import { runs } from "../long.ts";
import { DOCUMENTS, LINES, list } from "./entry-counts.ts";
import { FIXTURES } from "./fixtures.ts";
import { mutateBytes, mutateValue } from "./mutate.ts";
import { runOrRefusal } from "./read-file.ts";

// Every format under mutated fixtures: a run with as many entries as the file has, or a refusal that says
// what to do. Anything else that is thrown fails the test.

// The same mutations in every run of the tests; `FUZZ_RUNS=20000` looks for new ones.
const MORE = process.env["FUZZ_RUNS"];
const RUNS = MORE === undefined ? runs(2000, 80) : Number(MORE);
const SEED = MORE === undefined ? { seed: 20261124 } : {};
const folder = mkdtempSync(join(tmpdir(), "rung-gate-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OTHER_BYTES = ["inspect/log.eval", "junit/deepeval.xml", "promptfoo/results.junit.xml"];
const TABLES = [
  "ragas/results.csv",
  "ragas/ids.csv",
  "phoenix/experiment.csv",
  "langsmith/results.csv",
  "mapped/results.csv",
];

const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat());
const bytesOf = (name: string) => readFileSync(join(ROOT, "test/fixtures", name));
const parse = (text: string): unknown =>
  JSON.parse(text.replace(/(?<=[\s:[,])(?:NaN|-?Infinity)(?=[\s,\]}])/g, "null"));

function optionsOf(name: string): Readonly<Record<string, unknown>> {
  const [id = "", file] = name.split("/");
  const fixtures = isFormatId(id) ? FIXTURES[id].reads : [];
  return fixtures.find((each) => each.file === file)?.options ?? {};
}

/** Reads mutated bytes. `count` is how many entries they have to give, where they are read. */
async function check(
  name: string,
  bytes: Buffer,
  count: (format: string) => number | { readonly least: number } | undefined,
): Promise<void> {
  const path = join(folder, name.replace("/", "-"));
  writeFileSync(path, bytes);
  const found = await runOrRefusal([path], optionsOf(name));
  if (found instanceof UserError) {
    expect(found.problems.length).toBeGreaterThan(0);
    for (const { message, hint } of found.problems) {
      expect(message).not.toBe("");
      expect(hint, message).toMatch(/\S/);
    }
    return;
  }
  const { entries, passed, failed, ungraded, skipped } = found.total;
  expect(passed + failed + ungraded + skipped).toBe(entries);
  expect(entries).toBeGreaterThan(0);
  for (const { attribution } of found.failures())
    if (attribution.category === "model") expect(attribution.evidence).not.toEqual({});
  const [file] = found.files;
  const wanted = count(file?.format ?? "");
  if (wanted === undefined) return;
  if (typeof wanted === "object") expect(entries).toBeGreaterThanOrEqual(wanted.least);
  else if (file?.notices.some(({ code }) => code === "unfinished") !== true) expect(entries).toBe(wanted);
}

const formatOf = (name: string) => name.split("/")[0] ?? "";

describe("documents whose values are changed", () => {
  test.each(Object.entries(DOCUMENTS))("%s", async (name, count) => {
    const value = parse(bytesOf(name).toString("utf8"));
    await fc.assert(
      fc.asyncProperty(numbers, async ([where, how, what]) => {
        const mutated = mutateValue(value, where, how, what);
        const text = JSON.stringify(mutated) ?? "null";
        await check(name, Buffer.from(text), (format) => (format === formatOf(name) ? count(mutated) : undefined));
      }),
      { numRuns: RUNS / 2, ...SEED },
    );
  });
});

describe("documents whose bytes are changed", () => {
  test.each(Object.entries(DOCUMENTS))("%s", async (name, count) => {
    const bytes = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(numbers, async ([where, how, what]) => {
        const mutated = mutateBytes(bytes, where, how, what);
        // What the program takes for JSON has to be JSON as a whole, also where nobody looks.
        await check(name, mutated, (format) => {
          const value = parse(mutated.toString("utf8"));
          return format === formatOf(name) ? count(value) : undefined;
        });
      }),
      { numRuns: RUNS / 2, ...SEED },
    );
  });
});

describe("lines whose values or bytes are changed", () => {
  test.each(Object.entries(LINES))("%s", async (name, count) => {
    const bytes = bytesOf(name);
    const values = bytes.toString("utf8").trim().split("\n").map(parse);
    const read = (text: string) =>
      text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map(parse);
    await fc.assert(
      fc.asyncProperty(numbers, fc.boolean(), async ([where, how, what], ofBytes) => {
        const mutated = ofBytes
          ? mutateBytes(bytes, where, how, what)
          : Buffer.from(
              list(mutateValue(values, where, how, what))
                .map((each) => JSON.stringify(each))
                .join("\n"),
            );
        await check(name, mutated, (format) =>
          format === formatOf(name) ? count(read(mutated.toString("utf8"))) : undefined,
        );
      }),
      { numRuns: RUNS, ...SEED },
    );
  });
});

/** Rows of a CSV text, by the plainest reading of RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? "";
    if (quoted) {
      if (letter === '"' && text[i + 1] === '"') i += 1;
      if (letter !== '"' || (text[i] === '"' && text[i - 1] === '"')) cell += letter;
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
    } else if (letter === "," || letter === ";") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (letter !== "\r") cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

describe("tables", () => {
  test.each(TABLES)("%s with changed cells has a row for each", async (name) => {
    const rows = csvRows(bytesOf(name).toString("utf8"));
    const quote = (cell: unknown) =>
      `"${String(typeof cell === "string" ? cell : JSON.stringify(cell)).replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(numbers, async ([where, how, what]) => {
        const mutated = list(mutateValue(rows, where, how, what)).map(list);
        const text = mutated.map((row) => row.map(quote).join(name.startsWith("mapped") ? ";" : ",")).join("\n");
        await check(name, Buffer.from(text), (format) =>
          format === formatOf(name) ? mutated.filter((row) => row.length > 0).length - 1 : undefined,
        );
      }),
      { numRuns: RUNS / 2, ...SEED },
    );
  });

  test.each(TABLES)("%s with changed bytes", async (name) => {
    const bytes = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(numbers, ([where, how, what]) =>
        check(name, mutateBytes(bytes, where, how, what), () => undefined),
      ),
      { numRuns: RUNS / 2, ...SEED },
    );
  });
});

describe("archives and XML whose bytes are changed", () => {
  test.each(OTHER_BYTES)("%s", async (name) => {
    const bytes = bytesOf(name);
    await fc.assert(
      fc.asyncProperty(numbers, async ([where, how, what]) => {
        const mutated = mutateBytes(bytes, where, how, what);
        // A directory that lost a member still has a header that counts them; XML is counted by its tags.
        const tags = mutated.toString("utf8").match(/<\s*testcase[\s/>]/g)?.length;
        await check(name, mutated, () => (name.endsWith(".eval") ? 8 : tags));
      }),
      { numRuns: RUNS, ...SEED },
    );
  });
});

test("every format is among them", () => {
  const names = [...Object.keys(DOCUMENTS), ...Object.keys(LINES), ...TABLES, ...OTHER_BYTES];
  const missing = Object.keys(FIXTURES).filter((format) => !names.map(formatOf).includes(format));
  expect(missing, `test/adapters/entry-counts.ts has no file of ${missing.join(", ")}`).toEqual([]);
  expect(new Set(names.map(formatOf))).toEqual(new Set(Object.keys(FIXTURES)));
});
