import { describe, expect, test } from "vitest";
import type { Category } from "../../src/model/rung.ts";
import {
  climbAfter,
  FAILED,
  type Lines,
  linesOf,
  many,
  PASSED,
  repeat,
  reportAfter,
  type Versions,
} from "./past-runs.ts";

const PASSES = many("fine", 20, PASSED);

function climbing(logs: readonly Lines[], category: Category) {
  const found = climbAfter(logs).climbing.find((each) => each.category === category);
  if (found === undefined) throw new Error(`nothing is said of ${category}`);
  return found;
}

const check = (logs: readonly Lines[], category: Category, id: string) =>
  climbing(logs, category).checks.find((each) => each.id === id);

/** The same five failures of a rung through versions of what it changes. */
const stuck = (rung: Exclude<Category, "model">, versions: readonly Versions[]) =>
  versions.map((version) => linesOf({ ...PASSES, ...many("bad", 5, FAILED[rung]) }, version));

describe("when to climb", () => {
  const series = {
    prompt: ["p1", "p2", "p3"].map((prompt) => ({ prompt })),
    retrieval: ["i1", "i2", "i3"].map((index) => ({ index })),
    context: ["c1", "c2", "c3"].map((context) => ({ context })),
  } as const;

  test.each(["prompt", "retrieval", "context"] as const)(
    "the same %s failures through three versions are a reason",
    (rung) => {
      expect(check(stuck(rung, series[rung]), rung, "outlived-versions")).toMatchObject({
        status: "met",
        facts: { survivors: 5, failures: 5 },
      });
      // They are all that fails: another kind of fix on this rung is needed, and nothing dearer.
      expect(climbing(stuck(rung, series[rung]), rung)).toMatchObject({
        verdict: "held",
        confirmed: [rung],
        failures: 5,
      });
    },
  );

  test.each(["prompt", "retrieval", "context"] as const)(
    "and to climb from %s where most of the trouble is elsewhere",
    (rung) => {
      const logs = stuck(rung, series[rung]).map((log) => [...log, ...linesOf(many("hard", 20, FAILED.model))]);
      expect(climbing(logs, rung)).toMatchObject({ verdict: "climb", confirmed: [], failures: 5 });
    },
  );

  test("however few failures there are, a rung that all of them are on is not climbed from", () => {
    for (const count of [3, 9, 10, 30]) {
      const logs = ["i1", "i2", "i3"].map((index) =>
        linesOf({ ...PASSES, ...many("bad", count, FAILED.retrieval) }, { index }),
      );
      expect(climbing(logs, "retrieval").verdict, String(count)).toBe("held");
    }
  });

  test("nor one that comes first in the whole run, wherever it has failures", () => {
    const part = (name: string, answers: Parameters<typeof linesOf>[0]) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [`${name}-${id}`, { ...answer, category: name }]),
      );
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf(
        {
          ...part("a", many("lost", 40, FAILED.retrieval)),
          ...part("b", { ...many("lost", 4, FAILED.retrieval), ...many("hard", 16, FAILED.model) }),
        },
        { index },
      ),
    );
    const found = climbAfter(logs).climbing.filter(({ category }) => category === "retrieval");
    expect(found.map(({ questionCategory, verdict, confirmed }) => [questionCategory, verdict, confirmed])).toEqual([
      ["a", "held", ["retrieval"]],
      ["b", "held", ["retrieval"]],
    ]);
  });

  test("failures without a signal are no ground: nobody knows that they are the prompt's", () => {
    const logs = ["p1", "p2", "p3"].map((prompt) =>
      linesOf({ ...PASSES, ...many("bad", 5, { grade: "wrong" }) }, { prompt }),
    );
    expect(check(logs, "prompt", "outlived-versions")).toMatchObject({
      status: "unknown",
      facts: { failures: 5, signal: 0 },
    });
    expect(climbAfter(logs).clusters).toEqual([]);
  });

  test("repeats and systems are no further failures", () => {
    const log = (index: string) =>
      ["a", "b"].flatMap((variant) =>
        repeat(3, () => linesOf({ ...many("bad", 2, FAILED.retrieval), ...many("hard", 9, FAILED.model) }, { index }))
          .flat()
          .map((line) => ({ ...line, variant })),
      );
    const logs = ["i1", "i2", "i3"].map(log);
    expect(climbing(logs, "retrieval").failures).toBe(2);
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({
      status: "not met",
      facts: { failures: 2, survivors: 2 },
    });
  });

  test("what is in quarantine is no ground", () => {
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf({ ...PASSES, ...many("bad", 5, FAILED.retrieval), form: FAILED.prompt }, { index }),
    );
    const quarantine = repeat(5, (at) => ({ question: `bad${at + 1}`, reason: "flaky" }));
    const climb = climbAfter(logs, { quarantine });
    expect(climb.climbing.map(({ category }) => category)).toEqual(["prompt"]);
    expect(climb.clusters.map(({ category }) => category)).toEqual(["prompt"]);
  });

  test("two versions are not several", () => {
    const logs = stuck("retrieval", [{ index: "i1" }, { index: "i2" }]);
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({
      status: "not met",
      facts: { versions: ["i1", "i2"] },
    });
    expect(climbing(logs, "retrieval").verdict).toBe("stay");
  });

  test("without versions, or without a history, nobody knows", () => {
    expect(check(stuck("prompt", [{}, {}, {}, {}]), "prompt", "outlived-versions")?.status).toBe("unknown");
    const alone = climbing(stuck("prompt", [{ prompt: "p1" }]), "prompt");
    expect(alone.checks[0]?.status).toBe("unknown");
    expect(alone.verdict).toBe("unknown");
  });

  test("a run with two versions does not say which of them a question had", () => {
    const mixed = linesOf({ ...PASSES, ...many("bad", 5, FAILED.prompt) }, { prompt: "p2" }).map((line, at) => ({
      ...line,
      prompt_version: at % 2 === 0 ? "p2" : "p3",
    }));
    const [first = []] = stuck("prompt", [{ prompt: "p1" }]);
    expect(check([first, mixed, mixed], "prompt", "outlived-versions")).toMatchObject({
      status: "unknown",
      facts: { versions: ["p1"] },
    });
  });

  test("other questions failing with every version is no ceiling", () => {
    const logs = ["i1", "i2", "i3"].map((index, at) =>
      linesOf({ ...many("q", 15, PASSED), ...many(`wave${at}-`, 5, FAILED.retrieval) }, { index }),
    );
    expect(check(logs, "retrieval", "outlived-versions")).toMatchObject({ status: "not met", facts: { survivors: 0 } });
  });

  test("nor is a rung that still repairs a lot, though some of it stays", () => {
    const failing = [14, 10, 5];
    const logs = failing.map((count, at) =>
      linesOf({ ...many("q", 20, PASSED), ...many("q", count, FAILED.retrieval) }, { index: `i${at}` }),
    );
    const found = check(logs, "retrieval", "outlived-versions");
    expect(found).toMatchObject({ status: "not met", facts: { survivors: 5, failures: 5, better: 9, worse: 0 } });
  });

  test("the evidence arrives now and answers are still wrong: the trouble is on a dearer rung", () => {
    const before = linesOf({ ...PASSES, ...many("bad", 6, FAILED.retrieval) }, { index: "i1" });
    const after = linesOf(
      { ...PASSES, ...many("bad", 1, FAILED.retrieval), ...many("worse", 12, FAILED.context) },
      { index: "i2" },
    );
    expect(check([before, after], "retrieval", "moved-on")).toMatchObject({
      status: "met",
      facts: { dearer: ["context"] },
    });
    expect(climbing([before, after], "retrieval").verdict).toBe("climb");
  });

  test("nobody climbs from a rung while its rule, or a cheaper one's, is confirmed", () => {
    const logs = ["c1", "c2", "c3"].map((context) =>
      linesOf({ ...PASSES, ...many("bad", 3, FAILED.context), ...many("form", 12, FAILED.prompt) }, { context }),
    );
    expect(climbing(logs, "context")).toMatchObject({ verdict: "held", confirmed: ["prompt"] });
    const ceiling = ["i1", "i2", "i3"].map((index) =>
      linesOf({ ...PASSES, ...many("bad", 12, FAILED.retrieval) }, { index }),
    );
    expect(climbing(ceiling, "retrieval")).toMatchObject({ verdict: "held", confirmed: ["retrieval"] });
  });

  test("categories of questions are looked at by themselves", () => {
    const logs = ["i1", "i2", "i3"].map((index) =>
      linesOf(
        {
          ...many("a", 20, { ...PASSED, category: "auth" }),
          ...many("lost", 12, { ...FAILED.retrieval, category: "auth" }),
          ...many("form", 3, { ...FAILED.context, category: "billing" }),
        },
        { index, context: index },
      ),
    );
    const found = climbAfter(logs).climbing.map(({ questionCategory, category, verdict }) => [
      questionCategory,
      category,
      verdict,
    ]);
    expect(found).toEqual([
      ["auth", "retrieval", "held"],
      ["billing", "context", "held"],
    ]);
  });
});

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

describe("the order of runs", () => {
  test("reports of another suite, and of this run itself, are left out and named", async () => {
    const { reportOfLines } = await import("../log-lines.ts");
    const { pastRuns } = await import("./past-runs.ts");
    const now = linesOf({ a: FAILED.model, ...PASSES });
    const [other, own] = pastRuns([linesOf({ else: PASSED }), now]);
    if (other === undefined || own === undefined) throw new Error();
    const context = { id: own.run.id, attempt: 2, commit: null, branch: null, createdAt: null };
    const report = reportOfLines(now, {}, { context, history: { runs: [other, own], leftOut: [] } });
    expect(report.climb?.history?.leftOut).toEqual([
      { name: "report-2.json", reason: "it is of this run" },
      { name: "report-1.json", reason: "it has no question in common with this run" },
    ]);
  });

  test("one that was made later, of the same log, or without an answer is none before this one", async () => {
    const { reportOfLines } = await import("../log-lines.ts");
    const { pastRuns } = await import("./past-runs.ts");
    const priced = (cost: number) => linesOf({ a: { ...FAILED.model, cost_usd: cost }, ...PASSES });
    const lines = [priced(1), priced(2), priced(3), linesOf({ a: { ...FAILED.model, error: "timeout" } }), priced(2)];
    const [later, twin, good, silent, again] = pastRuns(lines).map((past) => ({
      ...past,
      run: { ...past.run, id: null },
    }));
    if (!later || !twin || !good || !silent || !again) throw new Error();
    const runs = [{ ...later, run: { ...later.run, createdAt: "2031-01-01" } }, twin, good, silent, again];
    const context = { id: null, attempt: null, commit: null, branch: null, createdAt: "2026-06-01T00:00:00Z" };
    const found = reportOfLines(priced(3), {}, { context, history: { runs, leftOut: [] } }).climb?.history;
    expect(found?.runs.map(({ name }) => name)).toEqual(["report-2.json", "this run"]);
    expect(found?.leftOut).toEqual([
      { name: "report-5.json", reason: "it was made of the same log as report-2.json" },
      { name: "report-1.json", reason: "it was made after this run" },
      { name: "report-3.json", reason: "it was made of the same log as this run" },
      { name: "report-4.json", reason: "nothing in it was answered" },
    ]);
  });

  test("is that of their time, whatever the order of the files; without one, of their names, and that is said", async () => {
    const { reportOfLines } = await import("../log-lines.ts");
    const { pastRuns } = await import("./past-runs.ts");
    const now = linesOf({ a: FAILED.model, ...PASSES });
    const runs = pastRuns(repeat(3, (at) => linesOf({ a: FAILED.model, ...PASSES }, { prompt: `p${at}` })));
    const order = (history: typeof runs) =>
      reportOfLines(now, {}, { history: { runs: history, leftOut: [] } }).climb?.history;
    expect(order([...runs].reverse())?.runs.map(({ name }) => name)).toEqual([
      "report-1.json",
      "report-2.json",
      "report-3.json",
      "this run",
    ]);
    const untimed = runs.map((past, at) => ({
      ...past,
      name: ["run-10.json", "run-9.json", "run-1.json"][at] ?? "",
      run: { ...past.run, createdAt: null },
    }));
    const found = order(untimed);
    expect(found?.runs.map(({ name }) => name)).toEqual(["run-1.json", "run-9.json", "run-10.json", "this run"]);
    expect(found?.untimed).toBe(3);
  });
});
