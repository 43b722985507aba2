import type { Adapter, Claim, RawRecord, Session } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { FileJob } from "./file-job.ts";
import { type FileSink, fileSink } from "./file-sink.ts";
import { BadLine, parseJsonLine, parseJsonLines } from "./json-line.ts";
import { readBlocks } from "./lines.ts";
import { keysOf, named, recognize, unknownFormat } from "./recognize.ts";

/** So many entries may come before one that shows the format. */
const DETECT_WITHIN = 100;

/** Reads a file of one JSON object a line. */
export async function readLines(job: FileJob): Promise<number> {
  const { file, options, problems, onBytes } = job;
  const { format, reading } = options;
  let line = 0;
  let open: { readonly sink: FileSink; readonly session: Session } | undefined;
  const waiting: { record: RawRecord; line: number }[] = [];
  if (format !== "auto") open = start(named(file, format, claimOf(undefined), "a log of lines"));
  for await (const block of readBlocks(file, onBytes, () => line)) {
    const together = open === undefined ? undefined : parseJsonLines(block);
    for (const record of together ?? []) {
      line += 1;
      open?.sink.at(line);
      open?.session.record(record);
    }
    if (together !== undefined) continue;
    for (let from = 0; from <= block.length; ) {
      const newline = block.indexOf("\n", from);
      const end = newline < 0 ? block.length : newline;
      line += 1;
      takeLine(block.slice(from, end));
      from = end + 1;
    }
  }
  const [first] = waiting;
  if (open === undefined && first !== undefined)
    problems.add(unknownFormat(file, first.line, keysOf(first.record, "a record", reading.showText)));
  open?.session.end();
  return open?.sink.entries() ?? 0;

  function takeLine(text: string): void {
    if (isBlank(text)) return;
    const parsed = parseJsonLine(text);
    if (parsed instanceof BadLine) {
      problems.add({ code: "bad-line", file: file.shown, line, message: parsed.problem, hint: parsed.hint });
    } else if (open !== undefined) {
      open.sink.at(line);
      open.session.record(parsed);
    } else if (waiting.length < DETECT_WITHIN) detect(parsed);
  }

  function detect(record: RawRecord): void {
    waiting.push({ record, line });
    const found = recognize(file, line, claimOf(record));
    if (found === undefined) return;
    open = start(found);
    for (const held of waiting) {
      open.sink.at(held.line);
      open.session.record(held.record);
    }
  }

  /** Without a record, whether a format comes in lines at all. */
  function claimOf(record: RawRecord | undefined): (adapter: Adapter) => Claim | undefined {
    return ({ records }) =>
      records === undefined ? undefined : record === undefined || records.claims(record, reading);
  }

  function start({ id, adapter }: { readonly id: FormatId; readonly adapter: Adapter }) {
    if (adapter.records === undefined) throw new Error(`${id} claimed lines and reads none`);
    const sink = fileSink(job, id);
    return { sink, session: adapter.records.open(sink, reading) };
  }
}

const OPENING_BRACE = 123;

/** A carriage return before the line feed is white space, to JSON as well. */
function isBlank(text: string): boolean {
  return text.charCodeAt(0) !== OPENING_BRACE && text.trim() === "";
}
