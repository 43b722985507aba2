import { type Counts, graded, onLadder, ratio } from "../model/counts.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import { type Category, isCategory } from "../model/rung.ts";

type RungReport = Report["rungs"]["prompt"];

/** Per rung: how many failures, their share and rate, which questions, and on what grounds. */
export function rungReports(total: Counts, attributions: readonly AttributionRecord[]): Report["rungs"] {
  const reports = {
    prompt: empty(total, "prompt"),
    retrieval: empty(total, "retrieval"),
    context: empty(total, "context"),
    model: empty(total, "model"),
  };
  for (const { questionId, category, basis } of attributions) {
    if (!isCategory(category)) continue;
    const { questionIds, byBasis } = reports[category];
    questionIds.push(questionId);
    byBasis[basis] = (byBasis[basis] ?? 0) + 1;
  }
  return reports;
}

function empty(total: Counts, category: Category): RungReport {
  const failures = total[category];
  return {
    failures,
    share: ratio(failures, onLadder(total)),
    rate: ratio(failures, graded(total)),
    questionIds: [],
    byBasis: {},
  };
}
