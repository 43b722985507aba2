import type { FormatId } from "../adapters/index.ts";
import { UserError } from "../model/user-error.ts";
import { peek } from "./bytes.ts";
import type { FileOptions } from "./file-job.ts";
import type { FoundFile } from "./find-files.ts";
import { BadLine, parseJsonLine } from "./json-line.ts";
import { adapterOf, recognize } from "./recognize.ts";
import { sniff } from "./sniff.ts";

const HEAD = 1 << 16;

/**
 * The format of files that two threads may share: lines, all of one format whose entries do not depend on
 * each other. `undefined` where one file is anything else, or does not show it in its first line.
 */
export async function sharedFormat(
  files: readonly FoundFile[],
  { format, reading }: FileOptions,
): Promise<FormatId | undefined> {
  const found = new Set<FormatId>();
  for (const file of files) {
    if ((await sniff(file)) !== "lines") return undefined;
    const id = format === "auto" ? await formatOfFirstLine(file, reading) : format;
    if (id === undefined || adapterOf(id).independent !== true) return undefined;
    found.add(id);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

async function formatOfFirstLine(file: FoundFile, reading: FileOptions["reading"]): Promise<FormatId | undefined> {
  const head = (await peek(file, HEAD)).toString("utf8").trimStart();
  const first = parseJsonLine(head.slice(0, Math.max(0, head.indexOf("\n"))).replace(/^\ufeff/, ""));
  if (first instanceof BadLine) return undefined;
  try {
    return recognize(file, undefined, ({ records }) => records?.claims(first, reading))?.id;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
