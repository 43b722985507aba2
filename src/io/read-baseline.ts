import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Baseline } from "../model/baseline.ts";
import { clauseOf, type Problem, refuse, UserError } from "../model/user-error.ts";
import { reason } from "../reasons/index.ts";
import type { CollectSettings } from "../run/collect.ts";
import { logDigest, textDigest } from "./digest.ts";
import { type FoundFile, findFiles, STDIN } from "./find-files.ts";
import { filesOf, inputFiles } from "./input-files.ts";
import { isReport, parseDocument, reportText } from "./read-report.ts";
import { readRun } from "./read-run.ts";

const NOTHING = "none";
const AUTO = "auto";

/** Whether the baseline is to be looked for among the artifacts of the repository. */
export function isAuto(patterns: readonly string[]): boolean {
  return patterns.length === 1 && patterns[0] === AUTO;
}

/**
 * Reads a baseline from paths or globs: one earlier report, or earlier run logs. Never throws for what
 * it finds there: a baseline that is missing or broken is a status, and no failed check.
 *
 * @param patterns none, or the word `none`: no baseline was asked for, and null comes back
 */
export async function readBaseline(
  patterns: readonly string[],
  options: {
    readonly directory: string;
    readonly format: FormatId | "auto";
    readonly reading?: ReadSettings;
    readonly settings: CollectSettings;
    /** What the run itself is read from. */
    readonly head: readonly string[];
  },
): Promise<Baseline | null> {
  if (patterns.length === 0 || (patterns.length === 1 && patterns[0] === NOTHING)) return null;
  if (isAuto(patterns))
    return {
      status: "none",
      reasons: [reason("only-the-action", {})],
    };
  await refuseOwnFiles(patterns, options.head, options.directory);
  try {
    const files = await findFiles(patterns, options.directory);
    const [first] = files;
    if (first !== undefined && (await isReport(first))) {
      return files.length === 1
        ? await readReport(first)
        : {
            status: "unreadable",
            reasons: [reason("several-files", { files: files.length })],
          };
    }
    const run = await readRun({ ...options, patterns, settings: { ...options.settings, keepsAnswers: true } });
    const name = files.map((file) => file.shown).join(", ");
    return {
      status: "ok",
      name,
      found: null,
      commit: null,
      branch: null,
      runId: null,
      digest: files.length === 1 && first !== undefined ? logDigest(first) : undefined,
      createdAt: null,
      questions: run.records(),
      answers: run.passedAnswers,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    const missing = error.problems.every(({ code }) => code === "no-file" || code === "no-match");
    return {
      status: missing ? "none" : "unreadable",
      reasons: [reason("failed", { message: `${placeOf(problem)}${clauseOf(error)}` })],
    };
  }
}

/** A glob that takes in the baseline would count its answers as repeats of the run's, and find no change. */
async function refuseOwnFiles(patterns: readonly string[], head: readonly string[], directory: string): Promise<void> {
  const own = await inputFiles({ "run-log": head.filter((pattern) => pattern !== STDIN) }, directory);
  for (const path of await filesOf(patterns, directory)) {
    if (await own.has(path))
      refuse({
        code: "baseline-is-run",
        file: path,
        field: "baseline",
        message: "this file is a part of the run itself.",
        hint: "Keep the baseline in a folder of its own, or write patterns for the run that do not match it.",
      });
  }
}

async function readReport(file: FoundFile): Promise<Baseline> {
  const read = await reportText(file);
  return "reason" in read
    ? { status: "unreadable", reasons: [read.reason] }
    : baselineOf(parseDocument(read.text), file.shown, textDigest(read.text));
}

/** A parsed report as a baseline, or why it cannot be one. Nothing of it is trusted to have the form of a report. */
export async function baselineOf(document: unknown, name: string, digest?: string): Promise<Baseline> {
  const { earlierReport } = await import("../report-file/earlier-report.ts");
  const report = earlierReport(document, name);
  if ("reason" in report) return { status: report.status, reasons: [report.reason] };
  const { commit, branch, id, createdAt } = report.run;
  return { status: "ok", name, found: null, commit, branch, runId: id, digest, createdAt, questions: report.questions };
}

/** "log.jsonl:3: " */
function placeOf({ file, line }: Partial<Problem> = {}): string {
  return file === undefined ? "" : `${file}${line === undefined ? "" : `:${line}`}: `;
}
