import type { Entry } from "../../../model/entry.ts";
import { metricName } from "../../../model/metric.ts";
import { directionOf } from "../../../model/metric-direction.ts";
import type { ReadSettings, Sink } from "../../adapter.ts";
import type { FieldSource } from "../../field-map.ts";
import { shown } from "../../kit/loose.ts";
import { scoreOf } from "../../kit/scores.ts";
import { lastKey } from "./places.ts";

type Graded = Pick<Entry, "grade" | "verdict" | "unchecked"> & Partial<Pick<Entry, "error">>;

const NO_GRADE: Graded = { grade: undefined, verdict: undefined, unchecked: false };
/** Asked, and not judged. */
const UNGRADED: Graded = { grade: undefined, verdict: "ungraded", unchecked: false };

/**
 * What a value says of an answer. By the words or the threshold of the map, where it has any; else true and false are a
 * verdict, a number is one against `pass-score`, the way that its name says, and any other word is a grade.
 */
export function gradeOf(value: unknown, source: FieldSource, settings: ReadSettings, sink: Sink): Graded {
  const word = source.skip === undefined && source.error === undefined ? undefined : wordOf(value);
  if (word !== undefined && source.skip?.includes(word)) return { ...NO_GRADE, verdict: "skipped" };
  if (word !== undefined && source.error?.includes(word)) return { ...NO_GRADE, error: word };
  if (source.pass !== undefined) return byWords(value, source.pass);
  if (source.min !== undefined || source.max !== undefined) return byBounds(value, source, sink);
  const own = truth(value);
  if (own !== undefined) return { ...judged(own), grade: own ? "true" : "false" };
  if (value === undefined || (typeof value === "string" && scoreOf(value) === null)) return UNGRADED;
  return settings.passScore === undefined
    ? { ...NO_GRADE, grade: shown(value) }
    : byPassScore(value, source.field, settings.passScore, settings, sink);
}

function wordOf(value: unknown): string | undefined {
  return shown(value)?.trim().toLowerCase();
}

function byWords(value: unknown, pass: readonly string[]): Graded {
  const word = shown(value)?.trim();
  if (word === undefined || word === "" || scoreOf(word) === null) return UNGRADED;
  return { ...judged(pass.includes(word.toLowerCase())), grade: word };
}

function byBounds(value: unknown, { field, min, max }: FieldSource, sink: Sink): Graded {
  const score = scoreOf(value);
  if (score === null) return UNGRADED;
  if (Number.isNaN(score)) {
    sink.problem(
      "wrong-type",
      field,
      `expected a number, because the map judges it by \`${min === undefined ? "max" : "min"}\`, found ${sink.describe(value)}.`,
      "Correct the file; or say which words pass: `grade: { field: …, pass: [yes] }`.",
    );
    return NO_GRADE;
  }
  return judged((min === undefined || score >= min) && (max === undefined || score <= max));
}

function byPassScore(value: unknown, place: string, passScore: number, { metrics }: ReadSettings, sink: Sink): Graded {
  const score = scoreOf(value);
  if (score === null || Number.isNaN(score)) return { ...NO_GRADE, grade: shown(value) };
  const name = lastKey(place);
  const bound = metrics.get(metricName(name));
  if (bound !== undefined) return judged(bound.operator === ">=" ? score >= bound.threshold : score <= bound.threshold);
  const direction = directionOf(name);
  if (direction === "unclear")
    sink.problem(
      "score-direction",
      place,
      "it can be read two ways whether more of this is better or less, and it decides.",
      `Say which: \`grade: { field: ${place}, max: ${passScore} }\`, with \`min\` where more is better.`,
    );
  return direction === undefined ? judged(score >= passScore, passScore > 0) : judged(score <= passScore);
}

/** Grades that are numbers are held to a bound of their own scale: another one would pass all of them, or none. */
export function scaleKeeper(): {
  readonly note: (value: unknown) => void;
  readonly tell: (source: FieldSource, settings: ReadSettings, sink: Sink) => void;
} {
  let highest = 0;
  return {
    note(value) {
      const score = typeof value === "boolean" ? null : scoreOf(value);
      if (score !== null && score > highest) highest = score;
    },
    tell({ field, min, max, pass }, { passScore, metrics }, sink) {
      if (pass !== undefined) return;
      if (min !== undefined || max !== undefined) {
        const bound = min ?? max ?? 0;
        if (bound < 1 && highest > 1 + 1e-9) refuse(min === undefined ? "max" : "min", bound);
        return;
      }
      if (passScore === undefined || metrics.has(metricName(lastKey(field)))) return;
      const isLess = directionOf(lastKey(field)) !== undefined;
      if ((passScore <= 1 && highest > 1) || (passScore > 1 && isLess && highest <= 1)) refuse("pass-score", passScore);

      function refuse(name: string, bound: number): void {
        sink.problem(
          "score-scale",
          field,
          `its grades are numbers up to ${highest}, and \`${name}: ${bound}\` is on another scale.`,
          `Set \`${name}\` on the scale of the file, for example 4 of 5.`,
        );
      }
    },
  };
}

/** Whether the evidence was there: by the words or the threshold of the map, else true, yes, 1 and their opposites. */
export function hitOf(value: unknown, { pass, min, max }: FieldSource): boolean | undefined {
  if (pass !== undefined) return pass.includes(wordOf(value) ?? "");
  const own = truth(value);
  if (own !== undefined) return own;
  const score = scoreOf(value);
  if (min !== undefined || max !== undefined)
    return score === null || Number.isNaN(score)
      ? undefined
      : (min === undefined || score >= min) && (max === undefined || score <= max);
  const word = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (word === 1 || word === "1" || word === "1.0" || word === "yes" || word === "y") return true;
  return word === 0 || word === "0" || word === "0.0" || word === "no" || word === "n" ? false : undefined;
}

/** @param canFail whether any answer could have failed */
function judged(passed: boolean, canFail = true): Graded {
  const word = passed ? "passed" : "failed";
  return { grade: word, verdict: word, unchecked: passed && !canFail };
}

function truth(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}
