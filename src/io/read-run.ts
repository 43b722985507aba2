import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Run } from "../model/run.ts";
import { type Problem, UserError } from "../model/user-error.ts";
import { type Collector, type CollectSettings, collectRun } from "../run/collect.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { readFile } from "./read-file.ts";

/** What reading needs to know. */
export type ReadOptions = {
  /** Paths and globs; `-` alone is standard input. */
  readonly patterns: readonly string[];
  /** Where relative patterns start. */
  readonly directory: string;
  readonly format: FormatId | "auto";
  /** What adapters need to know; without it, each format's own defaults hold. */
  readonly reading?: ReadSettings;
  readonly settings: CollectSettings;
  /** Told of bytes read so far, often. */
  readonly onProgress?: (bytes: number) => void;
};

/**
 * Reads run logs into one run: streamed, in sorted path order, every entry attributed as it comes.
 *
 * @throws UserError with all problems of all files, the first 20 of each told
 */
export async function readRun({ reading = DEFAULTS, ...rest }: ReadOptions): Promise<Run> {
  const options = { ...rest, reading };
  const files = await findFiles(options.patterns, options.directory);
  const { run, problems, more } = (await readAll(files, options)).finish();
  if (problems.length > 0) throw new UserError(problems, more);
  return run;
}

const DEFAULTS: ReadSettings = {
  passScore: undefined,
  passMetrics: [],
  metrics: new Map(),
  fields: {},
  records: [],
};

async function readAll(
  files: readonly FoundFile[],
  options: ReadOptions & { readonly reading: ReadSettings },
): Promise<Collector> {
  const collector = collectRun(options.settings);
  const problems: Problem[] = [];
  let more = 0;
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    options.onProgress?.(bytes);
  };
  for (const file of files) {
    const found = await readFile(file, options, collector, onBytes);
    problems.push(...found.problems);
    more += found.more;
  }
  if (problems.length > 0) throw new UserError(problems, more);
  return collector;
}
