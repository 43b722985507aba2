import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import type { FoundFile } from "./find-files.ts";

/** What tells the text of a report from all others: two runs never have the same, for it says when it was made. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What tells a run log from others: where it is. Two runs of a steady system may have the same text. */
export function logDigest(file: FoundFile): string {
  return `log ${realpathSync(file.absolute)}`;
}
