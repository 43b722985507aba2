import type { Adapter, Session } from "../adapters/adapter.ts";
import { ADAPTERS, type FormatId } from "../adapters/index.ts";
import type { Run } from "../model/run.ts";
import { type Problem, UserError } from "../model/user-error.ts";
import { type Collector, type CollectSettings, collectRun } from "../run/collect.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { BadLine, parseJsonLine } from "./json-line.ts";
import { readBlocks } from "./lines.ts";

/** What reading needs to know. */
export type ReadOptions = {
  /** Paths and globs; `-` alone is standard input. */
  readonly patterns: readonly string[];
  /** Where relative patterns start. */
  readonly directory: string;
  readonly format: FormatId | "auto";
  readonly settings: CollectSettings;
  /** Told of bytes read so far, often. */
  readonly onProgress?: (bytes: number) => void;
};

/** So many problems of a file are told, then only their number. */
const MAX_PROBLEMS = 20;
/** So many entries may come before one that shows the format. */
const DETECT_WITHIN = 100;

/**
 * Reads run logs into one run: streamed, in sorted path order, every entry attributed as it comes.
 *
 * @throws UserError with all problems of all files, the first 20 of each told
 */
export async function readRun(options: ReadOptions): Promise<Run> {
  const files = await findFiles(options.patterns, options.directory);
  const collector = collectRun(options.settings);
  const problems: Problem[] = [];
  let more = 0;
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    options.onProgress?.(bytes);
  };
  for (const file of files) {
    const found = await readFile(file, options.format, collector, onBytes);
    problems.push(...found.slice(0, MAX_PROBLEMS));
    more += Math.max(0, found.length - MAX_PROBLEMS);
  }
  if (problems.length > 0) throw new UserError(problems, more);
  const finished = collector.finish();
  if (finished.problems.length > 0) {
    throw new UserError(finished.problems.slice(0, MAX_PROBLEMS), Math.max(0, finished.problems.length - MAX_PROBLEMS));
  }
  return finished.run;
}

async function readFile(
  file: FoundFile,
  format: FormatId | "auto",
  collector: Collector,
  onBytes: (bytes: number) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let line = 0;
  let entries = 0;
  let session: Session | undefined = format === "auto" ? undefined : start(format);
  const waiting: { record: Readonly<Record<string, unknown>>; line: number }[] = [];
  try {
    for await (const block of readBlocks(file, onBytes, () => line)) {
      for (let from = 0; from <= block.length; ) {
        const newline = block.indexOf("\n", from);
        const end = newline < 0 ? block.length : newline;
        line += 1;
        takeLine(block.slice(from, end));
        from = end + 1;
      }
    }
  } catch (error) {
    return [...problems, ...readingProblems(error, file)];
  }
  if (session === undefined && waiting.length > 0) problems.push(unknownFormat(file, waiting[0]?.line ?? 1));
  session?.end();
  if (entries === 0 && problems.length === 0) problems.push(emptyLog(file));
  return problems;

  function takeLine(text: string): void {
    if (isBlank(text)) return;
    const parsed = parseJsonLine(text);
    if (parsed instanceof BadLine) {
      problems.push({ code: "bad-line", file: file.shown, line, message: parsed.problem, hint: parsed.hint });
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
        if (problems.length === 0) collector.add(entry, line);
      },
      problem: (code, field, message, hint) =>
        problems.push({
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
  return Object.keys(ADAPTERS).filter((name): name is FormatId => name in ADAPTERS);
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
