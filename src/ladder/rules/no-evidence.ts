import * as z from "zod/mini";
import { defineRule, type RuleContext } from "../rule.ts";

// Rules for questions that no evidence exists for: no rung gets it into the context.

type Field = "should_decline" | "corpus_gap";

const ground = () =>
  z.object({
    failure_label: z.optional(z.string()),
    should_decline: z.optional(z.literal(true)),
    corpus_gap: z.optional(z.literal(true)),
  });
type Ground = z.output<ReturnType<typeof ground>>;

/** What says so: the field, or else the label. */
function groundOf({ entry, label }: RuleContext, field: Field, flag: boolean | undefined): Ground | undefined {
  if (flag === true) return { [field]: true };
  return label.kind === "known" && label.label === field && entry.failureLabel !== undefined
    ? { failure_label: entry.failureLabel }
    : undefined;
}

export const shouldDecline = defineRule({
  docs: "`should_decline` is true, or the label is `should_decline`: nothing in the corpus answers the question. Not caused by the system: counted as `should-decline`.",
  evidence: ground,
  find: (context) => {
    const evidence = groundOf(context, "should_decline", context.entry.shouldDecline);
    return evidence === undefined ? undefined : { category: "should-decline", basis: "label", evidence };
  },
  words: () => "nothing in the corpus answers it, and the right answer is to say so",
});

export const corpusGap = defineRule({
  docs: "`corpus_gap` is true, or the label is `corpus_gap`: the corpus lacks what would answer the question. Not caused by the system: counted as `corpus-gap`.",
  evidence: ground,
  find: (context) => {
    const evidence = groundOf(context, "corpus_gap", context.entry.corpusGap);
    return evidence === undefined ? undefined : { category: "corpus-gap", basis: "label", evidence };
  },
  words: () => "the corpus lacks what would answer it",
});
