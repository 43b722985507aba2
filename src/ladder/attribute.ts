import type { Attribution } from "../model/attribution.ts";
import { WITH_GOLD } from "./evidence-state.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** The rule that stands for "no signal"; its failures are counted apart. */
export const NO_SIGNAL: keyof typeof RULES = "no-signal";

const IDS: readonly string[] = Object.keys(RULES);
const FINDERS: readonly Rule["find"][] = Object.values(RULES).map(({ find }) => find);

/**
 * Attributes one failed entry: the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why.
 *
 * A question that fails even with gold evidence is looked at as one whose evidence was present, with
 * retrieval excluded.
 *
 * @param separate keep failures without any signal out of the prompt rung
 */
export function attribute(facts: RuleContext, separate: boolean): Attribution {
  const notRetrieval = facts.gold === false;
  const context = notRetrieval ? { ...facts, evidence: WITH_GOLD } : facts;
  // By number, because a million failures ask a dozen rules each.
  for (let rule = 0; rule < FINDERS.length; rule += 1) {
    const finding = FINDERS[rule]?.(context);
    if (finding === undefined || (notRetrieval && finding.category === "retrieval")) continue;
    const id = IDS[rule] ?? NO_SIGNAL;
    return attributionFor(finding, id, separate && id === NO_SIGNAL ? "unattributed" : finding.category);
  }
  throw new Error(`no attribution rule held; the last one, ${NO_SIGNAL}, always has to`);
}

/** Rules give the same finding for the same ground, and then the attribution is the same one, too. */
const ATTRIBUTIONS = new WeakMap<Finding, Attribution>();

function attributionFor(finding: Finding, rule: string, category: Attribution["category"]): Attribution {
  const known = ATTRIBUTIONS.get(finding);
  if (known !== undefined && known.category === category) return known;
  const attribution = { category, rule, basis: finding.basis, evidence: finding.evidence };
  ATTRIBUTIONS.set(finding, attribution);
  return attribution;
}
