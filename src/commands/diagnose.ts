import { resolve } from "node:path";
import { analyze, type RunContext } from "../analyze.ts";
import { writePieces } from "../io/write-report.ts";
import type { Report } from "../model/report.ts";
import { refuse } from "../model/user-error.ts";
import { renderJson } from "../render/json.ts";
import { renderSummary } from "../render/markdown-report.ts";
import { NO_STYLE } from "../render/style.ts";
import { renderText } from "../render/terminal.ts";
import { loadBaseline, loadHistory, loadRun, loadSettings } from "./load.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { EXIT, type ExitCode, todayIn, type World } from "./world.ts";

export const REPORT_FORMATS = ["text", "markdown", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `diagnose` was asked for besides the settings. */
export type ReportRequest = {
  readonly format: ReportFormat;
  /** A file to write the report to instead of standard output. */
  readonly output: string | undefined;
};

/** Reads, judges and reports a run. */
export async function diagnose(
  logs: readonly string[],
  request: ReportRequest,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  const settings = await loadSettings(flags, world);
  const baseline = await loadBaseline(settings, world);
  const history = await loadHistory(settings, world);
  const run = await loadRun(logs, settings, world);
  const report = analyze(run, settings, { baseline, history, today: todayIn(world), context: contextOf(world) });
  await deliver(request.output, world, (toTerminal) => pieces(report, request.format, world, toTerminal));
  return report.conclusion === "failure" ? EXIT.gateFailed : EXIT.fine;
}

/** When the report was made puts it in order among others; the rest only a workflow knows. */
export function contextOf({ now, ranAt }: World): RunContext {
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
        message: `the report cannot be written to ${output}: ${error.message}.`,
        hint: "Name a file that can be written.",
      });
    }
  }
}

function pieces(report: Report, format: ReportFormat, world: World, toTerminal: boolean): Iterable<string> {
  if (format === "json") return renderJson(report);
  if (format === "markdown") return [renderSummary(report)];
  return [renderText(report, toTerminal ? styleFor(world.stdout, world) : NO_STYLE, widthOf(world.stdout))];
}
