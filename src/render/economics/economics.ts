import type { Costs } from "../../model/economics.ts";
import type { Report } from "../../model/report.ts";
import { grouped, percent } from "../../words/numbers.ts";
import type { Form, Markup } from "../form.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { costChangeWords, dollars, duration, economicsWords } from "./economics-words.ts";

/** What the answers cost and how long they took, the most expensive category first; nothing where the log says neither. */
export const economics: Section = {
  terminal: inTerminal,
  isReference: true,
};

/** In a comment, as paragraphs. */
export function economicsBlocks(
  { economics: { total, categories }, comparison }: Report,
  { rows }: Detail,
  { code, table, strong, paragraph }: Form,
): Markup[] {
  if (total.withCost === 0 && total.withLatency === 0) return [];
  const named = Object.entries(categories).sort(([, a], [, b]) => (b.costUsd ?? 0) - (a.costUsd ?? 0));
  const shown = named.slice(0, rows);
  const grid =
    named.length < 2
      ? []
      : [
          table(
            ["Category", "Answers", "Cost each", "Per correct", "Share of cost", "p50", "p95"],
            shown.map(([name, costs]) => [code(name, 40), ...cells(costs)]),
            ["left", "right", "right", "right", "right", "right", "right"],
          ),
        ];
  const rest = named.length - shown.length;
  return [
    paragraph(
      `${strong("Cost and latency:")} ${[`${economicsWords(total)}.`, ...costChangeWords(comparison)].join(" ")}`,
    ),
    ...grid,
    ...(rest > 0 ? [paragraph(`${grouped(rest)} more, cheaper ones.`)] : []),
  ];
}

function cells({ entries, costPerQuestion, costPerCorrect, shareOfCost, latencyP50Ms, latencyP95Ms }: Costs): string[] {
  const or = <Value>(value: Value | null, words: (value: Value) => string) => (value === null ? "–" : words(value));
  return [
    grouped(entries),
    or(costPerQuestion, dollars),
    or(costPerCorrect, dollars),
    or(shareOfCost, percent),
    or(latencyP50Ms, duration),
    or(latencyP95Ms, duration),
  ];
}

/** What the answers cost and took, where the log says anything of it. */
function inTerminal({ economics: { total }, comparison }: Report, { style, width }: Terminal): string | undefined {
  if (total.withCost === 0 && total.withLatency === 0) return undefined;
  return `${style.bold("Cost and latency")}\n${wrap(`${INDENT}${[`${economicsWords(total)}.`, ...costChangeWords(comparison)].join(" ")}`, width, INDENT)}`;
}
