import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import type { Entry as ZipEntry, ZipFile } from "yauzl";
import { refuse, UserError } from "../model/user-error.ts";
import { gunzipWhole, isBomb, isPacked, readWhole } from "./bytes.ts";
import type { FoundFile } from "./find-files.ts";
import { parseJson } from "./json-line.ts";
import { isStdin } from "./stdin.ts";

/** A member that is larger than this unpacked cannot become one JavaScript string. */
const MAX_MEMBER = 500_000_000;
const STORED = 0;
const DEFLATED = 8;
const ZSTD = 93;

/** An open zip archive of JSON files, each plain or gzip. */
export type Archive = {
  readonly names: readonly string[];
  /** One member, unpacked, checked against its checksum, and parsed. */
  readonly read: (name: string) => Promise<unknown>;
  readonly close: () => void;
};

/**
 * Opens a zip archive, a file or its bytes. A member that is there twice is what was written last.
 *
 * @param most a member that is larger unpacked, in bytes, is refused
 */
export async function openArchive(
  file: FoundFile,
  onBytes: (bytes: number) => void,
  given?: Buffer,
  most: number = MAX_MEMBER,
): Promise<Archive> {
  const yauzl = await import("yauzl");
  const options = { lazyEntries: true, autoClose: false } as const;
  const held = given ?? (isStdin(file) || isPacked(file) ? await readWhole(file, onBytes) : undefined);
  const members = new Map<string, ZipEntry>();
  let zip: ZipFile | undefined;
  try {
    zip =
      held === undefined
        ? await yauzl.openPromise(file.absolute, options)
        : await yauzl.fromBufferPromise(held, options);
    for await (const entry of zip.eachEntry()) members.set(entry.fileName, entry);
  } catch (error) {
    zip?.close();
    return refuseZip(file, error);
  }
  const opened = zip;
  return { names: [...members.keys()], read, close: () => opened.close() };

  async function read(name: string): Promise<unknown> {
    const entry = members.get(name);
    if (entry === undefined) throw new Error(`${name} is no member of the archive`);
    const bytes = await unpack(opened, entry, file, most);
    onBytes(entry.compressedSize);
    const text = name.endsWith(".gz") ? await gunzip(bytes, name) : bytes;
    try {
      return parseJson(text.toString("utf8"));
    } catch {
      return refuseMember(file, name, "is not valid JSON");
    }
  }

  async function gunzip(bytes: Buffer, name: string): Promise<Buffer> {
    let text: Buffer;
    try {
      text = await gunzipWhole(bytes, most);
    } catch {
      return refuseMember(file, name, "cannot be unpacked");
    }
    if (isBomb(bytes.length, text.length)) refuseMember(file, name, "unpacks to more than two hundred times its size");
    return text;
  }
}

async function unpack(zip: ZipFile, entry: ZipEntry, file: FoundFile, most: number): Promise<Buffer> {
  const { fileName, compressionMethod, uncompressedSize } = entry;
  if (uncompressedSize > most) refuseMember(file, fileName, `has more than ${Math.floor(most / 1_000_000)} MB`);
  if (isBomb(entry.compressedSize, uncompressedSize))
    refuseMember(file, fileName, "unpacks to more than two hundred times its size");
  let bytes: Buffer;
  try {
    if (compressionMethod === ZSTD) {
      const packed = await collect(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
      bytes = await unpackZstd(packed, uncompressedSize);
    } else if (compressionMethod === STORED || compressionMethod === DEFLATED) {
      bytes = await collect(await zip.openReadStreamPromise(entry));
    } else return refuseMember(file, fileName, `is packed by a method that cannot be read (${compressionMethod})`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return refuseMember(file, fileName, "cannot be unpacked");
  }
  if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32)
    refuseMember(file, fileName, "does not have its checksum");
  return bytes;
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Frame by frame, and never more than the archive says the member has. */
async function unpackZstd(packed: Buffer, size: number): Promise<Buffer> {
  const { Decompress } = await import("fzstd");
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((chunk) => {
    length += chunk.length;
    if (length > size) throw new RangeError("more than the archive says");
    chunks.push(chunk.slice());
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return Buffer.concat(chunks);
}

const PIECE = 1 << 16;

function refuseZip(file: FoundFile, error: unknown): never {
  if (error instanceof UserError) throw error;
  return refuse({
    code: "bad-zip",
    file: file.shown,
    message: "this zip archive is broken or cut short.",
    hint: "Write or upload the file again.",
  });
}

function refuseMember(file: FoundFile, name: string, what: string): never {
  return refuse({
    code: "bad-member",
    file: file.shown,
    field: name,
    message: `this member of the archive ${what}.`,
    hint: "Write or upload the file again.",
  });
}
