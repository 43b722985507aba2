import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { History, LeftOut, PastRun } from "../model/history.ts";
import { inTextOrder } from "../model/text-order.ts";
import { clauseOf, UserError } from "../model/user-error.ts";
import { reason } from "../reasons/index.ts";
import type { CollectSettings } from "../run/collect.ts";
import { versionsOf } from "../run/records.ts";
import { logDigest, textDigest } from "./digest.ts";
import { type FoundFile, findFiles, STDIN } from "./find-files.ts";
import { inputFiles } from "./input-files.ts";
import { isAuto } from "./read-baseline.ts";
import { isReport, parseDocument, reportText } from "./read-report.ts";
import { readRun } from "./read-run.ts";

const NOTHING = "none";
/** Of all reports together: more would fill the memory, and what only advises must not cost the verdict. */
export const MOST_ANSWERS = 1_000_000;

/** How the run logs of a history are read, and from where. */
type LogOptions = {
  readonly directory: string;
  readonly format: FormatId | "auto";
  readonly reading: ReadSettings;
  readonly settings: CollectSettings;
  /** What the run itself is read from. */
  readonly head: readonly string[];
};

/**
 * Reads earlier reports and run logs from paths or globs. Never throws for what it finds there: the first run has no history, and
 * one broken file is no reason to lose the others. What cannot be read is named with its reason.
 *
 * @param patterns none, or the word `none`: no history was asked for, and null comes back
 * @param options for run logs; a log is one run, and says nothing of when it was made
 * @param most so many answers of all runs together are looked back on; what is beyond is left out, and said
 */
export async function readHistory(
  patterns: readonly string[],
  options: LogOptions,
  most: number = MOST_ANSWERS,
): Promise<History | null> {
  if (patterns.length === 0 || (patterns.length === 1 && patterns[0] === NOTHING)) return null;
  const { directory, head } = options;
  if (isAuto(patterns))
    return {
      runs: [],
      leftOut: [{ name: "auto", reason: reason("only-the-action", {}) }],
    };
  const leftOut: LeftOut[] = [];
  const files = new Map<string, FoundFile>();
  for (const pattern of patterns) {
    if (pattern === NOTHING || isAuto([pattern])) {
      leftOut.push({ name: pattern, reason: reason("stands-alone", { word: pattern }) });
      continue;
    }
    try {
      for (const file of await findFiles([pattern], directory)) files.set(file.absolute, file);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      leftOut.push({ name: pattern, reason: reason("failed", { message: clauseOf(error) }) });
    }
  }
  const runs: PastRun[] = [];
  const refused: LeftOut[] = [];
  const own = await inputFiles({ "run-log": head.filter((pattern) => pattern !== STDIN) }, directory);
  // From the last name on: where there is no room for all, names with a date or a number end with the newest.
  for (const file of [...files.values()].sort((a, b) => inTextOrder(b.shown, a.shown))) {
    const found = (await own.has(file.absolute))
      ? { name: file.shown, reason: reason("this-run", {}) }
      : await pastRunIn(file, options);
    if ("reason" in found) refused.push(found);
    else addWithin(most, found, runs, refused);
  }
  return { runs: runs.reverse(), leftOut: [...leftOut, ...refused.reverse()] };
}

/** Takes a run where there is room for its answers. */
export function addWithin(most: number, run: PastRun, runs: PastRun[], leftOut: LeftOut[]): void {
  const answers = runs.reduce((sum, { questions }) => sum + questions.length, 0);
  if (answers + run.questions.length <= most) runs.push(run);
  else leftOut.push({ name: run.name, reason: reason("too-many-answers", { most }) });
}

async function pastRunIn(file: FoundFile, options: LogOptions): Promise<PastRun | LeftOut> {
  const name = file.shown;
  try {
    if (!(await isReport(file))) return await pastLog(file, options);
    const read = await reportText(file);
    return "reason" in read ? { name, reason: read.reason } : pastRun(read.text, name);
  } catch (error) {
    if (error instanceof UserError) return { name, reason: reason("failed", { message: clauseOf(error) }) };
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return { name, reason: reason("failed", { message: `it cannot be read: ${error.message}` }) };
  }
}

/** A run log as an earlier run. */
async function pastLog(file: FoundFile, options: LogOptions): Promise<PastRun> {
  const run = await readRun({ ...options, patterns: [file.absolute] });
  return {
    name: file.shown,
    digest: logDigest(file),
    run: { id: null, attempt: null, commit: null, branch: null, createdAt: null, versions: versionsOf(run) },
    questions: run.records(),
  };
}

/** The text of a report as an earlier run, or why it is none. */
function pastRun(text: string, name: string): Promise<PastRun | LeftOut> {
  return pastRunOf(parseDocument(text), name, text);
}

/** The same of a document that is parsed already; `content` is what tells it from others. */
export async function pastRunOf(document: unknown, name: string, content: string): Promise<PastRun | LeftOut> {
  const { earlierReport } = await import("../report-file/earlier-report.ts");
  const report = earlierReport(document, "it");
  if ("reason" in report) return { name, reason: report.reason };
  return { name, digest: textDigest(content), ...report };
}
