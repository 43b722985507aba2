import type { Counts } from "../model/counts.ts";
import type { Gap, Quality, RunFile } from "../model/run.ts";
import type { FailuresPart } from "./failures.ts";
import type { RowsPart } from "./rows.ts";
import type { SliceCounts } from "./tally.ts";

/** What a collector has gathered, as plain data that can go to another thread. */
export type Part = {
  readonly rows: RowsPart;
  readonly failures: FailuresPart;
  readonly files: readonly RunFile[];
  readonly variants: readonly string[];
  readonly labels: readonly string[];
  readonly categories: readonly string[];
  readonly total: Counts;
  readonly slices: SliceCounts;
  readonly gated: { readonly total: Counts; readonly slices: SliceCounts } | undefined;
  readonly gap: Gap;
  readonly quality: Quality;
};

/** The buffers of a part that need not be copied when it is sent. */
export function transferable({ rows: { ids, columns }, failures }: Part): ArrayBuffer[] {
  return [ids.bytes, ids.ends, ids.hashes, ...Object.values(columns), failures.rows, failures.attributionOf]
    .map(({ buffer }) => buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
}

/** Adds the numbers of one object of counts to those of another with the same fields. */
export function addCounts(sum: Counts, more: Counts): void {
  sum.entries += more.entries;
  sum.passed += more.passed;
  sum.failed += more.failed;
  sum.ungraded += more.ungraded;
  sum.offLadder += more.offLadder;
  sum.unattributed += more.unattributed;
  sum.noSignal += more.noSignal;
  sum.prompt += more.prompt;
  sum.retrieval += more.retrieval;
  sum.context += more.context;
  sum.model += more.model;
}

export function addSlices(sum: SliceCounts, more: SliceCounts): void {
  for (const slice of ["category", "variant", "model", "promptVersion", "indexVersion", "contextVersion"] as const) {
    for (const [value, counts] of more[slice]) {
      const known = sum[slice].get(value);
      if (known === undefined) sum[slice].set(value, counts);
      else addCounts(known, counts);
    }
  }
}

export function addGap(sum: Gap, more: Gap): void {
  for (const state of ["present", "absent", "unknown"] as const) {
    sum[state].passed += more[state].passed;
    sum[state].failed += more[state].failed;
  }
}

export function addQuality(sum: Quality, more: Quality): void {
  sum.withoutQuestionId += more.withoutQuestionId;
  sum.withoutGrade += more.withoutGrade;
  sum.judged += more.judged;
  sum.contradictory += more.contradictory;
  sum.infrastructure += more.infrastructure;
  sum.graderErrors += more.graderErrors;
  sum.unchecked += more.unchecked;
  sum.cached += more.cached;
  sum.goldEvidence += more.goldEvidence;
  sum.covered += more.covered;
  sum.overlapping += more.overlapping;
  for (const name of more.metricsSeen) sum.metricsSeen.add(name);
  addTo(sum.grades, more.grades);
  addTo(sum.unknownLabels, more.unknownLabels);
}

function addTo(sum: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [key, count] of more) sum.set(key, (sum.get(key) ?? 0) + count);
}
