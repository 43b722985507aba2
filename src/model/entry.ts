/** Was the right evidence in the context of the answer? Never guessed: no signal is `unknown`. */
export type EvidenceState = "present" | "absent" | "unknown";

/**
 * One graded answer, as every adapter delivers it. A field is `undefined` where the log does not
 * say: unknown, never false or zero.
 */
export type Entry = {
  /** As the log names it; `undefined` where it does not: such an entry is a question of its own. */
  readonly questionId: string | undefined;
  /** Which system answered, where one log holds several. Part of the pairing key. */
  readonly variant: string | undefined;
  /** Which repeat of the question this is; `undefined` lets the run number it in log order. */
  readonly trial: number | undefined;
  /** The grader's word; `undefined` is "no grade". */
  readonly grade: string | undefined;
  readonly retrievalHit: boolean | undefined;
  readonly failureLabel: string | undefined;
  /** What should have been retrieved: whole files, and passages within them. */
  readonly expectedFiles: readonly string[] | undefined;
  readonly expectedEvidence: readonly string[] | undefined;
  readonly retrievedFiles: readonly string[] | undefined;
  readonly retrievedEvidence: readonly string[] | undefined;
  /** Set when the question was never really answered: time-out, rate limit, harness error. */
  readonly error: string | undefined;
  readonly traceUrl: string | undefined;
  readonly question: string | undefined;
  readonly answer: string | undefined;
  readonly expectedAnswer: string | undefined;
  /** Judge metrics by the name their tool gives them. */
  readonly scores: Readonly<Record<string, number | null>> | undefined;
  readonly category: string | undefined;
  readonly model: string | undefined;
  readonly promptVersion: string | undefined;
  readonly indexVersion: string | undefined;
  readonly contextVersion: string | undefined;
  /** US dollars, at least 0. */
  readonly costUsd: number | undefined;
  /** Milliseconds, at least 0. */
  readonly latencyMs: number | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly contextTokens: number | undefined;
};

/** What an entry counts as. Only an adapter of a tool that knows "not graded" says `ungraded`. */
export const OUTCOMES = ["passed", "failed", "ungraded"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The id that stands for "none given". Two entries with it are two questions. */
export const UNKNOWN_ID = "unknown";
