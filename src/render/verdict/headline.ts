import type { Conclusion, Report } from "../../model/report.ts";
import { visible } from "../../words/visible.ts";
import { code, type Markdown } from "../markdown.ts";
import type { Section } from "../section.ts";
import type { Style } from "../style.ts";
import { verdict } from "../words.ts";

const SYMBOLS: Readonly<Record<Conclusion, string>> = {
  success: "✅",
  failure: "❌",
  neutral: "⚪",
  error: "🚫",
};

export const headline: Section = {
  markdown: inMarkdown,
  terminal: (report, { style }) =>
    paint(report, style)(style.bold(`${SYMBOLS[report.conclusion]} ${verdict(report, visible)}`)),
};

function inMarkdown(report: Report): Markdown {
  return `### ${SYMBOLS[report.conclusion]} ${verdict(report, code)}`;
}

function paint(report: Report, style: Style): (text: string) => string {
  if (report.conclusion === "failure") return style.red;
  return report.conclusion === "success" ? style.green : style.yellow;
}
