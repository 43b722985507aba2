import { ratio } from "../model/counts.ts";
import type { Figures } from "../model/figures.ts";
import type { Part } from "../model/run.ts";

/** The figures of a run, or of a part of it. */
export function figuresOf({ counts, weights }: Part): Figures {
  const { passed, failed, prompt, retrieval, context, model, unattributed, offLadder } = counts;
  const { whole } = weights;
  return {
    passed,
    failed,
    passRate: ratio(weights.passed, whole),
    failures: { prompt, retrieval, context, model, unattributed, offLadder },
    rates: {
      prompt: ratio(weights.prompt, whole),
      retrieval: ratio(weights.retrieval, whole),
      context: ratio(weights.context, whole),
      model: ratio(weights.model, whole),
    },
  };
}
