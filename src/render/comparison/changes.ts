import type { Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { shortId, visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import { reason } from "../ladder/attribution-words.ts";
import { systemOf } from "../ladder/systems.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { beforeWords, pairingWords, risenWords, solidFirst, standingWords } from "./comparison-words.ts";
import { questionKey } from "./failing.ts";

/** What changed besides the questions that stand above: what is fixed, what could not be compared, and the rest of a long list. */
export const changes: Section = {
  markup,
  terminal: inTerminal,
  isReference: true,
};

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const result = report.comparison?.result;
  if (result === undefined || result === null || detail.failures === 0) return undefined;
  const { newlyFailing, fixed } = result;
  const risen = risenWords(result);
  const notes = [...(risen === undefined ? [] : [risen]), ...pairingWords(result, form.code)];
  const isAllShown = newlyFailing.length <= detail.questions;
  const listed = isAllShown ? fixed : [...solidFirst(result), ...fixed];
  if (listed.length + notes.length === 0) return undefined;
  const parts = [...changeTable(report, listed, detail, form), ...(notes.length > 0 ? [form.list(notes)] : [])];
  const counts = [
    ...(isAllShown ? [] : [`${grouped(newlyFailing.length)} newly failing`]),
    ...(fixed.length > 0 ? [`${grouped(fixed.length)} fixed`] : []),
  ].join(", ");
  return form.details(
    isAllShown ? "Other changes" : "All changes",
    counts === "" ? "" : `: ${counts}`,
    form.blocks(parts),
  );
}

/** What is fixed, and what could not be compared; what newly fails stands above. */
function inTerminal({ comparison }: Report, { style, width }: Terminal): string | undefined {
  const result = comparison?.result;
  if (!result) return undefined;
  const fixed = result.fixed
    .slice(0, LISTED)
    .map(
      ({ id, before }) => `${INDENT}${style.green("✓")} ${visible(shortId(id, 40))}: ${standingWords(before)} → passed`,
    );
  const more = result.fixed.length - fixed.length;
  const risen = risenWords(result);
  const notes = [...(risen === undefined ? [] : [risen]), ...pairingWords(result, visible)];
  if (fixed.length + notes.length === 0) return undefined;
  return [
    style.bold(`Other changes${result.fixed.length > 0 ? `: ${grouped(result.fixed.length)} fixed` : ""}`),
    ...fixed,
    ...(more > 0 ? [style.dim(`${INDENT}… and ${grouped(more)} more`)] : []),
    ...notes.map((note) => style.dim(wrap(`${INDENT}${note}`, width, INDENT))),
  ].join("\n");
}

type Changes = NonNullable<NonNullable<Report["comparison"]>["result"]>["fixed"];

function changeTable(report: Report, all: Changes, detail: Detail, form: Form): Markup[] {
  if (all.length === 0) return [];
  const { code } = form;
  const shown = all.slice(0, detail.failures * 2);
  const grounds = new Map<string, Markup>();
  for (const record of report.attributions)
    grounds.set(questionKey(record.questionId, record.variant), reason(record, code));
  const systemName = systemOf(report);
  const rows = shown.map((change) => {
    const { id, variant, after } = change;
    const system = systemName(change);
    return [
      `${form.question(id, variant, 60)}${system === null ? "" : ` ${code(shortId(system, 40))}`}`,
      beforeWords(change),
      standingWords(after),
      after === "passed" ? "" : (grounds.get(questionKey(id, variant)) ?? ""),
    ];
  });
  const grid = form.table(["Question", "Before", "Now", "Why"], rows, ["left", "left", "left", "left"]);
  return all.length > shown.length
    ? [grid, form.paragraph(`${grouped(shown.length)} of ${plural(all.length, "change")} shown${detail.rest}.`)]
    : [grid];
}
