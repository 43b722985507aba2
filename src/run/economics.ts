import type { Costs, Economics } from "../model/economics.ts";
import { OUTCOMES } from "../model/entry.ts";
import type { Failure, Run } from "../model/run.ts";
import { nearestRank } from "../statistics/quantile.ts";
import { addTo, emptySum, type Sum, valueOfSum } from "../statistics/sum.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";

const NONE = new Float64Array();
const PASSED = OUTCOMES.indexOf("passed");

/** Sums that grow with the entries of a run, or of one category of it. */
type Growing = {
  entries: number;
  correct: number;
  withCost: number;
  withoutCost: number;
  readonly cost: Sum;
  withLatency: number;
  /** How many of them are in their list already. */
  listed: number;
  /** Made when it is known how many there are. */
  latencies: Float64Array;
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
  leftOut?: (row: number) => boolean,
): Economics {
  const unanswered = new Set(
    failures.filter(({ attribution }) => attribution.category === "infrastructure").map(({ row }) => row),
  );
  // Every row is of one part, that of no category included: what is of the whole is put together from them.
  const parts: Growing[] = [];
  const columns = rows.columns();
  const length = rows.length();
  for (let row = 0; row < length; row += 1) {
    if (leftOut?.(row)) continue;
    const category = columns.category[row] ?? 0;
    let part = parts[category];
    if (part === undefined) {
      part = grow();
      parts[category] = part;
    }
    addRow(part, columns, row, unanswered.size > 0 && unanswered.has(row));
  }
  const total = grow();
  for (const part of parts) if (part !== undefined) addPart(total, part);
  if (total.withLatency > 0) listLatencies(rows, total, parts, leftOut);
  const named = parts.flatMap((part, position) => {
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
    withLatency: 0,
    listed: 0,
    latencies: NONE,
    input: { count: 0, sum: 0 },
    output: { count: 0, sum: 0 },
  };
}

type Columns = ReturnType<Rows["columns"]>;

function addRow(sums: Growing, columns: Columns, row: number, isUnanswered: boolean): void {
  const costUsd = columns.costUsd[row] ?? Number.NaN;
  sums.entries += 1;
  if (columns.outcome[row] === PASSED) sums.correct += 1;
  if (!Number.isNaN(costUsd)) {
    sums.withCost += 1;
    addTo(sums.cost, costUsd);
  } else if (!isUnanswered) sums.withoutCost += 1;
  if (!Number.isNaN(columns.latencyMs[row] ?? Number.NaN)) sums.withLatency += 1;
  add(sums.input, columns.inputTokens[row] ?? Number.NaN);
  add(sums.output, columns.outputTokens[row] ?? Number.NaN);
}

function addPart(total: Growing, part: Growing): void {
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

function listLatencies(
  rows: Rows,
  total: Growing,
  parts: readonly Growing[],
  leftOut?: (row: number) => boolean,
): void {
  for (const part of parts) if (part !== undefined) part.latencies = new Float64Array(part.withLatency);
  const columns = rows.columns();
  const length = rows.length();
  for (let row = 0; row < length; row += 1) {
    const latency = columns.latencyMs[row] ?? Number.NaN;
    const part = parts[columns.category[row] ?? 0];
    if (Number.isNaN(latency) || part === undefined || leftOut?.(row)) continue;
    part.latencies[part.listed] = latency;
    part.listed += 1;
  }
  total.latencies = new Float64Array(total.withLatency);
  let at = 0;
  for (const part of parts)
    if (part !== undefined) {
      total.latencies.set(part.latencies, at);
      at += part.listed;
    }
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
  const { latencies } = sums;
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
