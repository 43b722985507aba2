import { code } from "../markdown.ts";
import type { Section } from "../section.ts";
import { comparisonWords, risenWords } from "./comparison-words.ts";

/** What changed since the baseline, in one line. */
export const comparison: Section = (report) => {
  if (report.comparison === null) return undefined;
  const risen = report.comparison.result === null ? undefined : risenWords(report.comparison.result);
  const words = comparisonWords(report.comparison, code);
  return `**Against the baseline:** ${words}${risen === undefined ? "" : ` ${risen}`}`;
};
