import { CHECK_DOCS } from "../model/check-docs.ts";
import type {
  Attempt,
  Candidate,
  Check,
  Climb,
  Climbing,
  Cluster,
  FixCost,
  OptimizationRecord,
} from "../model/climb.ts";
import { pWords } from "../model/p-value.ts";
import { CATEGORIES, CATEGORY_TITLES, type Category, RUNGS, rungNumber } from "../model/rung.ts";
import { checkWords } from "./check-words.ts";
import { dollars } from "./economics-words.ts";
import { andList, grouped, percent, plural } from "./numbers.ts";
import type { Mark } from "./words.ts";

// What is said of history, readiness and cost, in sentences that every form of the report shares.

/** Said wherever somebody could think of training. */
export const NO_EVAL_DATA =
  "The questions of this evaluation must never become training data: it could not measure anything any more.";

/** How far back the report looks, and what it could not use. */
export function historyWords({ history }: Climb, mark: Mark): string | undefined {
  if (history === null) return undefined;
  const { total, leftOut, untimed } = history;
  const earlier = total - 1;
  const first =
    earlier === 0 ? "There is no earlier run to look back on yet." : `Looks back on ${plural(earlier, "earlier run")}.`;
  const order =
    untimed > 0
      ? ` ${plural(untimed, "report does", "reports do")} not say when ${untimed === 1 ? "it was" : "they were"} made, and ${untimed === 1 ? "is" : "are"} taken in the order of names.`
      : "";
  const shown = leftOut.slice(0, 3).map(({ name, reason }) => `${mark(name, 80)} (${mark(reason, 160)})`);
  const rest = leftOut.length - shown.length;
  const without =
    leftOut.length === 0 ? "" : ` Left out: ${shown.join("; ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}.`;
  return `${first}${order}${without}`;
}

/** "billing, model, label x: 4 questions, failing for 5 runs" */
export function clusterTitle({ questionCategory, category, label, questionIds, runs }: Cluster, mark: Mark): string {
  const name = [
    questionCategory === null ? [] : [mark(questionCategory, 40)],
    [`${CATEGORY_TITLES[category].toLowerCase()} failures`],
    label === null ? [] : [`label ${mark(label, 40)}`],
  ].flat();
  return `${name.join(", ")}: ${plural(questionIds.length, "question")}, failing for ${grouped(runs)} runs`;
}

/** What a cluster has survived, and what follows from it. */
export function clusterWords(cluster: Cluster, mark: Mark): string {
  const { versions, category, verdict, checks } = cluster;
  const survived = (["prompt", "index", "context"] as const)
    .filter((kind) => versions[kind].length > 1)
    .map((kind) => `${grouped(versions[kind].length)} ${kind} versions`);
  const through =
    survived.length === 0
      ? "No version is known to have changed while it failed."
      : `It has survived ${andList(survived)}.`;
  if (category !== "model")
    return `${through} Its fixes are still those of rung ${rungNumber(category)}; see when to climb.`;
  if (verdict === "justified") return `${through} Everything on the list for fine-tuning is met. ${NO_EVAL_DATA}`;
  return `${through} Fine-tuning is ${verdict === "premature" ? "premature" : "not settled"}. ${listWords(checks, mark)}`;
}

/** Where a rung stands in a category of questions. */
export function climbingWords({ category, checks, confirmed, verdict }: Climbing, mark: Mark): string {
  const said = (status: string) =>
    checks
      .filter((check) => check.status === status)
      .map((check) => checkWords(check, mark))
      .join("; ");
  switch (verdict) {
    case "climb":
      return `${said("met")}.`;
    case "held":
      return confirmed.length === 0
        ? `${said("met")}, but the list for fine-tuning is not met.`
        : confirmed.includes(category)
          ? `${said("met")}. Its rule is confirmed all the same: nothing dearer can make up for it; try a fix of another kind on this rung.`
          : `${said("met")}, but the rule for ${andList(confirmed)} failures is confirmed, and they come first.`;
    case "unknown":
      return `${said("unknown")}.`;
    case "stay":
      // That the trouble has not moved on is nothing a reader asks for.
      return `${checks
        .slice(0, 1)
        .map((check) => checkWords(check, mark))
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

/** What an attempt changed, and whether its rung moved. */
export function attemptWords({ changed, before, after, compared, better, worse, pValue }: Attempt): string {
  const rungs = CATEGORIES.filter((category) => changed.some((kind) => RUNG_OF[kind] === category));
  const moves = rungs.map((rung) => `${rung} failures ${grouped(before[rung] ?? 0)} → ${grouped(after[rung] ?? 0)}`);
  const passes = `${grouped(before["passed"] ?? 0)} → ${grouped(after["passed"] ?? 0)} of ${grouped(compared)} pass`;
  const verdict =
    better + worse === 0
      ? "nothing moved"
      : pValue <= 0.05
        ? `it helped (${pWords(pValue)})`
        : pValue >= 0.95
          ? "it made things worse"
          : `${grouped(better)} better, ${grouped(worse)} worse: within noise`;
  const together = changed.length > 1 ? "; with several changes at once nobody can tell which did it" : "";
  return `${moves.join(", ")}; ${passes}; ${verdict}${together}`;
}

/** The rung on which each version is changed. */
const RUNG_OF: Readonly<Record<Attempt["changed"][number], Category>> = {
  prompt: "prompt",
  index: "retrieval",
  context: "context",
  model: "model",
};

/** Whether a category of questions is worth a student, and why not yet. */
export function candidateWords(candidate: Candidate, mark: Mark): string {
  const { costPerCorrect, studentPerCorrect, breakEven, monthsToPayBack, checks, verdict, shareOfCost } = candidate;
  const cost =
    costPerCorrect === null
      ? ""
      : `${dollars(costPerCorrect)} a correct answer${studentPerCorrect === null ? "" : `, ${dollars(studentPerCorrect)} with a student`}. `;
  const share = shareOfCost === null ? "" : `${percent(shareOfCost)} of the cost. `;
  const even =
    breakEven === null
      ? ""
      : `Breaks even after ${grouped(Math.ceil(breakEven))} correct answers${monthsToPayBack === null ? "" : `, ${plural(Math.ceil(monthsToPayBack * 10) / 10, "month")}`}. `;
  if (verdict === "ready") return `${share}${cost}${even}Everything on the list is met. ${NO_EVAL_DATA}`;
  return `${share}${cost}${even}${verdict === "premature" ? "Premature" : "Not settled"}. ${listWords(checks, mark)}`;
}

/** Of these much cost there is something to save. */
const WORTH_A_LOOK = 0.1;

/** Candidates that are worth a reader's time, at most so many of them, and the rest: premature ones with little of the cost. */
export function byWorth(candidates: readonly Candidate[], most: number): [Candidate[], Candidate[]] {
  const isWorth = ({ verdict, shareOfCost }: Candidate) =>
    verdict !== "premature" || (shareOfCost ?? 0) >= WORTH_A_LOOK;
  const worth = candidates.filter(isWorth).slice(0, most);
  return [worth, candidates.filter((candidate) => !worth.includes(candidate))];
}

/** What is not met and what is not known, each with what would settle it, and what is met by name. */
function listWords(checks: readonly Check[], mark: Mark): string {
  const said = (status: Check["status"]) => checks.filter((check) => check.status === status);
  const sentence = (title: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${title}: ${parts.join("; ")}.`];
  return [
    ...sentence(
      "Not met",
      said("not met").map((check) => checkWords(check, mark)),
    ),
    ...sentence(
      "Not known",
      said("unknown").map((check) => checkWords(check, mark)),
    ),
    ...sentence(
      "Met",
      [
        said("met")
          .map(({ id }) => CHECK_DOCS[id].title)
          .join(", "),
      ].filter((titles) => titles !== ""),
    ),
  ].join(" ");
}

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
  const reach =
    modelFailures === 0
      ? "none of the failures is known to be the model's, so that fine-tuning would have nothing to repair"
      : `${grouped(modelFailures)} of ${plural(ladderFailures, "failure")} ${modelFailures === 1 ? "is" : "are"} the model's, which is all that fine-tuning could repair`;
  return `${title} takes ${rangeWords(hours, String)} hours${money(usd)}, skipping to fine-tuning ${rangeWords(skipHours, String)}${money(skipUsd)}. The skip pays only where the cheaper fix works with a chance of less than ${percent(worthTrying)}; and ${reach}.`;
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
