import { collectSettings, readSettings } from "../../src/analyze.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Run } from "../../src/model/run.ts";
import { UserError } from "../../src/model/user-error.ts";
import { resolve } from "../../src/options/resolve.ts";

/** Reads files with options as a configuration file would set them. */
export function runOf(
  patterns: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
  directory = "/",
): Promise<Run> {
  const settings = resolve([{ place: "file", values: options, locate: (path) => ({ field: path.join(".") }) }]);
  return readRun({ patterns, directory, ...readSettings(settings), settings: collectSettings(settings) });
}

/** The run, or the error that refuses it. Anything else that is thrown is a crash and stays thrown. */
export async function runOrRefusal(
  patterns: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
  directory = "/",
): Promise<Run | UserError> {
  try {
    return await runOf(patterns, options, directory);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
