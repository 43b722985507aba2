import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { gateWords } from "../../src/gates/words.ts";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { nearestRank } from "../../src/statistics/quantile.ts";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-economics-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Readonly<Record<string, unknown>>;
const judged = (lines: readonly Line[], options: Readonly<Record<string, unknown>> = {}): Promise<Report> => {
  const path = join(folder, "log.jsonl");
  writeFileSync(path, lines.map((line, i) => JSON.stringify({ question_id: `q${i}`, ...line })).join("\n"));
  return reportOf([path], options);
};
const answers = (count: number, correct: number, more: (i: number) => Line): Line[] =>
  Array.from({ length: count }, (_, i) => ({ grade: i < correct ? "correct" : "wrong", ...more(i) }));

describe("what a run costs", () => {
  test("$1.20 for 80 of 100 correct answers is $0.015 each: failures are paid for, too", async () => {
    const { economics } = await judged(answers(100, 80, () => ({ cost_usd: 0.012 })));
    expect(economics.total.costUsd).toBeCloseTo(1.2, 12);
    expect(economics.total.costPerQuestion).toBeCloseTo(0.012, 12);
    expect(economics.total.costPerCorrect).toBeCloseTo(0.015, 12);
  });

  test("by category: each its own cost, share and latency", async () => {
    const report = await judged(
      answers(40, 30, (i) => ({
        category: i % 2 === 0 ? "billing" : "auth",
        cost_usd: i % 2 === 0 ? 0.03 : 0.01,
        latency_ms: (i + 1) * 100,
      })),
    );
    const { auth, billing } = report.economics.categories;
    expect(billing).toMatchObject({ entries: 20, correct: 15, withCost: 20, latencyP50Ms: 1900, latencyP95Ms: 3700 });
    expect(billing?.shareOfCost).toBeCloseTo(0.75, 12);
    expect(billing?.costPerCorrect).toBeCloseTo(0.6 / 15, 12);
    expect(auth?.shareOfCost).toBeCloseTo(0.25, 12);
    expect(renderComment(report)).toContain("| `billing` | 20 | $0.03 | $0.04 | 75% | 1.9 s | 3.7 s |");
    expect(renderText(report, NO_STYLE)).toContain("$0.80 for 40 answers, $0.02 each, $0.027 for each correct one");
  });

  test("a log without costs says so, and shows no zero", async () => {
    const report = await judged(answers(4, 2, () => ({})));
    expect(report.economics.total).toMatchObject({ costUsd: null, costPerQuestion: null, costPerCorrect: null });
    expect(report.economics.total).toMatchObject({ latencyP50Ms: null, withoutCost: 4 });
    expect(renderComment(report)).toContain("no entry has a cost or a latency");
    expect(renderComment(report)).not.toContain("$");
    const timed = await judged(answers(4, 2, () => ({ latency_ms: 500 })));
    expect(renderComment(timed)).toContain("no entry has a cost; latency p50 500 ms");
  });

  test("with some costs missing it is at least what is known, and no cost per correct answer", async () => {
    const report = await judged(answers(4, 2, (i) => (i === 0 ? {} : { cost_usd: 1 })));
    expect(report.economics.total).toMatchObject({ costUsd: 3, withCost: 3, withoutCost: 1, costPerCorrect: null });
    expect(renderComment(report)).toContain("at least $3.00 for 4 answers: 1 has no cost, the others $1.00 each");
  });

  test("an entry that was never answered owes no cost", async () => {
    const report = await judged([
      { grade: "correct", cost_usd: 2 },
      { grade: "wrong", error: "timeout" },
    ]);
    expect(report.economics.total).toMatchObject({ withoutCost: 0, costPerCorrect: 2 });
  });

  test("nothing correct is no price", async () => {
    const report = await judged(answers(3, 0, () => ({ cost_usd: 1 })));
    expect(report.economics.total.costPerCorrect).toBeNull();
  });

  test("tokens are means of the entries that say them", async () => {
    const { total } = (await judged(answers(4, 4, (i) => (i === 0 ? {} : { input_tokens: i * 10, output_tokens: 7 }))))
      .economics;
    expect([total.inputTokens, total.outputTokens]).toEqual([20, 7]);
  });
});

describe("limits on cost and latency", () => {
  const paid = answers(100, 80, (i) => ({ cost_usd: 0.012, latency_ms: (i + 1) * 10, category: i < 50 ? "a" : "b" }));

  test.each<[string, object, "passed" | "failed", string]>([
    ["at its limit", { "max-cost-per-correct": "$0.015" }, "passed", ""],
    ["above", { "max-cost-per-correct": 0.0149 }, "failed", "Cost per correct answer $0.015, at most $0.0149 allowed"],
    ["at its limit", { "max-p95-latency": "0.95s" }, "passed", ""],
    ["above", { "max-p95-latency": "949ms" }, "failed", "p95 latency 950 ms, at most 949 ms allowed"],
    ["in a category", { categories: { b: { "max-p95-latency": "900ms" } } }, "failed", "b: p95 latency 980 ms"],
  ])("%s: %j", async (_name, options, status, words) => {
    const report = await judged(paid, { ...options });
    const [gate] = report.gates;
    expect(gate?.status).toBe(status);
    expect(gate === undefined ? "" : gateWords(gate, report, (text) => text)).toContain(words);
  });

  test("are shown with as many digits as it takes to tell them from the limit", async () => {
    const close = answers(1, 1, () => ({ cost_usd: 0.01503, latency_ms: 2004 }));
    const report = await judged(close, { "max-cost-per-correct": "$0.015", "max-p95-latency": "2s" });
    expect(renderComment(report)).toContain("(missed)** | **$0.01503** | ≤ $0.015 |");
    expect(renderComment(report)).toContain("(missed)** | **2.004 s** | ≤ 2s |");
  });

  test("cannot be held where the log does not say, and is no green then", async () => {
    await expect(
      judged(
        answers(4, 2, () => ({})),
        { "max-cost-per-correct": 1 },
      ),
    ).rejects.toThrow("no entry has `cost_usd`");
    await expect(
      judged(
        answers(4, 2, () => ({})),
        { "max-p95-latency": "1s" },
      ),
    ).rejects.toThrow("no entry has `latency_ms`");
    const some = answers(4, 2, (i) => (i === 0 ? {} : { cost_usd: 1 }));
    await expect(judged(some, { "max-cost-per-correct": 9 })).rejects.toThrow("of 4 answers, 1 have no `cost_usd`");
  });

  test("leave out what is in quarantine", async () => {
    const lines = [
      { grade: "correct", cost_usd: 0.01 },
      { grade: "correct", cost_usd: 5 },
    ];
    const quarantine = [{ question: "q1", reason: "loops" }];
    expect((await judged(lines, { "max-cost-per-correct": 0.02, quarantine })).gates[0]?.status).toBe("passed");
    expect((await judged(lines, { "max-cost-per-correct": 0.02 })).gates[0]?.status).toBe("failed");
  });

  test.each([
    ["max-p95-latency", "1500", "such as `1500ms` or `1.5s`"],
    ["max-p95-latency", "2m", "such as `1500ms`"],
    ["max-cost-per-correct", "10%", "an amount of US dollars"],
    ["max-cost-per-correct", "-1", "an amount of US dollars"],
  ])("%s: %s is refused, with what to write", async (id, limit, said) => {
    await expect(judged(paid, { [id]: limit })).rejects.toThrow(said);
  });
});

test("the nearest rank is a value that was there, which at least that share does not exceed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.constantFrom(0.5, 0.9, 0.95, 1), (values, share) => {
      const sorted = [...values].sort((a, b) => a - b);
      const found = nearestRank(Float64Array.from(values), share);
      const within = sorted.filter((value) => value <= found).length;
      const below = sorted.filter((value) => value < found).length;
      expect(sorted).toContain(found);
      expect(within / sorted.length).toBeGreaterThanOrEqual(share - 1e-9);
      expect(below / sorted.length).toBeLessThan(share);
    }),
  );
  expect([nearestRank(Float64Array.of(4, 2, 1, 3), 0.5), nearestRank(Float64Array.of(7), 0.95)]).toEqual([2, 7]);
});
