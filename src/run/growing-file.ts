import type { Entry, Outcome } from "../model/entry.ts";
import type { Notice } from "../model/notice.ts";
import type { RunFile } from "../model/run.ts";

/** A file while it is read. */
export type GrowingFile = { -readonly [Key in keyof RunFile]: RunFile[Key] } & { notices: Notice[] };

export function newFile(path: string, format: string): GrowingFile {
  return {
    path,
    format,
    entries: 0,
    failed: 0,
    ungraded: 0,
    evidenceKnown: 0,
    noSignal: 0,
    withCost: 0,
    withLatency: 0,
    notices: [],
  };
}

/** Counts an entry in its file. */
export function noteEntry(
  file: GrowingFile,
  { costUsd, latencyMs }: Entry,
  found: { readonly outcome: Outcome; readonly isEvidenceKnown: boolean; readonly isSilent: boolean },
): void {
  file.entries += 1;
  if (found.outcome === "failed") file.failed += 1;
  else if (found.outcome === "ungraded") file.ungraded += 1;
  if (found.isEvidenceKnown) file.evidenceKnown += 1;
  if (found.isSilent) file.noSignal += 1;
  if (costUsd !== undefined) file.withCost += 1;
  if (latencyMs !== undefined) file.withLatency += 1;
}

/** Adds what another thread read of the same file. */
export function addFile(sum: GrowingFile, more: RunFile): void {
  sum.entries += more.entries;
  sum.failed += more.failed;
  sum.ungraded += more.ungraded;
  sum.evidenceKnown += more.evidenceKnown;
  sum.noSignal += more.noSignal;
  sum.withCost += more.withCost;
  sum.withLatency += more.withLatency;
  sum.notices.push(...more.notices);
}
