import type { Report } from "../model/report.ts";
import { renderPlanJson, renderPlanMarkdown, renderPlanText } from "../render/plan/plan-text.ts";
import { NO_STYLE } from "../render/style.ts";
import { publishable } from "../report-file/write.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { deliver, judgeLogs, type ReportFormat, type ReportRequest } from "./report.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Prints the ladder as a work plan for a run. It plans and does not judge: a limit that is missed is no failure here. */
export async function plan(
  logs: readonly string[],
  { format, output }: ReportRequest,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  const { report } = await judgeLogs(logs, output, flags, world);
  await deliver(output, world, (toTerminal) => pieces(report, format, world, toTerminal));
  return EXIT.fine;
}

function pieces(report: Report, format: ReportFormat, world: World, toTerminal: boolean): Iterable<string> {
  if (format === "json") return [publishable(renderPlanJson(report))];
  if (format === "markdown") return [renderPlanMarkdown(report)];
  return [renderPlanText(report, toTerminal ? styleFor(world.stdout, world) : NO_STYLE, widthOf(world.stdout))];
}
