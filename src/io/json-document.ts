import type { JsonDocument, JsonList } from "../adapters/adapter.ts";
import { isRecord } from "../model/record.ts";
import { parseJson } from "./json-line.ts";

/** Lists may stand below so many keys to be read element by element: `$.results.results` is two. */
const DEEPEST_LIST = 3;

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;

/** Where an element stands: bytes from `start` to before `end`, on a 1-based line. */
type Range = { readonly start: number; readonly end: number; readonly line: number };

/** A document as adapters see it, and a way to have looked at all of it. */
export type OpenDocument = JsonDocument & { readonly lookAtRest: () => void };

/** A document that is no JSON, and where it breaks off. */
export class BrokenDocument {
  readonly line: number;
  readonly cutShort: boolean;

  constructor(line: number, cutShort: boolean) {
    this.line = line;
    this.cutShort = cutShort;
  }
}

/**
 * Opens a JSON document of any size without parsing it: one pass over its bytes finds the objects in its
 * lists, and what is left of it is parsed with those replaced by their number. Whoever walks a list gets
 * one parsed element at a time. The document is valid JSON if the outline and every element are.
 *
 * @param bytes UTF-8 without a byte order mark
 * @param onLine told the line of each element before it is handed over
 * @param onBroken told of an element that is no JSON
 */
export function openJsonDocument(
  bytes: Buffer,
  onLine: (line: number) => void,
  onBroken: (line: number) => void,
): OpenDocument | BrokenDocument {
  const scan = findElements(bytes);
  if (scan === undefined) return new BrokenDocument(lastLine(bytes), true);
  const { ranges } = scan;
  const looked = new Uint8Array(ranges.length);
  let outline: unknown;
  try {
    outline = parseJson(scan.outline);
  } catch (error) {
    return new BrokenDocument(brokenLine(scan.outline, ranges, error), false);
  }
  return { outline, list: listAt, lookAtRest };

  /** Elements of lists that nobody walked: a document is JSON as a whole, or it is refused. */
  function lookAtRest(): void {
    for (const [index, range] of ranges.entries()) if (looked[index] === 0) parse(range, index, true);
  }

  function listAt(path: readonly string[]): JsonList | undefined {
    let value = path.length > DEEPEST_LIST ? undefined : outline;
    for (const key of path) value = isRecord(value) ? value[key] : undefined;
    if (!Array.isArray(value)) return undefined;
    const elements: readonly unknown[] = value;
    return {
      length: elements.length,
      first: () => {
        const element = resolve(elements[0], false);
        return element === BROKEN ? undefined : element;
      },
      some: (test) =>
        elements.some((placed) => {
          const element = resolve(placed, false);
          return element !== BROKEN && test(element);
        }),
      each: (take) => {
        for (let index = 0; index < elements.length; index += 1) {
          const element = resolve(elements[index], true);
          if (element !== BROKEN) take(element, index);
        }
      },
    };
  }

  /** A number in place of an object is where the object stands. */
  function resolve(element: unknown, tell: boolean): unknown {
    const index = isRecord(element) ? Number(element[PLACE]) : -1;
    const range = ranges[index];
    return range === undefined ? element : parse(range, index, tell);
  }

  function parse(range: Range, index: number, tell: boolean): unknown {
    if (tell) {
      looked[index] = 1;
      onLine(range.line);
    }
    try {
      return parseJson(bytes.toString("utf8", range.start, range.end));
    } catch {
      if (tell) onBroken(range.line);
      return BROKEN;
    }
  }
}

/** The key of what stands in the outline for an element. No element's own keys are in the outline. */
const PLACE = "#";
const BROKEN = Symbol("an element that is no JSON");

/** The outline of a document and where the elements stand; `undefined` where brackets or quotes do not close. */
function findElements(bytes: Buffer): { outline: string; ranges: Range[] } | undefined {
  const ranges: Range[] = [];
  const pieces: string[] = [];
  /** Closing brackets that are still to come. */
  const open: number[] = [];
  let copied = 0;
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = behindString(bytes, at);
      if (at < 0) return undefined;
      continue;
    }
    if (byte === NEWLINE) line += 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (open.at(-1) === CLOSE_LIST) {
        // A list in a list is left whole; an object in one is an element.
        const value = behindValue(bytes, at);
        if (value === undefined) return undefined;
        if (byte === OPEN_OBJECT) {
          pieces.push(bytes.toString("utf8", copied, at), `{"${PLACE}":${ranges.length}}`);
          ranges.push({ start: at, end: value.end, line });
          copied = value.end;
        }
        line += value.lines;
        at = value.end;
        continue;
      }
      if (byte === OPEN_LIST && open.length > DEEPEST_LIST) {
        const value = behindValue(bytes, at);
        if (value === undefined) return undefined;
        line += value.lines;
        at = value.end;
        continue;
      }
      open.push(byte === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST);
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) open.pop();
    at += 1;
  }
  if (open.length > 0) return undefined;
  pieces.push(bytes.toString("utf8", copied));
  return { outline: pieces.join(""), ranges };
}

/** Behind the closing bracket of the object or list that begins at `start`. */
function behindValue(bytes: Buffer, start: number): { readonly end: number; readonly lines: number } | undefined {
  let depth = 0;
  let lines = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = behindString(bytes, at) - 1;
      if (at < 0) return undefined;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, lines };
    } else if (byte === NEWLINE) lines += 1;
  }
  return undefined;
}

/** Most strings are short keys, which a plain loop finds the end of faster than a native search does. */
const LOOKED_AT = 48;

/** Behind the closing quote of the string that begins at `start`; -1 if there is none. */
function behindString(bytes: Buffer, start: number): number {
  let at = start + 1;
  const near = Math.min(bytes.length, at + LOOKED_AT);
  for (; at < near; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  for (let quote = bytes.indexOf(QUOTE, at); quote >= 0; quote = bytes.indexOf(QUOTE, quote + 1)) {
    let slashes = 0;
    while (quote - 1 - slashes >= at && bytes[quote - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

/** The line of the document on which its outline breaks. */
function brokenLine(outline: string, ranges: readonly Range[], error: unknown): number {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? outline.length);
  const before = outline.slice(0, position);
  const last = before.lastIndexOf(`{"${PLACE}":`);
  const range = last < 0 ? undefined : ranges[Number.parseInt(before.slice(last + PLACE.length + 4), 10)];
  return range === undefined ? countLines(before) + 1 : range.line + countLines(before.slice(last));
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function lastLine(bytes: Buffer): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < bytes.length - 1; at = bytes.indexOf(NEWLINE, at + 1))
    line += 1;
  return line;
}
