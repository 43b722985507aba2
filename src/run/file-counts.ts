import type { RunFile } from "../model/run.ts";
import type { Rows } from "./rows.ts";
import { countRows, EVIDENCE_STATES } from "./tally.ts";

/** What the rows of one file hold; they stand behind each other. */
export function fileCounts(rows: Rows, from: number, to: number): Omit<RunFile, "path" | "format" | "notices"> {
  const { kind, evidence, costUsd, latencyMs } = rows.columns();
  const { entries, failed, ungraded, skipped, noSignal } = countRows(kind, from, to);
  const unknown = EVIDENCE_STATES.indexOf("unknown");
  let [evidenceKnown, withCost, withLatency] = [0, 0, 0];
  for (let row = from; row < to; row += 1) {
    if (evidence[row] !== unknown) evidenceKnown += 1;
    if (!Number.isNaN(costUsd[row])) withCost += 1;
    if (!Number.isNaN(latencyMs[row])) withLatency += 1;
  }
  return { entries, failed, ungraded, skipped, evidenceKnown, noSignal, withCost, withLatency };
}
