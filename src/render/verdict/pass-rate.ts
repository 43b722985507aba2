import { graded } from "../../model/counts.ts";
import type { Report } from "../../model/report.ts";
import { grouped, percent, percentBeside, plural, wholePercent } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { code, type Markdown } from "../markdown.ts";
import type { Section } from "../section.ts";
import { notJudgedWords } from "../words.ts";

export const passRate: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report): Markdown | undefined {
  const { totals, gates, dataQuality } = report;
  const floor = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null);
  const { lower, upper } = totals.passRateInterval;
  const answers = `${grouped(totals.passed)} of ${grouped(graded(totals))}`;
  const rate = percentBeside(totals.passRate, floor?.limit ?? null);
  const interval = `95% interval ${wholePercent(lower)}–${wholePercent(upper)}%`;
  const figures =
    dataQuality.repeatedQuestions === 0
      ? `**${answers} questions pass** (${rate}, ${interval})`
      : `**${rate} of ${plural(dataQuality.questions, "question")} pass on average** (${answers} answers, ${interval})`;
  const noise =
    floor !== undefined && floor.limit !== null && floor.status !== "passed" && floor.limit <= upper
      ? ` The miss is within noise: a true rate of ${floor.limitText} fits these figures.`
      : "";
  const quarantine = quarantineWords(report, code);
  const waived = quarantine === undefined ? "" : ` ${quarantine}`;
  return `${figures}${notJudgedWords(totals)}.${noise}${waived}`;
}

function inTerminal(report: Report): string {
  const { totals } = report;
  const { lower, upper } = totals.passRateInterval;
  const answers = `${grouped(totals.passed)} of ${grouped(graded(totals))}`;
  const interval = `95% interval ${wholePercent(lower)}–${wholePercent(upper)}%`;
  const passing =
    report.dataQuality.repeatedQuestions === 0
      ? `${answers} pass (${percent(totals.passRate)}, ${interval})`
      : `${percent(totals.passRate)} of ${plural(report.dataQuality.questions, "question")} pass on average (${answers} answers, ${interval})`;
  const figures = `${passing}, ${plural(totals.failed, "failure")}${notJudgedWords(totals)}`;
  const quarantine = quarantineWords(report, visible);
  return quarantine === undefined ? figures : `${figures}\n\n${quarantine}`;
}

/** What the gates leave out, and the figures of the whole run do not; nothing where nothing is. */
function quarantineWords({ dataQuality: { quarantined } }: Report, escape: Escape): string | undefined {
  if (quarantined.length === 0) return undefined;
  const shown = quarantined.slice(0, 5).map((id) => escape(id, 40));
  const rest = quarantined.length - shown.length;
  return `Limits leave out ${plural(quarantined.length, "question")} in quarantine: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}
