import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/page/app/address.ts";
import { haystack, parseFilter, STATE_NAMES, toggled } from "../../src/page/app/filter.ts";
import { isOrder, ORDERS, ordered } from "../../src/page/app/order.ts";
import { pageData } from "../../src/page/page-data.ts";
import { reportOfLines, runOfLines, settingsOf } from "../log-lines.ts";

const LINES = [
  { question_id: "q1", question: "What does @billing cost?", grade: "correct", category: "billing", cost_usd: 0.02 },
  {
    question_id: "q2",
    question: "Two Words in a row",
    grade: "wrong",
    category: "north america",
    retrieval_hit: false,
    cost_usd: 0.5,
    latency_ms: 30,
  },
  { question_id: "q10", question: "words: two", grade: "wrong", failure_label: "wrong_format", latency_ms: 900 },
  { question_id: "q3", grade: "wrong", error: "429 Too Many Requests", category: 'say "hi"' },
];
const BASE = runOfLines(
  [
    { question_id: "q1", grade: "wrong" },
    { question_id: "q2", grade: "correct" },
    { question_id: "q10", grade: "wrong", failure_label: "wrong_format" },
  ],
  settingsOf(),
);
const report = reportOfLines(
  LINES,
  { quarantine: [{ question: "q3", reason: "the quota" }] },
  {
    baseline: {
      status: "ok",
      name: "base.json",
      found: null,
      commit: null,
      branch: null,
      runId: null,
      createdAt: null,
      questions: BASE.records(),
    },
  },
);
const answers = [{ id: "q1", variant: null, question: "What does @billing cost?", answer: "Much." }];
const { index } = pageData(report, answers);
const hay = haystack(index);

const found = (query: string) => {
  const { holds } = parseFilter(query, index, hay);
  return index.columns.id.filter((_id, row) => holds(row));
};
const problems = (query: string) => parseFilter(query, index, hay).problems;

describe("the filter of the page", () => {
  test.each<[string, string[]]>([
    ["", ["q1", "q2", "q10", "q3"]],
    ["   ", ["q1", "q2", "q10", "q3"]],
    ["WORDS", ["q2", "q10"]],
    ["two words", ["q2", "q10"]],
    ['"two words"', ["q2"]],
    ['-"two words" words', ["q10"]],
    ["words:", ["q10"]],
    ["@billing", ["q1"]],
    ["is:failing", ["q2", "q10"]],
    ["is:passing", ["q1"]],
    ["is:new", ["q2"]],
    ["is:fixed", ["q1"]],
    ["is:old", ["q10"]],
    ["is:quarantined", ["q3"]],
    ["-is:quarantined", ["q1", "q2", "q10"]],
    ["rung:retrieval", ["q2"]],
    ["rung:2", ["q2"]],
    ["rung:1", ["q10"]],
    ["RUNG:Retrieval", ["q2"]],
    ["rung:infrastructure", []],
    ["cat:billing", ["q1"]],
    ['cat:"North America"', ["q2"]],
    ["-cat:billing", ["q2", "q10", "q3"]],
    ["is:failing q10", ["q10"]],
    ["429", ["q3"]],
    ['"an open quote', []],
    ["-", ["q1", "q2", "q10", "q3"]],
    ["is:", ["q1", "q2", "q10", "q3"]],
    ["-cat: q10", ["q10"]],
    ["category:billing", ["q1"]],
    ['cat:"say \\"hi\\""', ["q3"]],
    ["IS:NEW", ["q2"]],
  ])("%s", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test("what there is not leaves nothing out, and is said with what there is", () => {
    expect(found("rung:retreival")).toEqual(["q1", "q2", "q10", "q3"]);
    expect(problems("rung:retreival")).toEqual([
      "There is no rung:retreival. Known: prompt, retrieval, context, model, infrastructure, grader-error, should-decline, corpus-gap, other, unattributed. Ignored.",
    ]);
    expect(problems("is:broken cat:sales system:a")).toEqual([
      `There is no is:broken. Known: ${STATE_NAMES.join(", ")}. Ignored.`,
      'There is no cat:sales. Known: billing, "north america", "say \\"hi\\"". Ignored.',
      "There is no system:a. This run has none. Ignored.",
    ]);
    expect(problems("is:constructor rung:__proto__ constructor:x")).toHaveLength(3);
    expect(found("topic:billing")).toHaveLength(4);
    expect(problems("topic:billing")).toEqual([
      "Nothing contains topic:billing, and there is no such key. Known keys: is, rung, cat, system. Ignored.",
    ]);
  });

  test("every state that there is names some question or none, and no word stands twice", () => {
    for (const name of STATE_NAMES) expect(problems(`is:${name}`)).toEqual([]);
    expect(toggled("a is:new", "is:new")).toBe("a");
    expect(toggled("a", "is:new")).toBe("a is:new");
    expect(toggled('"two  words" IS:NEW', "is:new")).toBe('"two  words"');
    expect(toggled("rung:prompt a", "rung:model")).toBe("a rung:model");
    expect(toggled("rung:model a", "rung:model")).toBe("a");
  });
});

describe("the order of the list", () => {
  const ids = (order: string) => (isOrder(order) ? ordered(order, index).map((row) => index.columns.id[row]) : []);
  test.each([
    ["importance", ["q2", "q10", "q3", "q1"]],
    ["run", ["q1", "q2", "q10", "q3"]],
    ["id", ["q1", "q2", "q3", "q10"]],
    ["rung", ["q10", "q2", "q3", "q1"]],
    ["cost", ["q2", "q1", "q10", "q3"]],
    ["latency", ["q10", "q2", "q1", "q3"]],
  ])("%s", (order, expected) => {
    expect(ids(order)).toEqual(expected);
  });
  test("each is in the choice", () => {
    expect(Object.keys(ORDERS)).toEqual(["importance", "run", "id", "rung", "cost", "latency"]);
    expect(isOrder("constructor")).toBe(false);
  });
});

test("the address holds filter, order and question whatever is in them", () => {
  for (const id of ["q1", "a b&c=d#e", "100%", "ü→\u{1f600}", "+"]) {
    const place = { filter: `is:new "${id}"`, order: "cost" as const, question: { id, system: `${id}!` } };
    expect(readAddress(writeAddress(place))).toEqual(place);
  }
  expect(readAddress("#sort=sideways")).toEqual({ filter: "", order: "importance", question: null });
});
