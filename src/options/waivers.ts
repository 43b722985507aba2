import * as z from "zod/mini";
import type { Strictness } from "../model/strictness.ts";

/** A question that gates leave out for a while, and why. */
export type Waiver = {
  readonly question: string;
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`; undefined holds until it is removed. */
  readonly expires: string | undefined;
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const entrySchema = z.strictObject({
  question: z.union([z.string(), z.number()]),
  reason: z.string().check(z.minLength(1)),
  expires: z.optional(z.unknown()),
});

/** Whether there is such a day: 31 February is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** `quarantine:` and `accept:`, lists of questions with a reason and, better, a day on which they end. */
export const waiversSchema = z.pipe(
  z.array(entrySchema),
  z.transform((entries, context): readonly Waiver[] =>
    entries.map(({ question, reason, expires }, index) => {
      const day = expires instanceof Date ? expires.toISOString().slice(0, 10) : expires;
      if (day === undefined || day === null) return { question: String(question), reason, expires: undefined };
      if (typeof day !== "string" || !isDay(day)) {
        context.issues.push({
          code: "custom",
          message: "expected a day such as `2027-01-31`.",
          input: expires,
          path: [index, "expires"],
        });
        return z.NEVER;
      }
      return { question: String(question), reason, expires: day };
    }),
  ),
);

/** The more is waived, and the longer, the laxer. */
export function waiverStrictness(waivers: readonly Waiver[]): Strictness {
  const amounts = new Map<string, string>();
  for (const { question, expires = "for ever" } of waivers)
    if (expires > (amounts.get(question) ?? "")) amounts.set(question, expires);
  return { kind: "questions", amounts, more: "laxer" };
}

/** The ids that are waived on a day, and those whose waiver has ended. Without a day none has. */
export function onDay(
  waivers: readonly Waiver[],
  today: string | null,
): { readonly active: ReadonlySet<string>; readonly expired: readonly string[] } {
  const over = (waiver: Waiver) => waiver.expires !== undefined && today !== null && waiver.expires < today;
  return {
    active: new Set(waivers.filter((waiver) => !over(waiver)).map(({ question }) => question)),
    expired: waivers.filter(over).map(({ question }) => question),
  };
}
