import { graded, onLadder, ratio } from "../model/counts.ts";
import type { Report } from "../model/report.ts";
import { type Category, isCategory } from "../model/rung.ts";
import type { Run } from "../model/run.ts";

type RungReport = Report["rungs"]["prompt"];

/** Per rung: how many failures, their share and rate, which questions, and on what grounds. */
export function rungReports(run: Run): Report["rungs"] {
  const reports = { prompt: empty(run, "prompt"), retrieval: empty(run, "retrieval"), context: empty(run, "context"), model: empty(run, "model") };
  for (const { row, attribution } of run.failures) {
    if (!isCategory(attribution.category)) continue;
    const { questionIds, byBasis } = reports[attribution.category];
    questionIds.push(run.idOf(row));
    byBasis[attribution.basis] = (byBasis[attribution.basis] ?? 0) + 1;
  }
  return reports;
}

function empty({ total }: Run, category: Category): RungReport {
  const failures = total[category];
  return {
    failures,
    share: ratio(failures, onLadder(total)),
    rate: ratio(failures, graded(total)),
    questionIds: [],
    byBasis: {},
  };
}
