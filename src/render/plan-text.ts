import type { Report } from "../model/report.ts";
import { historyWords } from "./climb-words.ts";
import { code, type Markdown } from "./markdown.ts";
import { type PlanStep, planOf } from "./plan.ts";
import { trend } from "./sections/trend.ts";
import type { Style } from "./style.ts";
import { trendLines } from "./terminal-climb.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

const INDENT = "   ";
const NAME = 14;

/** The work plan for a terminal. */
export function renderPlanText(report: Report, style: Style, width = 100): string {
  const mark = (text: string, max?: number): string => visible(text, max);
  const { title, now, notYet, inPlace, warning } = planOf(report, mark);
  const words = report.climb ? historyWords(report.climb, mark) : undefined;
  const block = (step: PlanStep, label: string) =>
    [
      style.bold(`${label} ${step.title}`),
      ...step.facts.map(([name, text]) =>
        wrap(`${INDENT}${style.dim(name.padEnd(NAME))} ${text}`, width, " ".repeat(INDENT.length + NAME + 1)),
      ),
      ...step.notes.map((note) => wrap(`${INDENT}- ${note}`, width, `${INDENT}  `)),
    ].join("\n");
  const blocks = [
    style.bold(title),
    [
      ...(words === undefined ? [] : [wrap(words, width, "")]),
      ...(report.climb ? trendLines(report.climb, width) : []),
    ].join("\n"),
    now.length === 0 ? "Nothing on the ladder to fix." : "",
    ...now.map((step, at) => block(step, `${at + 1}.`)),
    notYet.length === 0 ? "" : style.bold("Not yet"),
    ...notYet.map((step) => block(step, "–")),
    inPlace.length === 0
      ? ""
      : [style.bold("In place"), ...inPlace.map((line) => wrap(`${INDENT}${line}`, width, INDENT))].join("\n"),
    warning === undefined ? "" : wrap(`${style.yellow("!")} ${warning}`, width, "  "),
  ];
  return `${blocks.filter((each) => each !== "").join("\n\n")}\n`;
}

/** The work plan as Markdown, for a ticket or a page. */
export function renderPlanMarkdown(report: Report): Markdown {
  const { title, now, notYet, inPlace, warning } = planOf(report, code);
  const words = report.climb ? historyWords(report.climb, code) : undefined;
  const block = (step: PlanStep, label: string) =>
    [
      `#### ${label}${step.title}`,
      [
        ...step.facts.map(([name, text]) => (name === "" ? `  - ${text}` : `- **${name}**: ${text}`)),
        ...step.notes.map((note) => `- ${note}`),
      ].join("\n"),
    ].join("\n\n");
  const blocks = [
    `### ${title}`,
    words,
    trend(report, { failures: 0, rows: 0, texts: false, picture: true, rest: "" }),
    now.length === 0 ? "Nothing on the ladder to fix." : undefined,
    ...now.map((step, at) => block(step, `${at + 1}. `)),
    notYet.length === 0 ? undefined : "### Not yet",
    ...notYet.map((step) => block(step, "")),
    inPlace.length === 0 ? undefined : ["### In place", inPlace.map((line) => `- ${line}`).join("\n")].join("\n\n"),
    warning === undefined ? undefined : `> ${warning}`,
  ];
  return `${blocks.filter((each) => each !== undefined).join("\n\n")}\n`;
}
