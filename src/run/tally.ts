import type { FailureCategory } from "../model/attribution.ts";
import { type Counts, emptyCounts } from "../model/counts.ts";
import type { Entry, Outcome } from "../model/entry.ts";
import type { Slice } from "../model/run.ts";
import { isCategory } from "../model/rung.ts";

/** Counts per value of each slice field. */
export type SliceCounts = Record<Slice, Map<string, Counts>>;

export function emptySlices(): SliceCounts {
  return {
    category: new Map(),
    variant: new Map(),
    model: new Map(),
    promptVersion: new Map(),
    indexVersion: new Map(),
    contextVersion: new Map(),
  };
}

/** Counts one entry in the total and in every slice it names. */
export function countEntry(
  total: Counts,
  slices: SliceCounts,
  entry: Entry,
  outcome: Outcome,
  category: FailureCategory | undefined,
  noSignal: boolean,
): void {
  count(total, outcome, category, noSignal);
  // Named one by one: looking six fields up by a variable name took longer than the rest of counting.
  countIn(slices.category, entry.category, outcome, category, noSignal);
  countIn(slices.variant, entry.variant, outcome, category, noSignal);
  countIn(slices.model, entry.model, outcome, category, noSignal);
  countIn(slices.promptVersion, entry.promptVersion, outcome, category, noSignal);
  countIn(slices.indexVersion, entry.indexVersion, outcome, category, noSignal);
  countIn(slices.contextVersion, entry.contextVersion, outcome, category, noSignal);
}

function countIn(
  slice: Map<string, Counts>,
  value: string | undefined,
  outcome: Outcome,
  category: FailureCategory | undefined,
  noSignal: boolean,
): void {
  if (value === undefined) return;
  let counts = slice.get(value);
  if (counts === undefined) {
    counts = emptyCounts();
    slice.set(value, counts);
  }
  count(counts, outcome, category, noSignal);
}

function count(counts: Counts, outcome: Outcome, category: FailureCategory | undefined, noSignal: boolean): void {
  counts.entries += 1;
  if (outcome === "passed") counts.passed += 1;
  else if (outcome === "failed") counts.failed += 1;
  else counts.ungraded += 1;
  if (category === undefined) return;
  if (noSignal) counts.noSignal += 1;
  if (category === "unattributed" || isCategory(category)) counts[category] += 1;
  else counts.offLadder += 1;
}
