import type { Report } from "../../model/report.ts";
import { comparedWords } from "../comparison/comparison-words.ts";
import type { Form, Markup } from "../form.ts";
import { originLine } from "../origin.ts";
import type { Detail, Section } from "../section.ts";

/** Where it comes from: the run, what it was compared with, and the program, linked. */
export const footer: Section = {
  markup,
};

function markup({ tool, run, comparison }: Report, { origin, docs }: Detail, form: Form): Markup {
  const { code, link, small } = form;
  const compared = comparison === null ? undefined : comparedWords(comparison, code);
  const parts = [
    ...(origin === undefined ? [] : [originLine(origin, form)]),
    ...(run.commit === null ? [] : [`commit ${code(run.commit.slice(0, 7))}`]),
    ...(compared === undefined ? [] : [compared]),
    link(`Rung Gate ${tool.version}`, docs),
  ];
  return small(parts.join(" · "));
}
