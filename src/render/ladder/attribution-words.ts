import { isRuleId, RULES } from "../../ladder/rules/index.ts";
import type { AttributionRecord } from "../../model/report.ts";
import { CATEGORY_TITLES } from "../../model/rung.ts";
import { type Escape, shortId } from "../../words/visible.ts";

/** Why one failure counts where it counts. */
export function reason({ rule, evidence }: AttributionRecord, escape: Escape): string {
  return (isRuleId(rule) ? RULES[rule].words(evidence, escape) : undefined) ?? rule;
}

/** The title of a category, or of a place off the ladder. */
export function categoryTitle(category: AttributionRecord["category"]): string {
  switch (category) {
    case "infrastructure":
      return "Infrastructure";
    case "grader-error":
      return "Grader error";
    case "should-decline":
      return "Should have declined";
    case "corpus-gap":
      return "Corpus gap";
    case "other":
      return "Not caused by the system";
    case "unattributed":
      return "No signal";
    default:
      return CATEGORY_TITLES[category];
  }
}

/** How much of a tool's reason is shown. */
const REASON = 200;

/**
 * Why an answer failed: the evaluation tool's own reason first, then the ground of the attribution.
 *
 * @param say for sentences, `escape` for names
 */
export function whyWords(record: AttributionRecord, say: Escape, escape: Escape): string {
  const ground = reason(record, escape);
  const tool = record.reason;
  if (tool === undefined) return ground;
  const by = tool.metric === null ? "" : `${escape(shortId(tool.metric, 40))}: `;
  return `${by}${say(tool.text, REASON)} – ${ground}`;
}
