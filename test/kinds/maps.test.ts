import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../src/model/report.ts";
import { type Files, gate } from "./gate.ts";

/** The report of one file, read by a map. */
async function mapped(name: string, content: unknown, config: object, more: Files = {}): Promise<Report> {
  const ended = await gate(
    { [name]: content, ".github/rung-gate.yml": stringify(config), ...more },
    name,
    "--format",
    "json",
  );
  if (ended.code === 2) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout);
}

const counts = ({ totals: { passed, failed, ungraded } }: Report) => [passed, failed, ungraded];
const rung = (report: Report) => report.attributions.map(({ category }) => category);
const refusal = async (name: string, content: unknown, config: object) => {
  const { code, stderr } = await gate({ [name]: content, "c.yml": stringify(config) }, name, "--config", "c.yml");
  return [code, stderr.replaceAll(/\s+/g, " ")];
};

describe("scores of a map", () => {
  const fields = { question_id: "id", grade: "ok" };
  const csv = "id,ok,context_recall,m.faithfulness,rel_score\nq1,false,0.1,0.9,3\nq2,true,0.9,0.8,5\n";
  test.each<[string, string, unknown, unknown]>([
    ["a column", "a.csv", csv, "context_recall"],
    ["several", "a.csv", csv, ["context_recall", "m.faithfulness"]],
    ["percent", "a.csv", "id,ok,context_recall\nq1,false,10%\nq2,true,90%\n", "context_recall"],
    ["a scale", "a.csv", "id,ok,context_recall\nq1,false,10\nq2,true,90\n", { field: "context_recall", scale: 100 }],
    ["numbers", "a.json", [{ id: 1, ok: false, m: { context_recall: 0.1 } }], "m"],
    ["reasons", "a.json", [{ id: 1, ok: false, m: { context_recall: { score: 0.1, reason: "x" } } }], "m"],
    [
      "one with its reason",
      "a.json",
      [{ id: 1, ok: false, context_recall: { score: 0.1, reason: "x" } }],
      "context_recall",
    ],
    ["a list", "a.json", [{ id: 1, ok: false, m: [{ name: "context_recall", score: 0.1 }] }], "m"],
    ["a pattern of keys", "a.json", [{ id: 1, ok: false, m: { context_recall: 0.1 } }], "m.*"],
    ["a pattern of columns", "a.csv", "id,ok,m.context_recall\nq1,false,0.1\n", "m.*"],
    ["a suffix", "a.csv", "id,ok,context_recall_score\nq1,false,0.1\n", "*_score"],
    ["JSON in a cell", "a.csv", 'id,ok,m\nq1,false,"{""context_recall"": 0.1}"\n', "m"],
  ])("%s", async (_form, name, content, scores) => {
    const report = await mapped(name, content, { fields: { ...fields, scores } });
    expect(rung(report)).toEqual(["retrieval"]);
  });

  test("a column without a number, and a place that is not there, are reported", async () => {
    const told = await refusal("a.csv", csv, { fields: { ...fields, scores: ["ok.x", "id"] } });
    expect(told).toEqual([2, expect.stringContaining("fields.scores: no record has `ok.x`")]);
    expect(told[1]).toContain(
      'id: expected numbers as `scores`, and not one is there; the first that is none is the text "q1"',
    );
  });
});

describe("the verdict of a map", () => {
  const rows = (values: readonly unknown[]) => values.map((v, id) => ({ id, v }));
  test.each<[string, readonly unknown[], object, number[]]>([
    ["by words of its own", ["good", "Bad", "GOOD"], { pass: ["good"] }, [2, 1, 0]],
    ["by a threshold on its own scale", [5, 4, 2.5, null], { min: 4 }, [2, 1, 1]],
    ["where less is better", [0.1, 0.5], { max: 0.2 }, [1, 1, 0]],
    ["by percent", ["90%", "10%"], { min: 0.5 }, [1, 1, 0]],
    ["by texts that are numbers, with blanks and n/a", ["4", "3", "n/a", ""], { min: 4 }, [1, 1, 2]],
    [
      "with words for what was skipped and what broke",
      ["ok", "skip", "boom", "no"],
      { pass: ["ok"], skip: ["skip"], error: ["boom"] },
      [1, 2, 0],
    ],
    ["between two bounds", [1, 2, 3], { min: 2, max: 2 }, [1, 2, 0]],
  ])("%s", async (_way, values, how, expected) => {
    const config = { fields: { question_id: "id", grade: { field: "v", ...how } }, "max-ungraded": "90%" };
    expect(counts(await mapped("a.json", rows(values), config))).toEqual(expected);
  });

  test.each<[string, readonly unknown[], object, string]>([
    ["a bound on another scale", [4, 5], { min: 0.5 }, "`min: 0.5` is on another scale"],
    ["a word where a number is meant", [4, "good"], { min: 3 }, "expected a number"],
    ["words and numbers", [4], { min: 3, pass: ["x"] }, "only one of them can decide"],
    [
      "no detail that there is",
      [4],
      { minimum: 3 },
      "only `field`, `pass`, `skip`, `error`, `min` or `max` can be said",
    ],
    ["no number", [4], { min: "high" }, "expected a number, found the text"],
    ["a unit", [4], { unit: "s" }, "only `field`, `pass`, `skip`, `error`, `min` or `max` can be said"],
  ])("refuses %s", async (_what, values, how, message) => {
    const told = await refusal("a.json", rows(values), {
      fields: { question_id: "id", grade: { field: "v", ...how } },
    });
    expect(told).toEqual([2, expect.stringContaining(message)]);
  });

  test("of a number says how to set a threshold", async () => {
    const told = await refusal("a.json", rows([0.9, 0.1]), { fields: { question_id: "id", grade: "v" } });
    expect(told).toEqual([2, expect.stringContaining("`grade: { field: …, min: 0.7 }`")]);
  });
});

test.each<[string, unknown, object | string, number]>([
  ["seconds by the map", 5.04, { field: "t", unit: "s" }, 5040],
  ["seconds behind the number", "5.04 s", "t", 5040],
  ["seconds by the name", 5.04, "elapsed_sec", 5040],
  ["seconds by a name in camel case", 5.04, "elapsedSeconds", 5040],
  ["milliseconds by the name", 504, "latencyMs", 504],
  ["milliseconds for want of anything else", 504, "latency", 504],
])("a time in %s", async (_unit, value, place, ms) => {
  const name = typeof place === "string" ? place : "t";
  const report = await mapped("a.json", [{ id: 1, ok: true, [name]: value }], {
    fields: { question_id: "id", grade: "ok", latency_ms: place },
  });
  expect(report.economics.total.latencyP50Ms).toBe(ms);
});

describe("the records of a map", () => {
  const fields = { question_id: "id", grade: "ok" };
  const row = (id: string, ok: boolean) => ({ id, ok });
  const two = [row("a", true), row("b", false)];
  test.each<[string, unknown, unknown, object]>([
    ["a list in the document", { report: { items: two } }, "report.items", fields],
    ["several lists", { good: [two[0]], bad: [two[1]] }, ["good", "bad"], fields],
    ["lists under any key", { by: { x: [two[0]], y: [two[1]] } }, "by.*", { ...fields, category: "$key" }],
    ["lists of lists", { by: [{ name: "x", rows: two }] }, "by.*.rows", { ...fields, category: "$parent.name" }],
    [
      "an object keyed by id",
      { all: { a: { ok: true }, b: { ok: false } } },
      "all",
      { ...fields, question_id: "$key" },
    ],
    ["a whole document keyed by id", { a: { ok: true }, b: { ok: false } }, "*", { ...fields, question_id: "$key" }],
    [
      "pandas' split",
      {
        columns: ["id", "ok"],
        index: [0, 1],
        data: [
          ["a", true],
          ["b", false],
        ],
      },
      undefined,
      fields,
    ],
    ["columns of lists", { id: ["a", "b"], ok: [true, false] }, undefined, fields],
    ["columns by label", { id: { 0: "a", 1: "b" }, ok: { 0: true, 1: false } }, undefined, fields],
    ["columns within a document", { meta: {}, table: { id: ["a", "b"], ok: [true, false] } }, "table", fields],
  ])("%s", async (_form, document, records, places) => {
    const report = await mapped("a.json", document, { ...(records === undefined ? {} : { records }), fields: places });
    expect(counts(report)).toEqual([1, 1, 0]);
    expect(report.questions.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    if ("category" in places) expect(Object.keys(report.slices.category ?? {}).length).toBeGreaterThan(0);
  });

  test("an empty list and a path that is not there are told apart", async () => {
    const document = { tests: [], rows: two };
    const empty = await refusal("a.json", document, { records: "tests", fields });
    expect(empty).toEqual([2, expect.stringContaining("`tests` holds no record: the list is empty")]);
    const missing = await refusal("a.json", document, { records: "testz", fields });
    expect(missing).toEqual([
      2,
      expect.stringContaining("there is no `testz` in this document; its lists are `rows` (2) and `tests` (0)"),
    ]);
  });
});

test("several systems in one row are variants, each with fields of its own", async () => {
  const rows = [
    { q: "a", base: { out: "x", ok: false }, tuned: { out: "y", ok: true } },
    { q: "b", base: { out: "x", ok: true }, tuned: { out: "y", ok: true } },
  ];
  const variants = { base: { grade: "base.ok", answer: "base.out" }, tuned: { grade: "tuned.ok" } };
  const report = await mapped("a.json", rows, { fields: { question_id: "q" }, variants });
  expect(counts(report)).toEqual([3, 1, 0]);
  expect(report.questions.map(({ id, variant }) => [id, variant ?? null])).toContainEqual(["a", "tuned"]);
  const wrong = await refusal("a.json", rows, {
    fields: { question_id: "q" },
    variants: { base: { grade: "base.okay" } },
  });
  expect(wrong).toEqual([2, expect.stringContaining("variants.base.grade: no record has `base.okay`")]);
});

test("ids in objects of a list, and evidence by words", async () => {
  const rows = [{ id: 1, ok: false, want: ["d1"], got: [{ id: "d2" }, { id: "d3" }] }];
  const fields = { question_id: "id", grade: "ok", expected_evidence: "want", retrieved_evidence: "got[].id" };
  expect(rung(await mapped("a.json", rows, { fields }))).toEqual(["retrieval"]);
  const hit = [{ id: 1, ok: false, hit: "absent" }];
  const byWords = { question_id: "id", grade: "ok", retrieval_hit: { field: "hit", pass: ["found"] } };
  expect(rung(await mapped("a.json", hit, { fields: byWords }))).toEqual(["retrieval"]);
});

test("the map is an option of the command, too", async () => {
  const files = { "a.csv": "id;verdict\na;Ja\nb;Nein\n" };
  const ended = await gate(files, "a.csv", "--fields", "question_id=id, grade=verdict", "--passing-grades", "Ja");
  expect([ended.code, ended.stdout]).toEqual([0, expect.stringContaining("1 of 2 pass")]);
  const wrong = await gate(files, "a.csv", "--fields", "question_id=id,grad=verdict");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("Did you mean `grade`?")]);
});

describe("a table with the run log's own columns", () => {
  test("is a run log, judged as one", async () => {
    const csv = "question_id,grade,retrieval_hit,scores.faithfulness\nq1,correct,,\nq2,hallucinated,false,0.2\n";
    const ended = await gate({ "a.csv": csv }, "a.csv", "--format", "json");
    const report: Report = JSON.parse(ended.stdout);
    expect([counts(report), rung(report)]).toEqual([[1, 1, 0], ["retrieval"]]);
  });

  test.each([
    ["1", "0"],
    ["TRUE", "FALSE"],
    ["yes", "no"],
    ["PASS", "FAIL"],
  ])("knows %s and %s", async (yes, no) => {
    const csv = `question_id,grade\nq1,${yes}\nq2,${no}\nq3,${no}\n`;
    const ended = await gate({ "a.csv": csv }, "a.csv", "--format", "json");
    expect(counts(JSON.parse(ended.stdout))).toEqual([1, 2, 0]);
  });
});

describe("a table as spreadsheets write it in Europe", () => {
  const text =
    "user_input;answer_correctness;context_recall\nHauptstadt von Österreich?;0,1;20 %\nvon Perú?;0,9;90 %\n";
  test.each<[string, Buffer, boolean]>([
    ["Windows-1252", Buffer.from(text, "latin1"), true],
    ["UTF-16", Buffer.from(`\ufeff${text.replaceAll(";", "\t")}`, "utf16le"), true],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), false],
  ])("%s", async (encoding, bytes, isTold) => {
    const ended = await gate({ "e.csv": bytes }, "e.csv", "--pass-metric", "answer_correctness", "--format", "json");
    const report: Report = JSON.parse(ended.stdout);
    expect([counts(report), rung(report)]).toEqual([[1, 1, 0], ["retrieval"]]);
    expect(report.questions.map(({ id }) => id).join()).toContain("Österreich");
    expect(report.dataQuality.notices.map(({ detail }) => detail).includes(encoding)).toBe(isTold);
  });

  test("a comma that is no decimal one is left alone", async () => {
    const csv = "id;verdict;note\n1,5;pass;a\n2,x;fail;b\n";
    const ended = await gate({ "a.csv": csv }, "a.csv", "--fields", "question_id=id,grade=verdict", "--format", "json");
    expect(JSON.parse(ended.stdout).questions.map(({ id }: { id: string }) => id)).toEqual(["1,5", "2,x"]);
  });
});
