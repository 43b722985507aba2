import { conclude, holds } from "../gates/decide.ts";
import type { Facts, Gate } from "../gates/gate.ts";
import { GATES, isGateId } from "../gates/index.ts";
import { RULES } from "../ladder/rules/index.ts";
import { rungReports } from "../ladder/rung-reports.ts";
import { type Counts, graded } from "../model/counts.ts";
import type { Costs } from "../model/economics.ts";
import type { GateResult, Report } from "../model/report.ts";
import { CATEGORIES } from "../model/rung.ts";
import { wilson } from "../statistics/wilson.ts";
import { byCategory, costsOfQuestions, countsOf, gatedEntries, type Listed, plainId } from "./listed-entries.ts";

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
const RUNG_NUMBERS = ["1", "2", "3", "4/5"];
const CLOSE = 1e-9;

/**
 * What cannot be in a report that the gate wrote, as a clause; `undefined` where all of it agrees. The lists of
 * questions and failures are what the totals, the rungs and the gates are held to.
 */
export function contradictionIn(report: Report): string | undefined {
  const { attributions, gates, conclusion, dataQuality, recommendations, tool } = report;
  const counts = countsOf(report);
  const figures = figureMistake(report, counts);
  if (figures !== undefined) return figures;
  if (!costsAgree(report)) return "what it says of cost and latency is not what its questions say";
  if (!categoriesAgree(report)) return "what it says of categories of questions is not what its questions say";
  if (!VERSION.test(tool.version)) return "it names no version of this tool";
  if (attributions.some(({ rule }) => !Object.hasOwn(RULES, rule))) return "it names a rule that there is not";
  if (recommendations.some(({ rung }) => !RUNG_NUMBERS.includes(rung))) return "it names a rung that there is not";
  if (!failuresAgree(report)) return "its failures are not the questions that failed";
  if (new Set(gates.map(({ id, scope }) => JSON.stringify([id, scope]))).size !== gates.length)
    return "it lists a gate twice";
  const { warnings } = dataQuality;
  if (new Set(warnings).size !== warnings.length) return "it warns of the same thing more than once";
  const gated = gatedEntries(report);
  let gatedCosts: Costs | undefined;
  const allCosts = (): Costs => {
    gatedCosts ??= costsOfQuestions(gated.questions);
    return gatedCosts;
  };
  const seen: Seen = { allCosts, gated, categories: byCategory(gated), quarantined: new Set(dataQuality.quarantined) };
  for (const gate of gates) {
    const mistake = gateMistake(gate, report, seen);
    if (mistake !== undefined) return mistake;
  }
  const concluded = conclude(gates, conclusion === "neutral" ? "never" : "any");
  return concluded === conclusion ? undefined : "its conclusion does not follow from its gates";
}

function figureMistake({ totals, rungs, attributions, dataQuality }: Report, counts: Counts): string | undefined {
  const answers = graded(counts);
  const same = (["entries", "passed", "failed", "ungraded", "offLadder", "unattributed"] as const).every(
    (name) => totals[name] === counts[name],
  );
  if (!same || attributions.length !== counts.failed)
    return "its figures are not those of the questions and failures that it lists";
  const expected = rungReports(counts, attributions);
  const rungsAgree = CATEGORIES.every(
    (category) =>
      rungs[category].failures === expected[category].failures &&
      isClose(rungs[category].share, expected[category].share) &&
      isClose(rungs[category].rate, expected[category].rate),
  );
  const { lower, upper } = totals.passRateInterval;
  const interval = wilson(counts.passed, answers);
  // With repeats the interval is wider, by how much the report does not say.
  const intervalAgrees =
    dataQuality.repeatedQuestions > 0
      ? lower <= interval.lower + CLOSE && upper >= interval.upper - CLOSE
      : isClose(lower, interval.lower) && isClose(upper, interval.upper);
  const agrees = answers > 0 && isClose(totals.passRate, counts.passed / answers) && rungsAgree && intervalAgrees;
  return agrees && dataQuality.noSignal === counts.noSignal ? undefined : "its figures contradict each other";
}

/** Whether the failures are those of the questions, one for one: both stand in run order. */
function failuresAgree({ questions, attributions }: Report): boolean {
  const failed = questions.filter(({ outcome }) => outcome === "failed");
  return failed.every(({ id, variant = null, trial, category, rule }, index) => {
    const found = attributions[index];
    return (
      found !== undefined &&
      found.questionId === id &&
      found.variant === variant &&
      found.trial === trial &&
      found.category === category &&
      found.rule === rule
    );
  });
}

const TOLD = [
  "entries",
  "correct",
  "withCost",
  "withoutCost",
  "costUsd",
  "costPerQuestion",
  "costPerCorrect",
  "withLatency",
  "latencyP50Ms",
  "latencyP95Ms",
] as const;

/** Whether cost and latency of the whole run are those of its questions. */
function costsAgree({ economics: { total }, questions }: Report): boolean {
  return areSame(total, costsOfQuestions(questions));
}

function areSame(costs: Costs, expected: Costs): boolean {
  return TOLD.every((name) => isSame(costs[name], expected[name]));
}

const COUNTED = [
  ...CATEGORIES,
  "entries",
  "passed",
  "failed",
  "ungraded",
  "offLadder",
  "unattributed",
  "noSignal",
] as const;

/** Whether every category of questions has the counts and costs of those that are of it. */
function categoriesAgree(report: Report): boolean {
  const { slices, economics } = report;
  const parts = byCategory(report);
  const told = [Object.keys(slices.category), Object.keys(economics.categories)];
  if (told.some((names) => names.length !== parts.size || names.some((name) => !parts.has(name)))) return false;
  return [...parts].every(([name, part]) => {
    const [counts, costs] = [slices.category[name], economics.categories[name]];
    const expected = countsOf(part);
    const same = counts !== undefined && COUNTED.every((each) => counts[each] === expected[each]);
    return same && costs !== undefined && areSame(costs, costsOfQuestions(part.questions));
  });
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : isClose(a, b);
}

/** What gates look at, worked out once. */
type Seen = {
  readonly allCosts: () => Costs;
  readonly gated: Listed;
  readonly categories: ReadonlyMap<string, Listed>;
  readonly quarantined: ReadonlySet<string>;
};

function gateMistake(gate: GateResult, report: Report, seen: Seen): string | undefined {
  const { id, scope, status, limit, actual, unit, limitText, skipped } = gate;
  if (!isGateId(id)) return "it names a gate that there is not";
  const definition: Gate = GATES[id];
  const isPart = scope === null || (definition.perCategory && Object.hasOwn(report.slices.category, scope));
  if (!isPart) return `it holds ${id} to a part of the run that there is not`;
  const bound = definition.schema.safeParse(limitText);
  if (!bound.success) return `its limit for ${id} is none`;
  const measured = bound.data.measure(factsOf(report, scope, seen));
  if ("skipped" in measured || status === "skipped")
    return "skipped" in measured && status === "skipped" && measured.skipped === skipped
      ? undefined
      : `its reason for skipping ${id} is none`;
  if (limit === null || actual === null || unit === null) return `its figures for ${id} are missing`;
  if (!("actual" in measured) || measured.unit !== unit || !isClose(measured.limit, limit))
    return `its limit for ${id} is not the one that it is held to`;
  // How many questions were judged, each once, is not in a report; there are no more than questions.
  const isMeasured = id === "min-questions" ? actual <= measured.actual : isClose(measured.actual, actual);
  if (!isMeasured) return `what it measured for ${id} is not what it lists`;
  return holds(definition, { actual, limit }) === (status === "passed")
    ? undefined
    : `its verdict on ${id} does not follow from its figures`;
}

/** What a gate looks at, from the lists: of the run without what is in quarantine, or of a category of that. */
function factsOf(
  { questions, comparison, dataQuality }: Report,
  scope: string | null,
  { allCosts, gated, categories, quarantined }: Seen,
): Facts {
  const part = scope === null ? gated : (categories.get(scope) ?? { questions: [], attributions: [] });
  return {
    counts: countsOf(part),
    questionCount: dataQuality.questions,
    comparison,
    costs: () => (part.questions.length === 0 || part === gated ? allCosts() : costsOfQuestions(part.questions)),
    quarantined,
    questions: () => {
      const passed = new Map<string, boolean>();
      // Under its name as well as with what tells it from others of the name, as the gate looks it up.
      for (const { id, detail, outcome } of questions)
        for (const name of new Set([id, plainId(id, detail)]))
          passed.set(name, (passed.get(name) ?? true) && outcome === "passed");
      return passed;
    },
  };
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE;
}
