import { type MeasuredShare, PROBE_FACTS } from "../model/probe.ts";
import type { ProbeTally } from "../model/run.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";
import { wilson } from "../statistics/wilson.ts";

/**
 * What share of the failures on the ladder belongs to each rung, as the probes say, extrapolated from those that they asked.
 *
 * The probes are taken one after the other, in the order of the rungs: of the failures that each asked, and that failed in
 * all before it, the share that passes, times the share that was left. That is the plain share where all probes asked the
 * same failures, and right also where a later one asked fewer. The interval is Wilson's, of as many failures as the thinnest
 * probe on the way makes them worth, within what those that were not asked can add; where every failure was asked nothing is
 * extrapolated. It holds where the failures that were asked were drawn at random.
 *
 * @param all failures on the ladder
 * @param independent questions a failure, where they are asked more than once, at most 1
 */
export function measuredShares(
  { runs, patterns }: ProbeTally,
  all: number,
  independent: number,
): readonly MeasuredShare[] {
  const shares = new Map<Category, number>();
  const measured: MeasuredShare[] = [];
  let left = 1;
  /** As many failures drawn from all are what the thinnest probe so far has asked. */
  let worth = Number.POSITIVE_INFINITY;
  /** Failures that passed in one of the probes so far: a later one has no need to ask them. */
  let settledBefore = 0;
  const given = runs.map(({ probe }) => probe);
  for (const [at, probe] of given.entries()) {
    const before = patterns.filter(({ results }) => results.slice(0, at).every((result) => result === false));
    const asked = before.filter(({ results }) => (results[at] ?? null) !== null);
    const count = sum(asked);
    if (count === 0 || left === 0) break;
    worth = Math.min(worth, count / left);
    for (const category of CATEGORIES) {
      const turned = sum(asked.filter(({ results }) => results[at] === category));
      shares.set(category, (shares.get(category) ?? 0) + (left * turned) / count);
    }
    left *= sum(asked.filter(({ results }) => results[at] === false)) / count;
    const { category } = PROBE_FACTS[probe];
    // Of what a stronger model passes nothing is known but that while nothing cheaper was tried.
    if (category !== "model" || at > 0)
      measured.push(shareOf(category, shares.get(category) ?? 0, settledBefore + count));
    settledBefore += sum(asked.filter(({ results }) => results[at] !== false));
  }
  // What fails in all that is cheaper is the model's, whether or not a stronger one was asked.
  const isLeftTheModels = (["prompt", "gold", "context"] as const).every((probe) => given.includes(probe));
  if (!isLeftTheModels || measured.length < 3) return measured;
  const context = measured.find(({ category }) => category === "context");
  const known = measured.filter(({ category }) => category !== "model");
  const rest = 1 - known.reduce((total, { share }) => total + share, 0);
  return [...known, shareOf("model", Math.max(0, rest), context?.asked ?? 0)];

  function shareOf(category: Category, share: number, asked: number): MeasuredShare {
    if (worth >= all * (1 - 1e-9)) return { category, share, lower: share, upper: share, asked, units: 0 };
    const units = worth * independent;
    const { lower, upper } = wilson(share * units, units);
    // Of one sample it is known how many at least, and at most, are of the rung: those that were not asked are, or are not.
    const known = Math.abs(worth - asked) < 1e-9 ? asked / all : 0;
    return {
      category,
      share,
      lower: Math.min(share, Math.max(lower, share * known)),
      upper: Math.max(share, Math.min(upper, share * known + 1 - known)),
      asked,
      units,
    };
  }
}

function sum(patterns: ProbeTally["patterns"]): number {
  return patterns.reduce((total, { failures }) => total + failures, 0);
}
