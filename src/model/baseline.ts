import type { AnswerRecord } from "./answers.ts";
import type { BaselineStatus, Found } from "./comparison.ts";
import type { Reason } from "./reason.ts";
import type { QuestionRecord } from "./run.ts";

/** What a run is compared with, or why there is nothing. */
export type Baseline =
  | {
      readonly status: Extract<BaselineStatus, "ok" | "drift">;
      /** How messages name it: a path, or a branch and commit. */
      readonly name: string;
      /** How it was found among artifacts; null where it was named. */
      readonly found: Found | null;
      readonly commit: string | null;
      readonly branch: string | null;
      readonly runId: string | null;
      /** Equal for two copies of one report, and for one log that is named twice. */
      readonly digest?: string | undefined;
      /** ISO 8601. */
      readonly createdAt: string | null;
      readonly questions: readonly QuestionRecord[];
      /** What it answered to questions that passed, as far as that is known. */
      readonly answers?: () => readonly AnswerRecord[];
    }
  | {
      readonly status: Exclude<BaselineStatus, "ok" | "drift">;
      readonly reasons: readonly Reason[];
    };
