import type { Climb } from "../model/climb.ts";
import type { Recommendation, Report } from "../model/report.ts";
import { CATEGORY_TITLES, type Category, RUNGS, type Rung, rungsOf } from "../model/rung.ts";
import {
  byWorth,
  CLIMB_VERDICTS,
  candidateWords,
  climbingWords,
  clusterTitle,
  clusterWords,
  fixCostWords,
  NO_EVAL_DATA,
  optimizationWords,
} from "./climb-words.ts";
import { andList, grouped, percent, plural } from "./numbers.ts";
import type { Mark } from "./words.ts";

/** One step of the work plan: facts with a name each, and what has to be said besides. */
export type PlanStep = {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly notes: readonly string[];
};

/** The ladder as a work plan: what to do in order, and what not to do yet, with why. */
export type Plan = {
  readonly title: string;
  readonly now: readonly PlanStep[];
  readonly notYet: readonly PlanStep[];
  /** What is in place already, and what it costs; empty where the configuration lists nothing. */
  readonly inPlace: readonly string[];
  readonly warning: string | undefined;
};

const IDS = 8;
const LISTED = 6;

/** The report as a plan for whoever plans the work: evidence, cost, reversibility, data needed, and when to climb. */
export function planOf(report: Report, mark: Mark): Plan {
  const { totals, recommendations, climb } = report;
  const cheap = recommendations.filter(({ category }) => category !== "model");
  const fires = ({ status }: Recommendation) => status === "suggested" || status === "confirmed";
  const ordered = [...cheap.filter(fires), ...cheap.filter((each) => !fires(each))];
  const upper = [distillationStep(report, mark), fineTuningStep(report, mark)];
  const isReady = ({ verdict }: { readonly verdict: string | null }) => verdict === "ready" || verdict === "justified";
  const ready = [climb?.distillation.some(isReady) ?? false, climb?.clusters.some(isReady) ?? false];
  return {
    title: `Work plan: ${grouped(totals.passed)} of ${grouped(totals.entries - totals.ungraded)} pass (${percent(totals.passRate)})`,
    now: [...ordered.map((each) => cheapStep(each, report, mark)), ...upper.filter((_, at) => ready[at])],
    notYet: upper.filter((_, at) => !ready[at]),
    inPlace: (climb?.optimizations ?? []).map(
      (each) => `${each.net < 0 ? "! " : ""}${mark(each.name, 60)} ${optimizationWords(each)}.`,
    ),
    warning: report.rungs.model.failures > 0 ? NO_EVAL_DATA : undefined,
  };
}

function cheapStep(recommendation: Recommendation, report: Report, mark: Mark): PlanStep {
  const { category, failures, share, status, headroom } = recommendation;
  const [rung] = rungsOf(category);
  if (rung === undefined) throw new Error(`no rung for ${category}`);
  const { climb, totals, rungs } = report;
  const ids = rungs[category].questionIds;
  const shown = [...new Set(ids)].slice(0, IDS).map((id) => mark(id, 60));
  const rest = new Set(ids).size - shown.length;
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [
      ["evidence", `${plural(failures, "failure")}, ${percent(share)} of those on the ladder: ${STATUS[status]}`],
      [
        "questions",
        `${shown.join(" ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}${spread(category, report, mark)}`,
      ],
      ["brings", `the pass rate from ${percent(totals.passRate)} to at most ${percent(headroom)}`],
      ...rungFacts(rung, climb ?? null),
      ["try", rung.fixes.join("; ")],
      ...climbFacts(climb ?? null, category, rung, mark),
    ],
    notes: climb?.fixCost?.category === category ? [fixCostWords(climb.fixCost)] : [],
  };
}

const STATUS: Readonly<Record<Recommendation["status"], string>> = {
  confirmed: "above its decision rule beyond chance",
  suggested: "above its decision rule",
  below: "below its decision rule",
  "after-cheaper": "above its decision rule, after what is cheaper",
};

/** Which categories of questions the failures of a rung are in, the most first. */
function spread(category: Category, { slices }: Report, mark: Mark): string {
  const parts = Object.entries(slices.category)
    .filter(([, counts]) => counts[category] > 0)
    .sort(([, a], [, b]) => b[category] - a[category]);
  if (parts.length === 0) return "";
  const shown = parts.slice(0, 3).map(([name, counts]) => `${mark(name, 40)} ${grouped(counts[category])}`);
  return `; in ${andList(shown)}${parts.length > shown.length ? ` and ${grouped(parts.length - shown.length)} more categories` : ""}`;
}

function rungFacts(rung: Rung, climb: Climb | null): [string, string][] {
  const own = climb?.fixCost?.category === rung.category ? climb.fixCost : null;
  const hours = own === null ? rung.hours : own.hours;
  return [
    ["cost", `${rung.cost}, ${hours[0] === hours[1] ? hours[0] : `${hours[0]} to ${hours[1]}`} working hours`],
    ["upkeep", rung.tax],
    ["reversibility", rung.reversibility],
    ["data needed", rung.data],
  ];
}

/** When to climb: from the history where it says something, else the ladder's own words. */
function climbFacts(climb: Climb | null, category: Category, rung: Rung, mark: Mark): [string, string][] {
  const seen = (climb?.history?.runs.length ?? 0) > 1 ? (climb?.climbing ?? []) : [];
  const found = seen
    .filter((each) => each.category === category)
    .slice(0, LISTED)
    .map(
      (each) =>
        `${each.questionCategory === null ? "" : `${mark(each.questionCategory, 40)}: `}${CLIMB_VERDICTS[each.verdict]}, ${climbingWords(each, mark)}`,
    );
  return [["climb on", `when ${rung.climbWhen}`], ...found.map((words): [string, string] => ["", words])];
}

function distillationStep({ climb, economics }: Report, mark: Mark): PlanStep {
  const rung = rungOf("distillation");
  const candidates = climb?.distillation ?? [];
  const [worth, rest] = byWorth(candidates, LISTED);
  const notes =
    economics.total.withCost === 0
      ? ["No entry says what it cost: log `cost_usd`, and the dear categories of questions stand here."]
      : worth.map(
          (candidate) =>
            `${candidate.questionCategory === null ? "All questions" : mark(candidate.questionCategory, 40)}: ${candidateWords(candidate, mark)}`,
        );
  const left =
    rest.length === 0
      ? []
      : [
          `${plural(rest.length, "more category", "more categories")} with ${percent(rest.reduce((sum, { shareOfCost }) => sum + (shareOfCost ?? 0), 0))} of the cost: premature.`,
        ];
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [["for", rung.enoughWhen], ...rungFacts(rung, null)],
    notes: [...notes, ...left],
  };
}

function fineTuningStep({ climb, rungs }: Report, mark: Mark): PlanStep {
  const rung = rungOf("fine-tuning");
  const clusters = (climb?.clusters ?? []).filter(({ category }) => category === "model");
  const { failures } = rungs.model;
  const none =
    failures === 0
      ? `No failure is the ${CATEGORY_TITLES.model.toLowerCase()}'s: there is nothing for it to repair.`
      : `${plural(failures, "failure")} may be the model's, and ${climb?.history && climb.history.runs.length > 2 ? "none has lasted for three runs" : "no history says whether they last"}: run again after the cheaper fixes, which often make them go away.`;
  const notes =
    clusters.length === 0
      ? [none]
      : clusters.slice(0, LISTED).map((cluster) => `${clusterTitle(cluster, mark)}. ${clusterWords(cluster, mark)}`);
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [["for", rung.enoughWhen], ...rungFacts(rung, null)],
    notes,
  };
}

function rungOf(id: string): Rung {
  const rung = RUNGS.find((each) => each.id === id);
  if (rung === undefined) throw new Error(`there is no rung ${id}`);
  return rung;
}
