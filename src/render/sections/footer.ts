import { code } from "../markdown.ts";
import type { Section } from "./section.ts";

export const footer: Section = ({ tool, run }) => {
  const commit = run.commit === null ? "" : ` · commit ${code(run.commit.slice(0, 7))}`;
  return `<sub>Rung Gate ${tool.version}${commit}</sub>`;
};
