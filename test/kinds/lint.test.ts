import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runLogEntrySchema } from "../../src/adapters/formats/run-log/schema.ts";
import { inProcess } from "../commands/in-process.ts";
import { runs } from "../long.ts";
import { gate, lines } from "./gate.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-lint-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validate = async (text: string, ...args: readonly string[]) => {
  writeFileSync(join(folder, "log.jsonl"), text);
  const { code, stdout, stderr } = await inProcess(["validate", "log.jsonl", ...args], folder);
  return { code, said: `${stdout}${stderr}`.replaceAll(/\s+/g, " ") };
};

const VALUES: Readonly<Record<string, unknown>> = {
  retrieval_hit: true,
  retrieved_whole_files: true,
  should_decline: false,
  corpus_gap: false,
  expected_files: ["a"],
  retrieved_files: ["a"],
  expected_evidence: ["a"],
  retrieved_evidence: ["a"],
  candidate_evidence: ["a"],
  scores: { faithfulness: 0.9 },
  trial: 1,
  cost_usd: 0.1,
  latency_ms: 900,
  input_tokens: 9,
  output_tokens: 9,
  context_tokens: 9,
};
const FIELDS = Object.keys(runLogEntrySchema.shape);
const FULL = Object.fromEntries([
  ...FIELDS.map((field) => [field, VALUES[field] ?? "x"] as const),
  ["grade", "correct"] as const,
  ["trace_url", "https://a.example"] as const,
]);

/** One slip: a letter more, less, another or swapped with the next; other case; camel case. */
function slip(name: string, kind: number, at: number): string {
  const i = at % (name.length - 1);
  const forms = [
    `${name.slice(0, i)}q${name.slice(i)}`,
    `${name.slice(0, i)}${name.slice(i + 1)}`,
    `${name.slice(0, i)}q${name.slice(i + 1)}`,
    `${name.slice(0, i)}${name[i + 1] ?? ""}${name[i] ?? ""}${name.slice(i + 2)}`,
    name.toUpperCase(),
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ];
  return forms[kind % forms.length] ?? name;
}

test("a known field under one slip, in other case or in camel case is named by validate", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FIELDS), fc.nat(), fc.nat(), async (field, kind, at) => {
      const renamed = slip(field, kind, at);
      if (FIELDS.includes(renamed)) return;
      const { [field]: value, ...rest } = FULL;
      const other = { question_id: "other", grade: "correct" };
      const { said } = await validate(lines([other, { ...rest, [renamed]: value }]));
      expect(said, `${field} as ${renamed}`).toContain(renamed);
      expect(said).toMatch(new RegExp(`${renamed}.*${field}`));
    }),
    { numRuns: runs(2000, 150), seed: 20261126 },
  );
});

describe("validate", () => {
  const clean = lines([
    { question_id: "refund", grade: "correct", prompt_version: "p1", retrieval_hit: true },
    { question_id: "login", grade: "wrong", prompt_version: "p1", retrieval_hit: false },
  ]);

  test("--strict is 0 where there is nothing to look at, and 1 where there is, with its line and share", async () => {
    expect((await validate(clean, "--strict")).code).toBe(0);
    const odd = `${clean}\n${JSON.stringify({ question_id: "x", grade: "correct", retreival_hit: true })}`;
    expect((await validate(odd)).code).toBe(0);
    const { code, said } = await validate(odd, "--strict");
    expect([code, said]).toEqual([1, expect.stringContaining("(log.jsonl:3, 1 of 3 entries)")]);
  });

  test("a misspelt field is reported by diagnose, too", async () => {
    const { said } = await gate(
      { "log.jsonl": lines([{ questionId: "q1", grade: "wrong", retrievalHit: false }]) },
      "log.jsonl",
    );
    expect(said).toMatch(/questionId \(is it\s+question_id\?\),\s+retrievalHit \(is it\s+retrieval_hit\?\)/);
  });
});

test("a score of another scale is no evidence, unless its threshold is set", async () => {
  const log = lines([{ question_id: "q", grade: "wrong", scores: { context_recall: 30 } }]);
  const rung = async (...args: readonly string[]) => {
    const files = { "log.jsonl": log, "c.yml": "metrics: { context_recall: { means: recall, min: 80 } }\n" };
    const { stdout } = await gate(files, "log.jsonl", "--format", "json", ...args);
    return JSON.parse(stdout).attributions[0].rule;
  };
  expect([await rung(), await rung("--config", "c.yml")]).toEqual(["no-signal", "metric-missing-evidence"]);
});

test("names that only count are paired by what was asked: an insertion is one question added", async () => {
  const cases = (asked: readonly number[]) => ({
    testCases: asked.map((question, at) => ({
      name: `test_rag[${at}]`,
      input: `Question number ${question}?`,
      actualOutput: "a",
      success: question % 2 === 1,
      metricsData: [{ name: "Answer Relevancy", threshold: 0.5, success: question % 2 === 1, score: 0.6 }],
      conversational: false,
    })),
    conversationalTestCases: [],
    metricsScores: [],
  });
  const files = { "base.json": cases([0, 1, 2, 3]), "head.json": cases([7, 0, 1, 2, 3]) };
  const { stdout, stderr } = await gate(files, "head.json", "--baseline", "base.json", "--format", "json");
  expect(stderr).toBe("");
  const { result } = JSON.parse(stdout).comparison;
  expect([result.matched, result.newlyFailing, result.fixed, result.added.length]).toEqual([4, [], [], 1]);
});

test("a table whose question has another name is none of averages", async () => {
  const csv =
    "questions,predicted_answers,faithfulness,sas\nCapital of Peru?,Lima,1.0,0.9\nCapital of Chad?,Oslo,0.0,0.1\n";
  const { code, said } = await gate({ "h.csv": csv }, "h.csv");
  expect([code, said.includes("averages")]).toEqual([2, false]);
});

test("a table with a name for each row of averages is one of averages", async () => {
  const csv = "方案,faithfulness,context_recall\nllama3 (MiniLM),0.7917,0.875\ngpt-4o-mini,0.875,0.875\n";
  const { code, said } = await gate({ "h.csv": csv }, "h.csv");
  expect([code, said.includes("a table of averages")]).toEqual([2, true]);
});

test("a metric of the whole task is named, and no scorer is asked for", async () => {
  const row = {
    doc_id: 0,
    doc: {},
    target: "a",
    arguments: {},
    resps: [["a"]],
    filtered_resps: ["a"],
    filter: "none",
    metrics: ["f1"],
    doc_hash: "h",
    f1: ["a", ["a"]],
  };
  const { code, said } = await gate({ "samples_x.jsonl": JSON.stringify(row) }, "samples_x.jsonl");
  expect([code, said]).toEqual([2, expect.stringContaining("`f1` is a figure of the whole task")]);
});

test("a misspelt field is counted in every entry, also of a long log", async () => {
  const row = (index: number) => ({
    question_id: `q${index}`,
    grade: "correct",
    [index < 3 ? "latency_ms" : "latencyMs"]: 900,
  });
  const { said } = await validate(lines(Array.from({ length: 20_500 }, (_, index) => row(index))));
  expect(said).toContain("20,497 of 20,500 entries");
});

test("nothing doubts the unit of a tool that has one", async () => {
  const results = ["a", "b"].map((input) => ({
    input,
    output: "x",
    expected: "x",
    duration: 4.25,
    status: "success",
    scores: [{ name: "exact", score: 1 }],
  }));
  const suite = { run: { id: 1, runType: "full" }, evals: [{ name: "s", status: "success", results }] };
  const { code, said } = await gate({ "r.json": JSON.stringify(suite) }, "r.json");
  expect([code, said.includes("milliseconds")]).toEqual([0, false]);
  const own = lines([1, 2].map((id) => ({ question_id: `x${id}`, grade: "correct", latency_ms: 4.256_781 })));
  expect((await gate({ "r.jsonl": own }, "r.jsonl")).said).toContain(
    "No answer took more than 4.26 ms: these may be seconds",
  );
});

test("a misspelt column of a table with the names of a run log is named, too", async () => {
  const csv = "question_id,grade,retrieval_hits,latencyMs\na,correct,true,900\nb,wrong,false,800\n";
  const { code, said } = await gate({ "log.csv": csv }, "log.csv");
  expect(code).toBe(0);
  expect(said.replaceAll(/\s+/g, " ")).toMatch(/retrieval_hits.*retrieval_hit.*latencyMs.*latency_ms/);
});
