import type { CsvError } from "csv-parse/sync";
import type { RawRecord } from "../adapters/adapter.ts";
import { type Problem, refuse, UserError } from "../model/user-error.ts";
import type { FoundFile } from "./find-files.ts";

/** Reads a CSV file: strict in its quotes and in the number of cells, with the header's names as keys. */
export async function readTable(
  bytes: Buffer,
  file: FoundFile,
  onHeader: (names: readonly string[]) => void,
  take: (row: RawRecord, line: number) => void,
): Promise<void> {
  const { CsvError: Thrown, parse } = await import("csv-parse/sync");
  const delimiter = delimiterOf(bytes);
  let line = 1;
  // Where commas do not part the cells, they may stand in numbers: what a column holds is known at its end.
  const held: { readonly row: RawRecord; readonly line: number }[] = [];
  const onRow = delimiter === "," ? take : (row: RawRecord, at: number) => void held.push({ row, line: at });
  try {
    parse(bytes, {
      delimiter,
      bom: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        onHeader(header);
        return checkedHeader(header, file);
      },
      on_record: (row: RawRecord, context) => {
        onRow(row, line + 1);
        line = context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    throw new UserError([csvProblem(error, file)]);
  }
  const decimal = decimalColumns(held);
  for (const { row, line: at } of held) take(decimal.length === 0 ? row : withPoints(row, decimal), at);
}

/** A number with a comma where others have a point, perhaps of a percentage. */
const WITH_COMMA = /^\s*[-+]?\d+,\d+\s*%?\s*$/;
const WITHOUT = /^\s*(?:[-+]?\d+\s*%?|nan|n\/?a|none|null|-)?\s*$/i;

/** Columns of nothing but numbers, some of them with a decimal comma. */
function decimalColumns(rows: readonly { readonly row: RawRecord }[]): readonly string[] {
  const cellsOf = (name: string) => rows.map(({ row }) => String(row[name] ?? ""));
  return Object.keys(rows[0]?.row ?? {}).filter((name) => {
    const cells = cellsOf(name);
    return (
      cells.some((cell) => WITH_COMMA.test(cell)) && cells.every((cell) => WITH_COMMA.test(cell) || WITHOUT.test(cell))
    );
  });
}

function withPoints(row: RawRecord, columns: readonly string[]): RawRecord {
  return { ...row, ...Object.fromEntries(columns.map((name) => [name, String(row[name] ?? "").replace(",", ".")])) };
}

const DELIMITERS = [",", ";", "\t"];

/** The delimiter that the header has most of, outside of quotes. */
function delimiterOf(bytes: Buffer): string {
  const header = headerOf(bytes);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The first line that is not blank, without what stands in quotes. */
function headerOf(bytes: Buffer): string {
  const [header = ""] = bytes
    .toString("utf8", 0, 1 << 16)
    .trimStart()
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/, 1);
  return header;
}

/** Whether a text can be a table at all: a header with at least two cells, none of which looks like code. */
export function looksLikeTable(bytes: Buffer): boolean {
  const delimiter = delimiterOf(bytes);
  // A unit in brackets is no call: `Latency (ms)`.
  const header = headerOf(bytes).replace(/\([^()]*\)/g, "");
  const end = header.trimEnd().at(-1) ?? "";
  return header.includes(delimiter) && (end === delimiter || !"{}();=".includes(end));
}

function checkedHeader(header: readonly string[], file: FoundFile): string[] {
  const seen = new Set<string>();
  const twice = header.find((name) => {
    const isKnown = name !== "" && seen.has(name);
    seen.add(name);
    return isKnown;
  });
  if (twice !== undefined) {
    refuse({
      code: "duplicate-column",
      file: file.shown,
      line: 1,
      field: twice,
      message: "this column is there twice.",
      hint: "Leave one of the two out of the export.",
    });
  }
  // The unnamed columns are indexes that data frames write; a name keeps each apart from the others.
  return header.map((name, index) => (name === "" ? `unnamed ${index}` : name));
}

function csvProblem(error: CsvError, file: FoundFile): Problem {
  const line = Number(error["lines"]);
  return {
    code: "bad-csv",
    file: file.shown,
    ...(Number.isInteger(line) && line > 0 ? { line } : {}),
    message: `this is not valid CSV: ${REASONS[error.code] ?? "a cell cannot be read"}.`,
    hint: "A row cut short often means that the writer was stopped; a cell with quotes, commas or line breaks has to be quoted.",
  };
}

/** Said in our own words: the library's repeat what the cells hold. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quoted cell never ends",
  CSV_INVALID_CLOSING_QUOTE: "there is text behind a closing quote",
  CSV_RECORD_INCONSISTENT_COLUMNS: "a row has more or fewer cells than the header",
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "a row has more or fewer cells than the header",
  INVALID_OPENING_QUOTE: "a quote stands in the middle of a cell",
};
