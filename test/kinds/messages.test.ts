import { describe, expect, test } from "vitest";
import { styleFor } from "../../src/commands/presentation.ts";
import { displayWidth } from "../../src/render/display-width.ts";
import { ANSI_STYLE, NO_STYLE } from "../../src/render/style.ts";
import { gate, graded, lines } from "./gate.ts";

// What is wrong is said for what it is.

const LOG = { "l.jsonl": lines(graded("pf")) };
const withConfig = async (text: string) =>
  (await gate({ ...LOG, "c.yml": text }, "l.jsonl", "--config", "c.yml")).stderr;

describe("a message says what is missing or meant", () => {
  test.each([
    [
      "a quarantine without its reason",
      "quarantine:\n  - question: a\n",
      "c.yml:2: quarantine.0.reason: `reason` is missing.",
    ],
    ["a quarantine that is no list", "quarantine: a\n", 'expected a list, found the text "a"'],
    [
      "options under a name of their own",
      "comment: never\ngates:\n  min-pass-rate: 80%\n",
      "Options stand at the top of the file",
    ],
    ["the beginning of an option", "max-retrieval: 10%\n", "Did you mean `max-retrieval-failures`?"],
  ])("%s", async (_name, text, said) => {
    expect(await withConfig(text)).toContain(said);
  });

  test("the beginning of a flag", async () => {
    expect((await gate(LOG, "l.jsonl", "--max-retrieval", "10%")).stderr).toContain(
      "Did you mean --max-retrieval-failures?",
    );
  });

  test("a Python dict, and an amount with its sign", async () => {
    const dict = await gate({ "l.jsonl": `${lines(graded("p"))}\n{'question_id': 'a', 'grade': None}` }, "l.jsonl");
    expect(dict.stderr).toContain("l.jsonl:2: this line is a Python dict as Python prints it, and no JSON.");
    const cost = await gate(
      { "l.jsonl": lines([{ question_id: "a", grade: "correct", cost_usd: "$0.01" }]) },
      "l.jsonl",
    );
    expect(cost.stderr).toContain("Write the number alone, without a unit or quotes");
  });

  test("a text that is a number is one", async () => {
    const rows = [
      { question_id: "a", grade: "wrong", question: 3, answer: 0, expected_answer: false, prompt_version: 2 },
    ];
    const report = JSON.parse((await gate({ "l.jsonl": lines(rows) }, "l.jsonl", "--format", "json")).stdout);
    expect(report.attributions[0]).toMatchObject({ question: "3", answer: "0", expectedAnswer: "false" });
    expect(report.run.versions.prompt).toEqual(["2"]);
    const grade = await gate({ "l.jsonl": lines([{ question_id: "a", grade: 1 }]) }, "l.jsonl");
    expect(grade.code).toBe(2);
  });
});

test("a switch needs no value, and does not take the log for one", async () => {
  for (const args of [
    ["--require-baseline", "l.jsonl"],
    ["l.jsonl", "--require-baseline"],
    ["--require-baseline", "true", "l.jsonl"],
    ["--require-baseline=true", "l.jsonl"],
  ])
    expect((await gate(LOG, ...args)).stdout).toContain("No baseline to compare with: none was asked for");
  expect((await gate(LOG, "--require-baseline", "false", "l.jsonl")).code).toBe(0);
});

test("questions that were asked more than once are no more than there are", async () => {
  const two = ["a", "b"].flatMap((variant) => [
    ...graded("pp", () => ({ variant })),
    ...graded("pp", () => ({ variant })),
  ]);
  const report = JSON.parse((await gate({ "l.jsonl": lines(two) }, "l.jsonl", "--format", "json")).stdout);
  expect(report.dataQuality).toMatchObject({ questions: 2, repeatedQuestions: 2 });
});

test("names are parted by commas", async () => {
  const found = await gate({ "l.jsonl": lines(graded("fff")) }, "l.jsonl", "--must-pass", "q0,q1");
  expect(found.stdout).toMatch(/missed {2}Must pass .*\n +q0, q1/);
});

test("columns line up for wide letters", async () => {
  const ids = ["払い戻しの期間", "q1", "한국어 질문", "é\u0301", "👍🏽", ..."abcdef"];
  const found = await gate(
    { "l.jsonl": lines(ids.map((id) => ({ question_id: id, grade: "wrong", retrieval_hit: false }))) },
    "l.jsonl",
  );
  const rows = found.stdout.split("\n").filter((row) => row.includes("  the evidence was not in the context"));
  expect(rows).toHaveLength(10);
  const columns = rows.map((row) => displayWidth(row.slice(0, row.indexOf("  the evidence"))));
  expect(new Set(columns).size).toBe(1);
});

test("colours are where they are asked for", () => {
  const world = (env: Readonly<Record<string, string>>) => {
    const output = { write: () => {}, isTTY: false };
    return styleFor(output, { directory: "", env, stdout: output, stderr: output, now: "" });
  };
  expect(world({})).toBe(NO_STYLE);
  expect(world({ FORCE_COLOR: "1" })).toBe(ANSI_STYLE);
  expect(world({ FORCE_COLOR: "0" })).toBe(NO_STYLE);
  expect(world({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(NO_STYLE);
});

test("spellings of a path name the same file", async () => {
  const row = (name: string, at: number) => ({
    question_id: `q${at}`,
    grade: "wrong",
    expected_files: ["src/auth/session.ts"],
    retrieved_files: [name],
  });
  const same = [
    "./src/auth/session.ts",
    "src\\auth\\session.ts",
    "src//auth/session.ts",
    "src/auth/session.ts ",
    "src/x/../auth/session.ts",
    "src/./auth/session.ts",
  ];
  const others = ["/src/auth/session.ts", "SRC/auth/Session.ts", "src/auth/session.ts#L1", "../src/auth/session.ts"];
  const report = JSON.parse(
    (await gate({ "l.jsonl": lines([...same, ...others].map(row)) }, "l.jsonl", "--format", "json")).stdout,
  );
  expect(report.rungs.retrieval.questionIds).toEqual(others.map((_, at) => `q${same.length + at}`));
});
