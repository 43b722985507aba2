import type { Comparison } from "../../model/comparison.ts";
import type { Escape } from "../../words/visible.ts";

/** What the run is compared with: the base branch, if that is known. */
export function baseName(comparison: Comparison | null, escape: Escape): string {
  const { name, found, branch } = comparison?.baseline ?? { name: "", found: null, branch: null };
  if (found !== null) return escape(name, 40);
  return branch === null ? "the baseline" : escape(branch, 40);
}

/**
 * "in every one of the last 10 runs of `main`": how much of the past somebody has seen.
 *
 * @param changes questions that have passed every time
 */
export function pastWords(
  comparison: Comparison,
  changes: NonNullable<Comparison["result"]>["newlyFailing"],
  escape: Escape,
): string {
  const runs = comparison.result?.pool?.runs ?? 1;
  const name = baseName(comparison, escape);
  // Of fewer than three runs nothing is known but what the newest says.
  if (runs < 3) return name === "the baseline" ? `in ${name}` : `in the last run of ${name}`;
  const isInAll = changes.every(({ past }) => (past?.answers ?? 0) >= runs);
  return isInAll
    ? `in every one of the last ${runs} runs of ${name}`
    : `every time in the last ${runs} runs of ${name}`;
}
