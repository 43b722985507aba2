import type { Climbing, Cluster } from "../../model/climb.ts";
import { PROBE_FACTS } from "../../model/probe.ts";
import type { Recommendation, Report } from "../../model/report.ts";
import { type Category, rungsOf } from "../../model/rung.ts";
import { grouped, percent, plural, wholePercent } from "../../words/numbers.ts";
import { halvesWords } from "./retrieval-words.ts";

// What to do first, in sentences that every form of the report shares.

/** Where more of the upper rungs is said: in the section of a report, or further down in a plan. */
export type ClimbPlace = "section" | "below";

/** Why the rung comes first, what it can bring, and what it costs. */
export function nextStep(
  report: Report,
  place: ClimbPlace = "section",
): { readonly title: string; readonly text: string } | undefined {
  const recommendation = report.recommendations.find(({ category }) => category === report.nextRung);
  if (recommendation === undefined) return undefined;
  const { category, failures } = recommendation;
  const [rung] = rungsOf(category);
  const ladder = Object.values(report.rungs).reduce((sum, { failures: count }) => sum + count, 0);
  const lift = liftWords(recommendation, report);
  const silent = category === "prompt" ? report.dataQuality.noSignal - report.totals.unattributed : 0;
  if (silent > 0) return silentStep(report, silent, lift);
  if (recommendation.status === "unresolved") return unresolvedStep(report, recommendation, place, ladder, lift);
  const effort =
    category === "model" ? "" : ` Takes ${rung?.cost}; reversibility ${rung?.reversibility.split(":")[0]}.`;
  const lasting = report.climb ? lastingWords(report.climb, category, place) : undefined;
  // What was counted goes by signals, and a sample says how far these are to be trusted.
  const why =
    recommendation.measured !== undefined && recommendation.measured.units > 0
      ? `${failures === 1 ? "is" : "are"} counted as ${category} failures.`
      : REASONS[category](failures, report.rungs[category].byBasis["counterfactual"] ?? 0);
  return {
    title: lasting?.title ?? NEXT_TITLES[category],
    text: `${grouped(failures)} of ${plural(ladder, "failure")} ${why}${category === "retrieval" ? halvesWords(report) : ""} ${lift}${firmness(recommendation)}${effort}${lasting?.text ?? ""}`,
  };
}

/** Failures that nothing speaks for but that no cheaper rung was seen: a second run says which of three it is. */
function unresolvedStep(
  report: Report,
  { failures }: Recommendation,
  place: ClimbPlace,
  ladder: number,
  lift: string,
): { readonly title: string; readonly text: string } {
  const lasting = report.climb ? lastingWords(report.climb, "model", place) : undefined;
  const labelled = report.rungs.model.byBasis["label"] ?? 0;
  const counted =
    labelled === 0
      ? "had the evidence and show no other sign: they are counted with the model for want of a cheaper explanation"
      : `are counted with the model, ${labelled === failures ? "" : `${grouped(labelled)} of them `}by a label, and nothing rules out what is cheaper`;
  return {
    title: lasting?.title ?? "Find out first whether prompt, context or model is at fault (rungs 1, 3, 4 and 5)",
    text: `${grouped(failures)} of ${plural(ladder, "failure")} ${counted}. Ask some of them again with one thing changed before spending on rungs 4 and 5. ${lift}${lasting?.text ?? ""}`,
  };
}

/** What fixing the failures of a rung is expected to bring, and what it can bring at most. */
function liftWords({ category, failures, expected, headroom, measured }: Recommendation, report: Report): string {
  const { passRate } = report.totals;
  if (expected && measured !== undefined && measured.units > 0)
    return `Of ${plural(measured.asked, "failure")} that were asked again, ${percent(measured.share)} are (95% interval ${wholePercent(measured.lower)}–${wholePercent(measured.upper)}%): fixing all such failures is expected to lift the pass rate from ${percent(passRate)} to ${expectedWords(expected)}.`;
  const all = `Fixing ${failures === 1 ? "it" : `all ${grouped(failures)}`}`;
  if (expected?.lower === headroom)
    return `${all} lifts the pass rate from ${percent(passRate)} to ${percent(headroom)}: ${failures === 1 ? "it passes" : "all of them pass"} ${shownIn(category, report)}.`;
  return expected
    ? `${all} is expected to lift the pass rate from ${percent(passRate)} to ${expectedWords(expected)}, and to ${percent(headroom)} at most.`
    : `${all} lifts the pass rate from ${percent(passRate)} to at most ${percent(headroom)}.`;
}

/** "with another prompt", or in which probes else the failures of a rung pass. */
function shownIn(category: Category, { attributions }: Report): string {
  const rules = new Set(attributions.filter((each) => each.category === category).map(({ rule }) => rule));
  if (rules.has("gold-evidence-run")) return rules.size === 1 ? "in the gold-evidence run" : "in a probe";
  return `with ${Object.values(PROBE_FACTS).find((facts) => facts.category === category)?.change ?? "one thing changed"}`;
}

/** "47.9% (42–54%)" */
export function expectedWords({ passRate, lower, upper }: NonNullable<Recommendation["expected"]>): string {
  const whole = (share: number) => String(Math.round(share * 100));
  return lower === upper ? percent(passRate) : `${percent(passRate)} (${whole(lower)}–${whole(upper)}%)`;
}

/** Failures without a signal are counted with the prompt, and point nowhere. */
function silentStep(report: Report, silent: number, lift: string): { readonly title: string; readonly text: string } {
  const { failures } = report.rungs.prompt;
  const rest = failures - silent;
  const words =
    rest === 0
      ? `${failures === 1 ? "The failure" : `All ${grouped(failures)} failures`} counted here carried no signal: nothing says where ${failures === 1 ? "it belongs" : "they belong"}, and the prompt is the cheapest to try.`
      : `${plural(rest, "failure")} ${rest === 1 ? "points" : "point"} to the prompt; ${grouped(silent)} more carried no signal and ${silent === 1 ? "is" : "are"} counted here, because it is the cheapest to try.`;
  return {
    title: rest === 0 ? "Find out where the failures belong, or try the prompt first (rung 1)" : NEXT_TITLES.prompt,
    text: `${words} ${lift}`,
  };
}

const NEXT_TITLES: Readonly<Record<Category, string>> = {
  retrieval: "Fix retrieval first (rung 2)",
  prompt: "Fix the prompt first (rung 1)",
  context: "Fix the context first (rung 3)",
  model: "Look at the model failures (rungs 4 and 5), and run again before spending on them",
};

const REASONS: Readonly<Record<Category, (failures: number, measured: number) => string>> = {
  retrieval: (failures, measured) =>
    measured === 0
      ? "never had the right evidence in the context."
      : measured === failures
        ? `${failures === 1 ? "passes" : "pass"} with the gold evidence in the context.`
        : `lacked the right evidence, or ${measured === 1 ? "passes" : "pass"} with it (${grouped(measured)}).`,
  prompt: (failures) => `${failures === 1 ? "points" : "point"} to the prompt, the cheapest thing to change.`,
  context: () => "had the evidence and lost it in the context.",
  model: (failures, measured) =>
    `${failures === 1 ? "is" : "are"} counted with the model; ${grouped(measured)} ${measured === 1 ? "fails" : "fail"} in a probe of a cheaper rung, too.`,
};

/** How firmly the distribution of failures points to a rung; nothing where its decision rule has fired by share alone. */
function firmness({ status }: Recommendation): string {
  if (status === "confirmed") return " Its share is above its decision rule beyond chance.";
  return status === "below" ? " No rung's share reaches its decision rule; this is the first one to look at." : "";
}

/** What the history has to say of the rung that comes next; nothing where it says nothing. Without foreign text. */
function lastingWords(
  { climbing, clusters }: NonNullable<Report["climb"]>,
  category: Category,
  place: ClimbPlace,
): { readonly title?: string; readonly text: string } | undefined {
  if (category === "model")
    return lastingModelWords(
      clusters.filter((cluster) => cluster.category === "model"),
      place,
    );
  const hasOutlived = (each: Climbing) =>
    each.checks.some(({ id, status }) => id === "outlived-versions" && status === "met");
  const reached = climbing.filter((each) => each.category === category && hasOutlived(each));
  const failures = reached.reduce((sum, each) => sum + each.failures, 0);
  if (reached.length === 0) return undefined;
  const free = reached.some(({ verdict }) => verdict === "climb");
  return {
    text: ` The history says of ${plural(failures, "failure")} that more of the same may not do${free ? " and that it may be time to climb" : ""}${SEE[place]}.`,
  };
}

const SEE: Readonly<Record<ClimbPlace, string>> = { section: ": see “Up the ladder”", below: "" };

function lastingModelWords(
  clusters: readonly Cluster[],
  place: ClimbPlace,
): { readonly title?: string; readonly text: string } {
  const ready = clusters.filter(({ verdict }) => verdict === "justified");
  // Several systems that fail on one question are one question.
  const count = (some: readonly Cluster[]) => new Set(some.flatMap(({ questionIds }) => questionIds)).size;
  if (ready.length > 0) {
    return {
      title: `Fine-tuning is justified for ${plural(count(ready), "question")} (rung 5)`,
      text: ` They have survived every cheaper fix, and everything on the list for fine-tuning is met${SEE[place]}.`,
    };
  }
  if (clusters.length === 0) return { text: "" };
  return {
    text: ` ${plural(count(clusters), "of them has", "of them have")} lasted; what fine-tuning still lacks stands ${place === "section" ? "under “Up the ladder”" : "below"}.`,
  };
}
