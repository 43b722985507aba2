import type { Sink } from "../adapter.ts";

// Readers of one field each: null and absent are unknown, a wrong type is a problem, nothing is
// converted. They are plain functions because a log has a million lines: a schema library took
// longer than parsing the JSON itself (docs/adr/0004).

export function readText(value: unknown, field: string, sink: Sink): string | undefined {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? undefined : wrong(value, field, "text", sink);
}

/** A text, also where a writer left it a number or a truth value. */
export function readScalar(value: unknown, field: string, sink: Sink): string | undefined {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return undefined;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : wrong(value, field, "text", sink);
}

/** The name of a system: a text, or a number as an id is one. */
export function readName(value: unknown, field: string, sink: Sink): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return value === undefined || value === null ? undefined : readId(value, field, sink);
}

export function readFlag(value: unknown, field: string, sink: Sink): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === undefined || value === null ? undefined : wrong(value, field, "true, false or null", sink);
}

/** At least 0 and finite; what JSON overflows to infinity is unknown, like the bare `Infinity` of Python. */
export function readAmount(value: unknown, field: string, sink: Sink): number | undefined {
  if (typeof value === "number" && value >= 0) return value === Number.POSITIVE_INFINITY ? undefined : value;
  return value === undefined || value === null || value === Number.NEGATIVE_INFINITY
    ? undefined
    : wrong(value, field, "a number of at least 0", sink);
}

export function readTexts(value: unknown, field: string, sink: Sink): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (isTexts(value)) return value;
  return Array.isArray(value)
    ? wrong(
        value.find((item) => typeof item !== "string"),
        field,
        "a list of texts",
        sink,
      )
    : wrong(value, field, "a list of texts", sink);
}

export function readScores(
  value: unknown,
  field: string,
  sink: Sink,
): Readonly<Record<string, number | null>> | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) {
    return wrong(value, field, "an object of metric names and numbers", sink);
  }
  const scores: Record<string, number | null> = Object.create(null);
  for (const [metric, score] of Object.entries(value)) {
    if (typeof score === "number") scores[metric] = Number.isFinite(score) ? score : null;
    else if (score === null) scores[metric] = null;
    else wrong(score, `${field}.${metric}`, "a number or null", sink);
  }
  return scores;
}

/** Ids are compared as text; a number must be one that JSON can carry exactly. */
export function readId(value: unknown, field: string, sink: Sink): string | undefined {
  if (typeof value === "string") {
    if (value.isWellFormed()) return value === "" ? undefined : value;
    sink.problem(
      "half-character",
      field,
      "the id holds half of a character, which UTF-8 cannot carry.",
      "Write the id as whole characters.",
    );
    return undefined;
  }
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number") return wrong(value, field, "text or a number", sink);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    sink.problem(
      "inexact-id",
      field,
      `the number ${value} is too large for JSON to carry exactly, so two questions could become one.`,
      "Write the id as text, in quotes.",
    );
    return undefined;
  }
  return String(value);
}

export function readTrial(value: unknown, field: string, sink: Sink): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_TRIAL) return value;
  return wrong(value, field, `a whole number from 0 to ${MAX_TRIAL}`, sink);
}

/** Trials are kept in 32 bits. */
export const MAX_TRIAL = 2 ** 31 - 1;

function isTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== "string") return false;
  return true;
}

function wrong(value: unknown, field: string, expected: string, sink: Sink): undefined {
  sink.problem("wrong-type", field, `expected ${expected}, found ${sink.describe(value)}.`, hintFor(value, expected));
  return undefined;
}

function hintFor(value: unknown, expected: string): string {
  if (typeof value === "string" && expected.startsWith("a list")) return 'Write a list: ["…"].';
  if (typeof value === "string" && expected === "a number of at least 0" && !/^\s*[\d.]+\s*$/.test(value))
    return "Write the number alone, without a unit or quotes: `0.01`.";
  if (typeof value === "string" && expected !== "text") {
    const isOther = expected.startsWith("true") && !/^\s*(?:true|false|null)\s*$/.test(value);
    return isOther ? "Write true or false, without quotes." : "Write it without quotes.";
  }
  if (typeof value === "number" && value < 0) return "Leave the field out, or write null, where it is not known.";
  return "Correct the field, or write null where it is not known.";
}
