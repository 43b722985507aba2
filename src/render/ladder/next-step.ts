import type { Report } from "../../model/report.ts";
import { plural } from "../../words/numbers.ts";
import type { Markdown } from "../markdown.ts";
import { INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { nextStep } from "./next-step-words.ts";

export const nextStepSection: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report): Markdown | undefined {
  const step = nextStep(report);
  if (step !== undefined) return `**${step.title}.** ${step.text}`;
  return report.totals.failed === 0
    ? undefined
    : `**No rung to fix.** ${plural(report.totals.failed, "failure")} ${report.totals.failed === 1 ? "is" : "are"} off the ladder or without a signal: see below.`;
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const step = nextStep(report);
  return step === undefined
    ? undefined
    : `${style.bold(`${step.title}.`)}\n${wrap(`${INDENT}${step.text}`, width, INDENT)}`;
}
