import type { AttributionRecord, Report } from "../../model/report.ts";
import { FIX_ORDER, OFF_LADDER, rungNumber } from "../../model/rung.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { shortId, visible } from "../../words/visible.ts";
import { displayWidth, padTo } from "../display-width.ts";
import type { Form, Markup } from "../form.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { categoryTitle, whyWords } from "./attribution-words.ts";
import { systemOf } from "./systems.ts";

/** Every failure by rung, in the order the rungs are worth fixing, with the ground of its attribution. */
export const failures: Section = {
  markup,
  terminal: inTerminal,
  isReference: true,
};

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  if (report.attributions.length === 0 || detail.failures === 0) return undefined;
  const order = [...FIX_ORDER, "unattributed" as const, ...OFF_LADDER];
  const groups = order.flatMap((category) => group(report, category, detail, form));
  const count = report.attributions.length;
  return form.details(
    `${count === 1 ? "The failure" : `All ${grouped(count)} failures`} by rung`,
    "",
    form.blocks(groups),
  );
}

function group(report: Report, category: AttributionRecord["category"], detail: Detail, form: Form): Markup[] {
  const all = report.attributions.filter((record) => record.category === category);
  if (all.length === 0) return [];
  const shown = all.slice(0, detail.failures);
  const rung = FIX_ORDER.find((name) => name === category);
  const title = rung === undefined ? categoryTitle(category) : `Rung ${rungNumber(rung)} · ${categoryTitle(category)}`;
  const systemName = systemOf(report);
  const questions = shown.some(isAsked);
  const rows = shown.map((record) => [
    who(record, systemName(record), form),
    whyWords(record, form.prose, form.code),
    ...(questions ? [isAsked(record) ? form.prose(record.question ?? "", detail.texts ? 120 : 70) : ""] : []),
  ]);
  const head = ["Question", "Why", ...(questions ? ["Asked"] : [])];
  const rest = all.length - shown.length;
  return [
    form.title(title, ` (${grouped(all.length)})`),
    form.table(
      head,
      rows,
      head.map(() => "left" as const),
    ),
    ...(rest > 0
      ? [form.paragraph(`${grouped(shown.length)} of ${plural(all.length, "failure")} shown${detail.rest}.`)]
      : []),
    ...(detail.texts ? shown.filter(hasAnswer).map((record) => answerOf(record, form)) : []),
  ];
}

/** Whether it is known what was asked, and the question's id does not say it already. */
function isAsked({ question, questionId }: AttributionRecord): boolean {
  return question !== null && question.trim() !== questionId;
}

function who(record: AttributionRecord, system: string | null, form: Form): Markup {
  const id = form.question(record.questionId, record.variant, 60);
  const named = record.traceUrl === null ? id : `${id} ${form.link("trace", record.traceUrl)}`;
  const variant = system === null ? "" : ` ${form.code(shortId(system, 40))}`;
  return `${named}${variant}${record.trial > 1 ? ` trial ${record.trial}` : ""}`;
}

function hasAnswer(record: AttributionRecord): boolean {
  return record.answer !== null || record.expectedAnswer !== null;
}

function answerOf({ questionId, variant, answer, expectedAnswer }: AttributionRecord, form: Form): Markup {
  return form.headed(form.question(questionId, variant, 60), [
    ...(answer === null ? [] : [form.item("answered", answer)]),
    ...(expectedAnswer === null ? [] : [form.item("expected", expectedAnswer)]),
  ]);
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  // Without a comparison the questions above are these already, as far as they fit.
  const isAbove = !report.comparison?.result && report.attributions.length <= LISTED;
  if (report.attributions.length === 0 || isAbove) return undefined;
  const systemName = systemOf(report);
  const order: readonly AttributionRecord["category"][] = [...FIX_ORDER, "unattributed", ...OFF_LADDER];
  const groups = order.map((category) => {
    const all = report.attributions.filter((record) => record.category === category);
    if (all.length === 0) return undefined;
    const shown = all.slice(0, LISTED);
    const widest = Math.min(
      40,
      Math.max(...shown.map((record) => displayWidth(visible(shortId(record.questionId, 30))))),
    );
    const lines = shown.map((record) => {
      const system = systemName(record);
      const variant = system === null ? "" : ` [${visible(shortId(system, 30))}]`;
      const trial = record.trial > 1 ? ` trial ${record.trial}` : "";
      const who = `${INDENT}${padTo(visible(shortId(record.questionId, 30)), widest)}${variant}${trial}  `;
      const why = wrap(whyWords(record, visible, visible), Math.max(20, width - displayWidth(who)), "");
      return `${who}${why
        .split("\n")
        .map(style.dim)
        .join(`\n${" ".repeat(displayWidth(who))}`)}`;
    });
    const rest = all.length - shown.length;
    return [
      style.bold(`${categoryTitle(category)} (${grouped(all.length)})`),
      ...lines,
      ...(rest > 0 ? [style.dim(`${INDENT}… and ${grouped(rest)} more; --format json lists all`)] : []),
    ].join("\n");
  });
  return groups.filter((text) => text !== undefined).join("\n");
}
