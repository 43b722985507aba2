import { gateWords, isGuard } from "../gates/words.ts";
import { isRuleId, RULES } from "../ladder/rules/index.ts";
import { graded } from "../model/counts.ts";
import type { AttributionRecord, Report } from "../model/report.ts";
import { CATEGORY_TITLES } from "../model/rung.ts";
import { andList, grouped, percent, plural } from "../words/numbers.ts";
import type { Escape } from "../words/visible.ts";
import { hasTooFewClusters } from "./comparison/comparison-words.ts";

// Sentences that every form of the report shares.

/** The verdict in one line, without its symbol. */
export function verdict(report: Report, escape: Escape): string {
  const { gates, conclusion } = report;
  const passing = passingWords(report);
  const failed = gates.filter((gate) => gate.status === "failed");
  const warned = gates.filter((gate) => gate.status === "warned");
  const accepted = gates.filter((gate) => gate.status === "accepted");
  const evaluated = gates.filter((gate) => gate.status !== "skipped");
  const [first] = failed.length > 0 ? failed : warned;
  const [allowed] = accepted;
  if (conclusion === "failure" && first !== undefined) {
    // What keeps the run from being judged is always named.
    const guards = failed.filter(({ id }) => isGuard(id));
    const named = guards.length > 0 ? guards.slice(0, 3) : [first];
    const more = failed.length - named.length;
    return `${named.map((gate) => gateWords(gate, report, escape)).join("; ")}${more > 0 ? `, and ${plural(more, "more limit")} missed` : ""}`;
  }
  if (evaluated.length === 0) return `No gate was evaluated: ${passing}, and nothing says whether that is enough`;
  if (allowed !== undefined) {
    const who = report.acceptance?.by ?? null;
    return `Accepted${who === null ? "" : ` by ${escape(who, 60)}`} until the next push: ${gateWords(allowed, report, escape)}${accepted.length > 1 ? `, and ${accepted.length - 1} more` : ""}`;
  }
  if (first !== undefined) {
    return `${conclusion === "neutral" ? "Not blocking" : "Passed with a warning"}: ${gateWords(first, report, escape)}${warned.length > 1 ? `, and ${warned.length - 1} more` : ""}`;
  }
  return `${evaluated.length === 1 ? "The gate is" : evaluated.length === 2 ? "Both gates are" : `All ${evaluated.length} gates are`} met: ${passing}${changeWords(report)}`;
}

/** How many pass, and of how many nobody can say: "9 of 10 pass (90%), 2 not judged". */
export function passingWords({ totals, dataQuality }: Report): string {
  const answers = `${grouped(totals.passed)} of ${grouped(graded(totals))}`;
  const passing =
    dataQuality.repeatedQuestions === 0
      ? `${answers} pass (${percent(totals.passRate)})`
      : `${percent(totals.passRate)} pass, averaged over ${plural(dataQuality.questions, "question")} (${answers} answers)`;
  return `${passing}${notJudgedWords(totals)}`;
}

/** What is in no rate. */
export function notJudgedWords({ ungraded, skipped }: Pick<Report["totals"], "ungraded" | "skipped">): string {
  return `${ungraded > 0 ? `, ${grouped(ungraded)} not judged` : ""}${skipped > 0 ? `, ${grouped(skipped)} skipped` : ""}`;
}

/** Newly failing questions in a run that is fine all the same: a reader who sees only the first line should know. */
function changeWords({ comparison }: Report): string {
  const result = comparison?.result;
  if (!result || result.newlyFailing.length === 0) return "";
  return `; ${grouped(result.newlyFailing.length)} newly failing, ${whyFine(result)}`;
}

function whyFine(result: NonNullable<NonNullable<Report["comparison"]>["result"]>): string {
  const { verdict, alpha, pValue, newlyFailing, fixed, secondLook } = result;
  if (verdict === "ok") return "no real drop";
  if (secondLook?.stage === "all") return "passing when asked again";
  if (hasTooFewClusters(result)) return "too few clusters to tell";
  return pValue <= alpha && fixed.length >= newlyFailing.length ? `${grouped(fixed.length)} fixed` : "within noise";
}

/** Why one failure counts where it counts. */
export function reason({ rule, evidence }: AttributionRecord, escape: Escape): string {
  return (isRuleId(rule) ? RULES[rule].words(evidence, escape) : undefined) ?? rule;
}

/** What the gap between evidence and outcome says, where it says something. */
export function gapWords({ gap }: Report): string | undefined {
  const lucky = gap.absent.passed;
  return lucky === 0
    ? undefined
    : `${plural(lucky, "question")} passed without the evidence, by luck or from the model's memory: such passes are fragile.`;
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
      return "Off the ladder";
    case "unattributed":
      return "Unattributed";
    default:
      return CATEGORY_TITLES[category];
  }
}

/** Versions that answered, "model a, prompt p12", or nothing where the log does not say. */
export function versionWords({ run: { versions } }: Report, escape: Escape): string {
  return andList(
    Object.entries(versions)
      .filter(([, values]) => values.length > 0)
      .map(
        ([name, values]) =>
          `${name} ${values
            .slice(0, 3)
            .map((value) => escape(value, 40))
            .join(", ")}${values.length > 3 ? ` and ${values.length - 3} more` : ""}`,
      ),
  );
}
