import * as z from "zod/mini";
import { isLabelTarget, LABEL_TARGETS, type LabelTarget } from "../ladder/labels.ts";
import type { Category } from "../model/rung.ts";
import { orList, shareSchema } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";

/** `labels:`, a mapping of labels to rungs, known labels or `off-ladder`. */
export const labelsSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((value, context): ReadonlyMap<string, LabelTarget> => {
    const labels = new Map<string, LabelTarget>();
    for (const [label, target] of Object.entries(value)) {
      if (typeof target === "string" && isLabelTarget(target)) labels.set(label, target);
      else {
        const message = `expected ${orList(LABEL_TARGETS)}, found ${describeValue(target)}.`;
        context.issues.push({ code: "custom", message, input: target, path: [label] });
      }
    }
    return labels;
  }),
);

/** Shares above which a rung is worth working on. Starting points, not laws. */
export const DECISION_RULES: Readonly<Record<Category, number>> = {
  prompt: 0.3,
  retrieval: 0.3,
  context: 0.2,
  model: 0.2,
};

/** `decision-rules:`, any of the four shares; the others keep their default. */
export const decisionRulesSchema = z.pipe(
  z.strictObject({
    prompt: z.optional(shareSchema),
    retrieval: z.optional(shareSchema),
    context: z.optional(shareSchema),
    model: z.optional(shareSchema),
  }),
  z.transform(
    (value): Readonly<Record<Category, number>> => ({
      prompt: value.prompt ?? DECISION_RULES.prompt,
      retrieval: value.retrieval ?? DECISION_RULES.retrieval,
      context: value.context ?? DECISION_RULES.context,
      model: value.model ?? DECISION_RULES.model,
    }),
  ),
);
