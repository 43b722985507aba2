import { collectSettings, readSettings } from "../analyze.ts";
import { readProbed } from "../diagnose.ts";
import { readConfigFile, unreadConfig } from "../io/config-file.ts";
import { readBaseline } from "../io/read-baseline.ts";
import { readHistory } from "../io/read-history.ts";
import type { Baseline } from "../model/baseline.ts";
import type { History } from "../model/history.ts";
import type { Run } from "../model/run.ts";
import { resolve } from "../options/resolve.ts";
import type { Settings } from "../options/settings.ts";
import { flagLayer } from "./flags.ts";
import { progressLine } from "./presentation.ts";
import { todayIn, type World } from "./world.ts";

/** The settings of a command: the configuration file under its flags. */
export async function loadSettings(flags: Readonly<Record<string, unknown>>, world: World): Promise<Settings> {
  const given = flagLayer(flags);
  const named = given.values["config"];
  const path = typeof named === "string" ? named : undefined;
  const file = await readConfigFile(path, world.directory);
  const unread = await unreadConfig(path, world.directory);
  if (unread !== undefined) world.stderr.write(`! ${unread}\n`);
  return resolve(file === undefined ? [given] : [file, given]);
}

/** The baseline of the settings, read as the run is. */
export function loadBaseline(logs: readonly string[], settings: Settings, world: World): Promise<Baseline | null> {
  return readBaseline(settings.baseline, earlierOptions(logs, settings, world));
}

/** The earlier runs of the settings. */
export function loadHistory(logs: readonly string[], settings: Settings, world: World): Promise<History | null> {
  return readHistory(settings.history, earlierOptions(logs, settings, world));
}

/** What was asked again, by the settings. */
export function loadReruns(logs: readonly string[], settings: Settings, world: World): Promise<History | null> {
  return readHistory(settings.rerun, earlierOptions(logs, settings, world));
}

function earlierOptions(logs: readonly string[], settings: Settings, world: World) {
  return {
    directory: world.directory,
    head: logs,
    ...readSettings(settings),
    settings: collectSettings(settings, todayIn(world)),
  };
}

/** Reads the logs a command was given, after their probes, with a progress line on a terminal. */
export async function loadRun(
  patterns: readonly string[],
  settings: Settings,
  world: World,
  keepsAnswers = false,
): Promise<Run> {
  const progress = progressLine(world.stderr, () => performance.now());
  const { directory } = world;
  try {
    return await readProbed(patterns, settings, {
      directory,
      today: todayIn(world),
      keepsAnswers,
      onProgress: progress.report,
    });
  } finally {
    progress.end();
  }
}
