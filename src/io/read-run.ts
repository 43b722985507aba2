import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Run } from "../model/run.ts";
import { inTextOrder } from "../model/text-order.ts";
import { type Problem, refuse, UserError } from "../model/user-error.ts";
import { type Collector, type CollectSettings, collectRun } from "../run/collect.ts";
import { copiesAmong } from "./copies.ts";
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
  variants: {},
  records: [],
  showText: true,
};

async function readAll(
  files: readonly FoundFile[],
  options: ReadOptions & { readonly reading: ReadSettings },
): Promise<Collector> {
  const copies = await copiesAmong(files);
  const collector = await readEach(files, options, copies);
  const replaced = replacedAmong(collector.sources());
  if (replaced.size === 0) return collector;
  // Which logs a retry replaces is known when all are read; without them, all is read again.
  return readEach(
    files.filter(({ shown }) => !replaced.has(shown)),
    options,
    copies,
    replaced,
  );
}

/** @param replaced files that are left out, by the one that is read in their place */
async function readEach(
  files: readonly FoundFile[],
  options: ReadOptions & { readonly reading: ReadSettings },
  copies: ReadonlyMap<string, string>,
  replaced: ReadonlyMap<string, string> = new Map(),
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
    if (found.problems.length > 0) continue;
    const original = copies.get(file.shown);
    if (original !== undefined) collector.notice({ code: "copy", detail: `${file.shown} of ${original}` });
    for (const [old, by] of replaced)
      if (by === file.shown) collector.notice({ code: "replaced", detail: `${old}, for ${by}` });
  }
  if (problems.length > 0) throw new UserError(problems, more);
  return collector;
}

/**
 * Files whose run did not finish and was made again, by the file of the later run.
 *
 * @throws UserError where several runs of one evaluation are there and none takes the place of another
 */
function replacedAmong(sources: ReturnType<Collector["sources"]>): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  const byId = new Map<string, (typeof sources)[number][]>();
  for (const source of sources) byId.set(source.id, [...(byId.get(source.id) ?? []), source]);
  for (const runs of byId.values()) {
    const ordered = [...runs].sort((a, b) => inTextOrder(a.startedAt, b.startedAt));
    const newest = ordered.pop();
    for (const { path, startedAt, isFinished } of ordered) {
      if (newest === undefined || path === newest.path) continue;
      if (!isFinished && startedAt < newest.startedAt) replaced.set(path, newest.path);
      else
        refuse({
          code: "two-runs",
          file: newest.path,
          message: `this is another run of the evaluation that ${path} is of, and not a part of the same one.`,
          hint: "Give one of the two, and compare it with the other: `rung-gate compare`, or `baseline`.",
        });
    }
  }
  return replaced;
}
