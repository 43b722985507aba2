import { describe, expect, test } from "vitest";
import { expectedGain } from "../../src/ladder/expected-gain.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { gate, lines } from "../kinds/gate.ts";

// What fixing a rung is expected to bring: not all of its failures pass once they are fixed.

const gap = (passed: number, failed: number) => ({
  present: { passed, failed },
  absent: { passed: 0, failed: 0 },
  unknown: { passed: 0, failed: 0 },
});
const now = { passRate: 0.2, headroom: 0.8, shown: 0, independent: 1 };

describe("the expected gain", () => {
  test("of retrieval is the share that passes where the evidence was there, with its interval", () => {
    const { lower, upper } = wilson(20, 40);
    const found = expectedGain("retrieval", { ...now, gap: gap(20, 20) });
    expect(found?.passRate).toBeCloseTo(0.5, 12);
    expect(found?.lower).toBeCloseTo(0.2 + 0.6 * lower, 12);
    expect(found?.upper).toBeCloseTo(0.2 + 0.6 * upper, 12);
  });

  test("is not known of fewer than ten such answers, nor of other rungs", () => {
    expect(expectedGain("retrieval", { ...now, gap: gap(5, 4) })).toBeNull();
    expect(expectedGain("prompt", { ...now, gap: gap(50, 50) })).toBeNull();
    expect(expectedGain("retrieval", { ...now, gap: undefined })).toBeNull();
  });

  test("counts what a second run has shown to pass as it is", () => {
    expect(expectedGain("context", { ...now, gap: gap(0, 0), shown: 1 })?.passRate).toBe(0.8);
    expect(expectedGain("retrieval", { ...now, gap: gap(20, 20), shown: 0.5 })?.passRate).toBeCloseTo(0.65, 12);
  });

  test("repeats are no more evidence", () => {
    const once = expectedGain("retrieval", { ...now, gap: gap(20, 20) });
    const twice = expectedGain("retrieval", { ...now, gap: gap(40, 40), independent: 0.5 });
    expect(twice).toEqual(once);
  });
});

describe("in a report", () => {
  // Of 20 answers with their evidence 12 pass; 20 others lack it and fail.
  const log = lines(
    Array.from({ length: 40 }, (_, at) => ({
      question_id: `q${at}`,
      grade: at < 12 ? "correct" : "wrong",
      expected_evidence: ["a"],
      retrieved_evidence: [at < 20 ? "a" : "b"],
    })),
  );

  test("it stands before the most that is possible, in the words, the plan and the JSON", async () => {
    const files = { "log.jsonl": log };
    const { stdout } = await gate(files, "log.jsonl");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "20 of 28 failures never had the right evidence in the context. Expect about 30% → 60% (49–69%), at most 80%.",
    );
    const json = JSON.parse((await gate(files, "log.jsonl", "--format", "json")).stdout);
    const [retrieval, model] = json.recommendations;
    expect(retrieval.expected.passRate).toBeCloseTo(0.6, 12);
    expect([retrieval.headroom, model.expected]).toEqual([0.8, null]);
  });

  test("with a gold-evidence run it is what that run has shown", async () => {
    const gold = lines(
      Array.from({ length: 40 }, (_, at) => ({ question_id: `q${at}`, grade: at < 26 ? "correct" : "wrong" })),
    );
    const files = { "log.jsonl": log, "gold.jsonl": gold };
    const { stdout } = await gate(files, "log.jsonl", "--oracle-run", "gold.jsonl", "--format", "json");
    const retrieval = JSON.parse(stdout).recommendations.find(
      (each: { category: string }) => each.category === "retrieval",
    );
    // Six of those that lacked it pass with it. Of what fails all the same nothing is promised.
    const others = JSON.parse(stdout).recommendations.filter((each: { category: string }) => each.category === "model");
    expect(others.map((each: { failures: number; expected: unknown }) => [each.failures, each.expected])).toEqual([
      [14, null],
    ]);
    const said = (await gate(files, "log.jsonl", "--oracle-run", "gold.jsonl")).stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain("Expect 30% → 50%: all of them pass in the gold-evidence run.");
    expect([retrieval.failures, retrieval.expected]).toEqual([6, { passRate: 0.45, lower: 0.45, upper: 0.45 }]);
  });
});
