// What the page and the program that is in it agree on. Rows are questions of one system, in run order; every column has one
// value a row. Texts are as they may be shown: on one line where nothing else is said, masked, with nothing invisible in them.

/** What became of a question; `mixed`: some of its answers passed. */
export const OUTCOMES = ["passed", "failed", "mixed", "ungraded", "skipped"] as const;

/**
 * How a question stands in the comparison, where there is one. `newly`: passed before, fails now; `flaky`: the same, and it has
 * failed on the base branch before; `fixed`: the other way round; `old`: failed before, too; the rest were not compared.
 */
export const STANDINGS = [
  "newly",
  "flaky",
  "fixed",
  "old",
  "new",
  "unanswered",
  "changed",
  "accepted",
  "mixed",
] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type Standing = (typeof STANDINGS)[number];

/** All that the table shows, and is searched by. Positions are from 0; -1 is none. */
export type PageIndex = {
  /** What it was compared with; null if with nothing. */
  readonly base: string | null;
  /** The runs of the history, oldest first; the last is this run. Empty without one. */
  readonly runs: readonly {
    readonly number: number;
    readonly name: string;
    readonly when: string | null;
    readonly commit: string | null;
  }[];
  /** Where failures can be attributed: the id, and how it is called. */
  readonly places: readonly { readonly id: string; readonly title: string }[];
  readonly systems: readonly string[];
  readonly topics: readonly string[];
  /** How many texts a block has. */
  readonly block: number;
  /** Questions that there is no room for. */
  readonly notListed: number;
  readonly columns: {
    readonly id: readonly string[];
    /** Of `systems`: which one answered, if the run has several. */
    readonly system: readonly number[];
    /** Of `topics`: the category of the question. */
    readonly topic: readonly number[];
    /** Of `OUTCOMES`. */
    readonly outcome: readonly number[];
    /** Of `places`: where its first failure belongs. */
    readonly place: readonly number[];
    /** Of all its failures, a bit each. */
    readonly places: readonly number[];
    /** 1 if it is there for want of any signal. */
    readonly isSilent: readonly number[];
    /** Of `STANDINGS`. */
    readonly standing: readonly number[];
    /** 1 if it is in quarantine. */
    readonly isOut: readonly number[];
    /** "2 of 3 pass"; empty if it was asked once. */
    readonly trials: readonly string[];
    /** What was asked, and why it fails; empty if that is not known. */
    readonly asked: readonly string[];
    readonly why: readonly string[];
    /** US dollars and milliseconds, the mean of its answers; null is not known. */
    readonly cost: readonly (number | null)[];
    readonly latency: readonly (number | null)[];
    /** How it fared in `runs`, one sign a run, as `climb.history.answers` of a report has it; empty if it passed in each. */
    readonly past: readonly string[];
    /** Which text it has. */
    readonly text: readonly number[];
  };
};

/** One answer of a question. */
export type PageAnswer = {
  readonly trial: number;
  readonly answer: string | null;
  readonly expected: string | null;
  /** Where it belongs, and by what; null if it passed. */
  readonly failure: {
    readonly place: string;
    readonly ground: string;
    readonly reason: { readonly metric: string | null; readonly text: string } | null;
    readonly retrieval: {
      readonly of: "passages" | "files";
      readonly expected: readonly {
        readonly name: string;
        readonly rank: number | null;
        readonly candidateRank?: number | undefined;
      }[];
      readonly retrieved: readonly { readonly name: string; readonly isExpected: boolean }[] | null;
      readonly more: { readonly expected: number; readonly retrieved: number };
    } | null;
    readonly scores: readonly {
      readonly metric: string;
      readonly score: number | null;
      readonly passed: boolean | null;
      readonly threshold: number | null;
    }[];
    /** An address that may be linked to. */
    readonly trace: string | null;
  } | null;
};

/** What is shown of a question when it is opened. Texts may have several lines. */
export type PageText = {
  readonly question: string | null;
  readonly before: string | null;
  readonly cluster: string | null;
  readonly answers: readonly PageAnswer[];
};
