import { ratio } from "../model/counts.ts";
import type { Figures } from "../model/figures.ts";
import type { Run } from "../model/run.ts";

/** The figures of a run as limits have it: without what is in quarantine. */
export function figuresOf({ gated, gradedQuestionsByCategory, isGated }: Run): Figures {
  const { counts, weights } = gated;
  const judged = gradedQuestionsByCategory((row) => !isGated(row));
  const { passed, failed, noSignal, prompt, retrieval, context, model, unattributed, offLadder } = counts;
  const { whole } = weights;
  return {
    passed,
    failed,
    questions: [...judged.values()].reduce((sum, questions) => sum + questions, 0),
    noSignal,
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
