import { ratio } from "../model/counts.ts";
import { rateOrCountSchema, upperStrictness } from "../values/limit.ts";
import { defineGate, type Gate } from "./gate.ts";

// A rate says nothing of what nobody judged: where that is much, no rate can be green.

/** A guard of how much of a run is in no rate. */
function maxLeftOut(options: {
  readonly title: string;
  readonly docs: string;
  readonly defaultLimit: string;
  readonly example: string;
  readonly outcome: "ungraded" | "skipped";
}): Gate {
  const { outcome, ...rest } = options;
  return defineGate({
    ...rest,
    operator: "<=",
    perCategory: true,
    isGuard: true,
    limit: rateOrCountSchema,
    text: (limit) => limit.text,
    strictness: upperStrictness,
    measure: ({ counts, weights }, { unit, value }) => ({
      actual: unit === "count" ? counts[outcome] : ratio(weights[outcome].part, weights[outcome].whole),
      limit: value,
      unit,
    }),
  });
}

export const maxUngraded = maxLeftOut({
  title: "Questions without a verdict",
  docs: "Questions that were asked and not judged: the score is missing, NaN or null, or the tool calls it not applicable. They are in no rate, so that much of them would leave a pass rate that says little. Of the questions asked; also held against every category that has limits.",
  defaultLimit: "5%",
  example: "2%",
  outcome: "ungraded",
});

export const maxSkipped = maxLeftOut({
  title: "Skipped questions",
  docs: "Questions that the evaluation was told to skip (`skip`, `todo`, `disabled`). They are in no rate. Of all questions; also held against every category that has limits.",
  defaultLimit: "50%",
  example: "10%",
  outcome: "skipped",
});
