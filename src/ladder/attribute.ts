import type { Attribution } from "../model/attribution.ts";
import { BLANK_ENTRY, type Entry } from "../model/entry.ts";
import type { LargeContext } from "./context-size.ts";
import { type EvidenceFinding, findEvidence, PRESENT, WITH_GOLD } from "./evidence-state.ts";
import { type LabelMeaning, type LabelTarget, labelReader } from "./labels.ts";
import { type MetricSettings, metricReader } from "./metric-signals.ts";
import { NOT_PROBED, type Probed, type ProbeRuns, probedIn, ruledOut } from "./probes.ts";
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
  /** How the questions fared in second runs with one thing changed. */
  readonly probes?: ProbeRuns;
};

/** What an entry says of its evidence and its label, and the probes of its question; and where it belongs if it failed. */
export type Diagnosis = {
  readonly label: LabelMeaning;
  readonly evidence: EvidenceFinding;
  readonly probed: Probed;
  readonly attribution: Attribution | undefined;
};

/**
 * Attributes the entries of one run: of a failure, the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why. Failures with the same
 * ground share one attribution: a run may have a million of them.
 *
 * What fails in a probe, too, is not of the probe's rung: rules that name it are passed over. A question that fails even
 * with gold evidence is attributed as one whose evidence was present.
 */
export function createAttributor(settings: AttributionSettings): (entry: Entry, isFailure: boolean) => Diagnosis {
  const labelOf = labelReader(settings.labels);
  const signalsOf = metricReader(settings.metrics);
  const shared = IDS.map(() => new Map<unknown, Attribution>());
  return (entry, isFailure) => {
    const label = labelOf(entry.failureLabel);
    const metrics = signalsOf(entry);
    const evidence = findEvidence(entry, label, metrics);
    const probed = settings.probes === undefined ? NOT_PROBED : probedIn(settings.probes, entry);
    const attribution = isFailure
      ? attribute({
          entry,
          label,
          evidence: probed.gold?.passed === false ? WITH_GOLD : evidence,
          metrics,
          probed,
          ruledOut: ruledOut(probed),
        })
      : undefined;
    return { label, evidence, probed, attribution };
  };

  function attribute(context: RuleContext): Attribution {
    // By number, because a million failures ask a dozen rules each.
    for (let rule = 0; rule < FINDERS.length; rule += 1) {
      const finding = FINDERS[rule]?.(context);
      if (finding !== undefined && !isRuledOut(finding, context)) return toAttribution(rule, finding);
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

/** What a probe itself has shown, and what stands for "no signal", take what is ruled out into account themselves. */
function isRuledOut({ basis, category }: Finding, { ruledOut: out }: RuleContext): boolean {
  return out.length > 0 && basis !== "counterfactual" && basis !== "default" && out.some((each) => each === category);
}

/** Where a failure belongs that had its evidence, and nothing against it but the size of its context. */
export function sizeAttribution(contextTokens: number, largeContext: LargeContext): Attribution | undefined {
  const rule: keyof typeof RULES = "context-size";
  const finding = RULES[rule].find({
    entry: { ...BLANK_ENTRY, contextTokens },
    label: { kind: "none" },
    evidence: PRESENT,
    metrics: {},
    probed: {},
    ruledOut: [],
    largeContext,
  });
  return finding === undefined ? undefined : { ...finding, rule };
}
