import { isUtf8 } from "node:buffer";
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { refuse } from "../model/user-error.ts";
import type { FoundFile } from "./find-files.ts";
import { isStdin, peekStdin, readStdin } from "./stdin.ts";

/** Small enough to stay in the processor's cache and out of the heap's space for large objects. */
const CHUNK = 1 << 16;
const GZIP = [0x1f, 0x8b];
/** A document that is no stream of lines is held in memory as it is; beyond this, one buffer cannot. */
const MAX_WHOLE = 2_000_000_000;

/**
 * The bytes of a file piece by piece, unpacked where they are gzip. A plain file goes through one buffer
 * that is reused.
 *
 * @param onBytes is given how many bytes of the file itself were read, for progress
 * @throws UserError for a broken gzip stream
 */
export async function* readChunks(file: FoundFile, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  let gzip: boolean | undefined;
  const raw = isStdin(file) ? counted(readStdin(), onBytes) : readPlain(file, onBytes);
  for await (const chunk of raw) {
    gzip ??= isGzip(chunk);
    if (gzip) break;
    yield chunk;
  }
  if (gzip) yield* readGzip(file, onBytes);
}

/** The first bytes of a file, unpacked: at least as many as asked for unless it ends before. */
export async function peek(file: FoundFile, wanted: number): Promise<Buffer> {
  if (isStdin(file)) {
    const start = await peekStdin(wanted);
    if (isGzip(start)) refuseGzipStdin(file);
    return start;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readChunks(file, () => {})) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= wanted) break;
  }
  return Buffer.concat(chunks);
}

/** All bytes of a file, unpacked. */
export async function readWhole(file: FoundFile, onBytes: (bytes: number) => void): Promise<Buffer> {
  let bytes = Buffer.allocUnsafe(isStdin(file) ? CHUNK : sizeOf(file) + 1);
  let length = 0;
  let packed = 0;
  const count = (read: number): void => {
    packed += read;
    onBytes(read);
  };
  for await (const chunk of readChunks(file, count)) {
    if (length + chunk.length > MAX_WHOLE) refuseSize(file);
    if (isBomb(packed, length + chunk.length)) refuseBomb(file);
    if (length + chunk.length > bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, length + chunk.length));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
    chunk.copy(bytes, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

/** Whether the file itself, not what is in it, is gzip. */
export function isPacked(file: FoundFile): boolean {
  const descriptor = openSync(file.absolute, "r");
  try {
    const start = Buffer.alloc(2);
    readSync(descriptor, start, 0, 2, 0);
    return isGzip(start);
  } finally {
    closeSync(descriptor);
  }
}

/** All bytes of a text file, without a byte order mark. */
export async function readText(file: FoundFile, onBytes: (bytes: number) => void): Promise<Buffer> {
  return checkedText(file, await readWhole(file, onBytes));
}

function checkedText(file: FoundFile, bytes: Buffer): Buffer {
  if (!isUtf8(bytes)) {
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    if (!utf16 && bytes.subarray(0, 1024).includes(0)) {
      refuse({
        code: "binary-file",
        file: file.shown,
        message: "this file is not text, and no archive that is known.",
        hint: "Name the result file that the evaluation writes; see docs/formats.md.",
      });
    }
    refuse({
      code: "not-utf8",
      file: file.shown,
      message: utf16 ? "this file is UTF-16." : "this file is not UTF-8 text.",
      hint: "Write it as UTF-8.",
    });
  }
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

/**
 * All bytes of a table as UTF-8, without a byte order mark. Spreadsheets write UTF-16, which its first bytes tell, and
 * Windows-1252, which nothing tells: what is no UTF-8 and no binary file is taken for that.
 */
export async function readTableText(
  file: FoundFile,
  onBytes: (bytes: number) => void,
): Promise<{ readonly bytes: Buffer; readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252" }> {
  const whole = await readWhole(file, onBytes);
  const utf16 = utf16Of(whole);
  if (utf16 !== undefined) return { bytes: decoded(whole, utf16), encoding: "UTF-16" };
  if (!isUtf8(whole) && !whole.subarray(0, 1 << 16).includes(0))
    return { bytes: decoded(whole, "windows-1252"), encoding: "Windows-1252" };
  return { bytes: checkedText(file, whole), encoding: "UTF-8" };
}

/** Which UTF-16 a text is by its first bytes, if it is. */
export function utf16Of(start: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : undefined;
}

function decoded(bytes: Buffer, encoding: string): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(bytes), "utf8");
}

export const BYTE_ORDER_MARK: Buffer = Buffer.from([0xef, 0xbb, 0xbf]);

function isGzip(start: Buffer): boolean {
  return start[0] === GZIP[0] && start[1] === GZIP[1];
}

/** Blocking reads: nothing else is to be done meanwhile, and waiting for the thread pool took a third of the time. */
function* readPlain(file: FoundFile, onBytes: (bytes: number) => void): Generator<Buffer> {
  const descriptor = openSync(file.absolute, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let bytes = readSync(descriptor, buffer); bytes > 0; bytes = readSync(descriptor, buffer)) {
      onBytes(bytes);
      yield buffer.subarray(0, bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* readGzip(file: FoundFile, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  if (isStdin(file)) refuseGzipStdin(file);
  const packed = createReadStream(file.absolute);
  packed.on("data", (chunk) => onBytes(chunk.length));
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) yield Buffer.from(chunk);
    if (!isPaddingFrom(file, gunzip.bytesWritten)) refuseTail(file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("Z_")) throw error;
    refuse({
      code: "bad-gzip",
      file: file.shown,
      message: `the gzip stream is broken: ${error.message}.`,
      hint: "Write or upload the file again.",
    });
  } finally {
    packed.destroy();
  }
}

/** Whether a file has nothing but zero bytes from a position on. Unpacking stops at the first one, whatever follows. */
function isPaddingFrom(file: FoundFile, position: number): boolean {
  const descriptor = openSync(file.absolute, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let at = position; ; ) {
      const bytes = readSync(descriptor, buffer, 0, CHUNK, at);
      if (bytes === 0) return true;
      if (!isPadding(buffer.subarray(0, bytes))) return false;
      at += bytes;
    }
  } finally {
    closeSync(descriptor);
  }
}

function isPadding(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

/**
 * Unpacks gzip that is in memory.
 *
 * @param most more bytes are an error
 * @throws for a broken stream, and where anything but zero bytes follows it
 */
export async function gunzipWhole(packed: Buffer, most: number): Promise<Buffer> {
  const gunzip = createGunzip();
  gunzip.end(packed);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of gunzip) {
    length += chunk.length;
    if (length > most) throw new RangeError("more than is allowed");
    chunks.push(Buffer.from(chunk));
  }
  if (!isPadding(packed.subarray(gunzip.bytesWritten))) throw new RangeError("something follows the gzip stream");
  return Buffer.concat(chunks);
}

function refuseTail(file: FoundFile): never {
  return refuse({
    code: "bad-gzip",
    file: file.shown,
    message: "something follows the end of the gzip stream that is neither another one nor padding.",
    hint: "It may be a part of the log. Pack the file again: `gzip -c log.jsonl > log.jsonl.gz`.",
  });
}

function refuseGzipStdin(file: FoundFile): never {
  return refuse({
    code: "gzip-stdin",
    file: file.shown,
    message: "standard input is gzip.",
    hint: "Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`.",
  });
}

function sizeOf(file: FoundFile): number {
  const descriptor = openSync(file.absolute, "r");
  try {
    const { size } = fstatSync(descriptor);
    if (size > MAX_WHOLE) refuseSize(file);
    return size;
  } finally {
    closeSync(descriptor);
  }
}

/** No result file packs a hundred times smaller; what does is made to fill the memory. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > SMALL && unpacked > packed * MOST_PACKED;
}

const SMALL = 64_000_000;
const MOST_PACKED = 200;

function refuseBomb(file: FoundFile): never {
  return refuse({
    code: "too-large",
    file: file.shown,
    message: "this file unpacks to more than two hundred times its size.",
    hint: "That is no result of an evaluation; write it again, or unpack it before this step.",
  });
}

function refuseSize(file: FoundFile): never {
  return refuse({
    code: "too-large",
    file: file.shown,
    message: "this file has more than 2 GB, and is no log of one entry a line.",
    hint: "Have the tool write JSONL, or split the evaluation into several files: several files are one run.",
  });
}
