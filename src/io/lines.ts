import { isUtf8 } from "node:buffer";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { refuse } from "../model/user-error.ts";
import { type FoundFile, STDIN } from "./find-files.ts";
import type { Slice } from "./slice.ts";

/** Small enough to stay in the processor's cache and out of the heap's space for large objects. */
const CHUNK = 1 << 16;
/** A longer line is refused: it cannot become one JavaScript string safely. */
const MAX_LINE = 1 << 28;
const LONG_LINE = 1 << 12;
const NEWLINE = 10;
const GZIP = [0x1f, 0x8b];

/**
 * Reads a file, plain or gzip by its first bytes, as blocks of whole lines, decoded, without the line
 * feed at the end of a block. Memory is one chunk, or one line where that is longer; the bytes of a
 * plain file go through one buffer that is reused.
 *
 * @param onBytes is told how many bytes were read, for progress
 * @param linesTaken how many lines of the blocks so far there were, for messages
 * @throws UserError for a line beyond 256 MiB, bytes that are not UTF-8 (with the line), a broken gzip stream
 */
export async function* readBlocks(
  slice: Slice,
  onBytes: (bytes: number) => void,
  linesTaken: () => number,
): AsyncGenerator<string> {
  const { file } = slice;
  let buffer: Buffer = Buffer.allocUnsafe(CHUNK * 2);
  let held = 0;
  let atStart = slice.from === 0;
  for await (const chunk of readChunks(slice, onBytes)) {
    if (held + chunk.length > buffer.length) buffer = enlarge(buffer, held, chunk.length, file, linesTaken() + 1);
    chunk.copy(buffer, held);
    const end = held + chunk.length;
    const last = buffer.lastIndexOf(NEWLINE, end - 1);
    if (last < 0) held = end;
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

async function* readChunks(slice: Slice, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const { file } = slice;
  let gzip: boolean | undefined;
  const raw = file.absolute === STDIN ? readStdin(onBytes) : readPlain(slice, onBytes);
  for await (const chunk of raw) {
    gzip ??= chunk[0] === GZIP[0] && chunk[1] === GZIP[1];
    if (gzip) break;
    yield chunk;
  }
  if (gzip) {
    if (file.absolute === STDIN) {
      refuse({
        code: "gzip-stdin",
        file: file.shown,
        message: "standard input is gzip.",
        hint: "Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`.",
      });
    }
    yield* readGzip(file, onBytes);
  }
}

/** Blocking reads: nothing else is to be done meanwhile, and waiting for the thread pool took a third of the time. */
function* readPlain(slice: Slice, onBytes: (bytes: number) => void): Generator<Buffer> {
  const descriptor = openSync(slice.file.absolute, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const seekable = fstatSync(descriptor).isFile();
    for (let at = slice.from; at < slice.to; ) {
      const bytes = readSync(descriptor, buffer, 0, Math.min(buffer.length, slice.to - at), seekable ? at : null);
      if (bytes === 0) return;
      at += bytes;
      onBytes(bytes);
      yield buffer.subarray(0, bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

async function* readStdin(onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}

async function* readGzip(file: FoundFile, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const packed = createReadStream(file.absolute);
  packed.on("data", (chunk) => onBytes(chunk.length));
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) yield Buffer.from(chunk);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("Z_")) throw error;
    refuse({
      code: "bad-gzip",
      file: file.shown,
      message: `the gzip stream is broken: ${error.message}.`,
      hint: "Write or upload the file again.",
    });
  }
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
  const start = atStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
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
