import type { AttributionRecord, Report } from "../../model/report.ts";
import { grouped, plural } from "../../words/numbers.ts";
import { type Escape, shortId, visible } from "../../words/visible.ts";
import type { Form, Markup } from "../form.ts";
import { categoryTitle, whyWords } from "../ladder/attribution-words.ts";
import { firstRung } from "../ladder/next-step-words.ts";
import { systemOf } from "../ladder/systems.ts";
import { type Detail, INDENT, LISTED, type Section, type Terminal } from "../section.ts";
import { wrap } from "../wrap.ts";
import { baseName } from "./base-words.ts";
import { beforeWords, solidFirst, standingWords } from "./comparison-words.ts";
import { type FailingStanding, failingQuestions, questionKey } from "./failing.ts";

/** Which questions: what newly fails, or if nothing does, what fails at all; with their text and why. */
export const questions: Section = {
  markup,
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
  const all = failingQuestions(report);
  const result = report.comparison?.result;
  const failures = new Map(all.map(({ failure }) => [questionKey(failure.questionId, failure.variant), failure]));
  if (result && result.newlyFailing.length > 0) {
    const fresh = result.added.filter(({ after }) => after !== undefined);
    const lines = [
      ...solidFirst(result).map((change) => ({
        ...change,
        before: `${change.fault === "flaky" ? "flaky: " : ""}${beforeWords(change)}`,
      })),
      ...fresh.map((question) => ({ ...question, after: question.after ?? "unattributed", before: BEFORE.new })),
    ];
    return {
      title: fresh.length === 0 ? "Newly failing" : "Newly failing, and new questions that fail",
      lines: lines.slice(0, most).map(({ id, variant, before, after }) => ({
        id,
        variant,
        before,
        failure: failures.get(questionKey(id, variant)),
        after: standingWords(after),
      })),
      all: lines.length,
    };
  }
  if (all.length === 0) return undefined;
  const isOld = result !== undefined && all.every(({ standing }) => standing === "old");
  const first = firstRung(report);
  // What the advice is about comes first, the rest in run order.
  const ordered = [...all].sort((a, b) => Number(b.failure.category === first) - Number(a.failure.category === first));
  return {
    title: isOld ? `Failing, and failing on ${baseName(report.comparison, escape)} before` : "Failing questions",
    lines: ordered.slice(0, result ? Math.min(most, OLD) : most).map(({ failure, standing }) => ({
      id: failure.questionId,
      variant: failure.variant,
      before: standing === null ? null : BEFORE[standing],
      failure,
      after: categoryTitle(failure.category),
    })),
    all: all.length,
  };
}

/** What a question that fails did on the base branch. */
const BEFORE: Readonly<Record<FailingStanding, string>> = {
  newly: "passed",
  new: "new question",
  unanswered: "not compared: no answer in one of the two",
  changed: "not compared: asked or judged differently",
  accepted: "not compared: accepted regression",
  mixed: "compared as a whole: only some of its answers fail",
  old: "failed",
};

/** Of what failed before, a few are enough. */
const OLD = 5;

/** How much of a question is shown here. */
const QUESTION = 140;

function markup(report: Report, detail: Detail, form: Form): Markup | undefined {
  const { code, prose, table, paragraph } = form;
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
      `${form.question(id, line.variant, 40)}${system === null ? "" : ` ${code(shortId(system, 40))}`}${asked}`,
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
  return form.blocks([
    form.title(`${title} (${grouped(all)})`),
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
          paragraph(
            detail.failures > 0
              ? `${grouped(rest)} more below.`
              : `${grouped(lines.length)} of ${grouped(all)} shown${detail.rest}.`,
          ),
        ]
      : []),
  ]);
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
