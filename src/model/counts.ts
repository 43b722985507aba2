/**
 * How many entries of a run, or of one slice of it, came out how.
 *
 * entries = passed + failed + ungraded + skipped;
 * failed = prompt + retrieval + context + model + unattributed + offLadder.
 */
export type Counts = {
  entries: number;
  passed: number;
  failed: number;
  /** Asked, and not judged. */
  ungraded: number;
  /** Never asked, as the evaluation was told. */
  skipped: number;
  offLadder: number;
  /** Failures without any signal that the configuration keeps out of the prompt rung. */
  unattributed: number;
  /** Failures no rule had a signal for, wherever they are counted. */
  noSignal: number;
  prompt: number;
  retrieval: number;
  context: number;
  model: number;
};

export function emptyCounts(): Counts {
  return {
    entries: 0,
    passed: 0,
    failed: 0,
    ungraded: 0,
    skipped: 0,
    offLadder: 0,
    unattributed: 0,
    noSignal: 0,
    prompt: 0,
    retrieval: 0,
    context: 0,
    model: 0,
  };
}

/** Entries with a verdict. */
export function graded({ passed, failed }: Pick<Counts, "passed" | "failed">): number {
  return passed + failed;
}

/**
 * The same counted in questions: each counts once, however often it was asked, as the mean over its answers. A rate is a
 * part divided by its whole; both are whole numbers wherever they can be, so that a limit that is met exactly is met.
 */
export type Weights = Omit<Counts, "entries" | "ungraded" | "skipped"> & {
  /** Questions with an answer that was judged: what all of the above are parts of. */
  whole: number;
  /** Of the questions that were asked: without a verdict. */
  ungraded: { readonly part: number; readonly whole: number };
  /** Of all questions: not asked. */
  skipped: { readonly part: number; readonly whole: number };
};

/** Failures that stand on a rung: the denominator of every share. */
export function onLadder(counts: Counts): number {
  return counts.prompt + counts.retrieval + counts.context + counts.model;
}

/** The same with those that carry no signal and stand apart: what a probe may show to be of a rung. */
export function explainable(
  counts: Pick<Counts, "prompt" | "retrieval" | "context" | "model" | "unattributed">,
): number {
  return counts.prompt + counts.retrieval + counts.context + counts.model + counts.unattributed;
}

/** part / whole, and 0 where there is no whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
