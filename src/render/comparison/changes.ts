import type { Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { systemOf } from "../ladder/systems.ts";
import { code, details, type Markdown, table } from "../markdown.ts";
import type { Detail, Section } from "../section.ts";
import { reason } from "../words.ts";
import { beforeWords, pairingWords, solidFirst, standingWords } from "./comparison-words.ts";

/** Newly failing and fixed questions by name, before and now, and what could not be compared. */
export const changes: Section = {
  markdown: inMarkdown,
};

function inMarkdown(report: Report, detail: Detail): Markdown | undefined {
  const result = report.comparison?.result;
  if (result === undefined || result === null || detail.failures === 0) return undefined;
  const { newlyFailing, fixed } = result;
  const notes = pairingWords(result, code).map((note) => `- ${note}`);
  if (newlyFailing.length + fixed.length + notes.length === 0) return undefined;
  const blocks = [
    changeTable(report, [...solidFirst(result), ...fixed], detail),
    notes.length > 0 ? notes.join("\n") : undefined,
  ];
  const title = `<b>Newly failing (${grouped(newlyFailing.length)})</b> · fixed (${grouped(fixed.length)})`;
  return details(title, blocks.filter((block) => block !== undefined).join("\n\n"));
}

type Changes = NonNullable<NonNullable<Report["comparison"]>["result"]>["fixed"];

function changeTable(report: Report, all: Changes, detail: Detail): Markdown | undefined {
  if (all.length === 0) return undefined;
  const shown = all.slice(0, detail.failures * 2);
  const grounds = new Map<string, Markdown>();
  for (const record of report.attributions)
    grounds.set(`${record.questionId}\u0000${record.variant ?? ""}`, reason(record, code));
  const systemName = systemOf(report);
  const rows = shown.map((change) => {
    const { id, variant, after } = change;
    const system = systemName(change);
    return [
      `${code(id, 60)}${system === null ? "" : ` ${code(system, 40)}`}`,
      beforeWords(change),
      standingWords(after),
      after === "passed" ? "" : (grounds.get(`${id}\u0000${variant ?? ""}`) ?? ""),
    ];
  });
  const grid = table(["Question", "Before", "Now", "Why"], rows, ["left", "left", "left", "left"]);
  return all.length > shown.length
    ? `${grid}\n\n${grouped(shown.length)} of ${plural(all.length, "change")} shown${detail.rest}.`
    : grid;
}
