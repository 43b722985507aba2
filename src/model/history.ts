import type { Reason } from "./reason.ts";
import type { QuestionRecord } from "./run.ts";

/** What is known of where a run comes from; null is unknown. */
export type RunContext = {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly commit: string | null;
  readonly branch: string | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
  /** The id of the job that judged it. */
  readonly job?: string | null | undefined;
};

/** The same, and which versions answered. */
export type RunIdentity = RunContext & {
  readonly versions: Readonly<Record<VersionKind | "model", readonly string[]>>;
};

/** The versions that a log may give, each named after the rung on which it changes. */
export const VERSION_KINDS = ["prompt", "index", "context"] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** An earlier run, as its report tells it. */
export type PastRun = {
  /** How messages name it: a path, or a workflow run. */
  readonly name: string;
  /** Equal for two copies of one report, and for nothing else. */
  readonly digest: string;
  readonly run: RunIdentity;
  readonly questions: readonly QuestionRecord[];
};

/** The earlier runs that a report looks back on, in no order, and what was found and cannot be one. */
export type History = {
  readonly runs: readonly PastRun[];
  readonly leftOut: readonly LeftOut[];
};

/** A report that is not in the history, and why. */
export type LeftOut = { readonly name: string; readonly reason: Reason };
