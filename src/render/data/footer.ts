import type { Report } from "../../model/report.ts";
import { comparedWords } from "../comparison/comparison-words.ts";
import { code, link, type Markdown } from "../markdown.ts";
import { originLine } from "../origin.ts";
import type { Detail, Section } from "../section.ts";

/** Where it comes from: the run, what it was compared with, and the program, linked. */
export const footer: Section = {
  markdown: inMarkdown,
};

function inMarkdown({ tool, run, comparison }: Report, { origin, docs }: Detail): Markdown {
  const compared = comparison === null ? undefined : comparedWords(comparison, code);
  const parts = [
    ...(origin === undefined ? [] : [originLine(origin)]),
    ...(run.commit === null ? [] : [`commit ${code(run.commit.slice(0, 7))}`]),
    ...(compared === undefined ? [] : [compared]),
    link(`Rung Gate ${tool.version}`, docs),
  ];
  return `<sub>${parts.join(" · ")}</sub>`;
}
