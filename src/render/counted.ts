import type { AttributionRecord, Report } from "../model/report.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";

/**
 * The report as it is shown: with questions in quarantine every figure and list leaves them out, as limits do, so that one
 * thing has one figure. Without a quarantine it is the report itself.
 */
export function countedReport(report: Report): Report {
  const { gated, totals, dataQuality } = report;
  if (gated === undefined) return report;
  const isOut = isNamedIn(dataQuality.quarantined);
  const attributions = report.attributions.filter(({ questionId }) => !isOut(questionId));
  const { passed, failed, passRate, failures, noSignal, questions } = gated;
  const { unattributed, offLadder } = failures;
  return {
    ...report,
    attributions,
    totals: { ...totals, passed, failed, passRate, unattributed, offLadder },
    rungs: {
      prompt: rungOf("prompt", gated, attributions),
      retrieval: rungOf("retrieval", gated, attributions),
      context: rungOf("context", gated, attributions),
      model: rungOf("model", gated, attributions),
    },
    dataQuality: { ...dataQuality, noSignal, questions },
  };
}

function rungOf(
  category: Category,
  { failures, rates }: NonNullable<Report["gated"]>,
  attributions: readonly AttributionRecord[],
): Report["rungs"]["prompt"] {
  const own = attributions.filter((each) => each.category === category);
  const byBasis: Record<string, number> = {};
  for (const { basis } of own) byBasis[basis] = (byBasis[basis] ?? 0) + 1;
  const ladder = CATEGORIES.reduce((sum, each) => sum + failures[each], 0);
  return {
    failures: failures[category],
    share: ladder === 0 ? 0 : failures[category] / ladder,
    rate: rates[category],
    questionIds: own.map(({ questionId }) => questionId),
    byBasis,
  };
}

/** Whether a list of names has a question, by its id with what tells it from others of the name, or without. */
export function isNamedIn(names: readonly string[]): (id: string) => boolean {
  const all = new Set(names);
  return (id) => all.has(id) || all.has(id.replace(/ #[0-9a-f]{8}$/, ""));
}
