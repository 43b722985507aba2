import { resolve } from "node:path";
import { analyze } from "../analyze.ts";
import { inputFiles } from "../io/input-files.ts";
import { writePieces } from "../io/write-pieces.ts";
import type { AnswerRecord } from "../model/answers.ts";
import type { RunContext } from "../model/history.ts";
import type { Report } from "../model/report.ts";
import { refuse } from "../model/user-error.ts";
import { loadBaseline, loadHistory, loadReruns, loadRun, loadSettings } from "./load.ts";
import { todayIn, type World } from "./world.ts";

export const REPORT_FORMATS = ["text", "markdown", "json"] as const;
/** Of a run; what is no run has no page. */
export const RUN_FORMATS = [...REPORT_FORMATS, "html"] as const;
export type ReportFormat = (typeof RUN_FORMATS)[number];

/** How a command's word on a run is to come. */
export type ReportRequest = {
  readonly format: ReportFormat;
  /** A file to write it to instead of standard output. */
  readonly output: string | undefined;
};

/**
 * Reads logs with what they are held against, and judges them.
 *
 * @param keepsAnswers whether what was answered to questions that passed is wanted, too
 */
export async function judgeLogs(
  logs: readonly string[],
  output: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  world: World,
  keepsAnswers = false,
): Promise<{ readonly report: Report; readonly answers: readonly AnswerRecord[] }> {
  const settings = await loadSettings(flags, world);
  if (output !== undefined) {
    const inputs = await inputFiles({ ...settings, "run-log": logs }, world.directory);
    if (await inputs.has(resolve(world.directory, output)))
      refuse({
        code: "output-is-input",
        field: "--output",
        message: `${output} is one of the files that are read.`,
        hint: "Name another file; nothing was written.",
      });
  }
  const baseline = await loadBaseline(logs, settings, world);
  const history = await loadHistory(logs, settings, world);
  const rerun = await loadReruns(logs, settings, world);
  const run = await loadRun(logs, settings, world, keepsAnswers);
  const report = analyze(run, settings, { baseline, history, rerun, today: todayIn(world), context: contextOf(world) });
  return { report, answers: run.passedAnswers() };
}

/** When the report was made puts it in order among others; the rest only a workflow knows. */
function contextOf({ now, ranAt }: World): RunContext {
  return { id: null, attempt: null, commit: null, branch: null, createdAt: ranAt ?? now };
}

/** Writes a report to standard output, or to a file; `render` makes it in pieces, `toTerminal` saying for which of the two. */
export async function deliver(
  output: string | undefined,
  world: World,
  render: (toTerminal: boolean) => Iterable<string>,
): Promise<void> {
  if (output === undefined) for (const piece of render(true)) world.stdout.write(piece);
  else {
    try {
      await writePieces(resolve(world.directory, output), render(false));
    } catch (error) {
      if (!(error instanceof Error) || !("syscall" in error)) throw error;
      refuse({
        code: "no-output",
        field: "--output",
        message: `${output} cannot be written: ${error.message}.`,
        hint: "Name a file that can be written.",
      });
    }
  }
}
