import type { Report } from "../model/report.ts";
import { countedReport } from "./counted.ts";
import { docsAt } from "./docs-links.ts";
import { MARKDOWN, type Markdown } from "./markdown.ts";
import type { Origin } from "./origin.ts";
import { pageLine } from "./page-link.ts";
import type { Detail, Section } from "./section.ts";
import { SECTIONS } from "./sections.ts";

/** What GitHub takes for a comment, with room to spare: UTF-8 bytes, everything included. */
export const COMMENT_BYTES = 60_000;
/** What GitHub takes with little room to spare: so much may be in a comment with the notes that others have added. */
const COMMENT_LIMIT = 65_000;
/** What GitHub takes for a step's summary, with room to spare. */
export const SUMMARY_BYTES = 1_000_000;

const IN_SUMMARY = ", the rest in the run summary";
const IN_REPORT = ", the rest in the report file";

type Level = Omit<Detail, "docs" | "origin">;

/** From everything to the table alone. */
const COMMENT_DETAILS: readonly Level[] = [
  { questions: 10, failures: 50, rows: 25, texts: false, rest: IN_SUMMARY },
  { questions: 10, failures: 20, rows: 15, texts: false, rest: IN_SUMMARY },
  { questions: 10, failures: 5, rows: 8, texts: false, rest: IN_SUMMARY },
  { questions: 10, failures: 0, rows: 5, texts: false, rest: IN_SUMMARY },
  { questions: 3, failures: 0, rows: 3, texts: false, rest: IN_SUMMARY },
];

const SUMMARY_DETAILS: readonly Level[] = [
  { questions: 10, failures: 1000, rows: 200, texts: true, picture: true, rest: IN_REPORT },
  { questions: 10, failures: 200, rows: 100, texts: true, picture: true, rest: IN_REPORT },
  { questions: 10, failures: 200, rows: 50, texts: false, picture: true, rest: IN_REPORT },
  { questions: 10, failures: 20, rows: 20, texts: false, picture: true, rest: IN_REPORT },
  { questions: 10, failures: 0, rows: 5, texts: false, picture: true, rest: IN_REPORT },
];

/**
 * The pull request comment: the fullest rendering that fits, whole sections and whole rows only.
 *
 * @param marker the hidden last line by which the comment is found again; counted in the budget
 * @param origin the run to link to
 * @param notes bytes of what stands below it and is to stay
 */
export function renderComment(report: Report, marker = "", origin?: Origin, notes = 0): Markdown {
  const budget = Math.min(COMMENT_BYTES, COMMENT_LIMIT - notes);
  const page = origin === undefined ? "" : `\n\n${pageLine(origin.page)}`;
  return firstThatFits(report, COMMENT_DETAILS, budget, `${page}${marker === "" ? "" : `\n\n${marker}`}`, origin);
}

/** The job summary: the same sections with more room. */
export function renderSummary(report: Report, origin?: Origin): Markdown {
  return firstThatFits(report, SUMMARY_DETAILS, SUMMARY_BYTES, "", origin);
}

function firstThatFits(
  report: Report,
  levels: readonly Level[],
  budget: number,
  tail: string,
  origin: Origin | undefined,
): Markdown {
  let text = "";
  const docs = origin?.docs ?? docsAt(report.tool.version);
  for (const level of levels) {
    text = `${render(report, { ...level, docs, ...(origin === undefined ? {} : { origin }) })}${tail}\n`;
    if (new TextEncoder().encode(text).length <= budget) return text;
  }
  throw new Error(`the shortest rendering of the report has more than ${budget} bytes`);
}

function render(report: Report, detail: Detail): Markdown {
  const sections: readonly Section[] = Object.values(SECTIONS);
  const counted = countedReport(report);
  return sections
    .map(({ markup }) => markup?.(counted, detail, MARKDOWN))
    .filter((text) => text !== undefined)
    .join("\n\n");
}
