import type { Attribution } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import { type EvidenceFinding, findEvidence, WITH_GOLD } from "./evidence-state.ts";
import { type GoldEvidence, goldOutcome } from "./gold-evidence.ts";
import { type LabelMeaning, type LabelTarget, labelReader } from "./labels.ts";
import { type MetricSettings, metricReader } from "./metric-signals.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** The rule that stands for "no signal"; its failures are counted apart. */
export const NO_SIGNAL: keyof typeof RULES = "no-signal";

const IDS: readonly string[] = Object.keys(RULES);
const FINDERS: readonly Rule["find"][] = Object.values(RULES).map(({ find }) => find);

/** What decides where failures belong. */
export type AttributionSettings = {
  readonly labels: ReadonlyMap<string, LabelTarget>;
  /** What the configuration says of metrics. */
  readonly metrics: MetricSettings;
  /** Keep failures without any signal out of the prompt rung. */
  readonly separateUnattributed: boolean;
  /** How the questions fared with gold evidence; `undefined` where there is no such run. */
  readonly gold: GoldEvidence | undefined;
};

/** What an entry says of its evidence, its label and the run with gold evidence; and where it belongs if it failed. */
export type Diagnosis = {
  readonly label: LabelMeaning;
  readonly evidence: EvidenceFinding;
  readonly gold: boolean | undefined;
  readonly attribution: Attribution | undefined;
};

/**
 * Attributes the entries of one run: of a failure, the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why. Failures with the same
 * ground share one attribution: a run may have a million of them.
 *
 * A question that fails even with gold evidence is attributed as one whose evidence was present, with retrieval excluded.
 */
export function createAttributor(settings: AttributionSettings): (entry: Entry, isFailure: boolean) => Diagnosis {
  const labelOf = labelReader(settings.labels);
  const signalsOf = metricReader(settings.metrics);
  const shared = IDS.map(() => new Map<unknown, Attribution>());
  return (entry, isFailure) => {
    const label = labelOf(entry.failureLabel);
    const metrics = signalsOf(entry);
    const evidence = findEvidence(entry, label, metrics);
    const gold = settings.gold === undefined ? undefined : goldOutcome(settings.gold, entry);
    const attribution = isFailure ? attribute({ entry, label, evidence, metrics, gold }) : undefined;
    return { label, evidence, gold, attribution };
  };

  function attribute(facts: RuleContext): Attribution {
    const notRetrieval = facts.gold === false;
    const context = notRetrieval ? { ...facts, evidence: WITH_GOLD } : facts;
    // By number, because a million failures ask a dozen rules each.
    for (let rule = 0; rule < FINDERS.length; rule += 1) {
      const finding = FINDERS[rule]?.(context);
      if (finding !== undefined && !(notRetrieval && finding.category === "retrieval"))
        return toAttribution(rule, finding);
    }
    throw new Error(`no attribution rule held; the last one, ${NO_SIGNAL}, always has to`);
  }

  function toAttribution(rule: number, finding: Finding): Attribution {
    const { basis, evidence } = finding;
    const [name, ...others] = Object.keys(evidence);
    const ground = name === undefined ? undefined : evidence[name];
    const isShared = others.length === 0 && typeof ground !== "object";
    const known = isShared ? shared[rule]?.get(ground) : undefined;
    if (known !== undefined) return known;
    const id = IDS[rule] ?? NO_SIGNAL;
    const category: Attribution["category"] =
      settings.separateUnattributed && id === NO_SIGNAL ? "unattributed" : finding.category;
    const attribution = { category, rule: id, basis, evidence };
    if (isShared) shared[rule]?.set(ground, attribution);
    return attribution;
  }
}
