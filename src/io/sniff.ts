import { statSync } from "node:fs";
import { BYTE_ORDER_MARK, peek, readChunks, utf16Of } from "./bytes.ts";
import type { FoundFile } from "./find-files.ts";
import { parseJson } from "./json-line.ts";
import { isStdin } from "./stdin.ts";

/** What kind of file it is, by its first bytes: a zip archive, XML, a JSON document, JSON lines, or other text. */
export type Container = "archive" | "xml" | "document" | "lines" | "text";

const HEAD = 1 << 16;
/** Of standard input no more is looked at ahead; a first line beyond it is a document on one line. */
const STDIN_HEAD = 1 << 22;
const ZIP = [Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from([0x50, 0x4b, 0x05, 0x06])];
const NEWLINE = 10;
const OPEN_OBJECT = 123;

/** Looks at the beginning of a file, unpacked where it is gzip. */
export async function sniff(file: FoundFile): Promise<Container> {
  const stdin = isStdin(file);
  // What can be read only once is not looked at beforehand; such a log has to be lines.
  if (!stdin && statSync(file.absolute, { throwIfNoEntry: false })?.isFile() !== true) return "lines";
  const head = await peek(file, stdin ? STDIN_HEAD : HEAD);
  if (ZIP.some((magic) => head.subarray(0, 4).equals(magic))) return "archive";
  const utf16 = utf16Of(head);
  // Of UTF-16 only tables are read, which spreadsheets write; it is reported as such where lines are read.
  if (utf16 !== undefined) return /^\s*[[{<]/.test(new TextDecoder(utf16).decode(head)) ? "lines" : "text";
  if (head[0] === 0xff || head[0] === 0xfe) return "lines";
  const text = head.subarray(head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0);
  const start = firstNotBlank(text, 0);
  const letter = start === undefined ? "" : String.fromCharCode(text[start] ?? 0);
  if (letter === "<") return "xml";
  if (letter === "[") return "document";
  if (letter === "{") return objectContainer(text, start ?? 0, stdin ? undefined : () => afterFirstLine(file));
  return letter === "" || /^["\d-]?\d*$/.test(text.toString("utf8", start, (start ?? 0) + 20).trim())
    ? "lines"
    : "text";
}

/**
 * One object a line, or one object in all: what follows the first line tells.
 *
 * @param farther the first byte behind the first line that is not blank, where the head does not reach it
 */
async function objectContainer(
  head: Buffer,
  start: number,
  farther: (() => Promise<number | undefined>) | undefined,
): Promise<Container> {
  const newline = head.indexOf(NEWLINE, start);
  const at = newline < 0 ? undefined : firstNotBlank(head, newline);
  const next = at === undefined ? await farther?.() : head[at];
  if (next === undefined) return "document";
  if (newline < 0) return next === OPEN_OBJECT ? "lines" : "document";
  const first = head.toString("utf8", start, newline).trim();
  if (isJson(first)) return "lines";
  // A broken first line before another entry, or the first of the many lines of a document.
  return next === OPEN_OBJECT && !/[[{:,]$/.test(first) ? "lines" : "document";
}

/** Reads on to the end of the first line, holding nothing of it. */
async function afterFirstLine(file: FoundFile): Promise<number | undefined> {
  let started = false;
  let ended = false;
  for await (const chunk of readChunks(file, () => {})) {
    let from = 0;
    if (!started) {
      const start = firstNotBlank(chunk, 0);
      if (start === undefined) continue;
      started = true;
      from = start;
    }
    if (!ended) {
      const newline = chunk.indexOf(NEWLINE, from);
      if (newline < 0) continue;
      ended = true;
      from = newline;
    }
    const next = firstNotBlank(chunk, from);
    if (next !== undefined) return chunk[next];
  }
  return undefined;
}

function firstNotBlank(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== NEWLINE && byte !== 13) return at;
  }
  return undefined;
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
