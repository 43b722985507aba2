import type { Conclusion, Report } from "../../model/report.ts";
import { visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import type { Detail, Section } from "../section.ts";
import type { Style } from "../style.ts";
import { title } from "./title.ts";

const SYMBOLS: Readonly<Record<Conclusion, string>> = {
  success: "✅",
  failure: "❌",
  neutral: "⚪",
  error: "🚫",
};

export const headline: Section = {
  markup,
  terminal: (report, { style }) => paint(report, style)(style.bold(`${symbol(report)} ${title(report, visible)}`)),
};

function markup(report: Report, _detail: Detail, { heading, code }: Form): Markup {
  return heading(`${symbol(report)} ${title(report, code)}`);
}

/** What somebody has accepted is no success of the run. */
function symbol({ conclusion, gates }: Report): string {
  const isAccepted = conclusion === "success" && gates.some(({ status }) => status === "accepted");
  return isAccepted ? "🏷️" : SYMBOLS[conclusion];
}

function paint(report: Report, style: Style): (text: string) => string {
  if (report.conclusion === "failure") return style.red;
  return report.conclusion === "success" ? style.green : style.yellow;
}
