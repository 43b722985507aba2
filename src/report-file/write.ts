import type { Report } from "../model/report.ts";
import { packedQuestions } from "./write-packed.ts";

/** Rows a chunk: enough to write in large pieces, few enough not to hold a large report as one string. */
const ROWS = 2000;

/**
 * The report as JSON, in pieces to write one after the other: failures and questions one a line, the
 * rest indented. A question's fields that are null are left out; they are most of them.
 */
export function* renderJson(report: Report): Generator<string> {
  yield "{";
  let first = true;
  for (const key of Object.keys(report).filter((name): name is keyof Report => name in report)) {
    yield `${first ? "" : ","}\n  ${JSON.stringify(key)}: `;
    first = false;
    if (key === "questions") yield* list(report.questions, withoutNull);
    else if (key === "attributions") yield* list(report.attributions, (record) => JSON.stringify(record));
    else yield JSON.stringify(report[key], null, 2).replaceAll("\n", "\n  ");
  }
  yield "\n}\n";
}

/**
 * The report as the action keeps it, to be a baseline and a part of the history: the entries in columns, what is null
 * in failures left out, nothing indented. Whoever reads reports here reads both forms.
 */
export function* renderPackedJson(report: Report): Generator<string> {
  yield "{";
  let first = true;
  for (const key of Object.keys(report).filter((name): name is keyof Report => name in report)) {
    yield `${first ? "" : ","}\n${JSON.stringify(key)}:`;
    first = false;
    if (key === "questions") yield* packedQuestions(report.questions);
    else if (key === "attributions") yield* list(report.attributions, withoutNullFields, "");
    else yield JSON.stringify(report[key]);
  }
  yield "\n}\n";
}

function* list<Row>(rows: readonly Row[], text: (row: Row) => string, indent = "    "): Generator<string> {
  if (rows.length === 0) {
    yield "[]";
    return;
  }
  yield "[";
  for (let from = 0; from < rows.length; from += ROWS) {
    const lines = rows.slice(from, from + ROWS).map((row) => `\n${indent}${text(row)}`);
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield `\n${indent.slice(2)}]`;
}

/** The same for records in whose fields null may say something. */
function withoutNullFields(record: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)));
}

function withoutNull(row: object): string {
  return JSON.stringify(row, (_key, value) => (value === null ? undefined : value));
}
