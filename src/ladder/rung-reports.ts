import { onLadder, ratio } from "../model/counts.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import { type Category, isCategory } from "../model/rung.ts";

type RungReport = Report["rungs"]["prompt"];

/** Per rung: how many failures, their share and rate, which questions, and on what grounds. */
export function rungReports(
  run: Pick<Run, "total" | "weights">,
  attributions: readonly AttributionRecord[],
): Report["rungs"] {
  const reports = {
    prompt: empty(run, "prompt"),
    retrieval: empty(run, "retrieval"),
    context: empty(run, "context"),
    model: empty(run, "model"),
  };
  for (const { questionId, category, basis } of attributions) {
    if (!isCategory(category)) continue;
    const { questionIds, byBasis } = reports[category];
    questionIds.push(questionId);
    byBasis[basis] = (byBasis[basis] ?? 0) + 1;
  }
  return reports;
}

function empty({ total, weights }: Pick<Run, "total" | "weights">, category: Category): RungReport {
  const failures = total[category];
  return {
    failures,
    share: ratio(failures, onLadder(total)),
    rate: ratio(weights[category], weights.whole),
    questionIds: [],
    byBasis: {},
  };
}
