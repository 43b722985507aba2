import type { Climb } from "../../model/climb.ts";
import type { Recommendation, Report } from "../../model/report.ts";
import { CATEGORY_TITLES, type Category, RUNGS, type Rung, rungsOf } from "../../model/rung.ts";
import { andList, grouped, percent, plural } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import {
  attemptWords,
  CLIMB_VERDICTS,
  climbingWords,
  clusterWords,
  fixCostWords,
  historyWords,
  isParted,
  optimizationWords,
  placeWords,
} from "../climb/climb-words.ts";
import { candidateWords, idleWords, reportedInFull } from "../climb/distillation-words.ts";
import { NO_EVAL_DATA, type Statement } from "../climb/list-words.ts";
import { faultWords } from "../comparison/fault.ts";
import { countedReport } from "../counted.ts";
import { passingWords } from "../figures.ts";
import { certaintyLines } from "../ladder/certainty.ts";
import { expectedWords, nextStep } from "../ladder/next-step-words.ts";
import { suspectWords } from "../ladder/probe-words.ts";
import { halvesPlan } from "../ladder/retrieval-words.ts";

/** One step of the work plan: facts with a name each, and what has to be said besides. */
export type PlanStep = {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly notes: readonly Statement[];
};

/** The ladder as a work plan: what to do in order, and what not to do yet, with why. */
export type Plan = {
  readonly title: string;
  /** Whether what fails is a change's doing. */
  readonly fault: string | undefined;
  /** What comes first, and why. */
  readonly first: string | undefined;
  /** How much of the diagnosis was measured, and what to ask to measure more. */
  readonly sure: readonly string[];
  /** How far back it looks, and what could not be used. */
  readonly history: string | undefined;
  readonly now: readonly PlanStep[];
  readonly notYet: readonly PlanStep[];
  /** The runs that are looked back on, and what was changed between them. */
  readonly tried: readonly string[];
  /** What is in place already, and what it costs; empty where the configuration lists nothing. */
  readonly inPlace: readonly string[];
  readonly warning: string | undefined;
};

const IDS = 8;
const LISTED = 6;
/** Runs that are listed one by one. */
const RUNS = 12;

/** The report as a plan for whoever plans the work: evidence, cost, reversibility, data needed, and when to climb. */
export function planOf(given: Report, escape: Escape): Plan {
  const report = countedReport(given);
  const { recommendations, climb } = report;
  const cheap = recommendations.filter(({ category }) => category !== "model");
  const fires = ({ status }: Recommendation) =>
    status === "suggested" || status === "confirmed" || status === "unresolved";
  const ordered = [...cheap.filter(fires), ...cheap.filter((each) => !fires(each))];
  const upper = [distillationStep(report, escape), fineTuningStep(report, escape)];
  const isReady = ({ verdict }: { readonly verdict: string | null }) => verdict === "ready" || verdict === "justified";
  const ready = [climb?.distillation.some(isReady) ?? false, climb?.clusters.some(isReady) ?? false];
  const step = nextStep(report, "below");
  const { lead, rest } = faultWords(report, escape);
  return {
    title: `Work plan: ${passingWords(report)}`,
    fault: report.comparison === null ? undefined : [...(lead === "" ? [] : [lead]), ...rest].join(" "),
    first: step === undefined ? undefined : `${step.title}. ${step.text}`,
    sure: certaintyLines(report, escape),
    history: climb ? historyWords(climb, escape) : undefined,
    now: [...ordered.map((each) => cheapStep(each, report, escape)), ...upper.filter((_, at) => ready[at])],
    notYet: upper.filter((_, at) => !ready[at]),
    tried: climb ? triedWords(climb, escape) : [],
    inPlace: (climb?.optimizations ?? []).map(
      (each) => `${each.net < 0 ? "! " : ""}${escape(each.name, 60)} ${optimizationWords(each)}.`,
    ),
    warning: report.rungs.model.failures > 0 ? NO_EVAL_DATA : undefined,
  };
}

/** The runs in their order, each with its versions, and what was changed before it. */
function triedWords({ history, attempts }: Climb, escape: Escape): string[] {
  return (history?.runs ?? []).slice(-RUNS).map(({ number, createdAt, versions, passed, questions }) => {
    const answered = (["prompt", "index", "context", "model"] as const).flatMap((kind) => {
      const [only, ...others] = versions[kind];
      return only === undefined ? [] : [others.length > 0 ? `several of ${kind}` : escape(only, 20)];
    });
    const attempt = attempts.find(({ to }) => to === number);
    // Foreign text like any other, unless it is a day.
    const [day] = /^\d{4}-\d\d-\d\d/.exec(createdAt ?? "") ?? [];
    const rate = questions === 0 ? "" : `, ${percent(passed / questions)} of ${grouped(questions)}`;
    const change = attempt === undefined ? "" : `; ${attempt.changed.join(" and ")} changed: ${attemptWords(attempt)}`;
    return `run ${grouped(number)}${day === undefined ? "" : ` ${day}`}${answered.length === 0 ? "" : ` (${answered.join(" ")})`}${rate}${change}`;
  });
}

function cheapStep(recommendation: Recommendation, report: Report, escape: Escape): PlanStep {
  const { category, expected, headroom } = recommendation;
  const [rung] = rungsOf(category);
  if (rung === undefined) throw new Error(`no rung for ${category}`);
  const { climb, totals, rungs } = report;
  const ids = rungs[category].questionIds;
  const shown = [...new Set(ids)].slice(0, IDS).map((id) => escape(id, 60));
  const rest = new Set(ids).size - shown.length;
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [
      ["evidence", evidenceWords(recommendation)],
      [
        "questions",
        `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}${spread(category, report, escape)}`,
      ],
      ...(category === "retrieval" && halvesPlan(report) !== undefined
        ? [["where", halvesPlan(report) ?? ""] as const]
        : []),
      [
        "brings",
        expected
          ? `the pass rate from ${percent(totals.passRate)} to about ${expectedWords(expected)}, ${percent(headroom)} at most`
          : `the pass rate from ${percent(totals.passRate)} to at most ${percent(headroom)}`,
      ],
      ...rungFacts(rung, climb ?? null),
      ["try", rung.fixes.join("; ")],
      ...climbFacts(climb ?? null, category, rung, escape),
    ],
    notes: climb?.fixCost?.category === category ? [{ text: fixCostWords(climb.fixCost), items: [] }] : [],
  };
}

const STATUS: Readonly<Record<Recommendation["status"], string>> = {
  confirmed: "significantly above its decision rule",
  suggested: "above its decision rule",
  below: "below its decision rule",
  "after-cheaper": "above its decision rule, after what is cheaper",
  unresolved: "above its decision rule by elimination alone: prompt, context or model",
};

/** Which categories of questions the failures of a rung are in, the most first. */
function spread(category: Category, { slices }: Report, escape: Escape): string {
  const parts = Object.entries(slices.category)
    .filter(([, counts]) => counts[category] > 0)
    .sort(([, a], [, b]) => b[category] - a[category]);
  if (parts.length === 0) return "";
  const shown = parts.slice(0, 3).map(([name, counts]) => `${escape(name, 40)} ${grouped(counts[category])}`);
  const rest = parts.length - shown.length;
  return `; in ${andList([...shown, ...(rest > 0 ? [plural(rest, "more category", "more categories")] : [])])}`;
}

function rungFacts(rung: Rung, climb: Climb | null): [string, string][] {
  const [from, to] = climb?.hours[rung.id] ?? rung.hours;
  return [
    ["cost", `${rung.cost}, ${from === to ? from : `${from} to ${to}`} working ${to === 1 ? "hour" : "hours"}`],
    ["upkeep", rung.tax],
    ["reversibility", rung.reversibility],
    ["data needed", rung.data],
  ];
}

/** When to climb: the ladder's own words, and what the history says of it, what asks for a decision first. */
function climbFacts(climb: Climb | null, category: Category, rung: Rung, escape: Escape): [string, string][] {
  if (climb === null || (climb.history?.runs.length ?? 0) < 2) return [["climb on", `when ${rung.climbWhen}`]];
  const order = ["climb", "held", "unknown", "stay"];
  const found = climb.climbing
    .filter((each) => each.category === category)
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.failures - a.failures);
  const shown = found.slice(0, LISTED);
  const rest = found.length - shown.length;
  const more: [string, string][] =
    rest > 0 ? [["…", `and ${plural(rest, "more category", "more categories")} of questions`]] : [];
  return [
    ["climb on", `when ${rung.climbWhen}`],
    ...shown.map((each): [string, string] => [
      CLIMB_VERDICTS[each.verdict],
      [...placeWords(each.questionCategory, isParted(climb), escape), climbingWords(each, escape)].join(": "),
    ]),
    ...more,
  ];
}

function distillationStep({ climb, economics }: Report, escape: Escape): PlanStep {
  const rung = rungOf("distillation");
  const [full, others] = reportedInFull(climb?.distillation ?? []);
  const silent = "No entry says what it cost: log `cost_usd`, and the expensive categories of questions stand here.";
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [["for", rung.enoughWhen], ...rungFacts(rung, climb ?? null)],
    notes: [
      ...(economics.total.withCost === 0 ? [{ text: silent, items: [] }] : []),
      ...full.map((candidate) => candidateWords(candidate, escape)),
      ...(others.length === 0 ? [] : [{ text: idleWords(others, escape), items: [] }]),
    ],
  };
}

function fineTuningStep(report: Report, escape: Escape): PlanStep {
  const { climb, rungs, recommendations } = report;
  const suspects = suspectWords(report, escape);
  const rung = rungOf("fine-tuning");
  const clusters = (climb?.clusters ?? []).filter(({ category }) => category === "model");
  const { failures } = rungs.model;
  const recommendation = recommendations.find(({ category }) => category === "model");
  const lasting =
    (climb?.history?.runs.length ?? 0) > 2 ? "none has lasted for three runs" : "no history says whether they last";
  const none =
    failures === 0
      ? `No failure is the ${CATEGORY_TITLES.model.toLowerCase()}'s: there is nothing for it to repair.`
      : `${plural(failures, "failure")} may be the model's, and ${lasting}: run again after the cheaper fixes, which often make them go away.`;
  return {
    title: `${rung.title} (rung ${rung.number})`,
    facts: [
      ["for", rung.enoughWhen],
      ...(recommendation === undefined ? [] : [["evidence", evidenceWords(recommendation)] as const]),
      ...rungFacts(rung, climb ?? null),
    ],
    notes: [
      ...(suspects === undefined ? [] : [{ text: suspects, items: [] }]),
      ...(clusters.length === 0
        ? [{ text: none, items: [] }]
        : [
            ...clusters
              .slice(0, LISTED)
              .map((cluster) => clusterWords(cluster, climb ? isParted(climb) : false, escape)),
            ...(clusters.length > LISTED
              ? [{ text: `${plural(clusters.length - LISTED, "more cluster")}.`, items: [] }]
              : []),
          ]),
    ],
  };
}

function evidenceWords({ failures, share, status }: Recommendation): string {
  return `${plural(failures, "failure")}, ${percent(share)} of those on the ladder: ${STATUS[status]}`;
}

function rungOf(id: string): Rung {
  const rung = RUNGS.find((each) => each.id === id);
  if (rung === undefined) throw new Error(`there is no rung ${id}`);
  return rung;
}
