import { type Counts, graded } from "../src/model/counts.ts";
import type { Part } from "../src/model/run.ts";

/** A part of a run in which every question was asked once, so that answers and questions are the same. */
export function askedOnce(counts: Counts): Part & { readonly total: Counts } {
  const { passed, failed, prompt, retrieval, context, model, offLadder, unattributed, noSignal } = counts;
  return {
    counts,
    total: counts,
    weights: {
      passed,
      failed,
      prompt,
      retrieval,
      context,
      model,
      offLadder,
      unattributed,
      noSignal,
      whole: graded(counts),
      ungraded: { part: counts.ungraded, whole: counts.entries - counts.skipped },
      skipped: { part: counts.skipped, whole: counts.entries },
    },
  };
}
