import { gateWords } from "../gates/words.ts";
import type { AttributionRecord, GateResult, Report } from "../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES, FIX_ORDER, OFF_LADDER, rungNumber } from "../model/rung.ts";
import { reasonWords } from "../reasons/index.ts";
import { warningWords } from "../warnings/index.ts";
import { grouped, percent, plural, wholePercent } from "../words/numbers.ts";
import { visible } from "../words/visible.ts";
import { climbText } from "./climb/terminal-climb.ts";
import { comparisonWords, pairingWords, risenWords, standingWords } from "./comparison/comparison-words.ts";
import { costChangeWords, economicsWords } from "./economics/economics-words.ts";
import { nextStep } from "./ladder/next-step-words.ts";
import { systemOf } from "./ladder/systems.ts";
import { byDirection, gateChangeTitle, gateChangeWords, isHidden } from "./own-gate/gate-change-words.ts";
import type { Style } from "./style.ts";
import { SYMBOLS } from "./verdict/headline.ts";
import { quarantineWords } from "./verdict/quarantine-words.ts";
import { categoryTitle, gapWords, reason, verdict } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Failures listed per rung; `--format json` has them all. */
const LISTED = 10;
const INDENT = "  ";

/** The report for a terminal: the verdict, the ladder, what to do, and every failure with its ground. */
export function renderText(report: Report, style: Style, width = 100): string {
  const { totals } = report;
  const { lower, upper } = totals.passRateInterval;
  const graded = totals.entries - totals.ungraded;
  const blocks: (string | undefined)[] = [
    paint(report, style)(style.bold(`${SYMBOLS[report.conclusion]} ${verdict(report, escape)}`)),
    `${grouped(totals.passed)} of ${grouped(graded)} pass (${percent(totals.passRate)}, 95% interval ${wholePercent(lower)}–${wholePercent(upper)}%), ${plural(totals.failed, "failure")}${totals.ungraded > 0 ? `, ${grouped(totals.ungraded)} not graded` : ""}`,
    quarantineWords(report, escape),
    totals.failed === 0 ? undefined : ladder(report, style),
    next(report, style, width),
    compared(report, style, width),
    gates(report, style),
    ownGate(report, style),
    economics(report, style, width),
    climbText(report, style, width),
    failures(report, style),
    gapWords(report),
    warningWords(report, escape)
      .map((sentence) => wrap(`${style.yellow("!")} ${sentence}`, width, INDENT))
      .join("\n") || undefined,
  ];
  return `${blocks.filter((block) => block !== undefined).join("\n\n")}\n`;
}

function escape(text: string, max?: number): string {
  return visible(text, max);
}

function paint(report: Report, style: Style): (text: string) => string {
  if (report.conclusion === "failure") return style.red;
  return report.conclusion === "success" ? style.green : style.yellow;
}

function ladder(report: Report, style: Style): string {
  const lines = CATEGORIES.map((category) => {
    const { failures: count, share, rate } = report.rungs[category];
    const title = `${rungNumber(category).padEnd(3)} ${CATEGORY_TITLES[category].padEnd(10)}`;
    const row = `${title} ${grouped(count).padStart(7)}  ${bar(share)} ${percent(share).padStart(6)} of failures  ${percent(rate).padStart(6)} of questions`;
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

function bar(share: number): string {
  const full = share > 0 ? Math.max(1, Math.round(share * 10)) : 0;
  return `${"█".repeat(full)}${"░".repeat(10 - full)}`;
}

function next(report: Report, style: Style, width: number): string | undefined {
  const step = nextStep(report);
  return step === undefined
    ? undefined
    : `${style.bold(`${step.title}.`)}\n${wrap(`${INDENT}${step.text}`, width, INDENT)}`;
}

function compared({ comparison, attributions }: Report, style: Style, width: number): string | undefined {
  if (comparison === null) return undefined;
  const words = wrap(`${INDENT}${comparisonWords(comparison, escape)}`, width, INDENT);
  const lines = [style.bold("Against the baseline"), words];
  if (comparison.result === null) return lines.join("\n");
  const { newlyFailing, fixed } = comparison.result;
  const risen = risenWords(comparison.result);
  if (risen !== undefined) lines.push(wrap(`${INDENT}${risen}`, width, INDENT));
  const grounds = new Map(attributions.map((record) => [record.questionId, record]));
  for (const { id, before, after } of newlyFailing.slice(0, LISTED)) {
    const record = grounds.get(id);
    lines.push(
      `${INDENT}${style.red("✗")} ${escape(id, 40)}: ${standingWords(before)} → ${standingWords(after)}${record === undefined ? "" : `  ${style.dim(reason(record, escape))}`}`,
    );
  }
  for (const { id, before } of fixed.slice(0, LISTED))
    lines.push(`${INDENT}${style.green("✓")} ${escape(id, 40)}: ${standingWords(before)} → passed`);
  const hidden = Math.max(0, newlyFailing.length - LISTED) + Math.max(0, fixed.length - LISTED);
  if (hidden > 0) lines.push(style.dim(`${INDENT}… and ${grouped(hidden)} more`));
  for (const note of pairingWords(comparison.result, escape)) lines.push(style.dim(`${INDENT}${note}`));
  return lines.join("\n");
}

function gates(report: Report, style: Style): string | undefined {
  if (report.gates.length === 0) return undefined;
  return [
    style.bold("Gates"),
    ...report.gates.map((gate) => `${INDENT}${status(gate, style)} ${gateLine(gate, report)}`),
  ].join("\n");
}

/** What the answers cost and took, where the log says anything of it. */
function economics({ economics: { total }, comparison }: Report, style: Style, width: number): string | undefined {
  if (total.withCost === 0 && total.withLatency === 0) return undefined;
  return `${style.bold("Cost and latency")}\n${wrap(`${INDENT}${[`${economicsWords(total)}.`, ...costChangeWords(comparison)].join(" ")}`, width, INDENT)}`;
}

/** What the pull request changes of its own gate. */
function ownGate({ gateChanges }: Report, style: Style): string | undefined {
  const title = gateChanges ? gateChangeTitle(gateChanges) : undefined;
  if (!gateChanges || title === undefined) return undefined;
  if (isHidden(gateChanges))
    return `${style.bold(title)}: ${gateChanges.reason ? reasonWords(gateChanges.reason, escape) : ""}.`;
  const lines = byDirection(gateChanges)
    .slice(0, LISTED)
    .map((change) => `${INDENT}${gateChangeWords(change, escape)}`);
  return [style.bold(title), ...lines].join("\n");
}

function gateLine(gate: GateResult, report: Report): string {
  const ids = gate.questionIds.slice(0, LISTED).map((id) => escape(id, 60));
  const more = gate.questionIds.length - ids.length;
  return `${gateWords(gate, report.comparison, escape)}${ids.length > 0 ? `: ${ids.join(" ")}${more > 0 ? ` and ${more} more` : ""}` : ""}`;
}

function status(gate: GateResult, style: Style): string {
  return {
    passed: style.green("passed "),
    failed: style.red("failed "),
    warned: style.yellow("warned "),
    skipped: style.dim("skipped"),
  }[gate.status];
}

function failures(report: Report, style: Style): string | undefined {
  if (report.attributions.length === 0) return undefined;
  const systemName = systemOf(report);
  const order: readonly AttributionRecord["category"][] = [...FIX_ORDER, "unattributed", ...OFF_LADDER];
  const groups = order.map((category) => {
    const all = report.attributions.filter((record) => record.category === category);
    if (all.length === 0) return undefined;
    const shown = all.slice(0, LISTED);
    const widest = Math.min(30, Math.max(...shown.map((record) => escape(record.questionId, 30).length)));
    const lines = shown.map((record) => {
      const system = systemName(record);
      const variant = system === null ? "" : ` [${escape(system, 30)}]`;
      const trial = record.trial > 1 ? ` trial ${record.trial}` : "";
      return `${INDENT}${escape(record.questionId, 30).padEnd(widest)}${variant}${trial}  ${style.dim(reason(record, escape))}`;
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
