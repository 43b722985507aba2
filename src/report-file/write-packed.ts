import type { Report } from "../model/report.ts";
import { OUTCOME_LETTERS, PACKED_VERSION } from "./packed.ts";

type Row = Report["questions"][number];
type RowColumn<Value> = (row: Row) => Value;

/** Values a chunk: large pieces to write, and no column as one string. */
const ROWS = 5000;

/** The entries of a report in columns, in pieces of JSON (model/packed-questions.ts says what is in them). */
export function* packedQuestions(rows: Report["questions"]): Generator<string> {
  yield `{"packed":${PACKED_VERSION},"count":${rows.length},"id":`;
  yield* column(rows, ({ id }) => JSON.stringify(id));
  yield ',"outcome":"';
  for (let from = 0; from < rows.length; from += ROWS)
    yield rows
      .slice(from, from + ROWS)
      .map(({ outcome }) => OUTCOME_LETTERS[outcome])
      .join("");
  yield '"';
  if (has(rows, ({ detail }) => detail)) {
    yield ',"detail":';
    yield* column(rows, ({ detail = null }) => JSON.stringify(detail));
  }
  yield* named("variant", rows, ({ variant }) => variant);
  if (rows.some(({ trial }) => trial !== 1)) {
    yield ',"trial":';
    yield* column(rows, ({ trial }) => String(trial));
  }
  yield* named("questionCategory", rows, ({ questionCategory }) => questionCategory);
  yield* named("label", rows, ({ label }) => label);
  yield* amounts("costUsd", rows, ({ costUsd }) => costUsd);
  yield* amounts("latencyMs", rows, ({ latencyMs }) => latencyMs);
  yield "}";
}

/** Each value as its position in the list of distinct ones. */
function* named(
  name: string,
  rows: Report["questions"],
  read: RowColumn<string | null | undefined>,
): Generator<string> {
  if (!has(rows, read)) return;
  const positions = new Map<string, number>();
  for (const row of rows) {
    const value = read(row) ?? null;
    if (value !== null && !positions.has(value)) positions.set(value, positions.size + 1);
  }
  yield `,"${name}":{"names":${JSON.stringify([...positions.keys()])},"at":`;
  yield* column(rows, (row) => {
    const value = read(row) ?? null;
    return String(value === null ? 0 : (positions.get(value) ?? 0));
  });
  yield "}";
}

function* amounts(
  name: string,
  rows: Report["questions"],
  read: RowColumn<number | null | undefined>,
): Generator<string> {
  if (!has(rows, read)) return;
  yield `,"${name}":`;
  yield* column(rows, (row) => JSON.stringify(read(row) ?? null));
}

function* column(rows: Report["questions"], textOf: RowColumn<string>): Generator<string> {
  yield "[";
  for (let from = 0; from < rows.length; from += ROWS)
    yield `${from === 0 ? "" : ","}${rows
      .slice(from, from + ROWS)
      .map(textOf)
      .join(",")}`;
  yield "]";
}

function has(rows: Report["questions"], read: RowColumn<unknown>): boolean {
  return rows.some((row) => (read(row) ?? null) !== null);
}
