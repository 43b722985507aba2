import * as z from "zod/mini";
import type { Basis, Evidence } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import type { Category, OffLadder } from "../model/rung.ts";
import type { Escape } from "../words/visible.ts";
import type { LargeContext } from "./context-size.ts";
import type { EvidenceFinding } from "./evidence-state.ts";
import type { LabelMeaning } from "./labels.ts";
import type { MetricSignals } from "./metric-signals.ts";
import type { Probed } from "./probes.ts";

/** All a rule may look at: one failed entry and what was worked out about it beforehand. */
export type RuleContext = {
  readonly entry: Entry;
  readonly label: LabelMeaning;
  readonly evidence: EvidenceFinding;
  /** What the metrics of the entry say, by what they are evidence of. */
  readonly metrics: MetricSignals;
  /** How the question fared in the probes. */
  readonly probed: Probed;
  /** From where on contexts are large in this log; `undefined` while that is not known, and where size makes no difference. */
  readonly largeContext?: LargeContext;
  /** The rungs that these rule out, in the order of the rungs. */
  readonly ruledOut: readonly Category[];
};

/** What a rule concludes: where the failure belongs, how strong the ground is, and the fields that say so. */
export type Finding<Facts extends Evidence = Evidence> = {
  readonly category: Category | OffLadder;
  readonly basis: Basis;
  /** Under the names the log gives the fields. */
  readonly evidence: Facts;
};

/** One signal, and what is said of a failure that it explains. */
export type Rule = {
  /** One sentence for the docs: when it holds and where the failure goes. */
  readonly docs: string;
  /** Returns `undefined` where it does not hold. */
  readonly find: (context: RuleContext) => Finding | undefined;
  /** Why a failure counts where it counts, as a clause; `undefined` where the evidence is none of this rule's. */
  readonly words: (evidence: Evidence, escape: Escape) => string | undefined;
};

/** Builds a rule of what it finds, the form of its evidence, and its words; the three agree on the type of the evidence. */
export function defineRule<Facts extends Evidence>(rule: {
  readonly docs: string;
  /** The form of its evidence; made when it is put into words, which most rules never are. */
  readonly evidence: () => z.ZodMiniType<Facts>;
  readonly find: (context: RuleContext) => Finding<Facts> | undefined;
  readonly words: (evidence: Facts, escape: Escape) => string;
}): Rule {
  let schema: z.ZodMiniType<Facts> | undefined;
  return {
    docs: rule.docs,
    find: rule.find,
    words: (evidence, escape) => {
      schema ??= rule.evidence();
      const parsed = schema.safeParse(evidence);
      return parsed.success ? rule.words(parsed.data, escape) : undefined;
    },
  };
}

/** Evidence that is the failure's label alone. */
export const labelEvidence = () => z.object({ failure_label: z.string() });

export function labelWords(
  { failure_label: label }: z.output<ReturnType<typeof labelEvidence>>,
  escape: Escape,
): string {
  return `label ${escape(label, 60)}`;
}
