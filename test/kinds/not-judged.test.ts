import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../long.ts";
import { FORMATS, MAPS, ODD, type Said } from "./formats.ts";
import { gate, graded, lines } from "./gate.ts";

// Answers that nobody judged are no passes, and much of them is no green.

const judged = async (format: string, answers: readonly Said[]) => {
  const made = FORMATS[format]?.(answers);
  if (made === undefined) throw new Error(format);
  const { name, content, args = [] } = made;
  return gate({ ...MAPS, [name]: content }, name, "--min-pass-rate", "80%", ...args);
};

describe.each(Object.keys(FORMATS))("%s", (format) => {
  test("is green when its answers pass and red when they fail", async () => {
    expect((await judged(format, Array<Said>(40).fill("passed"))).code).toBe(0);
    expect((await judged(format, [...Array<Said>(20).fill("passed"), ...Array<Said>(20).fill("failed")])).code).toBe(1);
  });

  test("is never greener for a verdict that is dropped, blank, null, NaN or misnamed than for a failure, unless it says so", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 20, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...ODD),
        async (passes, share, odd) => {
          const isOdd = (at: number) => ((at * 7919) % passes.length) / passes.length < share;
          const said = (other: Said) =>
            passes.map((passed, at): Said => (isOdd(at) ? other : passed ? "passed" : "failed"));
          const [found, failed] = [await judged(format, said({ odd })), await judged(format, said("failed"))];
          if (found.code !== 0 || failed.code === 0) return;
          const count = passes.filter((_, at) => isOdd(at)).length;
          expect(count / passes.length).toBeLessThanOrEqual(0.05);
          expect(found.stdout.split("\n")[0]).toMatch(new RegExp(`, ${count} (?:not judged|skipped)`));
        },
      ),
      { numRuns: runs(300, 12) },
    );
  }, 60_000);
});

describe("what was not judged", () => {
  const rows = (count: number, nulls: number) =>
    Array.from({ length: count }, (_, at) => ({
      user_input: `q${at}`,
      category: at < count / 2 ? "a" : "b",
      answer_correctness: at < nulls ? null : 1,
    }));

  test("fails beyond 5 % of the questions asked, and is named in the title", async () => {
    const many = await gate({ "r.json": rows(40, 3) }, "r.json", "--min-pass-rate", "90%");
    expect([many.code, many.stdout.split("\n")[0]]).toEqual([
      1,
      "❌ Questions without a verdict 7.5%, at most 5% allowed · pass rate 100%",
    ]);
    const few = await gate({ "r.json": rows(40, 2) }, "r.json", "--min-pass-rate", "90%");
    expect([few.code, few.stdout.split("\n")[0]]).toEqual([0, "✅ 38 of 38 pass, 2 not judged · 1 limit met"]);
    expect(few.stdout).not.toContain("without a verdict");
  });

  test("alone is no verdict: without a limit the run stays neutral, and with it what is missed is red", async () => {
    const neutral = await gate({ "r.json": rows(40, 0) }, "r.json");
    expect(neutral.stdout.split("\n")[0]).toMatch(/^⚪ .* not judged: no limit is set/);
    expect((await gate({ "r.json": rows(40, 30) }, "r.json")).code).toBe(1);
    expect((await gate({ "r.json": rows(40, 30) }, "r.json", "--fail-on", "never")).code).toBe(0);
    expect((await gate({ "r.json": rows(40, 30) }, "r.json", "--fail-on", "regression")).code).toBe(1);
  });

  test("is held against every category that has limits, at the limit that holds for the run", async () => {
    const config = "categories: { a: { max-retrieval-failures: 10% } }\nmax-ungraded: 20%\n";
    const found = await gate({ "r.json": rows(40, 7), "c.yml": config }, "r.json", "--config", "c.yml");
    expect([found.code, found.stdout.split("\n")[0]]).toEqual([
      1,
      "❌ a: Questions without a verdict 35%, at most 20% allowed · pass rate 100%",
    ]);
    const own = "categories: { a: { max-retrieval-failures: 10%, max-ungraded: 40% } }\nmax-ungraded: 20%\n";
    expect((await gate({ "r.json": rows(40, 7), "c.yml": own }, "r.json", "--config", "c.yml")).code).toBe(0);
  });

  test("and what was skipped are two things", async () => {
    const xml = (skipped: number) =>
      `<testsuites name="promptfoo"><testsuite>${Array.from({ length: 10 }, (_, at) => `<testcase classname="p" name="t${at}">${at < skipped ? "<skipped/>" : ""}</testcase>`).join("")}</testsuite></testsuites>`;
    const half = await gate({ "r.xml": xml(5) }, "r.xml", "--min-pass-rate", "90%");
    expect([half.code, half.stdout.split("\n")[0]]).toEqual([0, "✅ 5 of 5 pass, 5 skipped · 1 limit met"]);
    expect((await gate({ "r.xml": xml(6) }, "r.xml", "--min-pass-rate", "90%")).stdout).toMatch(
      /^❌ Skipped questions 60%/,
    );
  });

  test("a category that is all in quarantine is skipped, and one that is not there is refused by what there is", async () => {
    const log = lines([
      { question_id: "a", grade: "correct", category: "x" },
      { question_id: "b", grade: "wrong", category: "y" },
    ]);
    const config = (name: string) =>
      `quarantine: [{ question: b, reason: known }]\ncategories: { ${name}: { min-pass-rate: 90% } }\n`;
    const all = await gate({ "l.jsonl": log, "c.yml": config("y") }, "l.jsonl", "--config", "c.yml");
    expect(all.code).toBe(0);
    expect(all.stdout).toContain("y: Pass rate  not evaluated: all of its questions are in quarantine");
    const none = await gate({ "l.jsonl": log, "c.yml": config("z") }, "l.jsonl", "--config", "c.yml");
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("there are `x` and `y`")]);
  });

  test("a score that no answer could miss checks nothing", async () => {
    const found = await gate({ "r.json": rows(10, 0) }, "r.json", "--pass-score", "0");
    expect(found.stdout).toContain("! 10 entries pass without anything having been checked.");
    const assertion = (more: object) => ({ pass: true, score: 0.05, assertion: { type: "answer-relevance", ...more } });
    const promptfoo = (more: object, test_: object = {}) => ({
      evalId: "e",
      results: {
        version: 3,
        stats: {},
        results: [
          {
            promptIdx: 0,
            testIdx: 0,
            success: true,
            vars: { q: "a" },
            testCase: test_,
            gradingResult: { pass: true, componentResults: [assertion(more)] },
          },
        ],
      },
    });
    const said = async (more: object, test_?: object) =>
      (await gate({ "r.json": promptfoo(more, test_) }, "r.json")).stdout.includes(
        "without anything having been checked",
      );
    expect(await said({})).toBe(true);
    expect(await said({ threshold: 0 })).toBe(true);
    expect(await said({ threshold: 0.5 })).toBe(false);
    expect(await said({ threshold: 0.5, weight: 0 })).toBe(true);
    expect(await said({ threshold: 0.5 }, { threshold: 0 })).toBe(true);
    const always = (assertion_: object) => ({ type: "contains", value: "", threshold: undefined, ...assertion_ });
    expect(await said(always({}))).toBe(true);
    expect(await said(always({ type: "regex", value: ".*" }))).toBe(true);
    expect(await said(always({ value: "30 days" }))).toBe(false);
    const deepeval = (threshold: number) => ({
      testCases: [
        { name: "t", input: "q", success: true, metricsData: [{ name: "M", success: true, score: 0, threshold }] },
      ],
      metricsScores: [],
    });
    expect((await gate({ "d.json": deepeval(0) }, "d.json")).stdout).toContain("without anything having been checked");
    expect((await gate({ "d.json": deepeval(0.5) }, "d.json")).stdout).not.toContain("without anything");
  });

  test("limits of these are rates of questions or counts, and no shares of failures", async () => {
    const found = await gate({ "l.jsonl": lines(graded("pp")) }, "l.jsonl", "--max-ungraded", "5% of failures");
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("is a share of failures")]);
  });
});
