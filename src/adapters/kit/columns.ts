import { isRecord } from "../../model/record.ts";
import type { RawRecord } from "../adapter.ts";

/**
 * A document of columns as rows, in each of the forms that data frames are written in: `{column: {"0": value, "1": value}}`
 * (pandas' default), `{columns: […], data: [[…], […]]}` (`split`), and `{column: [value, value]}` (`list`). `undefined`
 * where it is none: every column has to have the same rows.
 */
export function transposed(document: unknown): readonly RawRecord[] | undefined {
  if (!isRecord(document)) return undefined;
  return fromSplit(document) ?? fromLists(document) ?? fromLabels(document);
}

function fromSplit({ columns, data }: RawRecord): readonly RawRecord[] | undefined {
  if (!Array.isArray(columns) || columns.length === 0 || !Array.isArray(data)) return undefined;
  // Names of several levels are lists.
  const names = columns.map((name) => (Array.isArray(name) ? name.join(".") : String(name)));
  if (new Set(names).size < names.length) return undefined;
  const rows: readonly unknown[] = data;
  const found = rows.flatMap((row): RawRecord[] =>
    Array.isArray(row) && row.length === names.length
      ? [Object.fromEntries(names.map((name, index) => [name, row[index]]))]
      : [],
  );
  return found.length === rows.length ? found : undefined;
}

function fromLists(document: RawRecord): readonly RawRecord[] | undefined {
  if (!beginsWith(document, Array.isArray)) return undefined;
  const columns = Object.entries(document);
  const [first] = columns;
  const length = Array.isArray(first?.[1]) ? first[1].length : 0;
  if (columns.length < 2 || length === 0) return undefined;
  if (!columns.every(([, column]) => Array.isArray(column) && column.length === length)) return undefined;
  // Lists of nothing but objects are lists of records, and no columns.
  const isColumn = (column: unknown) => Array.isArray(column) && !column.some(isRecord);
  if (!columns.some(([, column]) => isColumn(column))) return undefined;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, Array.isArray(column) ? column[row] : undefined])),
  );
}

function fromLabels(document: RawRecord): readonly RawRecord[] | undefined {
  if (!beginsWith(document, isRecord)) return undefined;
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

/** What the first of its values is; without a list of all of them, of which there may be many. */
function beginsWith(document: RawRecord, is: (value: unknown) => boolean): boolean {
  for (const key in document) return is(document[key]);
  return false;
}
