import { analyze, collectSettings, readSettings } from "./analyze.ts";
import { readConfigFile } from "./io/config-file.ts";
import { readBaseline } from "./io/read-baseline.ts";
import { readHistory } from "./io/read-history.ts";
import { readProbes } from "./io/read-probes.ts";
import { type ReadOptions, readRun } from "./io/read-run.ts";
import type { RunContext } from "./model/history.ts";
import type { Report } from "./model/report.ts";
import type { Run } from "./model/run.ts";
import { probeFiles } from "./options/probe-files.ts";
import { resolve } from "./options/resolve.ts";
import type { Settings } from "./options/settings.ts";

type Paths = string | readonly string[];

/** What is diagnosed, what it is held against, and how. */
export type DiagnoseOptions = {
  /** The graded run log: paths or globs. */
  readonly runLog: Paths;
  /** What to compare with: an earlier report, or earlier run logs. None unless given. */
  readonly baseline?: Paths;
  /** Earlier reports, or run logs, to look back on: the base branch's, which the run is compared with, too. None unless given. */
  readonly history?: Paths;
  /** Answers to questions that were asked again, because the run looked worse: see `comparison.result.secondLook`. None unless given. */
  readonly rerun?: Paths;
  /** The same questions answered with the right evidence in the context. None unless given. */
  readonly goldEvidence?: Paths;
  /** The same questions, or a random part of those that fail, answered with one other thing changed. None unless given. */
  readonly probes?: Partial<Readonly<Record<"prompt" | "context" | "model", Paths>>>;
  /** Limits and other options, under their names in the configuration file: `{ "min-pass-rate": "80%" }`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A configuration file, under `settings`. None is read unless one is named. */
  readonly config?: string;
  /** What paths start from; the working directory unless given. */
  readonly directory?: string;
  /** Where the run comes from, for the report: it puts runs in order, and tells their reports apart. */
  readonly context?: Partial<RunContext>;
  /** Called while files are read. */
  readonly onProgress?: ReadOptions["onProgress"];
};

/**
 * The whole job in one call: reads a graded run log, attributes every failure to a rung of the optimization ladder,
 * compares with the baseline, looks back on the history, and judges by the limits.
 *
 * @throws UserError where something that was given cannot be read, or the run cannot be judged; its `problems` say what,
 * where, and what to do. A baseline or a report of the history that cannot be read is no error: the report says so.
 */
export async function diagnose(options: DiagnoseOptions): Promise<Report> {
  const {
    directory = process.cwd(),
    runLog,
    baseline,
    history,
    rerun,
    goldEvidence,
    probes = {},
    onProgress,
  } = options;
  const now = new Date().toISOString();
  const today = now.slice(0, 10);
  const given = {
    ...options.settings,
    ...(baseline === undefined ? {} : { baseline: listOf(baseline) }),
    ...(history === undefined ? {} : { history: listOf(history) }),
    ...(rerun === undefined ? {} : { rerun: listOf(rerun) }),
    ...(goldEvidence === undefined ? {} : { "gold-run": listOf(goldEvidence) }),
    ...Object.fromEntries(Object.entries(probes).map(([probe, paths]) => [`${probe}-run`, listOf(paths)])),
  };
  const file = options.config === undefined ? undefined : await readConfigFile(options.config, directory);
  const own = {
    place: "file",
    values: given,
    locate: (path: readonly PropertyKey[]) => ({ field: ["settings", ...path].map(String).join(".") }),
  } as const;
  const settings = resolve(file === undefined ? [own] : [file, own]);
  const reading = { directory, today, ...(onProgress === undefined ? {} : { onProgress }) };
  const earlier = {
    directory,
    head: listOf(runLog),
    ...readSettings(settings),
    settings: collectSettings(settings, today),
  };
  const before = await readBaseline(settings.baseline, earlier);
  const past = await readHistory(settings.history, earlier);
  const again = await readHistory(settings.rerun, earlier);
  const run = await readProbed(listOf(runLog), settings, reading);
  const context = { id: null, attempt: null, commit: null, branch: null, createdAt: now, ...options.context };
  return analyze(run, settings, { baseline: before, history: past, rerun: again, today, context });
}

/**
 * Reads run logs, after the probes that say of their questions what one thing changed would have done.
 *
 * @throws UserError where a file cannot be read
 */
export async function readProbed(
  patterns: readonly string[],
  settings: Settings,
  {
    today,
    keepsAnswers = false,
    ...options
  }: Pick<ReadOptions, "directory" | "onProgress"> & { readonly today: string; readonly keepsAnswers?: boolean },
): Promise<Run> {
  const reading = { ...options, ...readSettings(settings) };
  const files = probeFiles(settings);
  const probes = await readProbes(files, patterns, { ...reading, settings: collectSettings(settings, today) });
  return readRun({ ...reading, patterns, settings: { ...collectSettings(settings, today, probes), keepsAnswers } });
}

function listOf(paths: Paths): readonly string[] {
  return typeof paths === "string" ? [paths] : paths;
}
