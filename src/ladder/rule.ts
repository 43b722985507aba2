import type { Basis, Evidence } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import type { Category, OffLadder } from "../model/rung.ts";
import type { EvidenceFinding } from "./evidence-state.ts";
import type { LabelMeaning } from "./labels.ts";

/** All a rule may look at: one failed entry and what was worked out about it beforehand. */
export type RuleContext = {
  readonly entry: Entry;
  readonly label: LabelMeaning;
  readonly evidence: EvidenceFinding;
  /** Judge metrics by name; empty where the log has none. `null` is a score the judge failed to give. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** Rungs that stronger evidence has ruled out: a rule that names one of them does not hold. */
  readonly excluded: ReadonlySet<Category>;
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
