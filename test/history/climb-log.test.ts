import { describe, expect, test } from "vitest";
import { climbAfter, FAILED, linesOf, many, PASSED, reportAfter, type Versions } from "./past-runs.ts";

const PASSES = many("fine", 20, PASSED);

describe("the climb log", () => {
  test("a fix at the top rung: the distribution shifts, and so does the next rung", () => {
    const answers = (lost: number) => ({
      ...many("q", 12, PASSED),
      ...many("lost", 6, PASSED),
      ...many("lost", lost, FAILED.retrieval),
      ...many("form", 2, FAILED.prompt),
      odd: FAILED.model,
    });
    const logs = [
      linesOf(answers(6), { index: "i1", prompt: "p1" }),
      linesOf(answers(0), { index: "i2", prompt: "p1" }),
    ];
    expect(reportAfter(logs.slice(0, 1)).nextRung).toBe("retrieval");
    const report = reportAfter(logs);
    expect(report.nextRung).toBe("prompt");
    expect(report.climb?.attempts).toEqual([
      {
        from: 1,
        to: 2,
        changed: ["index"],
        compared: 21,
        before: { passed: 12, prompt: 2, retrieval: 6, context: 0, model: 1, other: 0 },
        after: { passed: 18, prompt: 2, retrieval: 0, context: 0, model: 1, other: 0 },
        verdict: "helped",
        better: 6,
        worse: 0,
        pValue: expect.closeTo(1 / 128, 12),
      },
    ]);
    expect(
      report.climb?.history?.runs.map(({ retrieval, passed, questions }) => [retrieval, passed, questions]),
    ).toEqual([
      [6, 12, 21],
      [0, 18, 21],
    ]);
  });

  test("what changed in a run that says no index is named with the index", () => {
    const run = (versions: Versions) => linesOf({ ...PASSES, bad: FAILED.prompt }, versions);
    const { attempts } = climbAfter([
      run({ prompt: "p1", index: "i1" }),
      run({ prompt: "p2" }),
      run({ prompt: "p2", index: "i2" }),
    ]);
    expect(attempts.map(({ from, to, changed }) => [from, to, changed])).toEqual([
      [1, 2, ["prompt"]],
      [1, 3, ["prompt", "index"]],
    ]);
  });

  test("a run that broke off is not what a change is held against", () => {
    const whole = (index: string) => linesOf({ ...PASSES, bad: FAILED.retrieval }, { index });
    const { attempts } = climbAfter([whole("i1"), linesOf({ bad: FAILED.retrieval }, { index: "i1" }), whole("i2")]);
    expect(attempts.map(({ from, to, compared }) => [from, to, compared])).toEqual([[1, 3, 21]]);
  });

  test("the level of the tests is the one that is set", () => {
    const logs = [6, 1].map((count, at) =>
      linesOf({ ...PASSES, ...many("bad", 6, PASSED), ...many("bad", count, FAILED.retrieval) }, { index: `i${at}` }),
    );
    expect(climbAfter(logs).attempts[0]).toMatchObject({ verdict: "helped", better: 5 });
    expect(climbAfter(logs, { alpha: "1%" }).attempts[0]).toMatchObject({ verdict: "noise" });
  });

  test("two versions that change at once are told together, and a run that says none is passed over", () => {
    const run = (versions: Versions) => linesOf({ ...PASSES, bad: FAILED.prompt }, versions);
    const { attempts } = climbAfter([
      run({ prompt: "p1", index: "i1" }),
      run({ prompt: "p1", index: "i1" }),
      run({}),
      run({ prompt: "p2", index: "i2" }),
      run({ prompt: "p2", index: "i2", model: "m" }),
    ]);
    expect(attempts.map(({ from, to, changed }) => [from, to, changed])).toEqual([[2, 4, ["prompt", "index"]]]);
  });
});
