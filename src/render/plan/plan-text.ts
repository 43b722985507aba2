import type { Report } from "../../model/report.ts";
import { visible } from "../../words/visible.ts";
import { trendLines } from "../climb/terminal-climb.ts";
import { trendChart } from "../climb/trend.ts";
import { code, MARKDOWN, type Markdown } from "../markdown.ts";
import type { Style } from "../style.ts";
import { wrap } from "../wrap.ts";
import { type PlanStep, planOf } from "./plan.ts";

const INDENT = "   ";
const NAME = 14;

/** The work plan for a terminal. */
export function renderPlanText(report: Report, style: Style, width = 100): string {
  const escape = (text: string, max?: number): string => visible(text, max);
  const { title, fault, first, sure, history, now, notYet, tried, inPlace, warning } = planOf(report, escape);
  const block = (step: PlanStep, label: string) =>
    [
      style.bold(`${label} ${step.title}`),
      ...step.facts.map(([name, text]) =>
        wrap(`${INDENT}${style.dim(name.padEnd(NAME))} ${text}`, width, " ".repeat(INDENT.length + NAME + 1)),
      ),
      ...step.notes.flatMap(({ text, items }) => [
        wrap(`${INDENT}- ${text}`, width, `${INDENT}  `),
        ...items.map((item) => wrap(`${INDENT}  · ${item}`, width, `${INDENT}    `)),
      ]),
    ].join("\n");
  const lines = (heading: string, texts: readonly string[]) =>
    texts.length === 0
      ? ""
      : [style.bold(heading), ...texts.map((text) => wrap(`${INDENT}${text}`, width, `${INDENT}  `))].join("\n");
  const blocks = [
    style.bold(title),
    fault === undefined ? "" : wrap(fault, width, ""),
    first === undefined ? "" : wrap(first, width, ""),
    sure.map((line) => wrap(line, width, "")).join("\n"),
    [
      ...(history === undefined ? [] : [wrap(history, width, "")]),
      ...(report.climb ? trendLines(report.climb, width) : []),
    ].join("\n"),
    now.length === 0 ? "Nothing on the ladder to fix." : "",
    ...now.map((step, at) => block(step, `${at + 1}.`)),
    notYet.length === 0 ? "" : style.bold("Not yet"),
    ...notYet.map((step) => block(step, "–")),
    lines("Tried so far", tried),
    lines("In place", inPlace),
    warning === undefined ? "" : wrap(`${style.yellow("!")} ${warning}`, width, "  "),
  ];
  return `${blocks.filter((each) => each !== "").join("\n\n")}\n`;
}

/** The work plan as Markdown, for a ticket or a page. */
export function renderPlanMarkdown(report: Report): Markdown {
  const { title, fault, first, sure, history, now, notYet, tried, inPlace, warning } = planOf(report, code);
  const block = (step: PlanStep, label: string) =>
    [
      `#### ${label}${step.title}`,
      [
        ...step.facts.map(([name, text]) => `- **${name}**: ${text}`),
        ...step.notes.flatMap(({ text, items }) => [`- ${text}`, ...items.map((item) => `  - ${item}`)]),
      ].join("\n"),
    ].join("\n\n");
  const list = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? undefined : [`### ${heading}`, texts.map((line) => `- ${line}`).join("\n")].join("\n\n");
  const blocks = [
    `### ${title}`,
    fault,
    first,
    ...sure,
    history,
    trendChart(report, MARKDOWN),
    now.length === 0 ? "Nothing on the ladder to fix." : undefined,
    ...now.map((step, at) => block(step, `${at + 1}. `)),
    notYet.length === 0 ? undefined : "### Not yet",
    ...notYet.map((step) => block(step, "")),
    list("Tried so far", tried),
    list("In place", inPlace),
    warning === undefined ? undefined : `> ${warning}`,
  ];
  return `${blocks.filter((each) => each !== undefined).join("\n\n")}\n`;
}

/** The work plan as JSON: its steps in order, with the texts as they are. */
export function renderPlanJson(report: Report): string {
  const plan = planOf(report, (text) => text);
  const stepOf = ({ title, facts, notes }: PlanStep) => ({
    title,
    facts: facts.map(([name, text]) => ({ name, text })),
    notes,
  });
  return `${JSON.stringify({ ...plan, now: plan.now.map(stepOf), notYet: plan.notYet.map(stepOf) }, null, 2)}\n`;
}
