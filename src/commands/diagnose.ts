import type { Report } from "../model/report.ts";
import { refuse } from "../model/user-error.ts";
import { renderSummary } from "../render/markdown-report.ts";
import { NO_STYLE } from "../render/style.ts";
import { renderText } from "../render/terminal.ts";
import { renderJson } from "../report-file/write.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { deliver, judgeLogs, type ReportFormat, type ReportRequest } from "./report.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Reads, judges and reports a run. */
export async function diagnose(
  logs: readonly string[],
  { format, output }: ReportRequest,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  if (format === "html" && output === undefined && world.stdout.isTTY === true)
    refuse({
      code: "page-on-terminal",
      field: "--format html",
      message: "a page is nothing to read in a terminal.",
      hint: "Add --output report.html, or run rung-gate open with the same arguments.",
    });
  const { report, answers } = await judgeLogs(logs, output, flags, world, format === "html");
  const page = format === "html" ? (await import("../page/page.ts")).renderPage(report, { answers }) : undefined;
  await deliver(output, world, (toTerminal) =>
    page === undefined ? pieces(report, format, world, toTerminal) : [page],
  );
  return report.conclusion === "failure" ? EXIT.gateFailed : EXIT.fine;
}

function pieces(report: Report, format: ReportFormat, world: World, toTerminal: boolean): Iterable<string> {
  if (format === "json") return renderJson(report);
  if (format === "markdown") return [renderSummary(report)];
  return [renderText(report, toTerminal ? styleFor(world.stdout, world) : NO_STYLE, widthOf(world.stdout))];
}
