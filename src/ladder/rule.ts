import type { Basis, Evidence } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import type { Category, OffLadder } from "../model/rung.ts";
import type { EvidenceFinding } from "./evidence-state.ts";
import type { LabelMeaning } from "./labels.ts";
import type { MetricSignals } from "./metric-signals.ts";

/** All a rule may look at: one failed entry and what was worked out about it beforehand. */
export type RuleContext = {
  readonly entry: Entry;
  readonly label: LabelMeaning;
  readonly evidence: EvidenceFinding;
  /** What the metrics of the entry say, by what they are evidence of. */
  readonly metrics: MetricSignals;
  /** Whether the question passed in the run with gold evidence; `undefined` where there is none. */
  readonly gold: boolean | undefined;
};

/** What a rule concludes: where the failure belongs, how strong the ground is, and the fields that say so. */
export type Finding = {
  readonly category: Category | OffLadder;
  readonly basis: Basis;
  readonly evidence: Evidence;
};

/** One signal. Returns `undefined` where it does not hold. */
export type Rule = {
  /** One sentence for the docs: when it holds and where the failure goes. */
  readonly docs: string;
  readonly find: (context: RuleContext) => Finding | undefined;
};
