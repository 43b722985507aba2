import * as z from "zod/mini";
import { maskSecrets } from "../model/secrets.ts";
import type { TestLevel } from "../model/test-level.ts";
import { describeValue } from "../words/describe-value.ts";
import { parseLimit } from "./limit.ts";
import { listSchema } from "./list.ts";
import { refuseValue } from "./refuse-value.ts";

// The schemas of options that are not gates. Each takes text, because inputs and flags are text.

/** A non-blank text. */
export const textSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value): string => String(value).trim()),
);

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Word => {
      const found = words.find((word) => word === (typeof value === "string" ? value.trim() : value));
      if (found !== undefined) return found;
      return refuseValue(context, `expected ${orList(words)}, found ${describeValue(value)}.`, value);
    }),
  );
}

/** A share as a fraction from 0 to 1, written `30%`. */
export const shareSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): number => {
    const limit = parseLimit(String(value));
    if (!("mistake" in limit) && limit.unit !== "count") return limit.value;
    return refuseValue(
      context,
      `expected a percentage from 0% to 100% such as \`30%\`, found ${describeValue(value)}.`,
      value,
    );
  }),
);

/** A level of the regression test, written `1%`: where it is set, it holds however many runs there are. */
export const levelSchema = z.pipe(
  shareSchema,
  z.transform((level): TestLevel => ({ fewRuns: level, manyRuns: level })),
);

/** A score on whatever scale the file has, written `0.7` or `4`; `70%` is 0.7. */
export const scoreSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value, context): number => {
    const score = parseScore(value);
    const isPercent = typeof value === "string" && value.includes("%");
    if (score !== undefined && score >= 0 && !(isPercent && score > 1)) return score;
    return refuseValue(
      context,
      `expected a score on the scale of the file, such as \`0.7\` or \`4\`, or a percentage up to 100%, found ${describeValue(value)}.`,
      value,
    );
  }),
);

/** A number, also as a percentage; `undefined` where it is none. */
export function parseScore(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(value.trim()) ?? [];
  if (digits === undefined) return undefined;
  return percent === undefined ? Number(digits) : Number(`${digits}e-2`);
}

/** Text that must match a pattern; `what` completes "expected …". */
export function pattern(shape: RegExp, what: string) {
  return z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value, context): string => {
      const text = String(value).trim();
      if (shape.test(text)) return text;
      return refuseValue(context, `expected ${what}, found ${describeValue(value)}.`, value);
    }),
  );
}

const LONGEST_ADDRESS = 2000;

/** An address on the web that may be published, as its parser writes it. */
export const addressSchema = z.pipe(
  z.string(),
  z.transform((value, context): string => {
    const text = value.trim();
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:"))
      return refuseValue(
        context,
        `expected an address that begins with \`https://\`, found ${describeValue(value)}.`,
        value,
      );
    if (maskSecrets(url.href) !== url.href)
      return refuseValue(
        context,
        "expected an address that may be published, found one with a key, token or signature in it; use one that readers open with their own rights.",
        value,
      );
    return url.href.length <= LONGEST_ADDRESS
      ? url.href
      : refuseValue(context, `expected at most 2,000 characters, found ${url.href.length}.`, value);
  }),
);

/** A whole number within limits, both included. */
export function wholeNumber(from: number, to: number) {
  return z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value, context): number => {
      const number = /^\s*\d{1,9}\s*$/.test(String(value)) ? Number(value) : Number.NaN;
      if (number >= from && number <= to) return number;
      return refuseValue(
        context,
        `expected a whole number from ${from} to ${to}, found ${describeValue(value)}.`,
        value,
      );
    }),
  );
}

const HOST = /^[a-z0-9.-]+(:\d+)?$/;

/** Host names, without scheme or path, in lower case as URLs have them. */
export const hostsSchema = z.pipe(
  listSchema,
  z.transform((names, context): readonly string[] => {
    const hosts = names.map((name) => name.toLowerCase());
    const wrong = hosts.find((host) => !HOST.test(host));
    if (wrong === undefined) return hosts;
    const message = `expected host names such as \`traces.example.com\`, found ${describeValue(wrong)}.`;
    return refuseValue(context, message, names);
  }),
);

/** "a, b or c" */
export function orList(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? (last ?? "") : `${quoted.join(", ")} or ${last}`;
}
