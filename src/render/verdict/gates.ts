import { gateCells, gateWords, skipWords } from "../../gates/words.ts";
import type { GateResult, Report } from "../../model/report.ts";
import { percentBeside, plural } from "../../words/numbers.ts";
import { visible } from "../../words/visible.ts";
import { dollarsBeside, durationBeside } from "../economics/economics-words.ts";
import { STATUS } from "../ladder/rung-table.ts";
import { code, codes, type Markdown, table } from "../markdown.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import type { Style } from "../style.ts";

/** The limits that the rung table does not show. */
export const gates: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

function inMarkdown(report: Report, { rows }: Detail): Markdown | undefined {
  const shown = report.gates.filter(
    (gate) => gate.scope !== null || !/^max-(prompt|retrieval|context|model)-failures$/.test(gate.id),
  );
  if (shown.length === 0) return undefined;
  const ordered = [...shown].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const listed = ordered.slice(0, Math.max(rows, 5));
  const lines = listed.map((gate): Markdown[] => [
    STATUS[gate.status],
    gate.scope === null ? gate.title : `${code(gate.scope, 40)}: ${gate.title}`,
    actual(gate),
    limit(gate),
  ]);
  const more = ordered.length - listed.length;
  return `${table(["", "Gate", "Actual", "Limit"], lines, ["center", "left", "right", "right"])}${more > 0 ? `\n\n${plural(more, "more gate")} in the report file.` : ""}`;
}

const ORDER: readonly GateResult["status"][] = ["failed", "accepted", "warned", "passed", "skipped"];

/** A limit that is a word is not compared with a number. */
function limit(gate: GateResult): Markdown {
  const { limit: words } = gateCells(gate);
  if (words !== undefined) return words;
  return /^[$<>]?[\d.]/.test(gate.limitText)
    ? `${gate.operator === "<=" ? "≤" : "≥"} ${gate.limitText}`
    : gate.limitText;
}

function actual(gate: GateResult): Markdown {
  const { actual: words } = gateCells(gate);
  if (words !== undefined) return words;
  if (gate.actual === null) return skipWords(gate, code);
  if (gate.questionIds.length > 0) return codes(gate.questionIds, 5);
  if (gate.unit === "usd") return dollarsBeside(gate.actual, gate.limit);
  if (gate.unit === "ms") return durationBeside(gate.actual, gate.limit);
  return gate.unit === "count" ? String(gate.actual) : percentBeside(gate.actual, gate.limit);
}

function inTerminal(report: Report, { style }: Terminal): string | undefined {
  if (report.gates.length === 0) return undefined;
  const pad = report.gates.some((gate) => gate.status === "accepted") ? " " : "";
  const lines = report.gates.map(
    (gate) => `${INDENT}${status(gate, style)}${gate.status === "accepted" ? "" : pad} ${gateLine(gate, report)}`,
  );
  return [style.bold("Gates"), ...lines].join("\n");
}

function gateLine(gate: GateResult, report: Report): string {
  const ids = gate.questionIds.slice(0, LISTED).map((id) => visible(id, 60));
  const more = gate.questionIds.length - ids.length;
  return `${gateWords(gate, report, visible)}${ids.length > 0 ? `: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`;
}

function status(gate: GateResult, style: Style): string {
  return {
    passed: style.green("passed "),
    failed: style.red("failed "),
    accepted: style.yellow("accepted"),
    warned: style.yellow("warned "),
    skipped: style.dim("skipped"),
  }[gate.status];
}
