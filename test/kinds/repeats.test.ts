import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../long.ts";
import { type Ended, type Files, gate, graded, lines } from "./gate.ts";

// What is a repeat of a question, and what is another run, another system, or the same file again.

const title = ({ stdout }: Ended) => stdout.split("\n")[0] ?? "";
const pass = (more: object) => ({ grade: "correct", ...more });

describe("rates are means over questions", () => {
  const diluted = lines([...graded("pppppfffff"), ...Array.from({ length: 1000 }, () => pass({ question_id: "q0" }))]);

  test("a thousand more passes of one question change nothing, and that it was asked more often is reported", async () => {
    const found = await gate({ "l.jsonl": diluted }, "l.jsonl", "--min-pass-rate", "80%");
    expect([found.code, title(found)]).toEqual([1, "❌ Pass rate 50%, at least 80% required"]);
    expect(found.stdout).toContain("! Questions were asked between once and 1,001 times");
    const failing = await gate({ "l.jsonl": diluted }, "l.jsonl", "--max-prompt-failures", "40%");
    expect([failing.code, title(failing)]).toEqual([1, "❌ Pass rate 50% · 1 rung limit missed"]);
    // Counts stay counts of answers.
    expect((await gate({ "l.jsonl": diluted }, "l.jsonl", "--max-prompt-failures", "5")).code).toBe(0);
  });

  test("in a category, too", async () => {
    const rows = lines([
      { question_id: "a", grade: "wrong", category: "x" },
      ...Array.from({ length: 9 }, () => pass({ question_id: "b", category: "x" })),
    ]);
    const config = "categories: { x: { min-pass-rate: 60% } }";
    const found = await gate({ "l.jsonl": rows, "c.yml": config }, "l.jsonl", "--config", "c.yml");
    expect([found.code, title(found)]).toEqual([1, "❌ Pass rate 50% · x: Pass rate 50%, at least 60% required"]);
  });

  test("a limit that is met exactly is met, whatever the order", async () => {
    const thirds = (order: number) =>
      lines(
        [0, 1, 2, 3, 4]
          .flatMap((question) => ["p", "p", "f"].map((letter) => ({ question, letter })))
          .map(({ question, letter }, at) => ({
            question_id: `q${question}`,
            grade: letter === "p" ? "correct" : "wrong",
            at,
          }))
          .sort((a, b) => ((a.at * order) % 15) - ((b.at * order) % 15)),
      );
    for (const order of [1, 2, 4, 7]) {
      const found = await gate(
        { "l.jsonl": thirds(order) },
        "l.jsonl",
        "--max-prompt-failures",
        "33.4%",
        "--min-pass-rate",
        "66.6%",
      );
      expect(found.code).toBe(0);
    }
    const tenths = lines(
      Array.from({ length: 10 }, (_, at) => ({ question_id: "q", grade: at < 3 ? "wrong" : "correct" })),
    );
    expect((await gate({ "l.jsonl": tenths }, "l.jsonl", "--min-pass-rate", "70%")).code).toBe(0);
    expect((await gate({ "l.jsonl": tenths }, "l.jsonl", "--min-pass-rate", "70.1%")).code).toBe(1);
  });

  test("asking one question again leaves the regression test of all others as it was", async () => {
    const base = lines(graded("p".repeat(30)));
    const head = graded("ffff".padEnd(30, "p"));
    const p = async (rows: readonly object[]) =>
      (await gate({ "b.jsonl": base, "h.jsonl": lines(rows) }, "h.jsonl", "--baseline", "b.jsonl")).stdout;
    const once = await p(head);
    const again = await p([...head, pass({ question_id: "q20" }), pass({ question_id: "q20" })]);
    for (const found of [once, again]) expect(found).toContain("4 newly failing (p = 0.031)");
  });
});

describe("what is no repeat", () => {
  test.each(["model", "prompt_version", "index_version", "context_version"])(
    "answers of another %s are refused",
    async (field) => {
      const log = (value: string, letters: string) => lines(graded(letters, () => ({ [field]: value })));
      const found = await gate({ "a.jsonl": log("one", "ppp"), "b.jsonl": log("two", "fff") }, "a.jsonl", "b.jsonl");
      expect(found.code).toBe(2);
      expect(found.stderr).toContain(`b.jsonl:1: ${field}: question "q0" was answered with`);
      expect(found.stderr).toMatch(/rung-gate compare.*variant/s);
    },
  );

  test("several systems that say which they are, and versions that one answer does not name, are none of these", async () => {
    const log = (name: string) => lines(graded("ppp", () => ({ model: name, variant: name })));
    expect((await gate({ "a.jsonl": log("one"), "b.jsonl": log("two") }, "a.jsonl", "b.jsonl")).code).toBe(0);
    const rows = lines([...graded("pp", () => ({ model: "m" })), ...graded("pp")]);
    expect((await gate({ "a.jsonl": rows }, "a.jsonl")).code).toBe(0);
  });

  test("two runs of one lm-eval task are refused, and two tasks are not", async () => {
    const row = (acc: number) =>
      JSON.stringify({ doc_id: 1, doc_hash: "h", filter: "none", filtered_resps: ["a"], metrics: ["acc"], acc });
    const [old, now] = ["r/samples_arc_2026-10-01T10-00-00.1.jsonl", "r/samples_arc_2026-11-01T10-00-00.1.jsonl"];
    const found = await gate({ [old]: row(1), [now]: row(0) }, "r/*.jsonl");
    expect([found.code, found.stderr]).toEqual([
      2,
      expect.stringContaining(`${now}: this is another run of the evaluation that ${old} is of`),
    ]);
    expect(
      (await gate({ [old]: row(1), [now.replace("arc", "mmlu")]: row(1) }, "r/*.jsonl", "--min-pass-rate", "1%")).code,
    ).toBe(0);
  });

  test("a second run in an OpenAI log is refused", async () => {
    const match = (id: string) => ({ run_id: "r", event_id: 1, sample_id: id, type: "match", data: { correct: true } });
    const log = [
      { spec: { completion_fns: ["a"] } },
      match("s"),
      { final_report: {} },
      { spec: { completion_fns: ["b"] } },
      match("s"),
    ];
    const found = await gate({ "l.jsonl": lines(log) }, "l.jsonl");
    expect([found.code, found.stderr]).toEqual([
      2,
      expect.stringContaining("l.jsonl:4: spec: another run begins here"),
    ]);
  });

  test("appended answers that disagree, and questions of several files, are reported above the figures", async () => {
    const told = async (files: Files, ...args: string[]) =>
      (await gate(files, ...args, "--format", "markdown")).stdout.split("<details>")[0] ?? "";
    expect(await told({ "l.jsonl": lines([...graded("ppp"), ...graded("fpp")]) }, "l.jsonl")).toContain(
      "[!WARNING]\n> - 3 questions were asked up to twice: the answers to 1 of them disagree.",
    );
    expect(await told({ "a.jsonl": lines(graded("ppp")), "b.jsonl": lines(graded("pppp")) }, "*.jsonl")).toContain(
      "those to 3 stand in several files",
    );
    // A document that is written at once has the repeats that its tool made.
    expect(await told({ "l.json": [...graded("ppp"), ...graded("fpp")] }, "l.json")).not.toContain("asked up to");
    const numbered = [...graded("ppp", () => ({ trial: 1 })), ...graded("fpp", () => ({ trial: 2 }))];
    expect(await told({ "l.jsonl": lines(numbered) }, "l.jsonl")).not.toContain("asked up to");
  });

  test("copies of a file are reported", async () => {
    const found = await gate({ "a.jsonl": lines(graded("pf")), "b.jsonl": lines(graded("pf")) }, "*.jsonl");
    expect(found.stdout).toContain("! Files of the run are copies of each other: b.jsonl of a.jsonl.");
  });

  test("a question asked by two systems is asked once by each", async () => {
    const found = await gate(
      { "l.jsonl": lines([...graded("pp", () => ({ variant: "a" })), ...graded("pp", () => ({ variant: "b" }))]) },
      "l.jsonl",
    );
    expect(found.stdout).not.toMatch(/asked|averaged/);
  });

  test("the baseline is no part of the run, under whatever name", async () => {
    const files = { "r/now.jsonl": lines(graded("pf")), "r/base.jsonl": lines(graded("pp")) };
    for (const baseline of ["r/base.jsonl", "./r/../r/base.jsonl", "r/b*.jsonl"]) {
      const found = await gate(files, "r/*.jsonl", "--baseline", baseline);
      expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("this file is a part of the run itself")]);
    }
  });
});

describe("an Inspect log and its retry", () => {
  const log = (status: string, created: string, values: string, more: object = {}) => ({
    version: 2,
    status,
    eval: { task: "t", task_id: "T", created, model: "m", ...more },
    results: { total_samples: values.length, scores: [{ name: "match" }] },
    samples: [...values].map((value, id) => ({ id, epoch: 1, input: "q", target: "a", scores: { match: { value } } })),
  });

  test("the later one replaces one that did not finish, and that is said in a line", async () => {
    const files = {
      "1.json": log("error", "2026-11-01T10:00", "CC"),
      "2.json": log("success", "2026-11-01T10:10", "CIII"),
    };
    const found = await gate(files, "*.json", "--min-pass-rate", "20%");
    expect([found.code, title(found)]).toEqual([0, "✅ 1 of 4 pass · 1 limit met"]);
    expect(found.stdout).toMatch(/left\s+out\s+for\s+that\s+of\s+its\s+retry:\s+1\.json,\s+for\s+2\.json\./);
  });

  test("an earlier success stays, whatever was broken off later", async () => {
    const files = {
      "1.json": log("success", "2026-11-01T10:00", "CC"),
      "2.json": log("error", "2026-11-01T10:10", "C"),
    };
    expect((await gate(files, "*.json")).code).toBe(2);
  });

  test("other arguments of the task are other questions", async () => {
    const one = {
      ...log("success", "a", "CC"),
      eval: { task: "t", task_id: "A", model: "m", task_args: { subset: "hard" } },
    };
    const two = {
      ...log("success", "b", "CI"),
      eval: { task: "t", task_id: "B", model: "m", task_args: { subset: "easy" } },
    };
    expect(title(await gate({ "1.json": one, "2.json": two }, "*.json"))).toContain("3 of 4 pass");
  });
});

test("no change of rows and files turns red into green without a word of it above the fold", async () => {
  const letters = fc.array(fc.constantFrom("p", "p", "p", "f"), { minLength: 4, maxLength: 24 });
  const change = fc.record({
    what: fc.constantFrom("duplicate", "rename", "split", "reorder", "append", "copy"),
    at: fc.nat(23),
    times: fc.integer({ min: 1, max: 12 }),
  });
  const seen = { red: 0, turned: 0 };
  await fc.assert(
    fc.asyncProperty(letters, fc.array(change, { minLength: 1, maxLength: 3 }), async (verdicts, changes) => {
      const base = lines(graded("p".repeat(verdicts.length)));
      const rows = graded(verdicts.join(""));
      const args = [
        "--baseline",
        "base.jsonl",
        "--min-pass-rate",
        "80%",
        "--regression",
        "any",
        "--max-prompt-failures",
        "3",
      ];
      const before = await gate({ "base.jsonl": base, "log.jsonl": lines(rows) }, "log.jsonl", ...args);
      if (before.code !== 1) return;
      seen.red += 1;
      let files = [rows];
      for (const { what, at, times } of changes) {
        const [all = [], ...rest] = files;
        const one = all[at % all.length];
        if (one === undefined) continue;
        if (what === "duplicate") files = [[...all, ...Array.from({ length: times }, () => one)], ...rest];
        if (what === "rename")
          files = [all.map((row) => (row === one ? { ...row, question_id: `new${times}` } : row)), ...rest];
        if (what === "split")
          files = [all.slice(0, at % all.length), all.slice(at % all.length), ...rest].filter(
            ({ length }) => length > 0,
          );
        if (what === "reorder") files = [[...all].reverse(), ...rest];
        if (what === "append")
          files = [[...all, ...Array.from({ length: times }, () => ({ ...one, grade: "correct" }))], ...rest];
        if (what === "copy") files = [all, all, ...rest];
      }
      const written = Object.fromEntries(files.map((each, at) => [`log/${at}.jsonl`, lines(each)]));
      const after = await gate({ "base.jsonl": base, ...written }, "log/*.jsonl", ...args, "--format", "markdown");
      if (after.code !== 0) return;
      seen.turned += 1;
      const above = after.stdout.split("<details>")[0] ?? "";
      expect(above).toMatch(/\[!WARNING\]|baseline questions? compared/);
    }),
    {
      numRuns: runs(3000, 150),
      // Few changes do: one that does has to be among them.
      examples: [
        [[..."pppppppppf"].map((letter) => (letter === "p" ? "p" : "f")), [{ what: "rename", at: 9, times: 1 }]],
      ],
    },
  );
  expect(seen.red).toBeGreaterThan(20);
  expect(seen.turned).toBeGreaterThan(0);
}, 300_000);
