import { FAILURE_CATEGORIES, type FailureCategory } from "../model/attribution.ts";
import { type Counts, emptyCounts } from "../model/counts.ts";
import type { EvidenceState } from "../model/entry.ts";
import type { Gap } from "../model/run.ts";
import { isCategory } from "../model/rung.ts";
import type { DistinctTexts } from "./distinct-texts.ts";

// What became of an entry is one small number, its kind: passed, ungraded, skipped, or failed with a category, with or
// without a signal. Counting a run, a part of it, or each of its slices is counting kinds.

export const PASSED_KIND = 0;
export const UNGRADED_KIND = 1;
export const SKIPPED_KIND = 2;
const FIRST_FAILURE = 3;
const CATEGORIES = FAILURE_CATEGORIES.length;
export const KINDS = FIRST_FAILURE + 2 * CATEGORIES;

/** The kind of a failure. */
export function failureKind(category: FailureCategory, isSilent: boolean): number {
  return FIRST_FAILURE + FAILURE_CATEGORIES.indexOf(category) + (isSilent ? CATEGORIES : 0);
}

export function isFailure(kind: number): boolean {
  return kind >= FIRST_FAILURE;
}

/** Whether somebody judged the answer. Whatever is missing was not. */
export function isGraded(kind: number | undefined): boolean {
  return kind === PASSED_KIND || (kind !== undefined && isFailure(kind));
}

/** Whether a test says that a row does not count; `undefined` counts all. */
export type ExcludesRow = ((row: number) => boolean) | undefined;

/** The counts of rows from one to before another. */
export function countRows(kinds: Uint8Array, from: number, to: number, leftOut?: ExcludesRow): Counts {
  const sums = new Uint32Array(KINDS);
  for (let row = from; row < to; row += 1) if (!leftOut?.(row)) bump(sums, kinds[row] ?? UNGRADED_KIND);
  return countsOf(sums, 0);
}

/**
 * The counts of every value of a column.
 *
 * @param positions the position of each row's value among the texts, from 1; 0 has none, and is not counted
 */
export function countSlices(
  kinds: Uint8Array,
  positions: Uint32Array,
  length: number,
  texts: DistinctTexts,
  leftOut?: ExcludesRow,
): ReadonlyMap<string, Counts> {
  if (positions.length === 0 || texts.size() === 0) return new Map();
  const sums = new Uint32Array((texts.size() + 1) * KINDS);
  for (let row = 0; row < length; row += 1)
    if (!leftOut?.(row)) bump(sums, (positions[row] ?? 0) * KINDS + (kinds[row] ?? UNGRADED_KIND));
  const counts = new Map<string, Counts>();
  for (let position = 1; position <= texts.size(); position += 1) {
    const found = countsOf(sums, position * KINDS);
    if (found.entries > 0) counts.set(texts.at(position) ?? "", found);
  }
  return counts;
}

export const EVIDENCE_STATES: readonly EvidenceState[] = ["present", "absent", "unknown"];

/** Graded rows by whether the evidence was there, and by outcome. */
export function countGap(kinds: Uint8Array, evidence: Uint8Array, length: number): Gap {
  const sums = new Uint32Array(2 * EVIDENCE_STATES.length);
  for (let row = 0; row < length; row += 1) {
    const kind = kinds[row] ?? UNGRADED_KIND;
    if (isGraded(kind)) bump(sums, (evidence[row] ?? 0) * 2 + (kind === PASSED_KIND ? 0 : 1));
  }
  const cell = (state: EvidenceState) => {
    const at = EVIDENCE_STATES.indexOf(state) * 2;
    return { passed: sums[at] ?? 0, failed: sums[at + 1] ?? 0 };
  };
  return { present: cell("present"), absent: cell("absent"), unknown: cell("unknown") };
}

function bump(sums: Uint32Array, at: number): void {
  sums[at] = (sums[at] ?? 0) + 1;
}

/** The counts of kinds that were summed up, from a position on. */
export function countsOf(sums: Uint32Array | Float64Array, from: number): Counts {
  const counts = emptyCounts();
  counts.passed = sums[from + PASSED_KIND] ?? 0;
  counts.ungraded = sums[from + UNGRADED_KIND] ?? 0;
  counts.skipped = sums[from + SKIPPED_KIND] ?? 0;
  for (const [index, category] of FAILURE_CATEGORIES.entries()) {
    const silent = sums[from + FIRST_FAILURE + CATEGORIES + index] ?? 0;
    const all = (sums[from + FIRST_FAILURE + index] ?? 0) + silent;
    counts.failed += all;
    counts.noSignal += silent;
    if (category === "unattributed" || isCategory(category)) counts[category] += all;
    else counts.offLadder += all;
  }
  counts.entries = counts.passed + counts.failed + counts.ungraded + counts.skipped;
  return counts;
}
