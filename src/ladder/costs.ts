import type { Costs } from "../model/economics.ts";
import { nearestRank } from "../statistics/quantile.ts";
import { addTo, emptySum, type Sum, valueOfSum } from "../statistics/sum.ts";

/** What answers cost and took, summed up answer by answer: of a run, or of a part of one. */
export type CostSums = {
  entries: number;
  correct: number;
  withCost: number;
  withoutCost: number;
  readonly cost: Sum;
  withLatency: number;
  /** Milliseconds, as many as there are; whoever adds the answers puts them here. */
  latencies: Float64Array;
  readonly input: Mean;
  readonly output: Mean;
};

type Mean = { count: number; sum: number };

const NONE = new Float64Array();

export function noCosts(): CostSums {
  return {
    entries: 0,
    correct: 0,
    withCost: 0,
    withoutCost: 0,
    cost: emptySum(),
    withLatency: 0,
    latencies: NONE,
    input: { count: 0, sum: 0 },
    output: { count: 0, sum: 0 },
  };
}

/**
 * Adds one answer; NaN is unknown. One that never came owes no cost; any other that does not say what it cost makes the
 * cost of the whole unknown, and not smaller.
 */
export function addAnswer(
  sums: CostSums,
  passed: boolean,
  isUnanswered: boolean,
  costUsd: number,
  latencyMs: number,
  inputTokens: number,
  outputTokens: number,
): void {
  sums.entries += 1;
  if (passed) sums.correct += 1;
  if (!Number.isNaN(costUsd)) {
    sums.withCost += 1;
    addTo(sums.cost, costUsd);
  } else if (!isUnanswered) sums.withoutCost += 1;
  if (!Number.isNaN(latencyMs)) sums.withLatency += 1;
  add(sums.input, inputTokens);
  add(sums.output, outputTokens);
}

/** Adds a part to the whole, its latencies excepted. */
export function addSums(total: CostSums, part: CostSums): void {
  total.entries += part.entries;
  total.correct += part.correct;
  total.withCost += part.withCost;
  total.withoutCost += part.withoutCost;
  total.withLatency += part.withLatency;
  addTo(total.cost, part.cost.total);
  addTo(total.cost, part.cost.rest);
  for (const name of ["input", "output"] as const) {
    total[name].count += part[name].count;
    total[name].sum += part[name].sum;
  }
}

/** The figures of a part, `total` being the whole that it is a part of. The order of its latencies changes. */
export function costsOf(sums: CostSums, total: CostSums): Costs {
  const { entries, correct, withCost, withoutCost, latencies } = sums;
  const costUsd = valueOfSum(sums.cost);
  const allCost = valueOfSum(total.cost);
  const isKnown = withCost > 0 && withoutCost === 0;
  return {
    entries,
    correct,
    withCost,
    withoutCost,
    costUsd: withCost === 0 ? null : costUsd,
    costPerQuestion: withCost === 0 ? null : costUsd / withCost,
    costPerCorrect: isKnown && correct > 0 ? costUsd / correct : null,
    shareOfCost: withCost === 0 || allCost === 0 ? null : costUsd / allCost,
    withLatency: latencies.length,
    latencyP50Ms: latencies.length === 0 ? null : nearestRank(latencies, 0.5),
    latencyP95Ms: latencies.length === 0 ? null : nearestRank(latencies, 0.95),
    inputTokens: meanOf(sums.input),
    outputTokens: meanOf(sums.output),
  };
}

function add(mean: Mean, value: number): void {
  if (Number.isNaN(value)) return;
  mean.count += 1;
  mean.sum += value;
}

function meanOf({ count, sum }: Mean): number | null {
  return count === 0 ? null : sum / count;
}
