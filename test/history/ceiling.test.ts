import { describe, expect, test } from "vitest";
import { climbAfter, FAILED, type Lines, linesOf, many, PASSED, repeat, statuses } from "./past-runs.ts";

// What is no ceiling, and what no ground for climbing, though it may look like it.

/** Retrieval failures run by run, among so many others that climbing would not be held back. */
const retrieval = (runs: readonly (readonly [failures: number, index: string])[]): Lines[] =>
  runs.map(([failures, index]) =>
    linesOf(
      { ...many("lost", 12, PASSED), ...many("lost", failures, FAILED.retrieval), ...many("hard", 30, FAILED.model) },
      { index },
    ),
  );
const ceiling = (logs: readonly Lines[], options = {}) =>
  climbAfter(logs, options)
    .climbing.find(({ category }) => category === "retrieval")
    ?.checks.find(({ id }) => id === "outlived-versions")?.status;

describe("a rung that still repairs is no ceiling", () => {
  test("where nothing is repaired it is one", () => {
    expect(
      ceiling(
        retrieval([
          [6, "i1"],
          [6, "i2"],
          [6, "i3"],
        ]),
      ),
    ).toBe("met");
  });

  test("also where the last change was a rollback", () => {
    expect(
      ceiling(
        retrieval([
          [10, "i1"],
          [10, "i2"],
          [10, "i3"],
          [6, "i4"],
        ]),
      ),
    ).toBe("not met");
    expect(
      ceiling(
        retrieval([
          [10, "i1"],
          [10, "i2"],
          [10, "i3"],
          [6, "i1"],
        ]),
      ),
    ).toBe("not met");
  });

  test("whatever a run says that was broken off", () => {
    const [first = [], second = [], third = []] = retrieval([
      [10, "i1"],
      [8, "i2"],
      [5, "i3"],
    ]);
    const broken = linesOf({ lost1: FAILED.retrieval, hard1: FAILED.model }, { index: "i1" });
    expect(ceiling([first, second, third])).toBe("not met");
    expect(ceiling([first, broken, second, third])).toBe("not met");
  });

  test("new failures without a signal do not make up for repairs", () => {
    const log = (prompt: string, ids: readonly number[], silent: readonly number[]) =>
      linesOf(
        {
          ...many("p", 20, PASSED),
          ...Object.fromEntries(ids.map((id) => [`p${id}`, FAILED.prompt])),
          ...Object.fromEntries(silent.map((id) => [`p${id}`, { grade: "wrong" }])),
          ...many("hard", 60, FAILED.model),
        },
        { prompt },
      );
    const before = repeat(9, (at) => at + 1);
    const logs = [log("p1", before, []), log("p2", before, []), log("p3", before.slice(4), [11, 12, 13, 14])];
    expect(climbAfter(logs).climbing.find(({ category }) => category === "prompt")?.checks[0]).toMatchObject({
      status: "not met",
      facts: { better: 4, worse: 0 },
    });
  });
});

describe("what is no ground", () => {
  test("questions in quarantine: neither for climbing nor against it", () => {
    const logs = retrieval([
      [5, "i1"],
      [5, "i2"],
      [5, "i3"],
    ]);
    const flaky = logs.map((log, at) => [...log, ...linesOf(many("flaky", 6, at === 2 ? FAILED.retrieval : PASSED))]);
    const quarantine = repeat(6, (at) => ({ question: `flaky${at + 1}`, reason: "flaky" }));
    expect(ceiling(flaky)).toBe("not met");
    const found = climbAfter(flaky, { quarantine }).climbing.find(({ category }) => category === "retrieval");
    expect(found).toMatchObject({ failures: 5 });
    expect(ceiling(flaky, { quarantine })).toBe("met");
  });

  test("several systems that fail on one question: that is one question", () => {
    const two = repeat(5, () =>
      ["a", "b"].flatMap((variant) => linesOf(many("hard", 2, FAILED.model)).map((line) => ({ ...line, variant }))),
    );
    const [row] = climbAfter(two).climbing;
    expect(row?.checks).toEqual([{ id: "outlives-capability", status: "not met", facts: { runs: 5, questions: 2 } }]);
  });

  test("failures without a signal, also where the trouble is on a dearer rung", () => {
    const logs = ["p1", "p2"].map((prompt) =>
      linesOf({ ...many("silent", 4, { grade: "wrong" }), ...many("hard", 20, FAILED.model) }, { prompt }),
    );
    const prompt = climbAfter(logs).climbing.find(({ category }) => category === "prompt");
    expect([prompt?.verdict, statuses(prompt?.checks ?? [])]).toEqual([
      "unknown",
      { "outlived-versions": "unknown", "moved-on": "unknown" },
    ]);
  });
});

describe("the climb log", () => {
  test("looks past a run that was broken off right after the change", () => {
    const whole = (failures: number, index: string) =>
      linesOf({ ...many("lost", 20, PASSED), ...many("lost", failures, FAILED.retrieval) }, { index });
    const { attempts } = climbAfter([
      whole(10, "i1"),
      linesOf({ lost19: PASSED, lost20: PASSED }, { index: "i2" }),
      whole(0, "i2"),
      whole(0, "i3"),
    ]);
    expect(attempts.map(({ from, to, better, verdict: said }) => [from, to, better, said])).toEqual([
      [1, 3, 10, "helped"],
      [3, 4, 0, "none"],
    ]);
  });
});
