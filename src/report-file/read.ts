import { open, readFile, stat } from "node:fs/promises";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";

/** A file to read: where it is, and how messages name it. */
type FoundFile = { readonly absolute: string; readonly shown: string };

/** A larger report cannot become one JavaScript string. */
const MAX_REPORT_BYTES = 500_000_000;

/** What is in a file that should be a report: its text, or why it cannot be read. */
export async function reportText({
  absolute,
  shown,
}: FoundFile): Promise<{ readonly text: string } | { readonly reason: Reason }> {
  if ((await stat(absolute)).size > MAX_REPORT_BYTES)
    return { reason: reason("report-too-large", { name: shown, megabytes: MAX_REPORT_BYTES / 1e6 }) };
  const text = await readFile(absolute, "utf8");
  return { text: text.startsWith("\ufeff") ? text.slice(1) : text };
}

/** A report is one JSON document over many lines that begins with its version; a log has an entry a line. */
export async function isReport(file: FoundFile): Promise<boolean> {
  const handle = await open(file.absolute, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return /^\ufeff?\s*\{\s*"schemaVersion"\s*:/.test(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** A parsed document; `undefined`, which is no report, where it is no JSON. */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
