import { isUtf8 } from "node:buffer";
import { refuse } from "../model/user-error.ts";
import { BYTE_ORDER_MARK, readChunks } from "./bytes.ts";
import type { FoundFile } from "./find-files.ts";

/** Room for a chunk and the line it began in. */
const ROOM = 1 << 17;
/** A longer line is refused: it cannot become one JavaScript string safely. */
const MAX_LINE = 1 << 28;
const LONG_LINE = 1 << 12;
const NEWLINE = 10;

/**
 * Reads a file, plain or gzip by its first bytes, as blocks of whole lines, decoded, without the line
 * feed at the end of a block. Memory is one chunk, or one line where that is longer; the bytes of a
 * plain file go through one buffer that is reused.
 *
 * @param onBytes is given how many bytes were read, for progress
 * @param linesTaken how many lines of the blocks so far there were, for messages
 * @throws UserError for a line beyond 256 MiB, bytes that are not UTF-8 (with the line), a broken gzip stream
 */
export async function* readBlocks(
  file: FoundFile,
  onBytes: (bytes: number) => void,
  linesTaken: () => number,
): AsyncGenerator<string> {
  let buffer: Buffer = Buffer.allocUnsafe(ROOM);
  let held = 0;
  let atStart = true;
  for await (const chunk of readChunks(file, onBytes)) {
    if (held + chunk.length > buffer.length) buffer = enlarge(buffer, held, chunk.length, file, linesTaken() + 1);
    chunk.copy(buffer, held);
    const end = held + chunk.length;
    // What is held has no line feed: a long line is looked through once.
    const within = chunk.lastIndexOf(NEWLINE);
    const last = held + within;
    if (within < 0) held = end;
    else {
      for (const block of blocksOf(buffer.subarray(0, last))) {
        yield decode(block, file, linesTaken() + 1, atStart);
        atStart = false;
      }
      buffer.copyWithin(0, last + 1, end);
      held = end - last - 1;
    }
  }
  if (held > 0) yield decode(buffer.subarray(0, held), file, linesTaken() + 1, atStart);
}

/**
 * Many short lines are decoded together, which is faster; long ones each by itself, which takes less
 * memory: a single letter beyond Latin-1 doubles the size of everything that is decoded with it.
 */
function* blocksOf(lines: Buffer): Generator<Buffer> {
  let from = 0;
  for (let newline = lines.indexOf(NEWLINE); newline - from >= LONG_LINE; newline = lines.indexOf(NEWLINE, from)) {
    yield lines.subarray(from, newline);
    from = newline + 1;
  }
  yield lines.subarray(from);
}

function enlarge(buffer: Buffer, held: number, more: number, file: FoundFile, line: number): Buffer {
  if (held + more > MAX_LINE) {
    refuse({
      code: "line-too-long",
      file: file.shown,
      line,
      message: "this line is longer than 256 MiB.",
      hint: "A run log has one entry a line; is this a single JSON document?",
    });
  }
  const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held + more));
  buffer.copy(larger, 0, 0, held);
  return larger;
}

function decode(bytes: Buffer, file: FoundFile, firstLine: number, atStart: boolean): string {
  const start = atStart && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  if (!isUtf8(bytes)) refuseEncoding(bytes, file, firstLine);
  return bytes.toString("utf8", start);
}

function refuseEncoding(bytes: Buffer, file: FoundFile, firstLine: number): never {
  let line = firstLine;
  let from = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(from, end)) || newline < 0) break;
    from = end + 1;
    line += 1;
  }
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return refuse({
    code: "not-utf8",
    file: file.shown,
    line,
    message: utf16 ? "this file is UTF-16." : "this line is not UTF-8 text.",
    hint: "Write the log as UTF-8 (in Python: `open(path, 'w', encoding='utf-8')`).",
  });
}
