import { type FormatId, isFormatId } from "../../adapters/index.ts";
import { collectSettings, readSettings } from "../../analyze.ts";
import { readRun } from "../../io/read-run.ts";
import { UserError } from "../../model/user-error.ts";
import { resolve } from "../../options/resolve.ts";

/** What a result file is: of a format that is known, or read by a map that is proposed for it. */
export type FromFile = { readonly format: FormatId } | { readonly proposal: string };

/**
 * Looks at a result file that `init` is to write for.
 *
 * @throws UserError where it cannot be read, and where not even a map can be proposed for it
 */
export async function formatOfFile(path: string, directory: string): Promise<FromFile> {
  const settings = resolve([]);
  try {
    const run = await readRun({
      patterns: [path],
      directory,
      ...readSettings(settings),
      settings: collectSettings(settings, null),
    });
    const format = run.files[0]?.format ?? "";
    return { format: isFormatId(format) ? format : "run-log" };
  } catch (error) {
    const proposal =
      error instanceof UserError
        ? error.problems.find((problem) => problem.proposal !== undefined)?.proposal
        : undefined;
    if (proposal === undefined) throw error;
    return { proposal };
  }
}
