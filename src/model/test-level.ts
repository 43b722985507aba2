/** The level of the regression test, 0 to 1. */
export type TestLevel = {
  /** Where a run is compared with fewer than {@link MANY_RUNS} runs of the base branch. */
  readonly fewRuns: number;
  /** Where with so many, or more. */
  readonly manyRuns: number;
};

/** From so many runs on it is known what the base branch passes by itself. */
export const MANY_RUNS = 3;
