import { statSync } from "node:fs";
import { BYTE_ORDER_MARK, peek } from "./bytes.ts";
import type { FoundFile } from "./find-files.ts";
import { parseJson } from "./json-line.ts";
import { isStdin } from "./stdin.ts";

/** What kind of file it is, by its first bytes: a zip archive, XML, a JSON document, JSON lines, or other text. */
export type Container = "archive" | "xml" | "document" | "lines" | "text";

const HEAD = 1 << 16;
/** The end of the first line is looked for so far; a longer one is a document on one line. */
const FARTHEST = 1 << 26;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Looks at the beginning of a file, unpacked where it is gzip. */
export async function sniff(file: FoundFile): Promise<Container> {
  // What can be read only once is not looked at beforehand; such a log has to be lines.
  if (!isStdin(file) && statSync(file.absolute, { throwIfNoEntry: false })?.isFile() !== true) return "lines";
  for (let wanted = HEAD; ; wanted *= 4) {
    const bytes = await peek(file, wanted);
    const found = containerOf(bytes, bytes.length < wanted || wanted > FARTHEST);
    if (found !== undefined) return found;
  }
}

/** @param whole whether there is nothing behind these bytes, or nothing that would be waited for */
function containerOf(bytes: Buffer, whole: boolean): Container | undefined {
  if (bytes.subarray(0, 4).equals(ZIP) || bytes.subarray(0, 4).equals(EMPTY_ZIP)) return "archive";
  const text = (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes).toString("utf8").trimStart();
  if (text === "") return whole ? "lines" : undefined;
  const [letter = ""] = text;
  if (letter === "<") return "xml";
  if (letter === "[") return "document";
  if (letter === "{") return objectContainer(text, whole);
  // UTF-16 is told as such where lines are read.
  return bytes[0] === 0xff || bytes[0] === 0xfe || /^["\d-]?\d*$/.test(text.slice(0, 20).trim()) ? "lines" : "text";
}

/** One object a line, or one object in all: what follows the first line tells. */
function objectContainer(text: string, whole: boolean): Container | undefined {
  const newline = text.indexOf("\n");
  if (newline < 0) return whole ? "document" : undefined;
  const next = text.slice(newline).trimStart();
  if (next === "" && !whole) return undefined;
  const first = text.slice(0, newline).trim();
  if (next === "") return "document";
  if (isJson(first)) return "lines";
  // A broken first line before another entry, or the first of the many lines of a document.
  return next.startsWith("{") && !/[[{:,]$/.test(first) ? "lines" : "document";
}

function isJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
