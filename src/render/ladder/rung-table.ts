import { graded, ratio } from "../../model/counts.ts";
import type { GateResult, Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category, rungNumber } from "../../model/rung.ts";
import { grouped, percent, percentBeside, plural } from "../../words/numbers.ts";
import { rungDelta } from "../comparison/comparison-words.ts";
import { type Align, bar, type Markdown, table } from "../markdown.ts";
import { INDENT, type Section } from "../section.ts";
import type { Style } from "../style.ts";

export const rungTable: Section = {
  markdown: inMarkdown,
  terminal: (report, { style }) => (report.totals.failed === 0 ? undefined : inTerminal(report, style)),
};

function inMarkdown(report: Report): Markdown | undefined {
  if (report.totals.failed === 0 && report.comparison === null) return undefined;
  const withLimits = CATEGORIES.some((category) => limitOf(report, category) !== undefined);
  const rows = CATEGORIES.map((category) => rungRow(report, category, withLimits));
  if (report.totals.unattributed > 0)
    rows.push(otherRow("Unattributed", report.totals.unattributed, report, withLimits));
  if (report.totals.offLadder > 0) rows.push(otherRow("Off the ladder", report.totals.offLadder, report, withLimits));
  const compared = rungDelta(report, "prompt") !== undefined;
  const head = ["", "Rung", "Failures", "Share of failures", "Of questions"];
  if (withLimits) head.push("Limit");
  if (compared) head.push("Change");
  const align: Align[] = ["center", "left", "right", "left", "right", "right", "right"];
  const width = head.length;
  return table(
    head,
    rows.map((row) => [...row, ...Array<string>(width - row.length).fill("–")]),
    align.slice(0, width),
  );
}

function rungRow(report: Report, category: Category, withLimits: boolean): Markdown[] {
  const { failures, share, rate } = report.rungs[category];
  const gate = limitOf(report, category);
  const delta = rungDelta(report, category);
  const title = `${rungNumber(category)} ${CATEGORY_TITLES[category]}`;
  const noSignal = category === "prompt" ? report.dataQuality.noSignal - report.totals.unattributed : 0;
  return [
    gate === undefined ? (failures > 0 && report.nextRung === category ? "👉" : "·") : STATUS[gate.status],
    report.nextRung === category ? `**${title}**` : title,
    `${grouped(failures)}${noSignal > 0 ? ` (${grouped(noSignal)} without signal)` : ""}`,
    `${bar(share)} ${percent(share)}`,
    percentBeside(rate, gate?.unit === "rate" ? gate.limit : null),
    ...(withLimits ? [gate === undefined ? "–" : `≤ ${gate.limitText}`] : []),
    ...(delta === undefined ? [] : [delta]),
  ];
}

function otherRow(title: string, count: number, report: Report, withLimits: boolean): Markdown[] {
  // Of answers, which are questions only where each was asked once.
  const isOnce = report.dataQuality.repeatedQuestions === 0;
  return [
    "·",
    title,
    grouped(count),
    "–",
    isOnce ? percent(ratio(count, graded(report.totals))) : "–",
    ...(withLimits ? ["–"] : []),
  ];
}

function limitOf(report: Report, category: Category): GateResult | undefined {
  return report.gates.find((gate) => gate.id === `max-${category}-failures` && gate.scope === null);
}

export const STATUS: Readonly<Record<GateResult["status"], string>> = {
  passed: "✅",
  failed: "❌",
  accepted: "🏷️",
  warned: "⚠️",
  skipped: "⏭️",
};

function inTerminal(report: Report, style: Style): string {
  const lines = CATEGORIES.map((category) => {
    const { failures: count, share, rate } = report.rungs[category];
    const title = `${rungNumber(category).padEnd(3)} ${CATEGORY_TITLES[category].padEnd(10)}`;
    const row = `${title} ${grouped(count).padStart(7)}  ${blocks(share)} ${percent(share).padStart(6)} of failures  ${percent(rate).padStart(6)} of questions`;
    return report.nextRung === category ? `${style.bold(`→ ${row}`)}` : `${INDENT}${row}`;
  });
  if (report.totals.unattributed > 0)
    lines.push(`${INDENT}–   ${"Unattributed".padEnd(10)} ${grouped(report.totals.unattributed).padStart(5)}`);
  if (report.totals.offLadder > 0)
    lines.push(`${INDENT}–   Off the ladder ${grouped(report.totals.offLadder).padStart(3)}`);
  const silent = report.dataQuality.noSignal;
  return [
    style.bold("Failures by rung"),
    ...lines,
    ...(silent > 0 ? [style.dim(`${INDENT}${plural(silent, "failure")} carried no signal`)] : []),
  ].join("\n");
}

function blocks(share: number): string {
  const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
  return `${"█".repeat(full)}${"░".repeat(10 - full)}`;
}
