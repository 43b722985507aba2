import { OUTCOMES } from "../model/entry.ts";
import type { Failure, QuestionRecord, RunFile } from "../model/run.ts";
import { hexHash } from "../model/text-id.ts";
import type { Problem } from "../model/user-error.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";
import type { Duplicate } from "./trials.ts";

/** One record an entry, in run order; failures are given in the same order. */
export function questionRecords(
  rows: Rows,
  idOf: (row: number) => string,
  failures: readonly Failure[],
  variants: DistinctTexts,
  labels: DistinctTexts,
  categories: DistinctTexts,
): QuestionRecord[] {
  const all: QuestionRecord[] = [];
  const { category } = rows.columns();
  let next = 0;
  for (let row = 0; row < rows.length(); row += 1) {
    const { detail, outcome, variant, trial, label, costUsd, latencyMs } = rows.at(row);
    const failure = failures[next]?.row === row ? failures[next] : undefined;
    if (failure !== undefined) next += 1;
    all.push({
      id: idOf(row),
      detail: detail === 0 ? null : hexHash(detail),
      variant: variants.at(variant),
      trial,
      outcome: OUTCOMES[outcome] ?? "failed",
      category: failure?.attribution.category ?? null,
      rule: failure?.attribution.rule ?? null,
      label: failure === undefined ? null : labels.at(label),
      questionCategory: categories.at(category[row] ?? 0),
      costUsd: Number.isNaN(costUsd) ? null : costUsd,
      latencyMs: Number.isNaN(latencyMs) ? null : latencyMs,
    });
  }
  return all;
}

/** What to tell of two entries that claim the same question, variant and trial. */
export function duplicateProblem(
  { row, first, trial }: Duplicate,
  rows: Rows,
  variants: DistinctTexts,
  files: readonly RunFile[],
): Problem {
  const at = rows.at(row);
  const before = rows.at(first);
  const variant = variants.at(at.variant);
  return {
    code: "duplicate-entry",
    file: files[at.file]?.path ?? "",
    line: at.line,
    field: "trial",
    message:
      `question ${JSON.stringify(rows.ids.get(row))}${variant === null ? "" : ` of variant ${JSON.stringify(variant)}`}` +
      ` has trial ${trial} a second time; it stands at ${files[before.file]?.path ?? ""}:${before.line} already.`,
    hint: "Give every repeat a number of its own, or leave `trial` out to have repeats numbered in log order.",
  };
}
