import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { BYTE_ORDER_MARK, peek, readWhole } from "./bytes.ts";
import type { FoundFile } from "./find-files.ts";

/** A larger report cannot become one JavaScript string. */
const MAX_REPORT_BYTES = 500_000_000;

/**
 * What is in a file that should be a report, plain or gzip, without a byte order mark; or why it cannot be read.
 *
 * @throws UserError for a broken gzip stream, or one that unpacks to far more than it should
 */
export async function reportText(file: FoundFile): Promise<{ readonly text: string } | { readonly reason: Reason }> {
  const bytes = await readWhole(file, () => {});
  if (bytes.length > MAX_REPORT_BYTES)
    return { reason: reason("report-too-large", { name: file.shown, megabytes: MAX_REPORT_BYTES / 1e6 }) };
  const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return { text: bytes.toString("utf8", start) };
}

/** A report is one JSON document over many lines that begins with its version; a log has an entry a line. */
export async function isReport(file: FoundFile): Promise<boolean> {
  return /^\ufeff?\s*\{\s*"schemaVersion"\s*:/.test((await peek(file, 4096)).toString("utf8", 0, 4096));
}

/** A parsed document; `undefined`, which is no report, where it is no JSON. */
export function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
