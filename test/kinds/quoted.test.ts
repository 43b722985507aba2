import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isFormatId } from "../../src/adapters/index.ts";
import { problemText, UserError } from "../../src/model/user-error.ts";
import { DOCUMENTS, LINES } from "../adapters/entry-counts.ts";
import { FIXTURES } from "../adapters/fixtures.ts";
import { mutateBytes, mutateValue } from "../adapters/mutate.ts";
import { runOrRefusal } from "../adapters/read-file.ts";
import { ROOT } from "../example-report.ts";
import { runs } from "../long.ts";
import { gate, graded, lines } from "./gate.ts";

// Mutated inputs of every format, and of the configuration: nothing that is thrown is a bug, and with `show-text: false`
// no refusal quotes what was read. With test/adapters/fuzz.test.ts, which counts entries, `npm run test:long` tries more
// than 100,000 of them.

const RUNS = runs(3000, 40);
const folder = mkdtempSync(join(tmpdir(), "rung-gate-quoted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CANARY = "zqxcanary what the question was that nobody is to see in any message at all";
const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat());

function optionsOf(name: string): Readonly<Record<string, unknown>> {
  const [id = "", file] = name.split("/");
  const fixtures = isFormatId(id) ? FIXTURES[id].reads : [];
  return { ...fixtures.find((each) => each.file === file)?.options, "show-text": false };
}

/** The same text with the canary in place of some of its strings, values and keys. */
function withCanary(text: string, seed: number): string {
  let at = seed;
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (whole) => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) >>> 0;
    return at % 7 === 0 ? `"${CANARY}"` : whole;
  });
}

async function check(name: string, bytes: Buffer): Promise<void> {
  const path = join(folder, name.replace("/", "-"));
  writeFileSync(path, bytes);
  const found = await runOrRefusal([path], optionsOf(name));
  if (found instanceof UserError)
    // An id that the log gives a question stays, and so does a label.
    for (const problem of found.problems)
      expect(problemText(problem).replace(/question "[^"]*"|"[^"]{1,60}"/g, "")).not.toMatch(/zqxcanary/i);
}

describe("with show-text: false no refusal quotes the file", () => {
  test.each([...Object.keys(DOCUMENTS), ...Object.keys(LINES)])("%s", async (name) => {
    const text = readFileSync(join(ROOT, "test/fixtures", name), "utf8");
    await fc.assert(
      fc.asyncProperty(numbers, async ([where, how, what]) => {
        const marked = withCanary(text, where);
        const mutated = how % 2 === 0 ? mutateBytes(Buffer.from(marked), where, how, what) : Buffer.from(marked);
        await check(name, mutated);
      }),
      { numRuns: RUNS, seed: 20261126 },
    );
  });

  test.each(["ragas/results.csv", "phoenix/experiment.csv", "langsmith/results.csv", "mapped/results.csv"])(
    "%s",
    async (name) => {
      const text = readFileSync(join(ROOT, "test/fixtures", name), "utf8");
      await fc.assert(
        fc.asyncProperty(numbers, async ([where, how, what]) => {
          const cells = text.split(",");
          cells[where % cells.length] = CANARY;
          await check(name, mutateBytes(Buffer.from(cells.join(",")), where, how, what));
        }),
        { numRuns: RUNS, seed: 20261126 },
      );
    },
  );
});

const CONFIG = {
  "min-pass-rate": "80%",
  "max-ungraded": "5%",
  "must-pass": ["q1", "1.10"],
  quarantine: [{ question: "q2", reason: "known", expires: "2027-01-31" }],
  accept: [{ question: "q3", reason: "known" }],
  categories: { a: { "min-pass-rate": "90%", "max-ungraded": 3 } },
  metrics: { context_recall: 0.7, own: { means: "recall", min: 0.5 } },
  labels: { odd: "prompt" },
  fields: { question_id: "id", grade: "verdict" },
  distillation: { student_cost: 0.1, categories: { a: { kept: "80%" } } },
  effort: { hourly_rate: 100, hours: { prompt: "1-4" } },
  optimizations: [{ name: "o", rung: "prompt", monthly_upkeep: 1, monthly_saving: 2 }],
  "trace-hosts": ["t.example"],
  "show-text": false,
};

describe("a configuration that is changed anywhere is read or refused", () => {
  const log = { "l.jsonl": lines(graded("ppf")) };
  const judge = async (config: string) => {
    const found = await gate({ ...log, "c.yml": config }, "l.jsonl", "--config", "c.yml");
    expect(found.stderr).not.toContain("bug");
    expect([0, 1, 2]).toContain(found.code);
    if (found.code === 2) expect(found.stderr).toContain("rung-gate could not judge:");
  };

  test("in its values", async () => {
    await fc.assert(
      fc.asyncProperty(numbers, ([where, how, what]) =>
        judge(JSON.stringify(mutateValue(CONFIG, where, how, what)) ?? ""),
      ),
      { numRuns: RUNS * 2, seed: 20261126 },
    );
  });

  test("in its bytes", async () => {
    const { stringify } = await import("yaml");
    const bytes = Buffer.from(stringify(CONFIG));
    await fc.assert(
      fc.asyncProperty(numbers, ([where, how, what]) => judge(mutateBytes(bytes, where, how, what).toString("latin1"))),
      { numRuns: RUNS * 2, seed: 20261126 },
    );
  });
});
