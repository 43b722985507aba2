/** Words of verdicts, of all tools that are read and of hand-written files, in small letters. */
export const PASSING_WORDS: readonly string[] = [
  "correct",
  "fully correct",
  "acceptable",
  "pass",
  "passed",
  "passes",
  "passing",
  "success",
  "successful",
  "succeeded",
  "yes",
  "y",
  "ok",
  "okay",
  "right",
];
export const FAILING_WORDS: readonly string[] = [
  "incorrect",
  "wrong",
  "partial",
  "partially correct",
  "partly correct",
  "unacceptable",
  "not acceptable",
  "not correct",
  "fail",
  "failed",
  "fails",
  "failing",
  "failure",
  "unsuccessful",
  "no",
  "n",
  "not ok",
];
/** Words of tables, which write truth values in many ways and languages; in a run log they are no grades. */
export const TABLE_WORDS: { readonly passing: readonly string[]; readonly failing: readonly string[] } = {
  passing: [
    "1",
    "1.0",
    "true",
    "t",
    "wahr",
    "vrai",
    "verdadero",
    "verdadeiro",
    "vero",
    "ja",
    "oui",
    "sí",
    "sì",
    "sim",
    "✓",
    "✔",
    "✅",
    "👍",
  ],
  failing: ["0", "0.0", "false", "f", "falsch", "faux", "falso", "nein", "non", "não", "✗", "✘", "✖", "❌", "👎"],
};
/** The ladder's own words: a log that has one of them is judged by them alone. */
const LADDER_WORDS: readonly string[] = ["correct", "acceptable"];

const PASSING = new Set(PASSING_WORDS);
const KNOWN = new Set([...PASSING_WORDS, ...FAILING_WORDS]);
const TABLE_PASSING = new Set(TABLE_WORDS.passing);
const TABLE_KNOWN = new Set([...TABLE_WORDS.passing, ...TABLE_WORDS.failing]);

/** Case, white space and the sign between words make no other word. */
function plain(grade: string): string {
  return grade
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}

/** Whether some tool means by this word that an answer passes. */
export function isPassingWord(grade: string): boolean {
  const word = plain(grade);
  return PASSING.has(word) || TABLE_PASSING.has(word);
}

/** Whether it is a word of a verdict at all, in a table or elsewhere. */
export function isKnownWord(grade: string): boolean {
  return KNOWN.has(plain(grade)) || TABLE_KNOWN.has(plain(grade));
}

/** Where grades come from: a run log, a table with the columns of one, or a file whose fields were mapped. */
export type GradeSource = "log" | "table" | "mapped";

/** How the grades of a run are read: by the passing set as they stand, by the table of words, or not at all. */
export type GradeReading = "exact" | "words" | "unknown";

/**
 * How grades that nobody has set the passing ones of are to be read. A run log with `correct` or `acceptable` in it, or
 * without a word that passes anywhere, is the ladder's own and is judged by these two as they are written. All else is read
 * by the table of words, where that knows every grade, and not at all where it does not.
 *
 * @param grades what stands for verdicts in the run
 */
export function readingOf(grades: Iterable<string>, from: GradeSource): GradeReading {
  const all = [...grades];
  if (all.length === 0) return "exact";
  const isMapped = from === "mapped";
  if (!isMapped && all.some((grade) => LADDER_WORDS.includes(grade))) return "exact";
  // A text of several lines is what a judge has said, and the file another tool's.
  if (!isMapped && !all.some((grade) => isPassingWord(grade) || grade.trim().includes("\n"))) return "exact";
  return all.every((grade) => (from !== "log" ? isKnownWord(grade) : KNOWN.has(plain(grade)))) ? "words" : "unknown";
}
