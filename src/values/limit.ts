import * as z from "zod/mini";
import { type Counts, onLadder, ratio, type Weights } from "../model/counts.ts";
import type { Strictness } from "../model/strictness.ts";
import { refuseValue } from "./refuse-value.ts";

/** In what a limit counts: answers, the rate of questions, the share of failures; US dollars, milliseconds. */
export type Unit = "count" | "rate" | "share" | "usd" | "ms";

/** A limit as a person wrote it, understood. `value` is a count, or a fraction from 0 to 1. */
export type Limit = { readonly text: string; readonly unit: Unit; readonly value: number };

const PATTERN = /^(\d+(?:\.\d+)?)\s*(%)?(\s*of\s+(questions|failures))?$/;
const FORMS = "`10%` (of questions), `30% of failures`, or a count such as `3`";

/** Reads `10%`, `10% of questions`, `30% of failures` or `3`. Returns a sentence where it cannot. */
export function parseLimit(text: string): Limit | { readonly mistake: string } {
  const [, digits, percent, of, whole] = PATTERN.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined) return { mistake: `${JSON.stringify(text)} is not a limit. Write ${FORMS}.` };
  if (percent === undefined) {
    if (of !== undefined) return { mistake: `${JSON.stringify(text)} lacks its percent sign. Write ${FORMS}.` };
    if (!Number.isFinite(Number(digits)))
      return { mistake: `${JSON.stringify(text.slice(0, 20))} is larger than any count. Write ${FORMS}.` };
    return digits.includes(".")
      ? {
          mistake: `${text} is neither a count nor a percentage. Write ${FORMS}; for a fraction of 1, write it in percent.`,
        }
      : { text, unit: "count", value: Number(digits) };
  }
  if (Number(digits) > 100) return { mistake: `${JSON.stringify(text)} is more than 100 %. Write ${FORMS}.` };
  // "e-2" and not "/ 100": the nearest double to 0.033, so that 33 of 1000 meets 3.3 % exactly.
  return { text, unit: whole === "failures" ? "share" : "rate", value: Number(`${digits}e-2`) };
}

/** A schema for a limit in any of its forms. */
export const limitSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): Limit => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit)) return limit;
    return refuseValue(context, limit.mistake, value);
  }),
);

/** A limit on something that is no failure: a rate of questions, or a count. */
export const rateOrCountSchema = z.pipe(
  limitSchema,
  z.transform((limit, context): Limit => {
    if (limit.unit !== "share") return limit;
    const message = `${JSON.stringify(limit.text)} is a share of failures, and this is about no failures. Write \`5%\` (of questions), or a count such as \`3\`.`;
    return refuseValue(context, message, limit.text);
  }),
);

/** A limit that only makes sense as a rate of questions, like a pass rate. */
export const rateSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): Limit => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "rate") return limit;
    const message = `${JSON.stringify(value)} is not a rate. Write a percentage of questions, such as \`80%\`.`;
    return refuseValue(context, message, value);
  }),
);

/** A limit that only makes sense as a count. */
export const countSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): Limit => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit === "count") return limit;
    const message = `${JSON.stringify(value)} is not a count. Write a whole number, such as \`100\`.`;
    return refuseValue(context, message, value);
  }),
);

/** A limit in US dollars, written `0.02` or `$0.02`. */
export const moneySchema = amountSchema(
  /^\$?\s*(\d+(?:\.\d+)?)$/,
  () => 1,
  "usd",
  "an amount of US dollars such as `0.02`",
);

/** A limit in milliseconds, written `1500ms` or `1.5s`. A bare number could be either, and is neither. */
export const durationSchema = amountSchema(
  /^(\d+(?:\.\d+)?)\s*(ms|s)$/,
  (suffix) => (suffix === "s" ? 1000 : 1),
  "ms",
  "a duration such as `1500ms` or `1.5s`",
);

/** How much more, in percent of what it was: `10%`, or `150%`. */
export const increaseSchema = amountSchema(/^(\d+(?:\.\d+)?)\s*%$/, () => 0.01, "rate", "a percentage such as `10%`");

function amountSchema(shape: RegExp, factor: (suffix: string | undefined) => number, unit: Unit, what: string) {
  return z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value, context): Limit => {
      const text = String(value).trim();
      const [, digits, suffix] = shape.exec(text.toLowerCase()) ?? [];
      // "e-2" and not "* 0.01": the nearest double to what was written.
      const scale = factor(suffix);
      const number = scale === 0.01 ? Number(`${digits}e-2`) : Number(digits) * scale;
      if (digits !== undefined && Number.isFinite(number)) return { text, unit, value: number };
      const message = `expected ${what}, found ${JSON.stringify(value)}.`;
      return refuseValue(context, message, value);
    }),
  );
}

/** The lower the stricter; at most all is no limit. Limits of two units cannot be compared without a run. */
export function upperStrictness({ unit, value }: Limit): Strictness {
  return {
    kind: unit,
    level: (unit === "rate" || unit === "share") && value === 1 ? Number.NEGATIVE_INFINITY : -value,
  };
}

/** The higher the stricter; at least none is no limit. */
export function lowerStrictness({ unit, value }: Limit): Strictness {
  return { kind: unit, level: value === 0 ? Number.NEGATIVE_INFINITY : value };
}

/**
 * How much of something there is, in the unit of a limit: answers, their share of the failures (those on the ladder unless
 * others are given), or the rate of questions.
 */
export function inUnit(
  count: (counts: Counts | Weights) => number,
  unit: Unit,
  { counts, weights }: { readonly counts: Counts; readonly weights: Weights },
  failures = onLadder(counts),
): number {
  if (unit === "rate") return ratio(count(weights), weights.whole);
  return unit === "count" ? count(counts) : ratio(count(counts), failures);
}
