import { describe, expect, test } from "vitest";
import { measuredShares } from "../../src/ladder/measured-shares.ts";
import { PROBES, type Probe } from "../../src/model/probe.ts";
import type { ProbeTally } from "../../src/model/run.ts";
import type { Category } from "../../src/model/rung.ts";
import { seededRandom } from "../../src/statistics/random.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { runs } from "../long.ts";

type Pattern = ProbeTally["patterns"][number];

function tally(
  given: readonly Probe[],
  patterns: readonly [results: Pattern["results"], failures: number][],
): ProbeTally {
  const counts = { questions: 0, notInLog: 0, notInLogIds: [], failures: 0, turned: 0, passing: 0, lost: 0 };
  return {
    runs: given.map((probe) => ({ probe, ...counts })),
    patterns: patterns.map(([results, failures]) => ({ results, failures })),
    isAsked: () => false,
    failedIn: () => [],
  };
}

const rounded = (shares: ReturnType<typeof measuredShares>) =>
  Object.fromEntries(shares.map(({ category, share, asked }) => [category, [Number(share.toFixed(6)), asked]]));

describe("shares as probes measure them", () => {
  test("one sample of one probe: the plain share, with Wilson's interval", () => {
    const one = tally(
      ["gold"],
      [
        [["retrieval"], 12],
        [["context"], 3],
        [[false], 15],
        [[null], 270],
      ],
    );
    const [found, ...others] = measuredShares(one, 300, 1);
    expect(others).toEqual([]);
    expect(found).toEqual({ category: "retrieval", share: 0.4, asked: 30, units: 30, ...wilson(12, 30) });
  });

  test("hardly more than those that were asked: no wider than what the others can add", () => {
    const most = tally(
      ["gold"],
      [
        [["retrieval"], 12],
        [[false], 16],
        [[null], 2],
      ],
    );
    const [found] = measuredShares(most, 30, 1);
    expect(found?.lower).toBeCloseTo(12 / 30, 12);
    expect(found?.upper).toBeCloseTo(14 / 30, 12);
  });

  test("where every failure was asked nothing is extrapolated", () => {
    const whole = tally(
      ["gold"],
      [
        [["retrieval"], 12],
        [[false], 8],
      ],
    );
    expect(measuredShares(whole, 20, 1)).toEqual([
      { category: "retrieval", share: 0.6, lower: 0.6, upper: 0.6, asked: 20, units: 0 },
    ]);
  });

  test("several probes of one sample: each failure counts where it first passes", () => {
    const four = tally(PROBES, [
      [["prompt"], 6],
      [[false, "retrieval"], 9],
      [[false, "context"], 2],
      [[false, false, "context"], 1],
      [[false, false, false, "model"], 4],
      [[false, false, false, false], 8],
      [[null, null, null, null], 70],
    ]);
    // What fails in all four is left to the model, too, or to a wrong key.
    expect(rounded(measuredShares(four, 100, 1))).toEqual({
      prompt: [0.2, 30],
      retrieval: [0.3, 30],
      context: [0.1, 30],
      model: [0.4, 30],
    });
  });

  test("a later probe that asked fewer is weighed by what was left for it", () => {
    const fewer = tally(
      ["prompt", "gold"],
      [
        [["prompt"], 50],
        [[false, "retrieval"], 10],
        [[false, false], 10],
        [[false, null], 30],
      ],
    );
    const shares = measuredShares(fewer, 100, 1);
    expect(rounded(shares)).toEqual({ prompt: [0.5, 100], retrieval: [0.25, 70] });
    expect(shares[0]).toMatchObject({ lower: 0.5, upper: 0.5 });
    // 20 of the 50 that were left are worth 40 of all.
    expect(shares[1]?.units).toBeCloseTo(40, 9);
  });

  test("what no failure was asked in after those before it is not measured", () => {
    const apart = tally(
      ["prompt", "gold"],
      [
        [["prompt"], 5],
        [[false, null], 5],
        [[null, "retrieval"], 5],
      ],
    );
    expect(rounded(measuredShares(apart, 15, 1))).toEqual({ prompt: [0.5, 10] });
  });

  test("repeats and clusters make a sample worth less", () => {
    const one = tally(
      ["gold"],
      [
        [["retrieval"], 15],
        [[false], 15],
        [[null], 9970],
      ],
    );
    const [alone] = measuredShares(one, 10_000, 1);
    const [half] = measuredShares(one, 10_000, 0.5);
    expect(half?.units).toBeCloseTo((alone?.units ?? 0) / 2, 9);
    expect((half?.upper ?? 0) - (half?.lower ?? 1)).toBeGreaterThan((alone?.upper ?? 1) - (alone?.lower ?? 0));
  });

  /** What a failure is, by which of four probes would turn it first; `null` none. */
  const TRUTHS: readonly [name: string, shares: Partial<Record<Category, number>>][] = [
    ["mostly retrieval", { retrieval: 0.6, prompt: 0.1, context: 0.1, model: 0.2 }],
    ["hardly any retrieval", { retrieval: 0.05, prompt: 0.35, context: 0.3, model: 0.3 }],
    ["all alike", { retrieval: 0.25, prompt: 0.25, context: 0.25, model: 0.25 }],
  ];
  test.each(TRUTHS)("samples of 30 of 400 failures hold the share within their interval: %s", (_name, truth) => {
    const random = seededRandom(20261127);
    const kinds = (["prompt", "retrieval", "context", "model"] as const).flatMap((category) =>
      Array<Category>(Math.round(400 * (truth[category] ?? 0))).fill(category),
    );
    const draws = runs(2000, 300);
    const held = { prompt: 0, retrieval: 0, context: 0, model: 0 };
    for (let draw = 0; draw < draws; draw += 1) {
      const left = [...kinds];
      const patterns = new Map<string, [Pattern["results"], number]>();
      for (let asked = 0; asked < 30; asked += 1) {
        const [kind = "model"] = left.splice(Math.floor(random() * left.length), 1);
        const stage = ["prompt", "retrieval", "context", "model"].indexOf(kind);
        const results: Pattern["results"] = [...Array<false>(stage).fill(false), kind];
        const known = patterns.get(results.join()) ?? [results, 0];
        patterns.set(results.join(), [known[0], known[1] + 1]);
      }
      for (const { category, lower, upper } of measuredShares(tally(PROBES, [...patterns.values()]), 400, 1)) {
        const share = kinds.filter((kind) => kind === category).length / 400;
        if (lower <= share && share <= upper) held[category] += 1;
      }
    }
    for (const count of Object.values(held)) expect(count / draws).toBeGreaterThanOrEqual(0.92);
  });
});
