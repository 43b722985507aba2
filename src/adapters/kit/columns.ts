import { isRecord } from "../../model/record.ts";
import type { RawRecord } from "../adapter.ts";

/**
 * A document of columns, `{column: {"0": value, "1": value}}` as data frames are written by default, as
 * rows. `undefined` where it is none: every column has to have the same row labels.
 */
export function transposed(document: unknown): readonly RawRecord[] | undefined {
  if (!isRecord(document) || !beginsWithRecord(document)) return undefined;
  const columns = Object.entries(document);
  const [first] = columns;
  if (first === undefined || columns.length < 2 || !isRecord(first[1])) return undefined;
  const labels = Object.keys(first[1]);
  if (labels.length === 0 || !labels.every((label) => /^\d+$/.test(label))) return undefined;
  for (const [, column] of columns) {
    if (!isRecord(column) || Object.keys(column).length !== labels.length) return undefined;
    if (!labels.every((label) => label in column)) return undefined;
  }
  return labels.map((label) =>
    Object.fromEntries(columns.map(([name, column]) => [name, isRecord(column) ? column[label] : undefined])),
  );
}

/** Whether the first of its values is one; without a list of all of them, of which there may be many. */
function beginsWithRecord(document: RawRecord): boolean {
  for (const key in document) return isRecord(document[key]);
  return false;
}
