import { refuse } from "../model/user-error.ts";
import { isDay } from "../options/waivers.ts";
import { describeValue } from "../words/describe-value.ts";

/** What a command touches besides files, as a parameter, so that tests can hand in their own. */
export type World = {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** ISO 8601. */
  readonly now: string;
  /** When the evaluation ran, where that was not now. */
  readonly ranAt?: string;
};

export type Output = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;

/**
 * The world as of another time: when the evaluation ran, for logs of earlier runs.
 *
 * @param time a day, or a time with its zone, in ISO 8601; `undefined` is now
 * @throws UserError where it is neither
 */
export function at(time: string | undefined, world: World): World {
  if (time === undefined) return world;
  if (!TIME.test(time) || Number.isNaN(Date.parse(time)) || !isDay(time.slice(0, 10))) {
    refuse({
      code: "bad-value",
      field: "--created-at",
      message: `expected a day such as \`2026-05-31\`, or a time such as \`2026-05-31T06:00:00Z\`, found ${describeValue(time)}.`,
      hint: "It is when the evaluation ran, for reports of earlier runs.",
    });
  }
  return { ...world, ranAt: time };
}

/** `YYYY-MM-DD` */
export function todayIn({ now }: World): string {
  return now.slice(0, 10);
}

/** Exit codes of the command: judged and fine, a gate failed, could not judge. */
export const EXIT = { fine: 0, gateFailed: 1, couldNotJudge: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
