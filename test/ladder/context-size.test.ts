import { describe, expect, test } from "vitest";
import { largeContext, type SizedAnswer } from "../../src/ladder/context-size.ts";
import type { Report } from "../../src/model/report.ts";
import { seededRandom } from "../../src/statistics/random.ts";
import { gate, lines } from "../kinds/gate.ts";
import { runs } from "../long.ts";

const answers = (count: number, passes: (tokens: number, at: number) => boolean, weight = 1): SizedAnswer[] =>
  Array.from({ length: count }, (_, at) => {
    const tokens = 1000 * ((at * 37) % count) + 1000;
    return { tokens, isPassed: passes(tokens, at), weight };
  });

describe("from where on contexts are large", () => {
  test("a needle that is lost in much hay, and a log in which size makes no difference", () => {
    const random = seededRandom(1);
    const needle = largeContext(answers(120, (tokens) => random() > tokens / 130_000));
    expect(needle?.limit).toBeLessThanOrEqual(80_000);
    expect(needle?.smallPassRate).toBeGreaterThan((needle?.largePassRate ?? 1) + 0.3);
    expect(largeContext(answers(120, (_tokens, at) => at % 3 > 0))).toBeUndefined();
  });

  test("large contexts that pass more often are none", () => {
    expect(largeContext(answers(120, (tokens) => tokens > 60_000))).toBeUndefined();
  });

  test("a step is found where it is, in the middle third and within the smallest", () => {
    const step = (at: number) => largeContext(answers(270, (tokens) => tokens <= at));
    // All of the largest third fails, all of the middle one passes: the middle is not large.
    expect(step(180_000)).toEqual({ limit: 180_000, smallPassRate: 1, largePassRate: 0 });
    expect(step(90_000)?.limit).toBe(90_000);
    expect(step(60_000)?.limit).toBe(60_000);
  });

  test("few questions say nothing, nor do a few points, nor one size", () => {
    expect(largeContext(answers(27, (tokens) => tokens <= 15_000))).toBeUndefined();
    expect(largeContext(answers(27, (tokens) => tokens <= 15_000, 1 / 3))).toBeUndefined();
    expect(largeContext(answers(9000, (tokens, at) => tokens <= 3_000_000 || at % 20 > 0))).toBeUndefined();
    expect(largeContext(answers(60, () => true).map((each) => ({ ...each, tokens: 5 })))).toBeUndefined();
  });

  test("answers to the same questions again are no more evidence", () => {
    const once = answers(30, (tokens) => tokens <= 24_000 || tokens > 29_000);
    const often = Array.from({ length: 20 }, () => once).flat();
    expect(largeContext(once)).toBeUndefined();
    expect(largeContext(often)).toBeDefined();
    expect(largeContext(often.map((each) => ({ ...each, weight: 1 / 20 })))).toBeUndefined();
  });

  test.each([0.95, 0.7, 0.4])("of logs in which size makes no difference at %s at most 1 in 100 show one", (rate) => {
    const random = seededRandom(7);
    const logs = runs(4000, 500);
    let shown = 0;
    for (let log = 0; log < logs; log += 1)
      if (largeContext(answers(150, () => random() < rate)) !== undefined) shown += 1;
    expect(shown / logs).toBeLessThanOrEqual(0.015);
  });
});

describe("a failure with its evidence in a large context", () => {
  const row = (at: number, more: object = {}) => ({
    question_id: `q${at}`,
    grade: at < 60 || at % 4 === 0 ? "correct" : "wrong",
    retrieval_hit: true,
    context_tokens: 1000 * (at + 1),
    ...more,
  });
  const log = Array.from({ length: 90 }, (_, at) => row(at));
  const rules = async (rows: readonly object[], files: Readonly<Record<string, string>> = {}, ...args: string[]) => {
    const { stdout, stderr } = await gate(
      { "log.jsonl": lines(rows), ...files },
      "log.jsonl",
      ...args,
      "--format",
      "json",
    );
    if (stderr !== "") throw new Error(stderr);
    const { attributions, rungs, totals }: Report = JSON.parse(stdout);
    const counts = Object.fromEntries(Object.entries(rungs).map(([name, { failures }]) => [name, failures]));
    const sum = Object.values(counts).reduce((all, count) => all + count, 0);
    expect(sum + totals.offLadder).toBe(totals.failed);
    return { first: attributions[0], counts, found: new Set(attributions.map(({ rule }) => rule)) };
  };

  test("is the context's, and says by what", async () => {
    const { first, counts } = await rules(log);
    expect(counts).toEqual({ prompt: 0, retrieval: 0, context: 22, model: 0 });
    expect(first).toMatchObject({
      category: "context",
      rule: "context-size",
      basis: "evidence",
      evidence: { context_tokens: 62_000, limit: 60_000, small_pass_rate: 1 },
    });
    const { stdout } = await gate({ "log.jsonl": lines(log) }, "log.jsonl");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "the evidence was in a context of 62,000 tokens; with more than 60,000 26.7% of answers pass, with fewer 100%",
    );
  });

  test("not where something speaks for another rung, or against its evidence", async () => {
    const one = (more: object) => log.map((each, at) => (at === 61 ? { ...each, ...more } : each));
    const at61 = async (more: object) => (await rules(one(more))).first;
    expect(await at61({ failure_label: "wrong_format" })).toMatchObject({ category: "prompt" });
    expect(await at61({ retrieval_hit: false })).toMatchObject({ category: "retrieval" });
    expect(await at61({ retrieval_hit: null })).toMatchObject({ category: "prompt", rule: "no-signal" });
    expect(await at61({ error: "timeout" })).toMatchObject({ category: "infrastructure" });
  });

  test("not after a gold-evidence run or another context in which it fails, too", async () => {
    const failing = lines(log.filter(({ grade }) => grade === "wrong"));
    expect((await rules(log, { "gold.jsonl": failing }, "--gold-run", "gold.jsonl")).counts).toMatchObject({
      model: 22,
    });
    const probed = await rules(log, { "other.jsonl": failing }, "--context-run", "other.jsonl");
    expect(probed.counts).toMatchObject({ context: 0, model: 22 });
  });

  test("of one system, and not of two of which the worse has the larger contexts", async () => {
    const two = Array.from({ length: 120 }, (_, at) =>
      row(at, {
        question_id: `q${at % 60}`,
        variant: at < 60 ? "a" : "b",
        grade: at < 60 || at % 4 === 0 ? "correct" : "wrong",
      }),
    );
    expect((await rules(two)).counts).toMatchObject({ context: 0, model: 45 });
  });

  test("by what `metrics:` sets, where it does", async () => {
    const config = { "rung-gate.yml": "metrics: { context_tokens: 70000 }\n" };
    const { counts, found } = await rules(log, config, "--config", "rung-gate.yml");
    expect(found).toEqual(new Set(["evidence-present-still-wrong", "metric-diluted"]));
    expect(counts).toMatchObject({ context: 15, model: 7 });
  });

  test("also where the grades are read by the table of words, and answers were given again", async () => {
    const words = log.map(({ grade, ...each }) => ({ ...each, grade: grade === "correct" ? "PASS" : "FAIL" }));
    expect((await rules(words)).counts).toMatchObject({ context: 22 });
    const again = log.flatMap((each) => [
      { ...each, trial: 1 },
      { ...each, trial: 2 },
    ]);
    expect((await rules(again)).counts).toMatchObject({ context: 44 });
  });
});
