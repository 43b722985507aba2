import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { FoundFile } from "./find-files.ts";

/** Files that are byte by byte the same as an earlier one of the list, by how messages name the two. Empty ones are none. */
export async function copiesAmong(files: readonly FoundFile[]): Promise<ReadonlyMap<string, string>> {
  const bySize = new Map<number, FoundFile[]>();
  // Only what has the same size is read for it.
  if (files.length > 1)
    for (const file of files) {
      const info = await stat(file.absolute).catch(() => undefined);
      if (info?.isFile() === true && info.size > 0) bySize.set(info.size, [...(bySize.get(info.size) ?? []), file]);
    }
  const copies = new Map<string, string>();
  for (const alike of bySize.values()) {
    if (alike.length === 1) continue;
    const seen = new Map<string, string>();
    for (const { absolute, shown } of alike) {
      const digest = await digestOf(absolute);
      const first = digest === undefined ? undefined : seen.get(digest);
      if (first !== undefined) copies.set(shown, first);
      else if (digest !== undefined) seen.set(digest, shown);
    }
  }
  return copies;
}

/** `undefined` where it cannot be read, which is reported where it is read as a log. */
async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}
