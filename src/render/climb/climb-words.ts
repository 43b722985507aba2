import type { Attempt, Climb, Climbing, Cluster, FixCost, OptimizationRecord } from "../../model/climb.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category, RUNGS, rungNumber } from "../../model/rung.ts";
import { checkWords } from "../../readiness/index.ts";
import { reasonWords } from "../../reasons/index.ts";
import { andList, grouped, percent, plural, pWords } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import { dollars } from "../economics/economics-words.ts";
import { listItems, type Statement } from "./list-words.ts";

// What is said of history, readiness and cost, in sentences that every form of the report shares.

/** How far back the report looks, and what it could not use. */
export function historyWords({ history, unknownCategories }: Climb, escape: Escape): string | undefined {
  const strange =
    unknownCategories.length === 0
      ? []
      : [
          `The configuration speaks of categories of questions that this run does not have: ${unknownCategories
            .slice(0, 5)
            .map((name) => escape(name, 40))
            .join(", ")}.`,
        ];
  if (history === null) return strange[0];
  const { total, leftOut, untimed } = history;
  const earlier = total - 1;
  const first =
    earlier > 0
      ? `Looks back on ${plural(earlier, "earlier run")}.`
      : leftOut.length > 0
        ? "Nothing is known of earlier runs."
        : "There is no earlier run to look back on yet.";
  const order =
    untimed === 0
      ? []
      : [
          `${plural(untimed, "of them does", "of them do")} not say when ${untimed === 1 ? "it was" : "they were"} made, and ${untimed === 1 ? "is" : "are"} taken in the order of names.`,
        ];
  const decay = decayWords(history, escape);
  return [first, ...order, ...(decay === undefined ? [] : [decay]), ...leftOutWords(leftOut, escape), ...strange].join(
    " ",
  );
}

/** Whether the base branch has got worse bit by bit; `undefined` where there are too few runs to say. */
export function decayWords(history: Climb["history"], escape: Escape): string | undefined {
  const decay = history?.decay;
  if (decay === undefined) return undefined;
  const { anchor, isAnchored, runsBefore, runsAfter, difference, pValue, isWorse } = decay;
  const before = isAnchored
    ? `the ${grouped(runsBefore)} up to ${escape(anchor ?? "", 40)}`
    : `the oldest ${grouped(runsBefore)}`;
  const unknown = anchor !== null && !isAnchored ? ` When \`anchor\` ${escape(anchor, 40)} was is not known.` : "";
  const points = Math.abs(difference * 100).toFixed(1);
  const than = points === "0.0" ? "as much as" : `${points} points ${difference < 0 ? "less" : "more"} than`;
  const what = `the newest ${grouped(runsAfter)} runs of the base branch pass ${than} ${before}`;
  return isWorse
    ? `Slow decay: ${what} (${pWords(pValue)}). Each change by itself may be too small for its gate to see.${unknown}`
    : `No slow decay: ${what}.${unknown}`;
}

/** What was left out, by reason: "Left out: `a`, `b` and 2 more (no report)." */
function leftOutWords(leftOut: NonNullable<Climb["history"]>["leftOut"], escape: Escape): string[] {
  if (leftOut.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const { name, reason } of leftOut) {
    const words = reasonWords(reason, escape);
    reasons.set(words, [...(reasons.get(words) ?? []), name]);
  }
  const groups = [...reasons].slice(0, 5).map(([reason, names]) => {
    const shown = names.slice(0, 3).map((name) => escape(name, 80));
    const rest = names.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""} (${reason})`;
  });
  const rest = reasons.size - groups.length;
  return [`Left out: ${groups.join("; ")}${rest > 0 ? `; and others for ${plural(rest, "more reason")}` : ""}.`];
}

/** Whether some questions have a category: then those that have none are a part, and not the whole run. */
export function isParted({ climbing, clusters, distillation }: Climb): boolean {
  return [...climbing, ...clusters, ...distillation].some(({ questionCategory }) => questionCategory !== null);
}

/** Which questions something is said of; nothing where it is all of them. */
export function placeWords(questionCategory: string | null, parted: boolean, escape: Escape): string[] {
  if (questionCategory !== null) return [escape(questionCategory, 40)];
  return parted ? ["questions without a category"] : [];
}

/** "billing, model, label x: 4 questions, failing for 5 runs" */
export function clusterTitle(cluster: Cluster, isParted: boolean, escape: Escape): string {
  const { questionCategory, category, label, variant, questionIds, runs } = cluster;
  const name = [
    ...placeWords(questionCategory, isParted, escape),
    `${CATEGORY_TITLES[category].toLowerCase()} failures`,
    ...(label === null ? [] : [`label ${escape(label, 40)}`]),
    ...(variant === null ? [] : [`of ${escape(variant, 40)}`]),
  ];
  return `${name.join(", ")}: ${plural(questionIds.length, "question")}, failing for ${grouped(runs)} runs`;
}

function elsewhereWords(passed: number, all: number): string {
  if (all === 1) return "it";
  return `${passed === all ? "all" : grouped(passed)} of them`;
}

/** What a cluster has survived, and what follows from it. */
export function clusterWords(cluster: Cluster, isParted: boolean, escape: Escape): Statement {
  const { versions, category, verdict, checks, passedElsewhere, questionIds } = cluster;
  const survived = (["prompt", "index", "context", "model"] as const)
    .filter((kind) => versions[kind].length > 1)
    .map((kind) => `${grouped(versions[kind].length)} ${kind} versions`);
  const through =
    survived.length === 0
      ? "No version is known to have changed while it failed."
      : `It has survived ${andList(survived)}.`;
  const elsewhere =
    passedElsewhere === 0
      ? ""
      : ` Another system of this log answers ${elsewhereWords(passedElsewhere, questionIds.length)} right, which is a cheaper way out.`;
  const start = `${clusterTitle(cluster, isParted, escape)}. ${through}${elsewhere}`;
  if (category !== "model")
    return { text: `${start} Its fixes are those of rung ${rungNumber(category)}; see when to climb.`, items: [] };
  if (verdict === "justified")
    return {
      text: `${start} Fine-tuning is justified: everything on its list is met.`,
      items: listItems(checks, escape),
    };
  return {
    text: `${start} Fine-tuning is ${verdict === "premature" ? "premature" : "not settled"}.`,
    items: listItems(checks, escape),
  };
}

/** Where a rung stands in a category of questions. */
export function climbingWords({ category, checks, confirmed, verdict }: Climbing, escape: Escape): string {
  const said = (status: string) =>
    checks
      .filter((check) => check.status === status)
      .map((check) => checkWords(check, escape))
      .join("; ");
  const outlived = checks.some(({ id, status }) => id === "outlived-versions" && status === "met");
  switch (verdict) {
    case "climb":
      if (category === "model") return `${said("met")}, and everything on the list for fine-tuning is met.`;
      return outlived
        ? `${said("met")}. More of the same will hardly do: try a fix of another kind on this rung, or go on to ${aboveWords(category)}.`
        : `${said("met")}: go on there.`;
    case "held":
      if (confirmed.length === 0) return `${said("met")}, but the list for fine-tuning is not met.`;
      return outlived && confirmed.includes(category)
        ? `${said("met")}. But its own rule still fires, here or in the whole run, and nothing more expensive makes up for that: find a different kind of fix on this rung.`
        : `${said("met")}, but the rule for ${andList(confirmed)} failures fires significantly, here or in the whole run, and they come first.`;
    case "unknown":
      return `${said("unknown")}.`;
    case "stay":
      // That the trouble has not moved on is nothing a reader asks for.
      return `${checks
        .slice(0, 1)
        .map((check) => checkWords(check, escape))
        .join("")}.`;
  }
}

/** The verdict on climbing in a word or two. */
export const CLIMB_VERDICTS = {
  climb: "climb",
  held: "not yet",
  unknown: "unknown",
  stay: "stay",
} as const satisfies Record<Climbing["verdict"], string>;

/** The rung that a climb leads to. */
function aboveWords(category: Category): string {
  const above = CATEGORIES[CATEGORIES.indexOf(category) + 1];
  return `rung ${above === undefined ? "5" : rungNumber(above)}`;
}

/** What an attempt changed, and whether its rung moved. */
export function attemptWords({ changed, before, after, compared, better, worse, verdict, pValue }: Attempt): string {
  const rungs = CATEGORIES.filter((category) => changed.some((kind) => RUNG_OF[kind] === category));
  const moves = rungs.map((rung) => `${rung} failures ${grouped(before[rung] ?? 0)} → ${grouped(after[rung] ?? 0)}`);
  if (compared === 0) return "no question in common to compare";
  const passes = `${grouped(before["passed"] ?? 0)} → ${grouped(after["passed"] ?? 0)} of ${grouped(compared)} pass`;
  const said = {
    none: `${andList(rungs)} did not move`,
    helped: `it helped (${pWords(pValue)})`,
    worse: "it made things worse",
    noise: `${grouped(better)} better, ${grouped(worse)} worse: within noise`,
  }[verdict];
  const together = changed.length > 1 ? "; with several changes at once nobody can tell which did it" : "";
  return `${moves.join(", ")}; ${passes}; ${said}${together}`;
}

/** The rung on which each version is changed. */
const RUNG_OF: Readonly<Record<Attempt["changed"][number], Category>> = {
  prompt: "prompt",
  index: "retrieval",
  context: "context",
  model: "model",
};

/** The recommended rung against skipping to fine-tuning, and when the skip would pay. */
export function fixCostWords({
  category,
  hours,
  usd,
  skipHours,
  skipUsd,
  worthTrying,
  modelFailures,
  ladderFailures,
}: FixCost): string {
  const title = RUNGS.find((rung) => rung.category === category)?.title ?? CATEGORY_TITLES[category];
  const money = (range: readonly [number, number] | null) =>
    range === null ? "" : ` (${rangeWords(range, roughDollars)})`;
  const skip =
    worthTrying >= 1
      ? "Fine-tuning is no more expensive than that"
      : `The skip pays only where the cheaper fix works with a chance of less than ${percent(worthTrying)}`;
  const reach =
    modelFailures === 0
      ? "no failure is counted with the model, so fine-tuning would have nothing to repair"
      : `${grouped(modelFailures)} of ${plural(ladderFailures, "failure")} ${modelFailures === 1 ? "is" : "are"} counted with the model, and fine-tuning could repair no more than that`;
  return `${title} takes ${rangeWords(hours, String)} ${hours[1] === 1 ? "hour" : "hours"}${money(usd)}, skipping to fine-tuning ${rangeWords(skipHours, String)}${money(skipUsd)}. ${skip}; and ${reach}.`;
}

/** From a hundred on without cents: nobody knows an effort by the cent. */
function roughDollars(amount: number): string {
  return amount >= 100 || Number.isInteger(amount) ? `$${grouped(Math.round(amount))}` : dollars(amount);
}

function rangeWords([from, to]: readonly [number, number], words: (value: number) => string): string {
  return from === to ? words(from) : `${words(from)} to ${words(to)}`;
}

/** What an optimization costs and saves a month. */
export function optimizationWords({ monthlyUpkeep, monthlySaving, net }: OptimizationRecord): string {
  const sums = `saves ${roughDollars(monthlySaving)} a month and costs ${roughDollars(monthlyUpkeep)} of upkeep`;
  return net < 0 ? `${sums}: it costs ${roughDollars(-net)} more than it saves` : `${sums}: ${roughDollars(net)} net`;
}
