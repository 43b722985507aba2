import type { Report } from "../../model/report.ts";
import { grouped } from "../../words/numbers.ts";
import { visible } from "../../words/visible.ts";
import { decayWords } from "../climb/climb-words.ts";
import { code, type Markdown } from "../markdown.ts";
import { INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { reason } from "../words.ts";
import { wrap } from "../wrap.ts";
import {
  beforeWords,
  comparisonWords,
  pairingWords,
  risenWords,
  solidFirst,
  standingWords,
} from "./comparison-words.ts";
import { rerunHint } from "./second-look-words.ts";

/** What changed since the baseline, in one line. */
export const comparison: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report): Markdown | undefined {
  if (report.comparison === null) return undefined;
  const risen = report.comparison.result === null ? undefined : risenWords(report.comparison.result);
  const words = comparisonWords(report.comparison, code);
  const { history } = report.climb ?? { history: null };
  const decay = history?.decay?.isWorse ? `\n\n⚠️ ${decayWords(history, code)}` : "";
  return `**Against the baseline:** ${words}${risen === undefined ? "" : ` ${risen}`}${decay}`;
}

function inTerminal({ comparison: found, attributions }: Report, { style, width }: Terminal): string | undefined {
  if (found === null) return undefined;
  const words = wrap(`${INDENT}${comparisonWords(found, visible)}`, width, INDENT);
  const lines = [style.bold("Against the baseline"), words];
  if (found.result === null) return lines.join("\n");
  const { newlyFailing, fixed } = found.result;
  const risen = risenWords(found.result);
  if (risen !== undefined) lines.push(wrap(`${INDENT}${risen}`, width, INDENT));
  const hint = rerunHint(found.result, visible);
  if (hint !== undefined) lines.push(wrap(`${INDENT}${hint}`, width, INDENT));
  const grounds = new Map(attributions.map((record) => [record.questionId, record]));
  for (const change of solidFirst(found.result).slice(0, LISTED)) {
    const { id, after } = change;
    const record = grounds.get(id);
    lines.push(
      `${INDENT}${style.red("✗")} ${visible(id, 40)}: ${beforeWords(change)} → ${standingWords(after)}${record === undefined ? "" : `  ${style.dim(reason(record, visible))}`}`,
    );
  }
  for (const { id, before } of fixed.slice(0, LISTED))
    lines.push(`${INDENT}${style.green("✓")} ${visible(id, 40)}: ${standingWords(before)} → passed`);
  const hidden = Math.max(0, newlyFailing.length - LISTED) + Math.max(0, fixed.length - LISTED);
  if (hidden > 0) lines.push(style.dim(`${INDENT}… and ${grouped(hidden)} more`));
  for (const note of pairingWords(found.result, visible)) lines.push(style.dim(`${INDENT}${note}`));
  return lines.join("\n");
}
