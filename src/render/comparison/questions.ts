import type { AttributionRecord, Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { type Escape, shortId, visible } from "../../words/visible.ts";
import { categoryTitle, whyWords } from "../ladder/attribution-words.ts";
import { firstRung } from "../ladder/next-step-words.ts";
import { systemOf } from "../ladder/systems.ts";
import { code, type Markdown, prose, table } from "../markdown.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { baseName } from "./base-words.ts";
import { beforeWords, solidFirst, standingWords } from "./comparison-words.ts";

/** Which questions: what newly fails, or if nothing does, what fails at all; with their text and why. */
export const questions: Section = {
  markdown: inMarkdown,
  terminal: inTerminal,
};

/** A question that fails, what it did before, and its failure in this run; more than one if it was asked more than once. */
type Line = {
  readonly id: string;
  readonly variant: string | null;
  /** Null without a comparison. */
  readonly before: string | null;
  readonly failure: AttributionRecord | undefined;
  /** Where it stands by most of its answers. */
  readonly after: string;
};

type Listing = { readonly title: string; readonly lines: readonly Line[]; readonly all: number };

/** @param most so many questions at most */
function listingOf(report: Report, most: number, escape: Escape): Listing | undefined {
  const failures = new Map<string, AttributionRecord>();
  for (const record of report.attributions) {
    const key = keyOf(record.questionId, record.variant);
    if (!failures.has(key)) failures.set(key, record);
  }
  const result = report.comparison?.result;
  if (!result) {
    const all = firstRungFirst([...failures.values()], report);
    if (all.length === 0) return undefined;
    return {
      title: "Failing questions",
      lines: all.slice(0, most).map((failure) => alone(failure, null)),
      all: all.length,
    };
  }
  const fresh = result.added.filter(({ after }) => after !== undefined);
  const changed = solidFirst(result);
  const name = baseName(report.comparison, escape);
  if (changed.length > 0) {
    const lines = [
      ...changed.slice(0, most).map((change): Line => {
        const { id, variant, after, fault } = change;
        const before = `${fault === "flaky" ? "flaky: " : ""}${beforeWords(change)}`;
        return { id, variant, before, failure: failures.get(keyOf(id, variant)), after: standingWords(after) };
      }),
      ...fresh.map(
        ({ id, variant, after }): Line => ({
          id,
          variant,
          before: "new question",
          failure: failures.get(keyOf(id, variant)),
          after: standingWords(after ?? "unattributed"),
        }),
      ),
    ];
    return { title: "Newly failing", lines: lines.slice(0, most), all: changed.length + fresh.length };
  }
  const isNew = new Set(fresh.map(({ id, variant }) => keyOf(id, variant)));
  const all = firstRungFirst([...failures.values()], report);
  if (all.length === 0) return undefined;
  return {
    title: fresh.length === 0 ? `Failing, and failing on ${name} before` : "Failing questions",
    lines: all
      .slice(0, Math.min(most, OLD))
      .map((failure) =>
        alone(failure, isNew.has(keyOf(failure.questionId, failure.variant)) ? "new question" : "failed"),
      ),
    all: all.length,
  };
}

/** What the advice is about comes first, the rest in run order. */
function firstRungFirst(failures: AttributionRecord[], report: Report): AttributionRecord[] {
  const first = firstRung(report);
  return failures.sort((a, b) => Number(b.category === first) - Number(a.category === first));
}

/** Of what failed before, a few are enough. */
const OLD = 5;

function alone(failure: AttributionRecord, before: string | null): Line {
  const { questionId: id, variant, category } = failure;
  return { id, variant, before, failure, after: categoryTitle(category) };
}

function keyOf(id: string, variant: string | null): string {
  return `${id}\u0000${variant ?? ""}`;
}

/** How much of a question is shown here. */
const QUESTION = 140;

function inMarkdown(report: Report, detail: Detail): Markdown | undefined {
  const listing = listingOf(report, detail.questions, code);
  if (listing === undefined) return undefined;
  const { title, lines, all } = listing;
  const systemName = systemOf(report);
  const hasBase = report.comparison?.result !== undefined && report.comparison?.result !== null;
  const rows = lines.map((line) => {
    const { id, failure, before } = line;
    const system = systemName(line);
    const text = failure?.question ?? null;
    const asked = text === null || text.trim() === id ? "" : ` ${prose(text, QUESTION)}`;
    return [
      `${code(shortId(id, 40))}${system === null ? "" : ` ${code(shortId(system, 40))}`}${asked}`,
      ...(hasBase ? [before ?? ""] : []),
      line.failure === undefined ? line.after : whyWords(line.failure, prose, code),
    ];
  });
  const head = [
    "Question",
    ...(hasBase ? [`On ${baseName(report.comparison, prose)}`] : []),
    hasBase ? "Why it fails now" : "Why it fails",
  ];
  const rest = all - lines.length;
  return [
    `**${title} (${grouped(all)})**`,
    ...(lines.length === 0
      ? []
      : [
          table(
            head,
            rows,
            head.map(() => "left" as const),
          ),
        ]),
    ...(rest > 0 && lines.length > 0
      ? [
          detail.failures > 0
            ? `${grouped(rest)} more below.`
            : `${grouped(lines.length)} of ${grouped(all)} shown${detail.rest}.`,
        ]
      : []),
  ].join("\n\n");
}

function inTerminal(report: Report, { style, width }: Terminal): string | undefined {
  const listing = listingOf(report, LISTED, visible);
  if (listing === undefined) return undefined;
  const { title, lines, all } = listing;
  const systemName = systemOf(report);
  const blocks = lines.map((line) => {
    const { id, failure, before } = line;
    const system = systemName(line);
    const text = failure?.question ?? null;
    const asked = text === null || text.trim() === id ? "" : ` ${visible(text, QUESTION)}`;
    const named = `${style.bold(visible(shortId(id, 40)))}${system === null ? "" : ` [${visible(shortId(system, 30))}]`}${asked}`;
    const past = before === null ? "" : `${before} → `;
    return [
      wrap(`${INDENT}${named}`, width, `${INDENT}${INDENT}`),
      wrap(
        `${INDENT}${INDENT}${past}${line.after}: ${failure === undefined ? "" : whyWords(failure, visible, visible)}`,
        width,
        `${INDENT}${INDENT}`,
      ),
    ].join("\n");
  });
  const rest = all - lines.length;
  return [
    style.bold(`${title} (${grouped(all)})`),
    ...blocks,
    ...(rest > 0 ? [style.dim(`${INDENT}… and ${plural(rest, "more question")}`)] : []),
  ].join("\n");
}
