import type { Power } from "../model/power.ts";
import { refuse } from "../model/user-error.ts";
import { powerOf } from "../power.ts";
import { renderPowerMarkdown, renderPowerText } from "../render/power/power-text.ts";
import { NO_STYLE } from "../render/style.ts";
import { loadHistory, loadRun, loadSettings } from "./load.ts";
import { styleFor, widthOf } from "./presentation.ts";
import { deliver, type ReportFormat, type ReportRequest } from "./report.ts";
import { EXIT, type ExitCode, type World } from "./world.ts";

/** Says what drop the regression test could see on the questions of a log, and what it would take to see less. */
export async function power(
  logs: readonly string[],
  { format, output }: ReportRequest,
  drop: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<ExitCode> {
  const wanted = drop === undefined ? undefined : parseDrop(drop);
  const settings = await loadSettings(flags, world);
  const history = await loadHistory(logs, settings, world);
  const run = await loadRun(logs, settings, world);
  const found = powerOf(run, history, settings, wanted);
  await deliver(output, world, (toTerminal) => [render(found, format, world, toTerminal)]);
  return EXIT.fine;
}

function parseDrop(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim()) ?? [];
  const drop = Number(number) / 100;
  if (number === undefined || drop <= 0 || drop > 1)
    return refuse({
      code: "wrong-type",
      field: "--drop",
      message: `expected a drop in percent, found ${JSON.stringify(text)}.`,
      hint: "For example --drop 5%.",
    });
  return drop;
}

function render(found: Power, format: ReportFormat, world: World, toTerminal: boolean): string {
  if (format === "json") return `${JSON.stringify(found, null, 2)}\n`;
  if (format === "markdown") return renderPowerMarkdown(found);
  return renderPowerText(found, toTerminal ? styleFor(world.stdout, world) : NO_STYLE, widthOf(world.stdout));
}
