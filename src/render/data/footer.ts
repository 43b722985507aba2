import { code } from "../markdown.ts";
import { originLine } from "../origin.ts";
import type { Section } from "../section.ts";

export const footer: Section = ({ tool, run }, { origin }) => {
  const commit = run.commit === null ? [] : [`commit ${code(run.commit.slice(0, 7))}`];
  const from = origin === undefined ? [] : [originLine(origin)];
  return `<sub>${[`Rung Gate ${tool.version}`, ...commit, ...from].join(" · ")}</sub>`;
};
