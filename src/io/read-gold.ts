import type { GoldEvidence } from "../ladder/gold-evidence.ts";
import { refuse } from "../model/user-error.ts";
import { goldEvidenceOf } from "../run/gold-evidence.ts";
import { type ReadOptions, readRun } from "./read-run.ts";

/**
 * Reads the run of the same questions with gold evidence in their context; `undefined` where none is named.
 *
 * @throws UserError where it cannot be read, or answers nothing
 */
export async function readGoldEvidence(
  patterns: readonly string[],
  options: Omit<ReadOptions, "patterns">,
): Promise<GoldEvidence | undefined> {
  if (patterns.length === 0) return undefined;
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
