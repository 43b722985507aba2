import { fileURLToPath } from "node:url";
import { analyze, collectSettings } from "../src/analyze.ts";
import { readRun } from "../src/io/read-run.ts";
import type { Report } from "../src/model/report.ts";
import { resolve } from "../src/options/resolve.ts";

export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));
export const EXAMPLE = "examples/baseline-graded.jsonl";

/** The report of logs with options as a configuration file would set them. */
export async function reportOf(
  patterns: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
  directory = ROOT,
): Promise<Report> {
  const settings = resolve([{ place: "file", values: options, locate: (path) => ({ field: path.join(".") }) }]);
  const run = await readRun({ patterns, directory, format: "run-log", settings: collectSettings(settings) });
  return analyze(run, settings);
}
