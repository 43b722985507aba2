import type { Report } from "../model/report.ts";
import { countedReport } from "./counted.ts";
import type { Section } from "./section.ts";
import { SECTIONS } from "./sections.ts";
import type { Style } from "./style.ts";

/** The report for a terminal: the sections that have a form for it, in the order of the comment. */
export function renderText(report: Report, style: Style, width = 80): string {
  return textOf(Object.values(SECTIONS), report, style, width);
}

/** The same for the log of a job, in two parts: what one has to see, and what one looks up, empty where nothing is. */
export function renderLog(
  report: Report,
  style: Style,
  width = 80,
): { readonly seen: string; readonly folded: string } {
  const sections: readonly Section[] = Object.values(SECTIONS);
  const isReference = (section: Section) => section.isReference === true;
  return {
    seen: textOf(
      sections.filter((section) => !isReference(section)),
      report,
      style,
      width,
    ),
    folded: textOf(sections.filter(isReference), report, style, width),
  };
}

function textOf(sections: readonly Section[], report: Report, style: Style, width: number): string {
  const counted = countedReport(report);
  const blocks = sections.flatMap(({ terminal }) => terminal?.(counted, { style, width }) ?? []);
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
