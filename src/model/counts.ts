/**
 * How many entries of a run, or of one slice of it, came out how.
 *
 * entries = passed + failed + ungraded;
 * failed = prompt + retrieval + context + model + unattributed + offLadder.
 */
export type Counts = {
  entries: number;
  passed: number;
  failed: number;
  ungraded: number;
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
    offLadder: 0,
    unattributed: 0,
    noSignal: 0,
    prompt: 0,
    retrieval: 0,
    context: 0,
    model: 0,
  };
}

/** Entries with a verdict: the denominator of every rate. */
export function graded(counts: Counts): number {
  return counts.entries - counts.ungraded;
}

/** Failures that stand on a rung: the denominator of every share. */
export function onLadder(counts: Counts): number {
  return counts.prompt + counts.retrieval + counts.context + counts.model;
}

/** part / whole, and 0 where there is no whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
