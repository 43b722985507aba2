import { describe, expect, test } from "vitest";
import { gate, lines } from "../kinds/gate.ts";

// A run against several runs of the base branch, through the command.

/** Logs of runs: for each question its answers, the newest of the base branch last, and the run's own. */
async function diagnose(questions: Readonly<Record<string, readonly [base: string, head: string]>>, ...args: string[]) {
  const runs = Math.max(...Object.values(questions).map(([base]) => base.length));
  const log = (of: (base: string, head: string) => string | undefined) =>
    lines(
      Object.entries(questions).flatMap(([id, [base, head]]) => {
        const answer = of(base, head);
        return answer === undefined || answer === "-"
          ? []
          : [{ question_id: id, grade: answer === "1" ? "correct" : "wrong", retrieval_hit: answer === "1" }];
      }),
    );
  const names = Array.from({ length: runs }, (_, at) => `base-${String(at).padStart(2, "0")}.jsonl`);
  const files = {
    "head.jsonl": log((_, head) => head),
    ...Object.fromEntries(names.map((name, at) => [name, log((base) => base[at])])),
  };
  return gate(files, "head.jsonl", "--baseline", names.at(-1) ?? "", "--history", "base-*.jsonl", ...args);
}

const many = (count: number, name: string, base: string, head: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, [base, head] as const]));
const said = (text: string) => text.replaceAll(/\s+/g, " ");

describe("against the runs of the base branch", () => {
  test("5 solid questions of 50 that break are red at 1 %, by name, with what they did before", async () => {
    const ended = await diagnose({ ...many(45, "ok", "1111111111", "1"), ...many(5, "broke", "1111111111", "0") });
    expect(ended.code).toBe(1);
    expect(said(ended.stdout)).toContain(
      "5 questions fail that passed in every one of the last 10 runs of the baseline.",
    );
    expect(said(ended.stdout)).toContain("5 newly failing (p ");
    expect(ended.stdout).toContain("broke0\n    passed 10 of 10 → Retrieval");
  });

  test("what the base branch fails already is not this change's, and is said to be so", async () => {
    const ended = await diagnose({ ...many(40, "ok", "1111111111", "1"), ...many(10, "old", "1111111110", "0") });
    expect(ended.code).toBe(0);
    expect(said(ended.stdout)).toContain("No question fails that passed on the baseline");
    expect(said(ended.stdout)).toContain(
      "failing on the base branch already, and not counted against this change (10): old0, old1",
    );
  });

  test("a change that fixes as much as it breaks is not worse, and what it broke is listed", async () => {
    const ended = await diagnose({
      ...many(40, "ok", "1111111111", "1"),
      ...many(5, "broke", "1111111111", "0"),
      ...many(5, "mended", "0000000000", "1"),
    });
    expect(ended.code).toBe(0);
    expect(said(ended.stdout)).toContain("5 newly failing with as many fixed, 5 fixed");
    expect(said(ended.stdout)).toContain("As many were fixed, so the run as a whole is not worse.");
    expect(ended.stdout).toContain("broke0\n    passed 10 of 10 → Retrieval");
  });

  test("flaky questions that fail are called flaky, and new ones new", async () => {
    const ended = await diagnose({
      ...many(40, "ok", "1111111111", "1"),
      ...many(2, "flaky", "1101011011", "0"),
      ...many(2, "new", "----------", "0"),
      fresh: ["----------", "1"],
    });
    expect(ended.code).toBe(0);
    expect(said(ended.stdout)).toContain("2 questions newly fail, and all of them have failed on the baseline before.");
    expect(ended.stdout).toContain("flaky0\n    flaky: passed 7 of 10 → Retrieval");
    expect(said(ended.stdout)).toContain("new in this run (3, of which 2 fail): fresh, new0, new1");
  });

  test("what always passed before comes first", async () => {
    const ended = await diagnose({
      ...many(40, "ok", "1111111111", "1"),
      "a-flaky": ["1101011011", "0"],
      "b-solid": ["1111111111", "0"],
    });
    const [solid, flaky] = ["b-solid\n    passed 10 of 10", "a-flaky\n    flaky: passed 7 of 10"].map((each) =>
      ended.stdout.indexOf(each),
    );
    expect(solid).toBeGreaterThan(0);
    expect(flaky).toBeGreaterThan(solid ?? 0);
  });

  test("fewer than three runs are held to 5 % and called neither solid nor flaky", async () => {
    const few = await diagnose({ ...many(45, "ok", "11", "1"), ...many(5, "broke", "11", "0") }, "--format", "json");
    const { result } = JSON.parse(few.stdout).comparison;
    expect([result.alpha, result.pool.runs, result.newlyFailing[0].fault]).toEqual([0.05, 2, undefined]);
    const set = await diagnose({ ...many(45, "ok", "1111", "1") }, "--format", "json", "--alpha", "3%");
    expect(JSON.parse(set.stdout).comparison.result.alpha).toBe(0.03);
  });

  test("the baseline counts once though the history names it, and the run itself never", async () => {
    const ended = await diagnose({ ...many(20, "q", "111", "1") }, "--history", "head.jsonl", "--format", "json");
    const { comparison, climb } = JSON.parse(ended.stdout);
    expect(comparison.result.pool.runs).toBe(3);
    expect(climb.history.leftOut).toEqual([{ name: "head.jsonl", reason: { code: "this-run", facts: {} } }]);
  });

  test("an outage on the base branch is left out and named, unless the newest run fails the same", async () => {
    const outage = { ...many(20, "ok", "1111111111", "1"), ...many(20, "out", "1110111111", "1") };
    const ended = await diagnose(outage, "--format", "json");
    const { pool } = JSON.parse(ended.stdout).comparison.result;
    expect([pool.runs, pool.leftOut]).toEqual([9, [{ name: "base-03.jsonl", reason: { code: "outlier", facts: {} } }]]);
    const broken = { ...many(20, "ok", "1111111111", "1"), ...many(20, "out", "1111111100", "0") };
    const same = JSON.parse((await diagnose(broken, "--format", "json")).stdout).comparison.result;
    expect([same.pool.runs, same.pool.leftOut, same.pool.failingOnBase.length]).toEqual([10, [], 20]);
  });

  test("questions of one name that ask something else keep what each did before", async () => {
    const suite = (name: string, answers: readonly [input: string, score: number][]) => ({
      name,
      status: "success",
      results: answers.map(([input, score]) => ({
        input,
        output: "x",
        duration: 1,
        status: "success",
        scores: [{ name: "exact", score }],
      })),
    });
    const run = (a: number, b: number) =>
      JSON.stringify({
        run: { id: 1, runType: "full" },
        evals: [
          suite("A", [
            ["same", a],
            ["else", 1],
          ]),
          suite("B", [["same", b]]),
        ],
      });
    const files = { "h.json": run(0, 0), "b0.json": run(1, 0), "b1.json": run(1, 0), "b2.json": run(1, 1) };
    const args = ["h.json", "--baseline", "b2.json", "--history", "b*.json", "--format", "json"];
    const { stdout, stderr } = await gate(files, ...args);
    expect(stderr).toBe("");
    const { newlyFailing } = JSON.parse(stdout).comparison.result;
    expect(newlyFailing.map(({ past }: { past: { passed: number } }) => past.passed).sort()).toEqual([1, 3]);
  });

  test("the order of the runs before the newest makes no difference", async () => {
    const result = async (mixed: readonly number[]) => {
      const shuffled = (base: string) => [...mixed.map((at) => base[at] ?? "1"), base.at(-1) ?? "1"].join("");
      const questions = {
        ...many(20, "ok", "1111", "1"),
        a: [shuffled("0111"), "0"] as const,
        b: [shuffled("1011"), "0"] as const,
        c: [shuffled("0011"), "0"] as const,
      };
      const { comparison } = JSON.parse((await diagnose(questions, "--format", "json")).stdout);
      return [comparison.result.pValue, comparison.result.pNet, comparison.result.change];
    };
    const there = await result([0, 1, 2]);
    expect(await result([2, 0, 1])).toEqual(there);
    expect(await result([1, 2, 0])).toEqual(there);
  });
});

test("a change that mends more than it breaks is not worse for what the base branch has lost", async () => {
  // The branch has lost ten questions since; this change breaks three that always passed and mends four.
  const ended = await diagnose({
    ...many(40, "ok", "1111111111", "1"),
    ...many(10, "lost", "1111100000", "0"),
    ...many(3, "broke", "1111111111", "0"),
    ...many(4, "mended", "0000000000", "1"),
  });
  expect(ended.code).toBe(0);
  expect(said(ended.stdout)).toContain("so the run as a whole is not worse");
  expect(said(ended.stdout)).toContain(", 3 newly failing with as many fixed, 4 fixed");
});
