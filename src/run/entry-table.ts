import type { Entry } from "../model/entry.ts";
import { UNKNOWN_ID } from "../model/question-id.ts";
import { distinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";

/** Hashes of what was asked, of the reference answer, and of who judged it; 0 is not known. */
export type Prints = { readonly asked: number; readonly reference: number; readonly judged: number };

export const NO_PRINTS: Prints = { asked: 0, reference: 0, judged: 0 };

/** Entries as rows, and the texts that rows refer to by their positions. */
export function entryTable(rows: Rows) {
  const clusters = distinctTexts();
  const slices = {
    category: distinctTexts(),
    variant: distinctTexts(),
    model: distinctTexts(),
    promptVersion: distinctTexts(),
    indexVersion: distinctTexts(),
    contextVersion: distinctTexts(),
  };
  return { slices, clusters, add };

  /** @param kind what became of it; see tally.ts */
  function add(entry: Entry, kind: number, line: number, { asked, reference, judged }: Prints): number {
    const { questionId, questionDetail, trial, costUsd, latencyMs, inputTokens, outputTokens } = entry;
    const row = rows.add(questionId ?? UNKNOWN_ID, questionId !== undefined && questionId !== UNKNOWN_ID);
    const columns = rows.columns();
    columns.kind[row] = kind;
    columns.trial[row] = trial ?? -1;
    columns.costUsd[row] = costUsd ?? Number.NaN;
    columns.latencyMs[row] = latencyMs ?? Number.NaN;
    columns.line[row] = line;
    if (questionDetail !== 0) {
      if (columns.detail.length === 0) rows.makeRoom("detail");
      columns.detail[row] = questionDetail;
    }
    if (inputTokens !== undefined) {
      if (columns.inputTokens.length === 0) rows.makeRoom("inputTokens");
      columns.inputTokens[row] = inputTokens;
    }
    if (outputTokens !== undefined) {
      if (columns.outputTokens.length === 0) rows.makeRoom("outputTokens");
      columns.outputTokens[row] = outputTokens;
    }
    // Named one by one: reading columns by a variable name took longer than the rest of keeping.
    if (entry.category !== undefined) {
      if (columns.category.length === 0) rows.makeRoom("category");
      columns.category[row] = slices.category.positionOf(entry.category);
    }
    if (entry.cluster !== undefined) {
      if (columns.cluster.length === 0) rows.makeRoom("cluster");
      columns.cluster[row] = clusters.positionOf(entry.cluster);
    }
    if (entry.variant !== undefined) {
      if (columns.variant.length === 0) rows.makeRoom("variant");
      columns.variant[row] = slices.variant.positionOf(entry.variant);
    }
    if (entry.model !== undefined) {
      if (columns.model.length === 0) rows.makeRoom("model");
      columns.model[row] = slices.model.positionOf(entry.model);
    }
    if (entry.promptVersion !== undefined) {
      if (columns.promptVersion.length === 0) rows.makeRoom("promptVersion");
      columns.promptVersion[row] = slices.promptVersion.positionOf(entry.promptVersion);
    }
    if (entry.indexVersion !== undefined) {
      if (columns.indexVersion.length === 0) rows.makeRoom("indexVersion");
      columns.indexVersion[row] = slices.indexVersion.positionOf(entry.indexVersion);
    }
    if (entry.contextVersion !== undefined) {
      if (columns.contextVersion.length === 0) rows.makeRoom("contextVersion");
      columns.contextVersion[row] = slices.contextVersion.positionOf(entry.contextVersion);
    }
    if (asked !== 0) {
      if (columns.asked.length === 0) rows.makeRoom("asked");
      columns.asked[row] = asked;
    }
    if (reference !== 0) {
      if (columns.reference.length === 0) rows.makeRoom("reference");
      columns.reference[row] = reference;
    }
    if (judged !== 0) {
      if (columns.judged.length === 0) rows.makeRoom("judged");
      columns.judged[row] = judged;
    }
    return row;
  }
}
