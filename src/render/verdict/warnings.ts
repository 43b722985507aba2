import type { Report } from "../../model/report.ts";
import { warningWords } from "../../warnings/index.ts";
import { visible } from "../../words/visible.ts";
import { alert, code, type Markdown } from "../markdown.ts";
import { sharedWords } from "../origin.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";

/** What makes the figures themselves doubtful stands above them; the rest is in the data section. */
export const warnings: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report, { origin }: Detail): Markdown | undefined {
  const shared = origin?.sharedWith === undefined ? [] : [sharedWords(origin.sharedWith, code)];
  const sentences = [...shared, ...warningWords(report, code, ["verdict", "attribution"])];
  if (sentences.length === 0) return undefined;
  return alert(
    "WARNING",
    sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"),
  );
}

/** Of a doubtful attribution the next step speaks, and the data section. */
function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const sentences = warningWords(report, visible, ["verdict"]);
  return sentences.length === 0
    ? undefined
    : sentences.map((text) => style.yellow(wrap(`! ${text}`, width, INDENT))).join("\n");
}
