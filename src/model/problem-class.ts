import type { Rung } from "./rung.ts";

/** One row of the problem-to-tool map: what is seen, what to try first, when that is not enough. */
export type ProblemClass = {
  readonly title: string;
  readonly symptom: string;
  readonly cheapestRung: Rung["number"];
  readonly tryFirst: string;
  readonly escalateWhen: string;
};

export const PROBLEM_CLASSES: readonly ProblemClass[] = [
  {
    title: "Inconsistent output format",
    symptom: "the answer now and then breaks the schema",
    cheapestRung: 1,
    tryFirst: "a tighter output schema in the prompt",
    escalateWhen: "format failures outlive several prompt versions",
  },
  {
    title: "Wrong evidence retrieved",
    symptom: "the answer is wrong because the material it needs is not there",
    cheapestRung: 2,
    tryFirst: "better indexing or routing",
    escalateWhen: "retrieval evaluations stay at a ceiling with every method at hand",
  },
  {
    title: "Right evidence, wrong answer",
    symptom: "the material is in the context and the answer does not use it",
    cheapestRung: 3,
    tryFirst: "another structure of the evidence in the context",
    escalateWhen: "several context structures give the same failure",
  },
  {
    title: "Expensive correct answers",
    symptom: "answers are right and cost too much",
    cheapestRung: 4,
    tryFirst: "compressing the stable behaviour into a cheaper model",
    escalateWhen: "only when the task is stable, bounded and covered by evaluations",
  },
  {
    title: "Persistent failure cluster",
    symptom: "the same failures survive prompt, retrieval and context fixes",
    cheapestRung: 5,
    tryFirst: "training the right behaviour into the weights",
    escalateWhen: "only with good training data and a stable task",
  },
];
