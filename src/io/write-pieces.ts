import { createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { makeFolder } from "./make-folder.ts";

/** Writes a text piece by piece, as gzip where the name ends in `.gz`; folders that are missing are made. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await makeFolder(dirname(path));
  const file = createWriteStream(path);
  const source = Readable.from(pieces);
  if (path.endsWith(".gz")) await pipeline(source, createGzip(), file);
  else await pipeline(source, file);
}
