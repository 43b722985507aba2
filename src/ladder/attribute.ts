import type { Attribution } from "../model/attribution.ts";
import { type Category, isCategory } from "../model/rung.ts";
import { WITH_GOLD } from "./evidence-state.ts";
import type { Finding, Rule, RuleContext } from "./rule.ts";
import { RULES } from "./rules/index.ts";

/** The rule that stands for "no signal"; its failures are counted apart. */
export const NO_SIGNAL: keyof typeof RULES = "no-signal";

const NOTHING_EXCLUDED: ReadonlySet<Category> = new Set();
const RETRIEVAL: ReadonlySet<Category> = new Set(["retrieval"]);

const ORDER: readonly (readonly [string, Rule])[] = Object.entries(RULES);

/**
 * Attributes one failed entry: the first rule that holds, and does not name an excluded rung,
 * decides. The last rule always holds, so there is always an answer, and it always says why.
 *
 * A question that fails even with gold evidence is looked at as one whose evidence was present, with
 * retrieval excluded.
 *
 * @param separate keep failures without any signal out of the prompt rung
 */
export function attribute(facts: Omit<RuleContext, "excluded">, separate: boolean): Attribution {
  const context: RuleContext =
    facts.gold === false
      ? { ...facts, evidence: WITH_GOLD, excluded: RETRIEVAL }
      : { ...facts, excluded: NOTHING_EXCLUDED };
  for (const [rule, { find }] of ORDER) {
    const finding = find(context);
    if (finding === undefined || isExcluded(finding, context.excluded)) continue;
    return attributionFor(finding, rule, separate && rule === NO_SIGNAL ? "unattributed" : finding.category);
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

function isExcluded(finding: Finding, excluded: ReadonlySet<Category>): boolean {
  return isCategory(finding.category) && finding.basis !== "default" && excluded.has(finding.category);
}
