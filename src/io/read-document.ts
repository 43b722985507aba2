import type { Adapter, Claim, JsonDocument, ReadSettings, Session } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import { transposed } from "../adapters/kit/columns.ts";
import { listPlaces, recordsAt } from "../adapters/kit/record-lists.ts";
import { isRecord } from "../model/record.ts";
import { refuse } from "../model/user-error.ts";
import { andList } from "../words/numbers.ts";
import { visible } from "../words/visible.ts";
import { readText } from "./bytes.ts";
import type { FileJob } from "./file-job.ts";
import { fileSink } from "./file-sink.ts";
import type { FoundFile } from "./find-files.ts";
import { BrokenDocument, type OpenDocument, openJsonDocument } from "./json-document.ts";
import { brokenAt, parseJson } from "./json-line.ts";
import { keysOf, named, recognize, unknownFormat } from "./recognize.ts";

/** Reads a JSON document: a form of its own, a list of records somewhere in it, columns, or a single record. */
export async function readDocument(job: FileJob): Promise<number> {
  const { file, options, problems, onBytes } = job;
  const bytes = await readText(file, onBytes);
  let onLine = (_line: number): void => {};
  const document = open(
    bytes,
    file,
    (line) => onLine(line),
    (line) => problems.add(brokenElement(file, line)),
  );
  const { id, adapter } = formatOf(document, file, options.format, options.reading);
  const sink = fileSink(job, id, { isWhole: true });
  onLine = sink.at;
  readAs(adapter);
  document.lookAtRest();
  return sink.entries();

  function readAs({ document: whole, records }: Adapter): void {
    if (whole !== undefined && (records === undefined || whole.claims(document) === true)) {
      whole.read(document, sink, options.reading);
    } else if (records !== undefined) readRecords(records.open(sink, options.reading));
  }

  function readRecords(session: Session): void {
    const take = (element: unknown, index: number): void => {
      if (isRecord(element)) session.record(element);
      else
        sink.problem(
          "bad-element",
          `[${index}]`,
          "this element of the list is not an object.",
          "Each element has to be one record.",
        );
    };
    const { records: paths } = options.reading;
    const list = listOf(document, adapter, options.reading);
    if (list !== undefined) list.each(take);
    else {
      const whole = wholeOf(bytes, file);
      const found =
        paths.length > 0 ? paths.flatMap((path) => recordsOrProblem(whole, path)) : (transposed(whole) ?? [whole]);
      // Where several were made of one value, none of them has a line of its own.
      if (found.length > 1) sink.atFile();
      found.forEach(take);
    }
    session.end();
  }

  function recordsOrProblem(whole: unknown, path: readonly string[]): readonly unknown[] {
    const found = recordsAt(whole, path);
    if ("records" in found) return found.records;
    const place = `\`${visible(path.join("."), 80)}\``;
    const lists = listPlaces(whole)
      .filter(({ path: at }) => options.reading.showText || at.every((key) => /^[\w:@-]{1,40}$/.test(key)))
      .slice(0, 8);
    problems.add({
      code: found.nothing === "empty" ? "empty-records" : "no-such-records",
      file: file.shown,
      field: "records",
      message:
        found.nothing === "empty"
          ? `${place} holds no record: the list is empty.`
          : `there is no ${place} in this document; ${lists.length === 0 ? "it has no list of records" : `its lists are ${andList(lists.map(({ path: at, length }) => `\`${at.join(".") || "the document itself"}\` (${length})`))}`}.`,
      hint:
        found.nothing === "empty"
          ? "Check that the evaluation wrote its results; an empty run is not a pass."
          : "Name the path of the list, with dots between its keys.",
    });
    return [];
  }
}

/** A document that is parsed as a whole, with what stands in its lists. */
function wholeOf(bytes: Buffer, file: FoundFile): unknown {
  const text = bytes.toString("utf8");
  try {
    return parseJson(text);
  } catch (error) {
    return refuse({
      code: "bad-json",
      file: file.shown,
      line: brokenAt(text, error),
      message: NO_JSON,
      hint: CUT_SHORT,
    });
  }
}

const NO_JSON = "this is not valid JSON.";
const CUT_SHORT =
  "A file cut short often means that the writer was stopped. Run the evaluation again, or write one entry a line.";

function open(
  bytes: Buffer,
  file: FoundFile,
  onLine: (line: number) => void,
  onBroken: (line: number) => void,
): OpenDocument {
  let document: OpenDocument | BrokenDocument;
  try {
    document = openJsonDocument(bytes, onLine, onBroken);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_STRING_TOO_LONG") throw error;
    return refuse({
      code: "too-large",
      file: file.shown,
      message: "this document holds a single value of more than 512 MB.",
      hint: "Have the tool write JSONL, with an entry a line.",
    });
  }
  if (!(document instanceof BrokenDocument)) return document;
  return refuse({
    code: "bad-json",
    file: file.shown,
    line: document.line,
    message: document.cutShort ? "this JSON document ends in the middle." : NO_JSON,
    hint: CUT_SHORT,
  });
}

function formatOf(
  document: JsonDocument,
  file: FoundFile,
  format: FormatId | "auto",
  settings: ReadSettings,
): { readonly id: FormatId; readonly adapter: Adapter } {
  const claim = (adapter: Adapter): Claim | undefined => claimOf(document, adapter, settings);
  if (format !== "auto") return named(file, format, claim, "a JSON document");
  const found = recognize(file, undefined, claim);
  if (found !== undefined) return found;
  return refuse(
    isOwnReport(document) ? ownReport(file) : unknownFormat(file, undefined, looksOf(document, settings.showText)),
  );
}

/** What one format says of a document: as a whole first, then of the records in it. */
function claimOf(document: JsonDocument, adapter: Adapter, settings: ReadSettings): Claim | undefined {
  const whole = adapter.document?.claims(document);
  if (whole === true || adapter.records === undefined) return whole;
  const list = listOf(document, adapter, settings);
  const first = list === undefined ? (transposed(document.outline)?.[0] ?? document.outline) : list.first();
  const each = isRecord(first) ? adapter.records.claims(first, settings) : false;
  return each === false ? (whole ?? false) : each;
}

/**
 * The list of a format's records in a document: where the configuration says, or the first of the usual places; none where
 * the document has to be read as a whole.
 */
function listOf(document: JsonDocument, { records }: Adapter, settings: ReadSettings) {
  if (settings.records.length > 1) return undefined;
  if (settings.records.length === 0 && transposed(document.outline) !== undefined) return undefined;
  const paths = settings.records.length > 0 ? settings.records : (records?.paths ?? []);
  return paths.map((path) => document.list(path)).find((list) => list !== undefined && list.length > 0);
}

function isOwnReport({ outline }: JsonDocument): boolean {
  return isRecord(outline) && ["schemaVersion", "nextRung", "attributions", "questions"].every((key) => key in outline);
}

function ownReport(file: FoundFile) {
  return {
    code: "own-report",
    file: file.shown,
    message: "this is a report of Rung Gate, and no run log.",
    hint: "Name the log that it was made of; a report is what `baseline` and `history` take.",
  };
}

function looksOf({ outline, list }: JsonDocument, showText: boolean): string {
  if (!Array.isArray(outline)) return isRecord(outline) ? keysOf(outline, "an object", showText) : "a single value";
  const first = list([])?.first();
  if (isRecord(first)) return keysOf(first, "a list of objects", showText);
  return outline.length === 0 ? "an empty list" : "a list of single values";
}

function brokenElement(file: FoundFile, line: number) {
  return {
    code: "bad-json",
    file: file.shown,
    line,
    message: "the element that begins here is not valid JSON.",
    hint: "Run the evaluation again, or correct the file.",
  };
}
