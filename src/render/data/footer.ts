import type { Report } from "../../model/report.ts";
import type { Markdown } from "../markdown.ts";
import { code } from "../markdown.ts";
import { originLine } from "../origin.ts";
import type { Detail, Section } from "../section.ts";

export const footer: Section = {
  markdown: inMarkdown,
};

function inMarkdown({ tool, run }: Report, { origin }: Detail): Markdown | undefined {
  const commit = run.commit === null ? [] : [`commit ${code(run.commit.slice(0, 7))}`];
  const from = origin === undefined ? [] : [originLine(origin)];
  return `<sub>${[`Rung Gate ${tool.version}`, ...commit, ...from].join(" · ")}</sub>`;
}
