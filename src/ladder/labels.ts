import { type Category, isCategory } from "../model/rung.ts";

/** The failure labels the rules know, each with the spellings other logs use for it. */
const KNOWN_LABELS = {
  missing_evidence: ["retrieval_miss"],
  wrong_format: [],
  partial_answer: [],
  incomplete_evidence_use: [],
  should_decline: [],
  corpus_gap: [],
} as const satisfies Record<string, readonly string[]>;

type KnownLabel = keyof typeof KNOWN_LABELS;

/** Where a label of the user's own leads: to a known label it is a synonym of, to a rung, or off the ladder. */
export type LabelTarget = KnownLabel | Category | "off-ladder";

/** What a label means: a known one, a mapping to a rung or off the ladder, or nothing that is known. */
export type LabelMeaning =
  | { readonly kind: "known"; readonly label: KnownLabel }
  | { readonly kind: "mapped"; readonly target: Category | "off-ladder" }
  | { readonly kind: "unknown" }
  | { readonly kind: "none" };

export const LABEL_TARGETS: readonly string[] = [
  ...Object.keys(KNOWN_LABELS),
  "prompt",
  "retrieval",
  "context",
  "model",
  "off-ladder",
];

export function isLabelTarget(name: string): name is LabelTarget {
  return LABEL_TARGETS.includes(name);
}

const NONE: LabelMeaning = { kind: "none" };
const UNKNOWN: LabelMeaning = { kind: "unknown" };
const BUILT_IN = new Map<string, LabelMeaning>();
for (const [label, synonyms] of Object.entries(KNOWN_LABELS)) {
  if (!isKnownLabel(label)) continue;
  for (const name of [label, ...synonyms]) BUILT_IN.set(name, { kind: "known", label });
}

/** Reads labels: the user's mapping first, so that it can also give a built-in label another meaning. */
export function labelReader(mapping: ReadonlyMap<string, LabelTarget>): (label: string | undefined) => LabelMeaning {
  const meanings = new Map(BUILT_IN);
  for (const [label, target] of mapping)
    meanings.set(
      label,
      target === "off-ladder" || isCategory(target) ? { kind: "mapped", target } : { kind: "known", label: target },
    );
  return (label) => (label === undefined ? NONE : (meanings.get(label) ?? UNKNOWN));
}

function isKnownLabel(name: string): name is KnownLabel {
  return Object.hasOwn(KNOWN_LABELS, name);
}
