import type { Baseline } from "../model/baseline.ts";
import type { LeftOut } from "../model/history.ts";
import { reason } from "../reasons/index.ts";
import type { Earlier } from "../regression/compare-with.ts";
import { type Timeline, type TimelineRun, timeOf } from "./timeline.ts";

/**
 * The runs of a history that a run is compared with beside its baseline: those that were finished, and made no later than
 * it. The newest first; the baseline itself, which a history may name, too, counts once.
 *
 * @param most so many with the baseline
 */
export function earlierRuns({ moments }: Timeline, baseline: Baseline | null, most: number): Earlier {
  if (baseline === null || !("questions" in baseline)) return { runs: [], leftOut: [] };
  const runs: TimelineRun[] = [];
  const leftOut: LeftOut[] = [];
  const until = timeOf(baseline);
  for (const moment of moments.slice(0, -1).reverse()) {
    const { name, run, digests, isBrokenOff } = moment;
    const isBaseline =
      (run.id !== null && run.id === baseline.runId) ||
      (baseline.digest !== undefined && digests.includes(baseline.digest));
    const time = timeOf(run);
    if (isBaseline) continue;
    if (isBrokenOff) leftOut.push({ name, reason: reason("broken-off", {}) });
    else if (until !== undefined && time !== undefined && time > until)
      leftOut.push({ name, reason: reason("after-baseline", {}) });
    else if (runs.length + 1 < most) runs.push(moment);
  }
  return { runs, leftOut };
}
