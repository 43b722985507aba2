import { gateCells, isUnset, skipWords } from "../../gates/words.ts";
import { graded } from "../../model/counts.ts";
import type { GateResult, Report } from "../../model/report.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category, rungNumber } from "../../model/rung.ts";
import { grouped, percent, percentBeside, plural } from "../../words/numbers.ts";
import { type Escape, shortId, visible } from "../../words/visible.ts";
import { baseName } from "../comparison/base-words.ts";
import { displayWidth, padTo } from "../display-width.ts";
import { limitLink, rungLink } from "../docs-links.ts";
import { dollarsBeside, durationBeside } from "../economics/economics-words.ts";
import { figuresOf, notJudgedWords, type Shown } from "../figures.ts";
import type { Align, Form, Markup } from "../form.ts";
import { firstRung } from "../ladder/next-step-words.ts";

import { type Detail, INDENT, type Section, type Terminal } from "../section.ts";
import type { Style } from "../style.ts";
import { wrap } from "../wrap.ts";
import { isMissed, rungOf } from "./limits.ts";

/** The one table: failures by rung, then every other limit that was set or missed, with what it was before and what is allowed. */
export const scorecard: Section = {
  markup,
  terminal: inTerminal,
};

type Status = GateResult["status"] | null;

type Row = {
  readonly status: Status;
  /** Without its status. */
  readonly what: string;
  /** Whether a name out of the log is in it. */
  readonly isNamed: boolean;
  /** The single questions it is about. */
  readonly ids: string;
  /** The page of the docs on it. */
  readonly about: { readonly rung: Category } | { readonly limit: string } | null;
  readonly before: string;
  readonly now: string;
  readonly allowed: string;
  /** The rung to fix first. */
  readonly isNext: boolean;
};

const NONE = "–";

/** Rows of limits that were missed come first, those that were not evaluated last. */
const ORDER: readonly Status[] = ["failed", "accepted", "warned", "passed", "skipped"];

function rowsOf(report: Report, escape: Escape): Row[] {
  const now = figuresOf(report);
  const before = report.comparison?.result?.before;
  const { gates } = report;
  const rows: Row[] = [];
  const isBroken = now.failed > 0 || (before?.failed ?? 0) > 0;
  for (const category of CATEGORIES) {
    const gate = gates.find((each) => rungOf(each) === category);
    if (isBroken || gate !== undefined) rows.push(rungRow(report, category, gate, now, before));
  }
  rows.push(...restRows(gates.find(isOffLadder), now, before));
  const isRate = (gate: GateResult) => gate.id === "min-pass-rate" && gate.scope === null;
  rows.push(rateRow(report, gates.find(isRate), now, before));
  const others = gates.filter(
    (gate) =>
      gate.id !== "regression" && rungOf(gate) === undefined && !isRate(gate) && !isOffLadder(gate) && !isUnset(gate),
  );
  const ordered = [...others].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [...rows, ...ordered.map((gate) => limitRow(report, gate, escape))];
}

function rungRow(
  report: Report,
  category: Category,
  gate: GateResult | undefined,
  now: Shown,
  before: Shown | undefined,
): Row {
  const failures = now.failures[category];
  const isShare = gate?.unit === "share";
  const share = isShare ? (gate.actual ?? 0) : now.rates[category];
  const rate = percentBeside(share, isShare || gate?.unit === "rate" ? gate.limit : null);
  return {
    status: gate?.status ?? null,
    what: `${rungNumber(category)} ${CATEGORY_TITLES[category]} failures`,
    isNamed: false,
    ids: "",
    about: { rung: category },
    before: before === undefined ? NONE : grouped(before.failures[category]),
    now: failures === 0 ? "0" : `${grouped(failures)} (${rate}${isShare ? " of failures" : ""})`,
    allowed: gate === undefined ? NONE : allowedWords(gate),
    isNext: firstRung(report) === category,
  };
}

function isOffLadder({ id, scope }: GateResult): boolean {
  return id === "max-off-ladder" && scope === null;
}

/** Failures that no rung is named for; those that no rung can fix may have a limit. */
function restRows(gate: GateResult | undefined, now: Shown, before: Shown | undefined): Row[] {
  const rest = [
    ["unattributed", "No signal", undefined],
    ["offLadder", "Not caused by the system", gate],
  ] as const;
  return rest.flatMap(([key, what, limit]): Row[] => {
    const [is, was] = [now.failures[key], before?.failures[key]];
    if (is === 0 && (was ?? 0) === 0 && limit === undefined) return [];
    return [
      {
        status: limit?.status ?? null,
        what,
        isNamed: false,
        ids: "",
        about: limit === undefined ? null : { limit: limit.id },
        before: was === undefined ? NONE : grouped(was),
        now:
          limit === undefined || limit.unit === "count" || limit.actual === null
            ? grouped(is)
            : `${grouped(is)} (${seenWords(limit, limit.actual)})`,
        allowed: limit === undefined ? NONE : allowedWords(limit),
        isNext: false,
      },
    ];
  });
}

function rateRow(report: Report, gate: GateResult | undefined, now: Shown, before: Shown | undefined): Row {
  const limit = gate?.limit ?? null;
  const isOnce = report.dataQuality.repeatedQuestions === 0;
  return {
    status: gate?.status ?? null,
    what: "Pass rate",
    isNamed: false,
    ids: "",
    about: { limit: "min-pass-rate" },
    before: before === undefined ? NONE : percentBeside(before.passRate, limit),
    now: `${percentBeside(now.passRate, limit)}${isOnce ? ` (${grouped(now.passed)} of ${grouped(graded(now))})` : ""}${notJudgedWords(report.totals)}`,
    allowed: gate === undefined ? NONE : allowedWords(gate),
    isNext: false,
  };
}

function limitRow(report: Report, gate: GateResult, escape: Escape): Row {
  const { id, scope, title, status, questionIds } = gate;
  const before = report.comparison?.result?.before?.limits.find((each) => each.id === id && each.scope === scope);
  const shown = questionIds.slice(0, 3).map((each) => escape(shortId(each, 40)));
  const rest = questionIds.length - shown.length;
  const named = `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
  return {
    status,
    what: `${scope === null ? "" : `${escape(scope, 40)}: `}${title}`,
    isNamed: scope !== null,
    ids: named,
    about: { limit: id },
    before: before === undefined ? NONE : seenWords(gate, before.actual),
    now:
      status === "skipped"
        ? `not evaluated: ${skipWords(gate, escape)}`
        : gate.actual === null
          ? NONE
          : seenWords(gate, gate.actual),
    allowed: allowedWords(gate),
    isNext: false,
  };
}

function seenWords(gate: GateResult, seen: number): string {
  const { actual: words } = gateCells({ ...gate, actual: seen });
  if (words !== undefined) return words;
  if (gate.unit === "usd") return dollarsBeside(seen, gate.limit);
  if (gate.unit === "ms") return durationBeside(seen, gate.limit);
  return gate.unit === "count" ? grouped(seen) : percentBeside(seen, gate.limit);
}

/** A limit that is a word is not compared with a number. */
function allowedWords(gate: GateResult): string {
  const { limit: words } = gateCells(gate);
  if (words !== undefined) return words;
  return /^[$<>]?[\d.]/.test(gate.limitText)
    ? `${gate.operator === "<=" ? "≤" : "≥"} ${gate.limitText}`
    : gate.limitText;
}

const MARKS: Readonly<Record<GateResult["status"], string>> = {
  passed: "✅",
  failed: "❌",
  accepted: "🏷️",
  warned: "⚠️",
  skipped: "⏭️",
};

/** What the marks say, for those who do not see them or their colours. */
const STATUS_WORDS: Readonly<Record<GateResult["status"], string>> = {
  passed: "",
  failed: "missed",
  accepted: "missed, accepted",
  warned: "missed, a warning only",
  skipped: "",
};

function markup(report: Report, detail: Detail, form: Form): Markup {
  const { code, prose, strong, table, paragraph, blocks } = form;
  const rows = rowsOf(report, code);
  const limits = rows.length - detail.rows > 5 ? rows.slice(0, detail.rows + 5) : rows;
  const hasBase = report.comparison?.result?.before !== undefined;
  const isSet = rows.some(({ status }) => status !== null);
  const lines = limits.map((row) => {
    const what = linked(row, detail, form);
    const isLimit = row.about !== null && "limit" in row.about;
    const isBold = row.isNext || (isLimit && row.status !== null && STATUS_WORDS[row.status] !== "");
    return [
      `${row.status === null ? "" : `${MARKS[row.status]} `}${isBold ? strong(what) : what}`,
      ...(hasBase ? [row.before] : []),
      isBold ? strong(row.now) : row.now,
      ...(isSet ? [row.allowed] : []),
    ];
  });
  const head = [
    "",
    ...(hasBase ? [capital(baseName(report.comparison, prose))] : []),
    "This run",
    ...(isSet ? ["Limit"] : []),
  ];
  const align: Align[] = ["left", "right", "right", "right"];
  const more = rows.length - limits.length;
  return blocks([
    table(head, lines, align.slice(0, head.length)),
    ...(more > 0 ? [paragraph(`${plural(more, "more limit")} in the report file.`)] : []),
    ...notesOf(report, code).map(paragraph),
  ]);
}

function linked({ what, isNamed, ids, about, status }: Row, detail: Detail, { link }: Form): Markup {
  const words = status === null ? "" : STATUS_WORDS[status];
  const behind = `${words === "" ? "" : ` (${words})`}${ids === "" ? "" : `: ${ids}`}`;
  // The name of a category is a code span, which cannot be within a link beside words.
  if (about === null || isNamed) return `${what}${behind}`;
  return `${link(what, "rung" in about ? rungLink(detail, about.rung) : limitLink(detail, about.limit))}${behind}`;
}

function capital(name: string): string {
  return name === "the baseline" ? "Baseline" : name;
}

/** What has to be known of the figures: how sure they are, and what they leave out. */
function notesOf(report: Report, escape: Escape): string[] {
  return [...noiseWords(report), ...quarantineWords(report, escape)];
}

/** A pass rate that misses its limit by no more than chance can do. */
function noiseWords({ totals: { passRateInterval }, gates, dataQuality, gated, comparison }: Report): string[] {
  // Of a run that is significantly worse it is not the story.
  if (comparison?.result?.verdict === "regressed") return [];
  const rate = gates.find((gate) => gate.id === "min-pass-rate" && gate.scope === null && isMissed(gate));
  if (rate === undefined || rate.limit === null || rate.actual === null || gated !== undefined) return [];
  const { lower, upper } = passRateInterval;
  if (rate.limit > upper) return [];
  return [
    `${percent(rate.actual)}, needs ${rate.limitText}: with ${plural(dataQuality.questions, "question")} this could be chance (95% interval ${Math.round(lower * 100)}–${Math.round(upper * 100)}%).`,
  ];
}

/** What no figure here counts; nothing if nothing is left out. */
function quarantineWords({ dataQuality: { quarantined, unknownWaivers } }: Report, escape: Escape): string[] {
  const present = quarantined.filter((id) => !unknownWaivers.includes(id));
  if (present.length === 0) return [];
  const shown = present.slice(0, 5).map((id) => escape(shortId(id, 40)));
  const rest = present.length - shown.length;
  return [
    `Not counted, because in quarantine: ${plural(present.length, "question")} (${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}).`,
  ];
}

function inTerminal(report: Report, { style, width }: Terminal): string {
  const rows = rowsOf(report, visible);
  const hasBase = report.comparison?.result?.before !== undefined;
  const isSet = rows.some(({ status }) => status !== null);
  const head = [
    "",
    "",
    ...(hasBase ? [capital(baseName(report.comparison, visible))] : []),
    "This run",
    ...(isSet ? ["Limit"] : []),
  ];
  const cells = rows.map((row) => [
    markOf(row.status),
    row.what,
    ...(hasBase ? [row.before] : []),
    row.now,
    ...(isSet ? [row.allowed] : []),
  ]);
  const widths = head.map((title, at) =>
    Math.max(displayWidth(title), ...cells.map((row) => displayWidth(row[at] ?? ""))),
  );
  const line = (texts: readonly string[]) =>
    `${INDENT}${texts.map((text, at) => (at < 2 ? padTo(text, widths[at] ?? 0) : `${" ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)))}${text}`)).join("  ")}`.trimEnd();
  return [
    style.dim(line(head)),
    ...cells.map((texts, at) => {
      const ids = rows[at]?.ids ?? "";
      const below =
        ids === ""
          ? ""
          : `\n${wrap(`${INDENT.repeat(2)}${" ".repeat((widths[0] ?? 0) + 2)}${ids}`, width, INDENT.repeat(3))}`;
      return `${paint(rows[at], style)(line(texts))}${below}`;
    }),
    ...notesOf(report, visible).map((note) => wrap(`${INDENT}${note}`, width, INDENT)),
  ].join("\n");
}

function markOf(status: Status): string {
  return { passed: "met", failed: "missed", accepted: "accepted", warned: "warning", skipped: "skipped", none: "" }[
    status ?? "none"
  ];
}

function paint(row: Row | undefined, style: Style): (text: string) => string {
  if (row?.status === "failed") return style.red;
  if (row?.status === "accepted" || row?.status === "warned") return style.yellow;
  if (row?.status === "skipped") return style.dim;
  return row?.isNext === true ? style.bold : (text) => text;
}
