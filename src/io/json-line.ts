import { isRecord } from "../model/record.ts";

/** A parsed line, or what is wrong with it. */
export type ParsedLine = Readonly<Record<string, unknown>> | BadLine;

/** A line that is no JSON object. A class, so that no record can be mistaken for one. */
export class BadLine {
  readonly problem: string;
  readonly hint: string;

  constructor(problem: string, hint: string) {
    this.problem = problem;
    this.hint = hint;
  }
}

/** What may part two values on a line. */
const BEHIND_OBJECT = ["},", "} ", "}\t", "}\r"];
const OPENING_BRACE = 123;

/**
 * Parses lines together, which is faster than each by itself; `undefined` where they have to be taken one by one.
 *
 * With a comma for every line feed they are one list. Its items are the lines, each by itself a whole object, where
 * there are as many as lines, all of them objects, every line begins with a brace and none goes on behind a closing one: a line feed within an object or a text would make an item less, and nothing could make up for it.
 */
export function parseJsonLines(block: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const lines = countObjects(block);
  if (lines === undefined || BEHIND_OBJECT.some((part) => block.includes(part))) return undefined;
  let items: unknown;
  try {
    items = JSON.parse(`[${block.replaceAll("\n", ",")}]`);
  } catch {
    return undefined;
  }
  return Array.isArray(items) && items.every(isRecord) && items.length === lines ? items : undefined;
}

/** How many lines there are, if there are several and all of them begin with a brace. */
function countObjects(block: string): number | undefined {
  let lines = 0;
  for (let at = 0; ; lines += 1) {
    if (block.charCodeAt(at) !== OPENING_BRACE) return undefined;
    const newline = block.indexOf("\n", at);
    if (newline < 0) return lines === 0 ? undefined : lines + 1;
    at = newline + 1;
  }
}

const BARE = /-?\b(?:NaN|Infinity)\b/g;

/** Parses one line as a JSON object. */
export function parseJsonLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = parseJson(line);
  } catch (error) {
    return brokenJson(line, error);
  }
  if (isRecord(value)) return value;
  return new BadLine(
    `this line is ${Array.isArray(value) ? "a JSON list" : "a single JSON value"}, not an object.`,
    "A run log has one JSON object a line: {…} with no list around them and no commas between them.",
  );
}

/**
 * Parses a JSON text. The bare `NaN` and `Infinity` that Python writes become null, which is unknown.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = withoutBareNumbers(text);
    if (repaired === undefined) throw error;
    return repaired;
  }
}

function withoutBareNumbers(line: string): unknown {
  if (!line.includes("NaN") && !line.includes("Infinity")) return undefined;
  try {
    return JSON.parse(mapOutsideStrings(line, (text) => text.replace(BARE, "null")));
  } catch {
    return undefined;
  }
}

/** Changes what stands between the strings of a JSON text, however long they are. */
function mapOutsideStrings(line: string, change: (text: string) => string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = line.indexOf('"', from);
    if (start < 0) return [...pieces, change(line.slice(from))].join("");
    const end = endOfString(line, start);
    pieces.push(change(line.slice(from, start)), line.slice(start, end));
    from = end;
  }
}

/** The position behind a string's closing quote, which is one behind an even number of backslashes. */
function endOfString(line: string, start: number): number {
  for (let quote = line.indexOf('"', start + 1); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (line[quote - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return line.length;
}

/** Says where, and never what the line holds: that may be text nobody wants published. */
function brokenJson(line: string, error: unknown): BadLine {
  const at = / at position \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "";
  if (/^\s*\{\s*'/.test(line) || /:\s*(?:True|False|None)\s*[,}]/.test(line))
    return new BadLine(
      "this line is a Python dict as Python prints it, and no JSON.",
      "Write it with `json.dumps(entry)`.",
    );
  const whole = line.trim() === "{" || line.trim() === "[";
  return new BadLine(
    `this is not valid JSON${at}.`,
    whole
      ? "The file seems to hold one document over many lines; a run log has one entry a line."
      : "Each line has to be one complete JSON object; a line cut short often means that the writer was stopped.",
  );
}

/** The 1-based line of a text at which it is no JSON, by what the parser says; the first where it does not say. */
export function brokenAt(text: string, error: unknown): number {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
  return text.slice(0, position).split("\n").length;
}
