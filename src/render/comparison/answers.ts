import type { AttributionRecord, Report } from "../../model/report.ts";
import { shortId, visible } from "../../words/visible.ts";
import type { Form, Markup, Piece } from "../form.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import type { Style } from "../style.ts";
import { wrap } from "../wrap.ts";
import { solidFirst } from "./comparison-words.ts";
import { differing } from "./differing.ts";
import { questionKey } from "./failing.ts";

/** What was answered before and now to the questions that newly fail, with what differs marked. */
export const answers: Section = {
  markup,
  terminal: inTerminal,
  isReference: true,
};

type Pair = {
  readonly id: string;
  readonly variant: string | null;
  readonly question: string | null;
  readonly before: string;
  readonly now: string;
  readonly expected: string | null;
};

/** Questions of which both answers are known. */
function pairsOf(report: Report, most: number): Pair[] {
  const result = report.comparison?.result;
  if (!result) return [];
  const failures = new Map<string, AttributionRecord>();
  for (const record of report.attributions) {
    const key = questionKey(record.questionId, record.variant);
    if (!failures.has(key)) failures.set(key, record);
  }
  return solidFirst(result)
    .flatMap(({ id, variant, answerBefore: before }): Pair[] => {
      const failure = failures.get(questionKey(id, variant));
      const now = failure?.answer ?? null;
      if (before === undefined || failure === undefined || now === null) return [];
      return [{ id, variant, question: failure.question, before, now, expected: failure.expectedAnswer }];
    })
    .slice(0, most);
}

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const pairs = pairsOf(report, Math.min(detail.questions, Math.ceil(detail.failures / 2)));
  if (pairs.length === 0) return undefined;
  const parts = pairs.map(({ id, variant, question, before, now, expected }) => {
    const pieces = differing(before, now);
    const asked = question === null || question.trim() === id ? "" : ` ${form.prose(question, 140)}`;
    return form.headed(`${form.question(id, variant, 60)}${asked}`, [
      ...(pieces === undefined
        ? [form.item("before", before), form.item("now", now)]
        : [`before: ${form.marked(pieces.before, "del")}`, `now: ${form.marked(pieces.now, "ins")}`]),
      ...(expected === null ? [] : [form.item("expected", expected, 300)]),
    ]);
  });
  return form.details("Answers of the newly failing questions, before and now", "", form.blocks(parts));
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const pairs = pairsOf(report, LISTED);
  if (pairs.length === 0) return undefined;
  const line = (name: string, text: string) =>
    wrap(`${INDENT.repeat(2)}${name.padEnd(8)} ${text}`, width, " ".repeat(INDENT.length * 2 + 9));
  const blocks = pairs.map(({ id, before, now, expected }) => {
    const pieces = differing(before, now);
    return [
      `${INDENT}${style.bold(visible(shortId(id, 60)))}`,
      line("before", pieces === undefined ? visible(before, 600) : inWords(pieces.before, "[-", "-]", style.red)),
      line("now", pieces === undefined ? visible(now, 600) : inWords(pieces.now, "{+", "+}", style.green)),
      ...(expected === null ? [] : [line("expected", visible(expected, 300))]),
    ].join("\n");
  });
  return [style.bold("Answers of the newly failing questions, before and now"), ...blocks].join("\n");
}

/** What differs in brackets, as `wdiff` has it, so that no colour is needed. */
function inWords(pieces: readonly Piece[], open: string, close: string, paint: Style["red"]): string {
  return pieces
    .map(({ text, isChanged }) => {
      const shown = visible(text, 600);
      return isChanged && shown.trim() !== "" ? paint(`${open}${shown}${close}`) : shown;
    })
    .join("");
}
