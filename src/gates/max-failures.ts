import type { Counts, Weights } from "../model/counts.ts";
import { inUnit, limitSchema, upperStrictness } from "../values/limit.ts";
import { defineGate, type Gate } from "./gate.ts";

/** A gate on one of the failure counts: at most so many, as a count, a rate of questions or a share of failures. */
function maxFailures(options: {
  readonly title: string;
  readonly docs: string;
  readonly example: string;
  readonly count: (counts: Counts | Weights) => number;
  /** What `of failures` means; the failures on the ladder unless given. */
  readonly failures?: (counts: Counts) => number;
}): Gate {
  return defineGate({
    title: options.title,
    docs: options.docs,
    example: options.example,
    operator: "<=",
    acceptable: "limit",
    perCategory: true,
    limit: limitSchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: ({ counts, weights }, { unit, value }) => ({
      actual: inUnit(options.count, unit, { counts, weights }, options.failures?.(counts)),
      limit: value,
      unit,
    }),
  });
}

export const maxPromptFailures = maxFailures({
  title: "Prompt failures",
  docs: "Failures attributed to the prompt (rung 1), among them those without any signal unless `unattributed: separate`.",
  example: "10%",
  count: (counts) => counts.prompt,
});

export const maxRetrievalFailures = maxFailures({
  title: "Retrieval failures",
  docs: "Failures attributed to the retrieval (rung 2).",
  example: "10%",
  count: (counts) => counts.retrieval,
});

export const maxContextFailures = maxFailures({
  title: "Context failures",
  docs: "Failures attributed to the context (rung 3).",
  example: "10%",
  count: (counts) => counts.context,
});

export const maxModelFailures = maxFailures({
  title: "Model failures",
  docs: "Failures attributed to the model (rungs 4 and 5).",
  example: "10%",
  count: (counts) => counts.model,
});

export const maxOffLadder = maxFailures({
  title: "Failures not caused by the system",
  docs: "Failures that no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failures.",
  example: "5%",
  count: (counts) => counts.offLadder,
  failures: (counts) => counts.failed,
});

export const maxUnattributed = maxFailures({
  title: "Failures without a signal",
  docs: "Failures that no rule had a signal for, wherever they are counted. `of failures` means of all failures.",
  example: "20% of failures",
  count: (counts) => counts.noSignal,
  failures: (counts) => counts.failed,
});
