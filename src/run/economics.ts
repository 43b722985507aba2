import type { Costs, Economics } from "../model/economics.ts";
import { OUTCOMES } from "../model/entry.ts";
import type { Failure, Run } from "../model/run.ts";
import { nearestRank } from "../statistics/quantile.ts";
import { addTo, emptySum, type Sum, valueOfSum } from "../statistics/sum.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";

const PASSED = OUTCOMES.indexOf("passed");

/** Sums that grow with the entries of a run, or of one category of it. */
type Growing = {
  entries: number;
  correct: number;
  withCost: number;
  withoutCost: number;
  readonly cost: Sum;
  readonly latencies: number[];
  readonly input: { count: number; sum: number };
  readonly output: { count: number; sum: number };
};

/**
 * What the answers of a run cost: overall and per category. An entry that never got an answer owes no cost; any other
 * that does not say what it cost makes the cost of the whole unknown, and not smaller.
 *
 * @param leftOut rows that are not counted
 */
export function economicsOf(
  rows: Rows,
  failures: readonly Failure[],
  categories: DistinctTexts,
  leftOut: (row: number) => boolean = () => false,
): Economics {
  const unanswered = new Set(
    failures.filter(({ attribution }) => attribution.category === "infrastructure").map(({ row }) => row),
  );
  const total = grow();
  const parts = new Map<number, Growing>();
  for (let row = 0; row < rows.length(); row += 1) {
    if (leftOut(row)) continue;
    const category = rows.category(row);
    let part = parts.get(category);
    if (part === undefined) {
      part = grow();
      parts.set(category, part);
    }
    for (const sums of [total, part]) addRow(sums, rows, row, unanswered.has(row));
  }
  const named = [...parts].flatMap(([position, part]) => {
    const name = categories.at(position);
    return name === null ? [] : [[name, costsOf(part, total)] as const];
  });
  return {
    total: costsOf(total, total),
    categories: Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}

/** What the answers cost that gates look at: without a quarantine, all of them. Computed once, and only for a gate on it. */
export function gatedEconomics(run: Run, all: Economics, quarantined: ReadonlySet<string>): () => Economics {
  if (quarantined.size === 0) return () => all;
  let found: Economics | undefined;
  return () => {
    found ??= run.economics((row) => quarantined.has(run.idOf(row)) || quarantined.has(run.plainIdOf(row)));
    return found;
  };
}

function grow(): Growing {
  return {
    entries: 0,
    correct: 0,
    withCost: 0,
    withoutCost: 0,
    cost: emptySum(),
    latencies: [],
    input: { count: 0, sum: 0 },
    output: { count: 0, sum: 0 },
  };
}

function addRow(sums: Growing, rows: Rows, row: number, isUnanswered: boolean): void {
  const { outcome, costUsd, latencyMs, inputTokens, outputTokens } = rows.at(row);
  sums.entries += 1;
  if (outcome === PASSED) sums.correct += 1;
  if (!Number.isNaN(costUsd)) {
    sums.withCost += 1;
    addTo(sums.cost, costUsd);
  } else if (!isUnanswered) sums.withoutCost += 1;
  if (!Number.isNaN(latencyMs)) sums.latencies.push(latencyMs);
  add(sums.input, inputTokens);
  add(sums.output, outputTokens);
}

function add(mean: { count: number; sum: number }, value: number): void {
  if (Number.isNaN(value)) return;
  mean.count += 1;
  mean.sum += value;
}

function costsOf(sums: Growing, total: Growing): Costs {
  const { entries, correct, withCost, withoutCost } = sums;
  const costUsd = valueOfSum(sums.cost);
  const allCost = valueOfSum(total.cost);
  const latencies = Float64Array.from(sums.latencies).sort();
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

function meanOf({ count, sum }: { readonly count: number; readonly sum: number }): number | null {
  return count === 0 ? null : sum / count;
}
