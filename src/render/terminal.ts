import type { Report } from "../model/report.ts";
import type { Section } from "./section.ts";
import { SECTIONS } from "./sections.ts";
import type { Style } from "./style.ts";

/** The report for a terminal: the sections that have a form for it, in the order of the comment. */
export function renderText(report: Report, style: Style, width = 100): string {
  const sections: readonly Section[] = Object.values(SECTIONS);
  const blocks = sections.map(({ terminal }) => terminal?.(report, { style, width }));
  return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}
