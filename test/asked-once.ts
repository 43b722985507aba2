import type { Counts } from "../src/model/counts.ts";
import type { Part } from "../src/model/run.ts";
import { askedOnce as weightsOf } from "../src/run/question-weights.ts";

/** A part of a run in which every question was asked once, so that answers and questions are the same. */
export function askedOnce(counts: Counts): Part & { readonly total: Counts } {
  return { counts, total: counts, weights: weightsOf(counts) };
}
