import { analyze } from "../analyze.ts";
import type { Report } from "../model/report.ts";
import { renderPlanJson, renderPlanMarkdown, renderPlanText } from "../render/plan-text.ts";
import { NO_STYLE } from "../render/style.ts";
import { contextOf, deliver, type ReportFormat, type ReportRequest } from "./diagnose.ts";
import { loadBaseline, loadHistory, loadRun, loadSettings } from "./load.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { EXIT, type ExitCode, todayIn, type World } from "./world.ts";

/** Prints the ladder as a work plan for a run. It plans and does not judge: a limit that is missed is no failure here. */
export async function plan(
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
  return EXIT.fine;
}

function pieces(report: Report, format: ReportFormat, world: World, toTerminal: boolean): Iterable<string> {
  if (format === "json") return [renderPlanJson(report)];
  if (format === "markdown") return [renderPlanMarkdown(report)];
  return [renderPlanText(report, toTerminal ? styleFor(world.stdout, world) : NO_STYLE, widthOf(world.stdout))];
}
