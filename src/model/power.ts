/** What a regression test on a suite of questions can see. Drops are shares, 0 to 1; 1 is not even a total collapse. */
export type Power = {
  /** Questions of the log; those of one cluster are one. */
  readonly questions: number;
  readonly clusters: number;
  /** Earlier runs that were given. */
  readonly history: number;
  /** What is planned with: at least the baseline. */
  readonly runs: number;
  readonly trials: number;
  readonly passRate: number;
  /** How often two runs disagree on a question; `isFitted` where the answers say so, else what is usual. */
  readonly flips: number;
  readonly isFitted: boolean;
  /** The level for few runs, and for many. */
  readonly alpha: { readonly fewRuns: number; readonly manyRuns: number };
  readonly here: number;
  /** By numbers of runs, a row for each number of questions. */
  readonly runsTried: readonly number[];
  readonly rows: readonly { readonly questions: number; readonly drops: readonly number[] }[];
  /** By how often each question is asked in every run. */
  readonly trialsTried: readonly number[];
  readonly byTrials: readonly number[];
  /** What one of the three alone takes to see a certain drop; null is more than was tried. */
  readonly wanted: {
    readonly drop: number;
    readonly questions: number | null;
    readonly runs: number | null;
    readonly trials: number | null;
  } | null;
};
