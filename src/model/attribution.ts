import { CATEGORIES, OFF_LADDER } from "./rung.ts";

/** How strong the ground of an attribution is, strongest first. */
export const BASES = ["counterfactual", "label", "evidence", "metric", "elimination", "default"] as const;
export type Basis = (typeof BASES)[number];

/** `unattributed` only where the configuration keeps failures without any signal apart. */
export const FAILURE_CATEGORIES = [...CATEGORIES, ...OFF_LADDER, "unattributed"] as const;
export type FailureCategory = (typeof FAILURE_CATEGORIES)[number];

/** A value an attribution shows as its ground, as it stood in the log. */
type EvidenceValue = string | number | boolean | null | readonly string[] | undefined;
export type Evidence = Readonly<Record<string, EvidenceValue>>;

/** Why one failed entry counts where it counts. */
export type Attribution = {
  readonly category: FailureCategory;
  /** Id of the rule in `ladder/rules` that held first. */
  readonly rule: string;
  readonly basis: Basis;
  /** The fields the rule used, under the names the log gives them. */
  readonly evidence: Evidence;
};
