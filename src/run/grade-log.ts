import type { Entry } from "../model/entry.ts";
import type { Problem } from "../model/user-error.ts";
import { type GradeSource, isKnownWord, isPassingWord, readingOf } from "./grade-words.ts";

/** The grades of a run that stand for verdicts, as they come. */
export type GradeLog = {
  /** @returns whether some tool means by the grade of an entry that was answered that it passes */
  readonly note: (entry: Entry) => boolean;
  /** What came of them: the words that pass, none where the passing set is held to as it stands; or why nothing does. */
  readonly settle: (from: GradeSource) => { readonly passing: readonly string[] } | { readonly problem: Problem };
};

type Seen = { count: number; readonly passes: boolean };

/** So many grades are put into words. */
const SHOWN = 12;

export function gradeLog(showText: boolean): GradeLog {
  const grades = new Map<string, Seen>();
  let last: { readonly grade: string | undefined; readonly seen: Seen } = {
    grade: undefined,
    seen: { count: 0, passes: false },
  };
  return { note, settle };

  function seenOf(grade: string): Seen {
    const known = grades.get(grade) ?? { count: 0, passes: isPassingWord(grade) };
    grades.set(grade, known);
    return known;
  }

  function note({ grade, verdict, error, graderError }: Entry): boolean {
    if (verdict !== undefined || grade === undefined) return false;
    // Of a million entries most have the grade of the one before.
    if (grade !== last.grade) last = { grade, seen: seenOf(grade) };
    last.seen.count += 1;
    return last.seen.passes && error === undefined && graderError === undefined;
  }

  function settle(from: GradeSource): ReturnType<GradeLog["settle"]> {
    const reading = readingOf(grades.keys(), from);
    if (reading === "unknown") return { problem: unknown() };
    const passing = reading === "exact" ? [] : [...grades].flatMap(([grade, { passes }]) => (passes ? [grade] : []));
    return { passing };
  }

  function unknown(): Problem {
    const nameOf = (grade: string) => (showText || isKnownWord(grade) ? `\`${grade.slice(0, 40)}\`` : "another");
    const shown = [...grades].slice(0, SHOWN).map(([grade, { count }]) => `${nameOf(grade)} ${count}`);
    const more = grades.size - shown.length;
    return {
      code: "unknown-grades",
      field: "grade",
      message: `these grades are not all words that are known, so nothing says which of them pass: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
      hint: [...grades.keys()].every((grade) => scoreLike(grade))
        ? "Say from where on they pass: `grade: { field: …, min: 0.7 }` under `fields:`, or `pass-score`."
        : "Set `passing-grades` to those that pass; of another tool's file map the fields: `fields:` in the config.",
    };
  }
}

function scoreLike(grade: string): boolean {
  return /^\s*[-+]?[\d.]+\s*%?\s*$/.test(grade);
}
