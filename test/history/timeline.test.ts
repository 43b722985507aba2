import { describe, expect, test } from "vitest";
import { leftOutWords } from "../left-out-words.ts";
import { reportOfLines } from "../log-lines.ts";
import { FAILED, linesOf, many, PASSED, pastRuns, repeat } from "./past-runs.ts";

const PASSES = many("fine", 20, PASSED);

describe("the order of runs", () => {
  test("reports of another suite, and of this run itself, are left out and named", () => {
    const now = linesOf({ a: FAILED.model, ...PASSES });
    const [other, own] = pastRuns([linesOf({ else: PASSED }), now]);
    if (other === undefined || own === undefined) throw new Error();
    const context = { id: own.run.id, attempt: 2, commit: null, branch: null, createdAt: null };
    const report = reportOfLines(now, {}, { context, history: { runs: [other, own], leftOut: [] } });
    expect(leftOutWords(report.climb?.history?.leftOut)).toEqual([
      { name: "report-2.json", reason: "it is of this run" },
      { name: "report-1.json", reason: "it has no question in common with this run" },
    ]);
  });

  test("two attempts of a large run are one, whatever their size", () => {
    const now = linesOf({ a: FAILED.model, ...PASSES });
    const [past] = pastRuns([now]);
    const [question] = past?.questions ?? [];
    if (past === undefined || question === undefined) throw new Error();
    const questions = Array.from({ length: 150_000 }, (_, at) => ({ ...question, id: at === 0 ? "a" : `q${at}` }));
    const runs = [1, 2].map((attempt) => ({
      ...past,
      name: `attempt-${attempt}.json`,
      digest: `attempt ${attempt}`,
      run: { ...past.run, attempt },
      questions,
    }));
    const found = reportOfLines(now, {}, { history: { runs, leftOut: [] } }).climb?.history;
    expect(found?.runs.map(({ questions: count }) => count)).toEqual([150_000, 21]);
  });

  test("one that was made later, of the same log, or without an answer is none before this one", () => {
    const priced = (cost: number) =>
      linesOf({ a: FAILED.model, ...PASSES }).map((line, at) => ({
        ...line,
        cost_usd: cost,
        latency_ms: 900 + at * cost,
      }));
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
    expect(leftOutWords(found?.leftOut)).toEqual([
      { name: "report-5.json", reason: "it was made of the same log as report-2.json" },
      { name: "report-1.json", reason: "it was made after this run" },
      { name: "report-3.json", reason: "it was made of the same log as this run" },
      { name: "report-4.json", reason: "nothing in it was answered" },
    ]);
  });

  test("what the command made of the log of a workflow run is that run", () => {
    const timed = linesOf({ a: FAILED.model, ...PASSES }).map((line, at) => ({ ...line, latency_ms: 900 + at }));
    const [run] = pastRuns([timed]);
    if (run === undefined) throw new Error();
    const command = {
      ...run,
      name: "again.json",
      digest: "again",
      run: { ...run.run, id: null, createdAt: "2025-12-31" },
    };
    const context = { id: "999", attempt: 1, commit: null, branch: null, createdAt: "2026-06-01T00:00:00Z" };
    const found = reportOfLines(
      linesOf({ a: FAILED.model, ...PASSES }),
      {},
      { context, history: { runs: [command, run], leftOut: [] } },
    );
    expect(leftOutWords(found.climb?.history?.leftOut)).toEqual([
      { name: "again.json", reason: "it was made of the same log as report-1.json" },
    ]);
  });

  test("the same costs for every answer, or other versions, are no sign of the same log", () => {
    const flat = linesOf({ a: FAILED.model, ...PASSES }).map((line) => ({ ...line, cost_usd: 0.01 }));
    const timed = (prompt: string) =>
      linesOf({ a: FAILED.model, ...PASSES }, { prompt }).map((line, at) => ({ ...line, latency_ms: 900 + at }));
    for (const [earlier, now] of [
      [flat, flat],
      [timed("p1"), timed("p2")],
    ] as const) {
      const runs = pastRuns([earlier]).map((past) => ({ ...past, run: { ...past.run, id: null } }));
      expect(reportOfLines(now, {}, { history: { runs, leftOut: [] } }).climb?.history?.total).toBe(2);
    }
  });

  test("is that of their time, whatever the order of the files; without one, of their names, and that is said", () => {
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
