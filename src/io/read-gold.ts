import type { GoldEvidence } from "../ladder/gold-evidence.ts";
import { refuse } from "../model/user-error.ts";
import { goldEvidenceOf } from "../run/gold-evidence.ts";
import { findFiles } from "./find-files.ts";
import { type ReadOptions, readRun } from "./read-run.ts";

/**
 * Reads the run of the same questions with gold evidence in their context; `undefined` where none is named.
 *
 * @param head what the run itself is read from
 * @throws UserError where it cannot be read, or answers nothing
 */
export async function readGoldEvidence(
  patterns: readonly string[],
  head: readonly string[],
  options: Omit<ReadOptions, "patterns">,
): Promise<GoldEvidence | undefined> {
  if (patterns.length === 0) return undefined;
  const own = new Set((await findFiles(head, options.directory)).map(({ absolute }) => absolute));
  const same = (await findFiles(patterns, options.directory)).find(({ absolute }) => own.has(absolute));
  if (same !== undefined) {
    refuse({
      code: "oracle-is-run",
      file: same.shown,
      field: "oracle-run",
      message: "this file is a part of the run itself.",
      hint: "Name the log of a second run, in which every question had its gold evidence in the context.",
    });
  }
  const run = await readRun({ ...options, patterns });
  const gold = goldEvidenceOf(run);
  if (gold.size > 0) return gold;
  return refuse({
    code: "empty-oracle-run",
    field: "oracle-run",
    message: "no question of the gold-evidence run has both an id and a graded answer.",
    hint: "It has to be a run of the same questions, with the same ids.",
  });
}
