import { isGateId } from "./config/gate-options.ts";
import { conclude, holds } from "./gates/decide.ts";
import type { Facts, Gate, Measure } from "./gates/gate.ts";
import { GATES } from "./gates/index.ts";
import { RULES } from "./ladder/rules/index.ts";
import { rungReports } from "./ladder/rung-reports.ts";
import { type Counts, graded } from "./model/counts.ts";
import type { Costs } from "./model/economics.ts";
import type { GateResult, Report } from "./model/report.ts";
import { CATEGORIES, OFF_LADDER } from "./model/rung.ts";
import { nearestRank } from "./statistics/quantile.ts";
import { addTo, emptySum, valueOfSum } from "./statistics/sum.ts";
import { wilson } from "./statistics/wilson.ts";

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
const SKIPPED = ["no baseline", "switched off", "not required", "the baseline does not say what it cost"];
const RUNG_NUMBERS = ["1", "2", "3", "4/5"];
const CLOSE = 1e-9;

/**
 * What cannot be in a report that the gate wrote, as a clause; `undefined` where all of it agrees. The lists of
 * questions and failures are what the totals, the rungs and the gates are held to. What the gates leave out for a
 * quarantine is not in a report, so with one their figures are held to their limits alone.
 */
export function contradictionIn(report: Report): string | undefined {
  const { attributions, gates, conclusion, dataQuality, recommendations, tool } = report;
  const counts = countsOf(report);
  const figures = figureMistake(report, counts);
  if (figures !== undefined) return figures;
  if (!costsAgree(report)) return "what it says of cost and latency is not what its questions say";
  if (!VERSION.test(tool.version)) return "it names no version of this tool";
  if (attributions.some(({ rule }) => !Object.hasOwn(RULES, rule))) return "it names a rule that there is not";
  if (recommendations.some(({ rung }) => !RUNG_NUMBERS.includes(rung))) return "it names a rung that there is not";
  const { warnings } = dataQuality;
  if (new Set(warnings).size !== warnings.length) return "it warns of the same thing more than once";
  for (const gate of gates) {
    const mistake = gateMistake(gate, report, counts);
    if (mistake !== undefined) return mistake;
  }
  const concluded = conclude(gates, conclusion === "neutral" ? "never" : "any");
  return concluded === conclusion ? undefined : "its conclusion does not follow from its gates";
}

/** The counts as the lists have them. */
function countsOf({ questions, attributions }: Report): Counts {
  const outcomes = (wanted: string) => questions.filter(({ outcome }) => outcome === wanted).length;
  const failures = (wanted: string) => attributions.filter(({ category }) => category === wanted).length;
  return {
    entries: questions.length,
    passed: outcomes("passed"),
    failed: outcomes("failed"),
    ungraded: outcomes("ungraded"),
    offLadder: OFF_LADDER.reduce((sum, place) => sum + failures(place), 0),
    unattributed: failures("unattributed"),
    noSignal: attributions.filter(({ rule }) => rule === "no-signal").length,
    prompt: failures("prompt"),
    retrieval: failures("retrieval"),
    context: failures("context"),
    model: failures("model"),
  };
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

/** Whether cost and latency of the whole run are those of its questions. */
function costsAgree({ economics: { total }, questions, totals }: Report): boolean {
  const costs = questions.flatMap(({ costUsd }) => (typeof costUsd === "number" ? [costUsd] : []));
  const latencies = questions.flatMap(({ latencyMs }) => (typeof latencyMs === "number" ? [latencyMs] : []));
  const cost = emptySum();
  for (const each of costs) addTo(cost, each);
  const sum = valueOfSum(cost);
  const isKnown = costs.length > 0 && total.withoutCost === 0 && totals.passed > 0;
  const sorted = Float64Array.from(latencies).sort();
  const rank = (share: number) => (sorted.length === 0 ? null : nearestRank(sorted, share));
  return (
    total.entries === totals.entries &&
    total.correct === totals.passed &&
    total.withCost === costs.length &&
    total.withCost + total.withoutCost <= totals.entries &&
    isSame(total.costUsd, costs.length === 0 ? null : sum) &&
    isSame(total.costPerQuestion, costs.length === 0 ? null : sum / costs.length) &&
    isSame(total.costPerCorrect, isKnown ? sum / totals.passed : null) &&
    total.withLatency === latencies.length &&
    isSame(total.latencyP50Ms, rank(0.5)) &&
    isSame(total.latencyP95Ms, rank(0.95))
  );
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : isClose(a, b);
}

function gateMistake(gate: GateResult, report: Report, counts: Counts): string | undefined {
  const { id, scope, status, limit, actual, unit, limitText, message } = gate;
  if (!isGateId(id)) return "it names a gate that there is not";
  const definition: Gate = GATES[id];
  const slice = scope === null ? counts : definition.perCategory ? report.slices.category[scope] : undefined;
  if (slice === undefined) return `it holds ${id} to a part of the run that there is not`;
  if (status === "skipped") return SKIPPED.includes(message) ? undefined : `its reason for skipping ${id} is none`;
  const bound = definition.schema.safeParse(limitText);
  if (!bound.success) return `its limit for ${id} is none`;
  if (limit === null || actual === null || unit === null) return `its figures for ${id} are missing`;
  const costs = scope === null ? report.economics.total : report.economics.categories[scope];
  const measured = bound.data.measure(factsOf(report, slice, costs ?? report.economics.total));
  if (!("actual" in measured) || measured.unit !== unit || !isClose(measured.limit, limit))
    return `its limit for ${id} is not the one that it is held to`;
  if (!isMeasurable(id, report, measured, actual)) return `what it measured for ${id} is not what it lists`;
  return holds(definition, { actual, limit }) === (status === "passed")
    ? undefined
    : `its verdict on ${id} does not follow from its figures`;
}

function isMeasurable(id: string, { dataQuality }: Report, measured: Measure, actual: number): boolean {
  // How many questions were judged, each once, is not in a report; there are no more than questions.
  if (id === "min-questions") return actual <= dataQuality.questions;
  return dataQuality.quarantined.length > 0 || ("actual" in measured && isClose(measured.actual, actual));
}

function factsOf({ questions, comparison, dataQuality }: Report, counts: Counts, costs: Costs): Facts {
  return {
    counts,
    questionCount: dataQuality.questions,
    comparison,
    costs: () => costs,
    quarantined: new Set(dataQuality.quarantined),
    questions: () => {
      const passed = new Map<string, boolean>();
      // Under its name as well as with what tells it from others of the name, as the gate looks it up.
      for (const { id, detail, outcome } of questions)
        for (const name of new Set([id, id.replace(/ #[0-9a-f]+$/, ""), `${id} #${detail}`]))
          passed.set(name, (passed.get(name) ?? true) && outcome === "passed");
      return passed;
    },
  };
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE;
}
