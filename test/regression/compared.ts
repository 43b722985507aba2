import { analyze, collectSettings } from "../../src/analyze.ts";
import { readBaseline } from "../../src/io/read-baseline.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Report } from "../../src/model/report.ts";
import { resolve } from "../../src/options/resolve.ts";
import { ROOT } from "../example-report.ts";

/** A run of the example after a change. */
export const CANDIDATE = "examples/candidate-graded.jsonl";
const TODAY = "2026-06-15";

/** The report on a run log against another, as of a day in June 2026. */
export async function compared(
  base: string,
  head: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Report> {
  const values = { ...options, baseline: base };
  const settings = resolve([{ place: "file", values, locate: (path) => ({ field: path.join(".") }) }]);
  const collect = collectSettings(settings, TODAY);
  const reading = { directory: ROOT, head: [head], format: "run-log", settings: collect } as const;
  const baseline = await readBaseline(settings.baseline, reading);
  return analyze(await readRun({ patterns: [head], ...reading }), settings, { baseline, today: TODAY });
}
