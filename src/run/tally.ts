import type { FailureCategory } from "../model/attribution.ts";
import { type Counts, emptyCounts } from "../model/counts.ts";
import type { Entry, Outcome } from "../model/entry.ts";
import { isCategory } from "../model/rung.ts";
import { SLICES, type Slice } from "../model/run.ts";

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
  for (const slice of SLICES) {
    const value = entry[slice];
    if (value === undefined) continue;
    let counts = slices[slice].get(value);
    if (counts === undefined) {
      counts = emptyCounts();
      slices[slice].set(value, counts);
    }
    count(counts, outcome, category, noSignal);
  }
}

function count(counts: Counts, outcome: Outcome, category: FailureCategory | undefined, noSignal: boolean): void {
  counts.entries += 1;
  counts[outcome] += 1;
  if (category === undefined) return;
  if (noSignal) counts.noSignal += 1;
  if (category === "unattributed" || isCategory(category)) counts[category] += 1;
  else counts.offLadder += 1;
}
