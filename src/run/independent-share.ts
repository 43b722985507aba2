import { graded } from "../model/counts.ts";
import type { Run } from "../model/run.ts";

/** Questions an answer: 1 where each was asked once. Repeats of a question are no evidence of their own. */
export function independentShare({ total, gradedQuestionCount, repeatedQuestions }: Run): number {
  const answers = graded(total);
  return repeatedQuestions === 0 || answers === 0 ? 1 : Math.min(1, gradedQuestionCount / answers);
}
