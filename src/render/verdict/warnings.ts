import type { Report } from "../../model/report.ts";
import { warningWords } from "../../warnings/index.ts";
import { alert, code, type Markdown } from "../markdown.ts";
import type { Section } from "../section.ts";

/** What makes the figures themselves doubtful stands above them; the rest is in the data section. */
export const warnings: Section = {
  markdown: inMarkdown,
};

function inMarkdown(report: Report): Markdown | undefined {
  const sentences = warningWords(report, code, ["verdict", "attribution"]);
  if (sentences.length === 0) return undefined;
  return alert(
    "WARNING",
    sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"),
  );
}
