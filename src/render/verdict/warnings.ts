import type { Report } from "../../model/report.ts";
import { warningItems, warningWords } from "../../warnings/index.ts";
import { type Escape, visible } from "../../words/visible.ts";
import { decayWords } from "../climb/climb-words.ts";
import type { Form, Markup } from "../form.ts";
import { sharedWords } from "../origin.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { linkedWarning } from "./linked-warning.ts";

/** What makes the figures themselves doubtful stands above them; the rest is in the data section. */
export const warnings: Section = {
  markup,
  terminal: inTerminal,
};

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const { code } = form;
  const { origin } = detail;
  const shared = origin?.sharedWith === undefined ? [] : [sharedWords(origin.sharedWith, code)];
  const sentences = [
    ...shared,
    ...warningItems(report, code, ["verdict", "attribution"]).map(({ id, text }) =>
      linkedWarning({ id, text }, detail, form),
    ),
    ...slowDecay(report, code),
  ];
  if (sentences.length === 0) return undefined;
  return form.alert("WARNING", sentences.length === 1 ? form.paragraph(sentences.join("")) : form.list(sentences));
}

/** Of a doubtful attribution the next step speaks, and the data section. */
function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const sentences = [...warningWords(report, visible, ["verdict"]), ...slowDecay(report, visible)];
  return sentences.length === 0
    ? undefined
    : sentences.map((text) => style.yellow(wrap(`! ${text}`, width, INDENT))).join("\n");
}

/** The base branch has got worse bit by bit: no comparison with its newest runs sees it. */
function slowDecay({ climb }: Report, escape: Escape): string[] {
  const words = climb?.history?.decay?.isWorse ? decayWords(climb.history, escape) : undefined;
  return words === undefined ? [] : [words];
}
