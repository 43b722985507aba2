import type { Report } from "../../model/report.ts";
import { grouped, percent, percentBeside, plural, wholePercent } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { code, type Markdown } from "../markdown.ts";
import type { Section } from "../section.ts";

export const passRate: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report): Markdown | undefined {
  const { totals, gates, dataQuality } = report;
  const graded = totals.entries - totals.ungraded;
  const { lower, upper } = totals.passRateInterval;
  const what =
    dataQuality.repeatedQuestions > 0 ? `answers to ${plural(dataQuality.questions, "question")}` : "questions";
  const floor = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null);
  const noise =
    floor !== undefined && floor.limit !== null && floor.status !== "passed" && floor.limit <= upper
      ? ` The miss is within noise: a true rate of ${floor.limitText} fits these figures.`
      : "";
  const ungraded = totals.ungraded > 0 ? ` · ${grouped(totals.ungraded)} not graded` : "";
  const quarantine = quarantineWords(report, code);
  const waived = quarantine === undefined ? "" : ` ${quarantine}`;
  return `**${grouped(totals.passed)} of ${grouped(graded)} ${what} pass** (${percentBeside(totals.passRate, floor?.limit ?? null)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%)${ungraded}.${noise}${waived}`;
}

function inTerminal(report: Report): string {
  const { totals } = report;
  const { lower, upper } = totals.passRateInterval;
  const ungraded = totals.ungraded > 0 ? `, ${grouped(totals.ungraded)} not graded` : "";
  const figures = `${grouped(totals.passed)} of ${grouped(totals.entries - totals.ungraded)} pass (${percent(totals.passRate)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%), ${plural(totals.failed, "failure")}${ungraded}`;
  const quarantine = quarantineWords(report, visible);
  return quarantine === undefined ? figures : `${figures}\n\n${quarantine}`;
}

/** What the gates leave out, and the figures of the whole run do not; nothing where nothing is. */
function quarantineWords({ dataQuality: { quarantined } }: Report, escape: Escape): string | undefined {
  if (quarantined.length === 0) return undefined;
  const shown = quarantined.slice(0, 5).map((id) => escape(id, 40));
  const rest = quarantined.length - shown.length;
  return `Limits leave out ${plural(quarantined.length, "question")} in quarantine: ${shown.join(" ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
