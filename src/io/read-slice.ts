import type { Adapter, Session } from "../adapters/adapter.ts";
import { ADAPTERS, type FormatId } from "../adapters/index.ts";
import { type Problem, UserError } from "../model/user-error.ts";
import type { Collector } from "../run/collect.ts";
import type { FoundFile } from "./find-files.ts";
import { BadLine, parseJsonLine } from "./json-line.ts";
import { readBlocks } from "./lines.ts";
import { problemList } from "./problem-list.ts";
import type { Slice } from "./slice.ts";

/** What reading a slice came to: the first problems and how many more there were. `lines` are those that were read, blank ones included. */
export type SliceResult = { readonly problems: readonly Problem[]; readonly more: number; readonly lines: number };

/** So many entries may come before one that shows the format. */
const DETECT_WITHIN = 100;

/**
 * Reads one file, or a stretch of it, into a collector. Nothing is thrown for bad input: what is wrong
 * comes back.
 */
export async function readSlice(
  slice: Slice,
  format: FormatId | "auto",
  collector: Collector,
  onBytes: (bytes: number) => void,
): Promise<SliceResult> {
  const { file } = slice;
  const problems = problemList();
  let line = 0;
  let entries = 0;
  let session: Session | undefined = format === "auto" ? undefined : start(format);
  const waiting: { record: Readonly<Record<string, unknown>>; line: number }[] = [];
  try {
    for await (const block of readBlocks(slice, onBytes, () => line)) {
      for (let from = 0; from <= block.length; ) {
        const newline = block.indexOf("\n", from);
        const end = newline < 0 ? block.length : newline;
        line += 1;
        takeLine(block.slice(from, end));
        from = end + 1;
      }
    }
  } catch (error) {
    for (const problem of readingProblems(error, file)) problems.add(problem);
    return { ...problems.found(), lines: line };
  }
  if (session === undefined && waiting.length > 0) problems.add(unknownFormat(file, waiting[0]?.line ?? 1));
  session?.end();
  if (entries === 0 && problems.isEmpty()) problems.add(emptyLog(file));
  return { ...problems.found(), lines: line };

  function takeLine(text: string): void {
    if (isBlank(text)) return;
    const parsed = parseJsonLine(text);
    if (parsed instanceof BadLine) {
      problems.add({ code: "bad-line", file: file.shown, line, message: parsed.problem, hint: parsed.hint });
    } else if (session !== undefined) session.record(parsed);
    else if (waiting.length < DETECT_WITHIN) detect(parsed);
  }

  function detect(record: Readonly<Record<string, unknown>>): void {
    waiting.push({ record, line });
    const claimed = formatIds().filter((id) => ADAPTERS[id].detect(record));
    const [only] = claimed;
    if (only === undefined) return;
    session = start(only);
    const here = line;
    for (const held of waiting) {
      line = held.line;
      session.record(held.record);
    }
    line = here;
  }

  function start(id: FormatId): Session {
    const adapter: Adapter = ADAPTERS[id];
    collector.startFile(file.shown, id);
    return adapter.open({
      entry: (entry) => {
        entries += 1;
        if (problems.isEmpty()) collector.add(entry, line);
      },
      problem: (code, field, message, hint) =>
        problems.add({
          code,
          file: file.shown,
          line,
          message,
          ...(field === undefined ? {} : { field }),
          ...(hint === undefined ? {} : { hint }),
        }),
    });
  }
}

function formatIds(): FormatId[] {
  return Object.keys(ADAPTERS).filter((name): name is FormatId => Object.hasOwn(ADAPTERS, name));
}

const OPENING_BRACE = 123;

/** A carriage return before the line feed is white space, to JSON as well. */
function isBlank(text: string): boolean {
  return text.charCodeAt(0) !== OPENING_BRACE && text.trim() === "";
}

/** What stopped the reading of a file: a problem of its content, or the system refusing it. */
function readingProblems(error: unknown, file: FoundFile): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  return [
    {
      code: "unreadable",
      file: file.shown,
      message: `this file cannot be read: ${error.message}.`,
      hint: "Check its permissions.",
    },
  ];
}

function unknownFormat(file: FoundFile, line: number): Problem {
  return {
    code: "unknown-format",
    file: file.shown,
    line,
    message: "no known format has records like this one; a run log has `question_id` and `grade` in its entries.",
    hint: "Say what it is with `format`, or write the fields of docs/run-log.md.",
  };
}

function emptyLog(file: FoundFile): Problem {
  return {
    code: "empty-log",
    file: file.shown,
    message: "there is no entry in this file.",
    hint: "Check that the evaluation wrote its results; an empty run is not a pass.",
  };
}
