import { addAnswer, addSums, type CostSums, costsOf, noCosts } from "../ladder/costs.ts";
import type { Economics } from "../model/economics.ts";
import type { Run } from "../model/run.ts";
import { inTextOrder } from "../model/text-order.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";
import { type ExcludesRow, failureKind, PASSED_KIND } from "./tally.ts";

const UNANSWERED_KIND = failureKind("infrastructure", false);

/**
 * What the answers of a run cost: overall and per category.
 *
 * @param leftOut rows that are not counted
 */
export function economicsOf(rows: Rows, categories: DistinctTexts, leftOut?: ExcludesRow): Economics {
  // Every row is of one part, that of no category included: what is of the whole is put together from them.
  const parts: CostSums[] = [];
  const { kind, category, costUsd, latencyMs, inputTokens, outputTokens } = rows.columns();
  const length = rows.length();
  for (let row = 0; row < length; row += 1) {
    if (leftOut?.(row)) continue;
    const position = category[row] ?? 0;
    let part = parts[position];
    if (part === undefined) {
      part = noCosts();
      parts[position] = part;
    }
    addAnswer(
      part,
      kind[row] === PASSED_KIND,
      kind[row] === UNANSWERED_KIND,
      costUsd[row] ?? Number.NaN,
      latencyMs[row] ?? Number.NaN,
      inputTokens[row] ?? Number.NaN,
      outputTokens[row] ?? Number.NaN,
    );
  }
  const total = noCosts();
  for (const part of parts) if (part !== undefined) addSums(total, part);
  if (total.withLatency > 0) listLatencies(rows, total, parts, leftOut);
  const named = parts.flatMap((part, position) => {
    const name = categories.at(position);
    return name === null ? [] : [[name, costsOf(part, total)] as const];
  });
  return {
    total: costsOf(total, total),
    categories: Object.fromEntries(named.sort(([a], [b]) => inTextOrder(a, b))),
  };
}

/** What the answers cost that gates see: without a quarantine, all of them. Computed once, and only for a gate on it. */
export function gatedEconomics(run: Run, all: Economics, isQuarantine: boolean): () => Economics {
  let found = isQuarantine ? undefined : all;
  return () => {
    found ??= run.economics((row) => !run.isGated(row));
    return found;
  };
}

/** Puts every latency into the list of its part, and all of them into that of the whole. */
function listLatencies(rows: Rows, total: CostSums, parts: readonly CostSums[], leftOut?: ExcludesRow): void {
  for (const part of parts) if (part !== undefined) part.latencies = new Float64Array(part.withLatency);
  const { category, latencyMs } = rows.columns();
  const length = rows.length();
  const listed = new Uint32Array(parts.length);
  for (let row = 0; row < length; row += 1) {
    const latency = latencyMs[row] ?? Number.NaN;
    const position = category[row] ?? 0;
    const at = listed[position] ?? 0;
    const part = parts[position];
    if (Number.isNaN(latency) || part === undefined || leftOut?.(row)) continue;
    part.latencies[at] = latency;
    listed[position] = at + 1;
  }
  total.latencies = new Float64Array(total.withLatency);
  let at = 0;
  for (const part of parts)
    if (part !== undefined) {
      total.latencies.set(part.latencies, at);
      at += part.latencies.length;
    }
}
