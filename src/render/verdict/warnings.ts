import { alert, code } from "../markdown.ts";
import type { Section } from "../section.ts";
import { warningWords } from "../words.ts";

/** What makes the figures themselves doubtful stands above them; the rest is in the data quality section. */
const PROMINENT = [
  "infrastructure-share",
  "grader-share",
  "unfinished",
  "ungraded-share",
  "disjoint-ids",
  "weak-attribution",
  "grade-spelling",
  "unchecked",
];

export const warnings: Section = (report) => {
  const shown = report.dataQuality.warnings.filter((warning) => PROMINENT.includes(warning));
  if (shown.length === 0) return undefined;
  const sentences = shown.map((warning) => warningWords(warning, report, code));
  return alert(
    "WARNING",
    sentences.length === 1 ? sentences.join("") : sentences.map((text) => `- ${text}`).join("\n"),
  );
};
