import type { Report } from "../model/report.ts";
import { maskSecrets } from "../model/secrets.ts";

/** Rows a chunk: enough to write in large pieces, few enough not to hold a large report as one string. */
const ROWS = 2000;

/**
 * The report as JSON, in pieces to write one after the other: failures and questions one a line, the
 * rest indented. A question's fields that are null are left out; they are most of them.
 */
export function* renderJson(report: Report): Generator<string> {
  for (const piece of pieces(report)) yield publishable(piece);
}

/** What steers a reader's screen, and is escaped in JSON so that it does not. */
const STEERING =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A piece of JSON as it may be published: keys and tokens masked, and nothing in it that a terminal obeys. The values stay. */
export function publishable(json: string): string {
  return maskSecrets(json).replace(STEERING, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function* pieces(report: Report): Generator<string> {
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

function* list<Row>(rows: readonly Row[], text: (row: Row) => string): Generator<string> {
  if (rows.length === 0) {
    yield "[]";
    return;
  }
  yield "[";
  for (let from = 0; from < rows.length; from += ROWS) {
    const lines = rows.slice(from, from + ROWS).map((row) => `\n    ${text(row)}`);
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield "\n  ]";
}

function withoutNull(row: object): string {
  return JSON.stringify(row, (_key, value) => (value === null ? undefined : value));
}
