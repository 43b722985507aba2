import type { Climbing, Cluster } from "../../model/climb.ts";
import { PROBE_FACTS } from "../../model/probe.ts";
import type { Recommendation, Report } from "../../model/report.ts";
import { type Category, rungsOf } from "../../model/rung.ts";
import { andList, grouped, percent, plural, wholePercent } from "../../words/numbers.ts";
import { figuresOf } from "../figures.ts";
import { isMissed, rungOf } from "../verdict/limits.ts";
import { halvesWords } from "./retrieval-words.ts";

// What to do first, in sentences that every form of the report shares.

/** Where more of the upper rungs is said: in the section of a report, or further down in a plan. */
export type ClimbPlace = "section" | "below";

/** What to do first: a title, and why, what it can bring and what it costs. */
export type NextStep = {
  readonly title: string;
  readonly text: string;
  /** The rung it is about; null if it is about none. */
  readonly category: Category | null;
};

/** `undefined` if nothing on the ladder failed. */
export function nextStep(report: Report, place: ClimbPlace = "section"): NextStep | undefined {
  if (isMostlySilent(report)) return logStep(report);
  const recommendation = report.recommendations.find(({ category }) => category === report.nextRung);
  if (recommendation === undefined) return undefined;
  const { category, failures } = recommendation;
  const [rung] = rungsOf(category);
  const ladder = ladderFailures(report);
  const lift = liftWords(recommendation, report);
  const silent = category === "prompt" ? silentInPrompt(report) : 0;
  if (recommendation.status === "unresolved") return unresolvedStep(report, recommendation, place, ladder, lift);
  const effort = category === "model" ? "" : ` Takes ${rung?.cost}.`;
  const lasting = report.climb ? lastingWords(report.climb, category, place) : undefined;
  // What was counted goes by signals, and a sample says how far these are to be trusted.
  const why =
    silent > 0
      ? `${failures - silent === 1 ? "points" : "point"} to the prompt; ${grouped(silent)} more without a signal ${silent === 1 ? "is" : "are"} counted there, as the cheapest to try.`
      : recommendation.measured !== undefined && recommendation.measured.units > 0
        ? `${failures === 1 ? "is" : "are"} counted as ${category} failures.`
        : REASONS[category](failures, report.rungs[category].byBasis["counterfactual"] ?? 0);
  return {
    category,
    title: lasting?.title ?? NEXT_TITLES[category],
    text: `${grouped(failures - silent)} of ${plural(ladder, "failure")} ${why}${category === "retrieval" ? halvesWords(report) : ""} ${lift}${firmness(recommendation, report)}${effort}${lasting?.text ?? ""}`,
  };
}

/** The rung to fix first: none while most failures carry no signal. */
export function firstRung(report: Report): Category | null {
  return isMostlySilent(report) ? null : report.nextRung;
}

function ladderFailures(report: Report): number {
  const { prompt, retrieval, context, model, unattributed } = figuresOf(report).failures;
  return prompt + retrieval + context + model + unattributed;
}

/** Failures without a signal that are counted with the prompt. */
function silentInPrompt(report: Report): number {
  const counted = report.dataQuality.noSignal - report.totals.unattributed;
  return Math.max(0, Math.min(counted, figuresOf(report).failures.prompt));
}

function silentFailures(report: Report): number {
  return silentInPrompt(report) + figuresOf(report).failures.unattributed;
}

function isMostlySilent(report: Report): boolean {
  return silentFailures(report) * 2 > ladderFailures(report);
}

/** Most failures say nothing of their cause: then no rung is worth naming. */
function logStep(report: Report): NextStep {
  const [silent, ladder] = [silentFailures(report), ladderFailures(report)];
  const which =
    silent === ladder
      ? silent === 1
        ? "The failure carries"
        : `All ${grouped(silent)} failures carry`
      : `${grouped(silent)} of ${plural(ladder, "failure")} ${silent === 1 ? "carries" : "carry"}`;
  const advice = report.dataQuality.advice.slice(0, 2).join(" ");
  return {
    category: null,
    title: "Log the evidence first",
    text: `${which} no signal, so it is unknown whether prompt, retrieval, context or model is at fault. ${advice}`.trim(),
  };
}

/** Failures that nothing speaks for but that no cheaper rung was seen: a second run says which of three it is. */
function unresolvedStep(
  report: Report,
  { failures }: Recommendation,
  place: ClimbPlace,
  ladder: number,
  lift: string,
): NextStep {
  const lasting = report.climb ? lastingWords(report.climb, "model", place) : undefined;
  const labelled = report.rungs.model.byBasis["label"] ?? 0;
  const counted =
    labelled === 0
      ? "had the evidence and show no other sign: they are counted as model failures because nothing cheaper explains them"
      : `are counted with the model, ${labelled === failures ? "" : `${grouped(labelled)} of them `}by a label, and nothing rules out what is cheaper`;
  return {
    category: "model",
    title: lasting?.title ?? "Find out first whether prompt, context or model is at fault",
    text: `${grouped(failures)} of ${plural(ladder, "failure")} ${counted}. Ask some of them again with one thing changed before spending on rungs 4 and 5. ${lift}${lasting?.text ?? ""}`,
  };
}

/** What fixing the failures of a rung is expected to bring, and what it can bring at most. */
function liftWords({ category, failures, expected, headroom, measured }: Recommendation, report: Report): string {
  const now = percent(figuresOf(report).passRate);
  if (expected && measured !== undefined && measured.units > 0)
    return `Of ${plural(measured.asked, "failure")} that were asked again, ${percent(measured.share)} are (95% interval ${wholePercent(measured.lower)}–${wholePercent(measured.upper)}%). Fixing them all: expect about ${now} → ${expectedWords(expected)}.`;
  if (expected?.lower === headroom)
    return `Expect ${now} → ${percent(headroom)}: ${failures === 1 ? "it passes" : "all of them pass"} ${shownIn(category, report)}.`;
  return expected
    ? `Expect about ${now} → ${expectedWords(expected)}, at most ${percent(headroom)}.`
    : `Fixing ${failures === 1 ? "it" : `all ${grouped(failures)}`} lifts the pass rate from ${now} to at most ${percent(headroom)}.`;
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

const NEXT_TITLES: Readonly<Record<Category, string>> = {
  retrieval: "Fix retrieval first",
  prompt: "Fix the prompt first",
  context: "Fix the context first",
  model: "Check the model failures, and run again before spending on them",
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

/** How firmly the distribution of failures points to a rung; nothing if its decision rule has fired by share alone. */
function firmness({ status, share, category }: Recommendation, { gates, nextRung }: Report): string {
  const others = gates.flatMap((gate) => {
    const rung = rungOf(gate);
    return rung !== undefined && rung !== nextRung && isMissed(gate) ? [rung] : [];
  });
  const also =
    others.length === 0 ? "" : ` ${capital(andList(others))} failures are over their limit and come after it.`;
  if (status === "confirmed")
    return ` ${capital(category)} accounts for ${percent(share)} of the failures, significantly more than its decision rule.${also}`;
  return `${status === "below" ? " No rung stands out; this one is the first in the order of fixing." : ""}${also}`;
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
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
      title: `Fine-tuning is justified for ${plural(count(ready), "question")}`,
      text: ` They have survived every cheaper fix, and everything on the list for fine-tuning is met${SEE[place]}.`,
    };
  }
  if (clusters.length === 0) return { text: "" };
  return {
    text: ` ${plural(count(clusters), "of them has", "of them have")} lasted; what fine-tuning still lacks stands ${place === "section" ? "under “Up the ladder”" : "below"}.`,
  };
}
