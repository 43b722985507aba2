import type { Attribution } from "../model/attribution.ts";
import type { Outcome } from "../model/entry.ts";
import { detailText, type QuestionName } from "../model/question-id.ts";
import type { QuestionRecord } from "../model/run.ts";
import { hexHash } from "../model/text-hash.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";
import { type ExcludesRow, isFailure, isGraded, PASSED_KIND, SKIPPED_KIND } from "./tally.ts";
import type { Trials } from "./trials.ts";

/** The question of a row, by the id that is shown and its detail. */
export function nameAt(rows: Rows, { idOf }: Trials, row: number): QuestionName {
  return { id: idOf(row), detail: detailText(rows.columns().detail[row] ?? 0) };
}

/** One record an entry, in run order. */
export function questionRecords(
  rows: Rows,
  trials: Trials,
  attributionOf: (row: number) => Attribution | undefined,
  texts: Readonly<Record<"variant" | "label" | "category" | "cluster", DistinctTexts>>,
): QuestionRecord[] {
  const { kind, detail, variant, trial, label, category, cluster, asked, reference, judged, costUsd, latencyMs } =
    rows.columns();
  const amount = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const records: QuestionRecord[] = [];
  for (let row = 0; row < rows.length(); row += 1) {
    const attribution = attributionOf(row);
    records.push({
      id: trials.idOf(row),
      detail: detailText(detail[row] ?? 0),
      variant: texts.variant.at(variant[row] ?? 0),
      trial: trial[row] ?? 1,
      outcome: outcomeOf(kind[row]),
      category: attribution?.category ?? null,
      rule: attribution?.rule ?? null,
      label: texts.label.at(label[row] ?? 0),
      questionCategory: texts.category.at(category[row] ?? 0),
      cluster: texts.cluster.at(cluster[row] ?? 0),
      asked: printText(asked[row]),
      reference: printText(reference[row]),
      judged: printText(judged[row]),
      costUsd: amount(costUsd[row]),
      latencyMs: amount(latencyMs[row]),
    });
  }
  return records;
}

/** Whatever is missing is no pass. */
function outcomeOf(kind: number | undefined): Outcome {
  if (kind === PASSED_KIND) return "passed";
  if (kind === SKIPPED_KIND) return "skipped";
  return kind !== undefined && isFailure(kind) ? "failed" : "ungraded";
}

/** How many different questions of every category were judged, repeats and variants of one being one; null has no category. */
export function questionsByCategory(
  rows: Rows,
  { idOf }: Trials,
  categories: DistinctTexts,
  leftOut: ExcludesRow,
): ReadonlyMap<string | null, number> {
  const { kind, hasId, category } = rows.columns();
  const seen = new Map<string | null, Set<string>>();
  const counts = new Map<string | null, number>();
  for (let row = 0; row < rows.length(); row += 1) {
    if (!isGraded(kind[row]) || leftOut?.(row)) continue;
    const name = categories.at(category[row] ?? 0);
    const ids = seen.get(name) ?? new Set();
    const before = ids.size;
    if (hasId[row] === 1) ids.add(idOf(row));
    if (ids.size > before || hasId[row] !== 1) counts.set(name, (counts.get(name) ?? 0) + 1);
    seen.set(name, ids);
  }
  return counts;
}

function printText(hash: number | undefined): string | null {
  return hash === undefined || hash === 0 ? null : hexHash(hash);
}
