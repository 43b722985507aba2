import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../example-report.ts";
import { type Files, gate, lines } from "./gate.ts";

// Where a log says which questions belong together, in every format that can.

type Json = Readonly<Record<string, unknown>>;

async function clustersOf(files: Files, ...args: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { stdout, stderr } = await gate(files, ...args, "--format", "json");
  expect(stderr).toBe("");
  return JSON.parse(stdout).questions.map(({ cluster }: { cluster?: string }) => cluster);
}

/** A fixture with something put into every object at a path; `*` is every element. */
function withEach(file: string, path: readonly string[], added: Json): unknown {
  const put = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === "*") return Array.isArray(value) ? value.map((each) => put(each, rest)) : value;
    const object: Json = typeof value === "object" && value !== null ? { ...value } : {};
    return step === undefined ? { ...object, ...added } : { ...object, [step]: put(object[step], rest) };
  };
  return put(JSON.parse(readFileSync(join(ROOT, "test/fixtures", file), "utf8").replaceAll("NaN", "null")), path);
}

describe("the cluster of a question", () => {
  test.each([
    ["promptfoo/results.json", ["results", "results", "*", "testCase", "metadata"], "conversationId"],
    ["langfuse/experiment.json", ["itemResults", "*", "item", "metadata"], "conversation_id"],
    ["braintrust/results.json", ["results", "*", "metadata"], "cluster"],
    ["deepeval/test_run.json", ["testCases", "*", "metadata"], "dialogue_id"],
    ["inspect/log.json", ["samples", "*", "metadata"], "conversation_id"],
    ["langsmith/rows.json", ["*", "example", "metadata"], "conversation_id"],
    ["ragas/results.json", ["*"], "conversation_id"],
  ])("is read from %s", async (file, path, key) => {
    const found = await clustersOf({ "run.json": withEach(file, path, { [key]: "talk-7" }) }, "run.json");
    // One of DeepEval's is of another list.
    expect(found.filter((cluster) => cluster === "talk-7").length).toBeGreaterThanOrEqual(found.length - 1);
    expect(found).toContain("talk-7");
  });

  test("is a field of the run log, and may be a number", async () => {
    const log = lines([
      { question_id: "a", cluster: 3, grade: "correct" },
      { question_id: "b", cluster: "doc", grade: "wrong" },
      { question_id: "c", cluster: null, grade: "wrong" },
    ]);
    expect(await clustersOf({ "run.jsonl": log }, "run.jsonl")).toEqual(["3", "doc", undefined]);
  });

  test("is a field of the map", async () => {
    const csv = "id,verdict,talk\n1,pass,x\n2,fail,x\n3,pass,y\n";
    const map = "question_id=id, grade=verdict, cluster=talk";
    expect(await clustersOf({ "run.csv": csv }, "run.csv", "--fields", map)).toEqual(["x", "x", "y"]);
  });

  test("is a hash where no text is shown and it is one", async () => {
    const cluster = "Talk with Ms Miller\nabout her bill";
    const log = lines([{ question_id: "a", cluster, grade: "correct" }]);
    const { stdout } = await gate({ "run.jsonl": log }, "run.jsonl", "--format", "json", "--show-text", "false");
    expect(stdout).not.toContain("Miller");
  });
});

describe("questions that look as if they belonged together", () => {
  const WORDS = "Questions seem to belong together by";
  const said = async (rows: readonly object[]) => (await gate({ "run.jsonl": lines(rows) }, "run.jsonl")).stdout;
  const graded = (more: Json) => ({ grade: "correct", ...more });

  test.each([
    ["a field", ["x1", "x2", "y1"].map((id, at) => graded({ question_id: id, conversation_id: `t${at >> 1}` }))],
    ["ids with #", ["a#1", "a#2", "b#1", "b#2"].map((id) => graded({ question_id: id }))],
    ["ids with turns", ["a/turn-1", "a/turn-2", "b/turn-1", "b/turn-2"].map((id) => graded({ question_id: id }))],
  ])("are reported by %s", async (_by, rows) => {
    expect((await said(rows)).replaceAll(/\s+/g, " ")).toContain(WORDS);
  });

  test.each([
    ["they declare it", ["a#1", "a#2", "b#1", "b#2"].map((id) => graded({ question_id: id, cluster: id[0] }))],
    ["the ids only count", ["q#1", "q#2", "q#3", "q#4"].map((id) => graded({ question_id: id }))],
    ["they are repeats", ["a#1", "a#1", "b#1", "b#1"].map((id) => graded({ question_id: id }))],
    ["each has its own thread", ["p", "q", "r"].map((id, at) => graded({ question_id: id, thread_id: `t${at}` }))],
    ["all have the run's session", ["p", "q", "r"].map((id) => graded({ question_id: id, session_id: "s" }))],
    ["repeats share one", ["p", "p", "q", "q"].map((id) => graded({ question_id: id, thread_id: id }))],
    ["ids end in numbers", ["a-1", "a-2", "b-1", "b-2"].map((id) => graded({ question_id: id }))],
  ])("are not where %s", async (_why, rows) => {
    expect((await said(rows)).replaceAll(/\s+/g, " ")).not.toContain(WORDS);
  });
});
