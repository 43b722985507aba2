import type { Comparison } from "../../model/comparison.ts";
import type { Escape } from "../../words/visible.ts";

/** What the run is compared with: the base branch, if that is known. */
export function baseName(comparison: Comparison | null, escape: Escape): string {
  const { name, found, branch } = comparison?.baseline ?? { name: "", found: null, branch: null };
  if (found !== null) return escape(name, 40);
  return branch === null ? "the baseline" : escape(branch, 40);
}

/** "in every one of the last 10 runs of `main`": how much of the past somebody has seen. */
export function pastWords(comparison: Comparison, escape: Escape): string {
  const runs = comparison.result?.pool?.runs ?? 1;
  const name = baseName(comparison, escape);
  if (runs > 2) return `in every one of the last ${runs} runs of ${name}`;
  if (runs === 2) return `in the last 2 runs of ${name}`;
  return name === "the baseline" ? `in ${name}` : `in the last run of ${name}`;
}
