import type { DataQuality } from "../model/report.ts";
import { noticed } from "../words/noticed.ts";
import { grouped, plural } from "../words/numbers.ts";
import { isNoticed, listed, type Warning } from "./warning.ts";

// What decides between right and wrong is missing, or may be read otherwise than it was meant.

/** Above this share of entries that nobody judged, a rate says little of the run. */
const UNGRADED_SHARE = 0.2;

export const ungradedShare: Warning = {
  docs: "More than a fifth of the entries were not judged.",
  doubt: "verdict",
  holds: ({ totals }) => totals.ungraded > UNGRADED_SHARE * totals.entries,
  words: ({ totals: { ungraded, entries } }) =>
    `${plural(ungraded, "entry", "entries")} of ${grouped(entries)} ${ungraded === 1 ? "was" : "were"} not judged: the pass rate is that of the others.`,
};

export const gradeSpelling: Warning = {
  docs: "A grade fails that differs from a passing one only in case or white space.",
  doubt: "verdict",
  holds: ({ quality }) => misspelt(quality).length > 0,
  words: ({ dataQuality: quality }, escape) =>
    `Some failing grades differ from a passing one only in spelling: ${listed(misspelt(quality), escape)}. The passing grades are ${listed(quality.passingGrades, escape)}; set \`passing-grades\` if these pass, too.`,
};

export const noGrade: Warning = {
  docs: "Entries have no grade: they count as failed.",
  doubt: null,
  finding: "no-grade",
  holds: ({ quality }) => quality.withoutGrade > 0,
  words: ({ dataQuality: { withoutGrade } }) =>
    `${plural(withoutGrade, "entry has", "entries have")} no \`grade\` and count${withoutGrade === 1 ? "s" : ""} as failed.`,
};

export const unchecked: Warning = {
  docs: "Entries pass although nothing was checked.",
  doubt: "verdict",
  holds: ({ quality }) => quality.unchecked > 0,
  words: ({ dataQuality: { unchecked: count } }) =>
    `${plural(count, "entry passes", "entries pass")} without anything having been checked. Add assertions or scorers, or leave ${count === 1 ? "it" : "them"} out.`,
};

export const gradeWords: Warning = {
  docs: "The grades are read by the table of words in docs/formats.md.",
  doubt: null,
  holds: ({ quality }) => (quality.gradeWords ?? []).length > 0,
  words: ({ dataQuality }, escape) =>
    `Passing ${dataQuality.gradeWords?.length === 1 ? "is" : "are"} ${listed(dataQuality.gradeWords ?? [], escape)}, by the table of words in docs/formats.md; \`passing-grades\` sets others.`,
};

export const noVerdict: Warning = {
  docs: "An evaluation has several scores, and it is not set which of them decide.",
  doubt: null,
  holds: (facts) => isNoticed(facts, "no-verdict"),
  words: (report, escape) =>
    `Nothing says which scores decide whether an answer is right: ${noticed(report.dataQuality.notices, "no-verdict", escape)}. Set \`pass-metric\` to those that do.`,
};

export const scoreVerdict: Warning = {
  docs: "The tool gives scores and no verdict; the pass score is the gate's own.",
  doubt: null,
  holds: (facts) => isNoticed(facts, "score-verdict"),
  words: (report, escape) =>
    `The tool gives scores and no verdict; an answer passes with ${noticed(report.dataQuality.notices, "score-verdict", escape)}. \`pass-metric\` and \`pass-score\` change that.`,
};

/** Failing grades that differ from a passing one only in case or white space. */
function misspelt({
  grades,
  passingGrades,
  gradeWords = [],
}: Pick<DataQuality, "grades" | "passingGrades" | "gradeWords">): string[] {
  if (gradeWords.length > 0) return [];
  const plain = (grade: string) => grade.trim().toLowerCase();
  const passing = new Set(passingGrades);
  const alike = new Set(passingGrades.map(plain));
  return Object.keys(grades).filter((grade) => !passing.has(grade) && alike.has(plain(grade)));
}
