import { type Counts, explainable, onLadder, ratio } from "../model/counts.ts";
import type { MeasuredShare } from "../model/probe.ts";
import type { Recommendation } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import { CATEGORIES, type Category, FIX_ORDER, rungNumber } from "../model/rung.ts";
import { binomialAtLeast } from "../statistics/binomial.ts";
import { expectedGain, sampledGain } from "./expected-gain.ts";

/** A share is confirmed when chance explains it no better than this, one-sided. */
const CONFIRMED_AT = 0.05;
/** Below this many failures no share is confirmed, however large. */
export const CONFIRMED_FROM = 10;

/** What failures were attributed by. */
export type Grounds = {
  /** Failures that a second run has shown to pass with one thing changed, by rung. */
  readonly shown?: Partial<Readonly<Record<Category, number>>>;
  /** Failures of the model that failed in no probe of a cheaper rung. */
  readonly unresolved?: number;
  /** What share of the failures probes have measured, by rung. */
  readonly measured?: readonly MeasuredShare[];
};

/**
 * What the distribution of failures says to work on: one recommendation a rung with failures, in the
 * order they are worth fixing. Routing, never gating: shares add up to 100 %, so some rung always
 * reaches its own.
 *
 * @param rules the share of failures on the ladder above which a rung is suggested, 0 to 1
 * @param independent questions an entry, where they are asked more than once, at most 1: repeats are no more evidence
 * @param grounds what the failures stand on, where it matters
 */
export function recommend(
  { total: counts, weights, gap }: Pick<Run, "total" | "weights"> & Partial<Pick<Run, "gap">>,
  rules: Readonly<Record<Category, number>>,
  independent = 1,
  { shown = {}, unresolved = 0, measured = [] }: Grounds = {},
): Recommendation[] {
  const recommendations: Recommendation[] = [];
  let cheaperConfirmed = false;
  for (const category of FIX_ORDER) {
    const failures = counts[category];
    if (failures === 0) continue;
    const share = measured.find((each) => each.category === category);
    const isSample = share !== undefined && share.units > 0;
    const plain = isSample
      ? statusOf(share.share * share.units, share.units, rules[category], 1)
      : statusOf(failures, onLadder(counts), rules[category], independent);
    const waits = category === "model" && cheaperConfirmed && plain !== "below";
    // What probes have seen to be the model's has to reach the rule by itself; the rest is unresolved.
    const seen = failures - (category === "model" ? unresolved : 0);
    const own = isSample || seen === failures ? plain : statusOf(seen, onLadder(counts), rules[category], independent);
    if (plain === "confirmed") cheaperConfirmed = true;
    const passRate = ratio(weights.passed, weights.whole);
    const all = ratio(explainable(weights), weights.whole);
    const counted = ratio(weights.passed + weights[category], weights.whole);
    // Of a rung whose share a sample measures there may be more than could be counted.
    const headroom = isSample ? Math.max(counted, sampledGain(passRate, all, share).upper) : counted;
    recommendations.push({
      rung: rungNumber(category),
      category,
      failures,
      share: ratio(failures, onLadder(counts)),
      status: waits ? "after-cheaper" : own === "below" && plain !== "below" ? "unresolved" : own,
      expected: isSample
        ? sampledGain(passRate, all, share)
        : expectedGain(category, {
            passRate,
            headroom,
            gap,
            shown: ratio(shown[category] ?? 0, failures),
            independent,
          }),
      headroom,
      ...(share === undefined ? {} : { measured: share }),
    });
  }
  return recommendations;
}

/** The first rung whose rule fires, else the first with any failure, else none. */
export function nextRung(recommendations: readonly Recommendation[]): Category | null {
  const fires = ({ status }: Recommendation) =>
    status === "suggested" || status === "confirmed" || status === "unresolved";
  return (recommendations.find(fires) ?? recommendations[0])?.category ?? null;
}

/** The rungs whose decision rule is confirmed, from the cheapest to the most expensive. */
export function confirmedRungs(counts: Counts, rules: Readonly<Record<Category, number>>, independent = 1): Category[] {
  return CATEGORIES.filter(
    (category) =>
      counts[category] > 0 &&
      statusOf(counts[category], onLadder(counts), rules[category], independent) === "confirmed",
  );
}

/** The same however few failures there are: for holding back, where it takes less than for recommending. */
export function rungsBeyondChance(
  counts: Counts,
  rules: Readonly<Record<Category, number>>,
  independent = 1,
): Category[] {
  return CATEGORIES.filter(
    (category) =>
      counts[category] > 0 && isBeyondChance(counts[category], onLadder(counts), rules[category], independent),
  );
}

/** Whether the share of a rung exceeds its decision rule. */
export function ruleFires(counts: Counts, category: Category, rules: Readonly<Record<Category, number>>): boolean {
  return counts[category] > 0 && statusOf(counts[category], onLadder(counts), rules[category], 1) !== "below";
}

function statusOf(failures: number, all: number, rule: number, independent: number): Recommendation["status"] {
  if (failures / all <= rule) return "below";
  const isConfirmed =
    Math.round(all * independent) >= CONFIRMED_FROM && isBeyondChance(failures, all, rule, independent);
  return isConfirmed ? "confirmed" : "suggested";
}

function isBeyondChance(failures: number, all: number, rule: number, independent: number): boolean {
  if (failures / all <= rule) return false;
  const trials = Math.round(all * independent);
  const seen = Math.min(trials, Math.floor(failures * independent));
  return binomialAtLeast(seen, trials, rule) <= CONFIRMED_AT;
}
