import type { MetricKind } from "./metric.ts";

/** Was the right evidence in the context of the answer? Never guessed: no signal is `unknown`. */
export type EvidenceState = "present" | "absent" | "unknown";

/**
 * One graded answer, as every adapter delivers it. A field is `undefined` where the log does not
 * say: unknown, never false or zero.
 */
export type Entry = {
  /** As the log names it; `undefined` where it does not: such an entry is a question of its own. */
  readonly questionId: string | undefined;
  /** The id is the question's text, for want of one that the log gives it. */
  readonly isTextId: boolean;
  /**
   * Tells questions with the same id apart, where a tool lets names repeat: a hash of what was asked, 0
   * if there is none. The id is shown with it only where a run needs it.
   */
  readonly questionDetail: number;
  /** Which system answered, where one log holds several. Part of the pairing key. */
  readonly variant: string | undefined;
  /** Which repeat of the question this is; `undefined` lets the run number it in log order. */
  readonly trial: number | undefined;
  /** The grader's word; `undefined` is "no grade". */
  readonly grade: string | undefined;
  /** The tool's own verdict, where it has one: then the grade is only a word. `undefined` lets the grade decide. */
  readonly verdict: Outcome | undefined;
  readonly retrievalHit: boolean | undefined;
  readonly failureLabel: string | undefined;
  /** What should have been retrieved: whole files, and passages within them. */
  readonly expectedFiles: readonly string[] | undefined;
  readonly expectedEvidence: readonly string[] | undefined;
  readonly retrievedFiles: readonly string[] | undefined;
  /** Whether these were in the context from their beginning to their end: then so was every passage of them. */
  readonly retrievedWholeFiles: boolean | undefined;
  readonly retrievedEvidence: readonly string[] | undefined;
  /** What was found before it was cut by rank or by a reranker, the best first. */
  readonly candidateEvidence: readonly string[] | undefined;
  /** No evidence exists: the right answer would have been to say so. */
  readonly shouldDecline: boolean | undefined;
  /** No evidence exists yet: the question is a fair one, and the corpus lacks what answers it. */
  readonly corpusGap: boolean | undefined;
  /** Set when the question was never really answered: time-out, rate limit, harness error. */
  readonly error: string | undefined;
  /** Set when the answer was there and the grader or the harness failed on it. */
  readonly graderError: string | undefined;
  /** What the tool calls a success although nothing was checked. */
  readonly unchecked: boolean;
  /** The answer came from a cache: a repeat of it is a copy, and its latency is not the application's. */
  readonly cached: boolean;
  readonly traceUrl: string | undefined;
  readonly question: string | undefined;
  readonly answer: string | undefined;
  readonly expectedAnswer: string | undefined;
  /** Judge metrics by the name their tool gives them. */
  readonly scores: Readonly<Record<string, number | null>> | undefined;
  /** Metrics and assertions with the tool's own verdict or threshold. */
  readonly checks: readonly Check[] | undefined;
  /** What the evaluation tool says of why the answer failed: of the assertion, metric or score that it failed. */
  readonly reason: ToolReason | undefined;
  readonly category: string | undefined;
  /** Questions of one cluster may fail together: turns of one conversation, questions on one document. */
  readonly cluster: string | undefined;
  /** Who judged the answer, and by what: grader, judge model, thresholds. With another one answers are not comparable. */
  readonly judge: string | undefined;
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

/** Why a tool failed an answer, in its own words. */
export type ToolReason = {
  /** The metric, assertion or scorer that says so; null if it is the verdict as a whole. */
  readonly metric: string | null;
  readonly text: string;
};

/** One metric or assertion with what its tool said of it. */
export type Check = {
  /** As the tool names it. */
  readonly metric: string;
  readonly score: number | null;
  /** `undefined` where the tool gave no verdict, or one that means nothing, such as with a threshold of 0. */
  readonly passed: boolean | undefined;
  /** The threshold that the tool was given. */
  readonly threshold: number | undefined;
  /** What it is evidence of, where its adapter knows better than its name tells. */
  readonly kind?: MetricKind;
};

/** An entry of which nothing is known, for adapters to fill in. */
export const BLANK_ENTRY: Entry = {
  questionId: undefined,
  isTextId: false,
  questionDetail: 0,
  variant: undefined,
  trial: undefined,
  grade: undefined,
  verdict: undefined,
  retrievalHit: undefined,
  failureLabel: undefined,
  expectedFiles: undefined,
  expectedEvidence: undefined,
  retrievedFiles: undefined,
  retrievedWholeFiles: undefined,
  retrievedEvidence: undefined,
  candidateEvidence: undefined,
  shouldDecline: undefined,
  corpusGap: undefined,
  error: undefined,
  graderError: undefined,
  unchecked: false,
  cached: false,
  traceUrl: undefined,
  question: undefined,
  answer: undefined,
  expectedAnswer: undefined,
  scores: undefined,
  checks: undefined,
  reason: undefined,
  category: undefined,
  cluster: undefined,
  judge: undefined,
  model: undefined,
  promptVersion: undefined,
  indexVersion: undefined,
  contextVersion: undefined,
  costUsd: undefined,
  latencyMs: undefined,
  inputTokens: undefined,
  outputTokens: undefined,
  contextTokens: undefined,
};

/**
 * What an entry counts as. `ungraded`: it was asked, and nobody judged the answer; `skipped`: the evaluation was told not
 * to ask. Only adapters of tools that know the difference say so: neither is in any rate, and both have a limit.
 */
export const OUTCOMES = ["passed", "failed", "ungraded", "skipped"] as const;
export type Outcome = (typeof OUTCOMES)[number];
