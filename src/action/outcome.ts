import type { Listing } from "../github/comments.ts";
import type { inputFiles } from "../io/input-files.ts";
import type { AnswerRecord } from "../model/answers.ts";
import type { Report } from "../model/report.ts";
import { type Problem, UserError } from "../model/user-error.ts";
import type { DeliverySettings } from "../options/lenient.ts";

/** Why there is no report. */
export type JudgeFailure = {
  readonly problems: readonly Problem[];
  readonly more: number;
  /** The stack, where the reason is a mistake of ours. */
  readonly bug: string | undefined;
};

/** What a run of the action came to: a report, or why there is none. */
export type ActionOutcome = {
  readonly delivery: DeliverySettings;
  /** `undefined` where none can be written. */
  readonly reportDir: string | undefined;
  /** What was read, or was to be. */
  readonly inputs: Parameters<typeof inputFiles>[0];
} & (
  | {
      readonly report: Report;
      /** The pull request's comments, where they have been seen already. */
      readonly comments?: Listing | undefined;
      /** Answers that passed, for the next run. */
      readonly answers?: readonly AnswerRecord[];
    }
  | JudgeFailure
);

/** Any error as the reason why there is no report. */
export function failureOf(error: unknown): JudgeFailure {
  if (error instanceof UserError) return { problems: error.problems, more: error.more, bug: undefined };
  // What an exception says can be any text that was being read: it is for the log alone.
  return {
    problems: [
      {
        code: "bug",
        message: "Rung Gate has a bug, and stopped on it.",
        hint: "Please report it, with the stack that the log of the step has.",
      },
    ],
    more: 0,
    bug: error instanceof Error ? error.stack : String(error),
  };
}
