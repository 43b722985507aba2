import type { RawRecord } from "../adapter.ts";

/** Names of verdicts that people write themselves. */
const NAMES = /^(?:verdict|grade|pass|passed|is_?pass(?:ed)?|correct|is_?correct|answer_?correct|judge?ment)$/i;

/**
 * Whether a record has a verdict under a name that the tools whose files it resembles do not write: it is somebody's own
 * file, and to judge it by its scores would be to overrule it.
 */
export function hasOwnVerdict(record: RawRecord): boolean {
  return Object.keys(record).some((key) => NAMES.test(key));
}
