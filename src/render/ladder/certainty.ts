import { PRECISION } from "../../ladder/precision.ts";
import type { Basis } from "../../model/attribution.ts";
import type { Report } from "../../model/report.ts";
import { CATEGORIES } from "../../model/rung.ts";
import { andList, grouped, percent, plural } from "../../words/numbers.ts";
import { type Escape, visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { gapTable } from "./gap.ts";
import { askWords, probeRunWords, sharesWords, suspectWords } from "./probe-words.ts";

/** How much of the diagnosis was measured and how much is assumed, what the probes have shown, and what to ask next. */
export const certainty: Section = {
  markup,
  terminal: inTerminal,
  isReference: true,
};

/** What grounds of attributions come to: the stronger the fewer doubts. */
const GROUNDS: Readonly<Record<Basis, "measured" | "signal" | "assumed">> = {
  counterfactual: "measured",
  label: "signal",
  evidence: "signal",
  metric: "signal",
  elimination: "assumed",
  default: "assumed",
};

/** "The rung is measured for 12 of 41 failures, is read from a signal in the log for 20 and is assumed for 9." */
function sureWords({ rungs }: Report): string | undefined {
  const counts = { measured: 0, signal: 0, assumed: 0 };
  for (const category of CATEGORIES)
    for (const [basis, count] of Object.entries(rungs[category].byBasis))
      if (isBasis(basis)) counts[GROUNDS[basis]] += count;
  const all = counts.measured + counts.signal + counts.assumed;
  if (all === 0) return undefined;
  const parts = [
    ...(counts.measured > 0 ? [["is measured", counts.measured] as const] : []),
    ...(counts.signal > 0 ? [["is read from a signal in the log", counts.signal] as const] : []),
    ...(counts.assumed > 0 ? [["is assumed", counts.assumed] as const] : []),
  ];
  const words = parts.map(
    ([how, count], at) => `${how} for ${grouped(count)}${at === 0 ? ` of ${plural(all, "failure")}` : ""}`,
  );
  return `The rung ${andList(words)}.`;
}

/** How often the rules behind these failures are right, of those that were measured; `undefined` where none was. */
function precisionWords({ attributions }: Report, escape: Escape): string | undefined {
  const used = new Map<string, number>();
  for (const { rule, basis, precision } of attributions) {
    if (precision === undefined) continue;
    const key = `${rule} ${basis}`;
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  const known = [...used]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([key]) => {
      const measured = PRECISION[key];
      const [rule = key] = key.split(" ", 1);
      return measured === undefined
        ? []
        : [`${escape(rule)} for ${percent(measured.right / measured.failures)} of ${grouped(measured.failures)}`];
    });
  return known.length === 0
    ? undefined
    : `On public logs with known causes these rules named the right rung: ${andList(known)} failures.`;
}

function isBasis(name: string): name is Basis {
  return Object.hasOwn(GROUNDS, name);
}

/** How sure the diagnosis is, what each probe has shown, and what to ask next. */
export function certaintyLines(report: Report, escape: Escape): string[] {
  const sure = sureWords(report);
  const { runs = [], next = null } = report.probes ?? {};
  const precision = precisionWords(report, escape);
  const shares = sharesWords(report);
  const suspects = suspectWords(report, escape);
  return [
    ...(sure === undefined ? [] : [sure]),
    ...(precision === undefined ? [] : [precision]),
    ...runs.map((run) => probeRunWords(run, escape)),
    ...(shares === undefined ? [] : [shares]),
    ...(suspects === undefined ? [] : [suspects]),
    ...(next === null ? [] : [askWords(next, escape)]),
  ];
}

function markup(report: Report, { failures }: Detail, form: Form): Markup | undefined {
  if (report.totals.failed === 0 || failures === 0) return undefined;
  const lines = certaintyLines(report, form.code);
  const parts = [...(lines.length === 0 ? [] : [form.list(lines)]), ...gapTable(report, form)];
  return parts.length === 0
    ? undefined
    : form.details("How sure the diagnosis is, and how to find out", "", form.blocks(parts));
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const lines = certaintyLines(report, visible);
  if (lines.length === 0) return undefined;
  return [
    style.bold("How sure the diagnosis is"),
    ...lines.map((line) => wrap(`${INDENT}${line}`, width, INDENT)),
  ].join("\n");
}
