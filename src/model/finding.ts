/** What a linter finds in a log: nothing of it stops a run, and each of it may be a mistake. */
export const FINDINGS = [
  "near-field",
  "contradictory",
  "hit-without-ids",
  "overruled-label",
  "files-only",
  "no-grade",
  "metric-scale",
  "constant-hit",
  "constant-score",
  "odd-latency",
  "odd-cost",
  "text-ids",
  "undeclared-cluster",
  "counting-ids",
  "no-versions",
] as const;

/** One of them, as it is met: of which field, and what about it. */
export type FoundAt = { readonly code: (typeof FINDINGS)[number]; readonly field: string; readonly detail: string };

/** One of them in a run: how many entries have it, and where the first of them stands. */
export type Finding = FoundAt & { readonly entries: number; readonly path: string; readonly line: number | null };

/** Those that have other figures in a report, or that no reader of one needs. */
const NOT_REPORTED: readonly Finding["code"][] = ["contradictory", "no-grade", "counting-ids", "no-versions"];

/** Those that a report holds. */
export function reported(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => !NOT_REPORTED.includes(code));
}
