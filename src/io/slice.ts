import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { FoundFile } from "./find-files.ts";

/** A file, or a stretch of whole lines of it. `to` is looked at anew before each read; beyond the end is the end. */
export type Slice = { readonly file: FoundFile; readonly from: number; readonly to: number };

export const WHOLE = { from: 0, to: Number.POSITIVE_INFINITY } as const;

const PROBE = 1 << 16;
const MAX_PROBES = 1024;
const NEWLINE = 10;

/** The sizes of plain files in bytes; `undefined` where one of them is gzip, which cannot be entered in the middle. */
export function plainSizes(files: readonly FoundFile[]): readonly number[] | undefined {
  const sizes: number[] = [];
  for (const { absolute } of files) {
    const size = plainSize(absolute);
    if (size === undefined) return undefined;
    sizes.push(size);
  }
  return sizes;
}

/** Where the first whole line at or after an offset begins; `undefined` where there is none near. */
export function nextLineStart(file: FoundFile, offset: number): number | undefined {
  const descriptor = openSync(file.absolute, "r");
  try {
    const buffer = Buffer.allocUnsafe(PROBE);
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const at = offset + probe * PROBE;
      const bytes = readSync(descriptor, buffer, 0, PROBE, at);
      const newline = buffer.subarray(0, bytes).indexOf(NEWLINE);
      if (newline >= 0) return at + newline + 1;
      if (bytes < PROBE) return undefined;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** `undefined` also for what is no regular file, and for what cannot be opened: reading it will tell. */
function plainSize(path: string): number | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    const start = Buffer.alloc(2);
    readSync(descriptor, start, 0, 2, 0);
    return start[0] === 0x1f && start[1] === 0x8b ? undefined : fstatSync(descriptor).size;
  } finally {
    closeSync(descriptor);
  }
}
