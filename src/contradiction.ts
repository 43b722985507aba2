import { isGateId } from "./config/gate-options.ts";
import { conclude, holds } from "./gates/decide.ts";
import type { Facts, Gate } from "./gates/gate.ts";
import { GATES } from "./gates/index.ts";
import { addAnswer, costsOf, noCosts } from "./ladder/costs.ts";
import { RULES } from "./ladder/rules/index.ts";
import { rungReports } from "./ladder/rung-reports.ts";
import { type Counts, graded } from "./model/counts.ts";
import type { Costs } from "./model/economics.ts";
import type { GateResult, Report } from "./model/report.ts";
import { CATEGORIES, OFF_LADDER } from "./model/rung.ts";
import { wilson } from "./statistics/wilson.ts";

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;
const RUNG_NUMBERS = ["1", "2", "3", "4/5"];
const CLOSE = 1e-9;

/**
 * What cannot be in a report that the gate wrote, as a clause; `undefined` where all of it agrees. The lists of
 * questions and failures are what the totals, the rungs and the gates are held to. Which questions are of a category is
 * not in a report: a category's figures are held to the run's, and with a quarantine to their limits alone.
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
  if (!failuresAgree(report)) return "its failures are not the questions that failed";
  if (new Set(gates.map(({ id, scope }) => JSON.stringify([id, scope]))).size !== gates.length)
    return "it lists a gate twice";
  const { warnings } = dataQuality;
  if (new Set(warnings).size !== warnings.length) return "it warns of the same thing more than once";
  for (const gate of gates) {
    const mistake = gateMistake(gate, report);
    if (mistake !== undefined) return mistake;
  }
  const concluded = conclude(gates, conclusion === "neutral" ? "never" : "any");
  return concluded === conclusion ? undefined : "its conclusion does not follow from its gates";
}

/** The counts as the lists have them. */
function countsOf({ questions, attributions }: Pick<Report, "questions" | "attributions">): Counts {
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

/** What the questions of a report say of cost and latency. */
function costsOfQuestions(questions: Report["questions"]): Costs {
  const sums = noCosts();
  const latencies: number[] = [];
  for (const { outcome, category, costUsd, latencyMs } of questions) {
    const latency = latencyMs ?? Number.NaN;
    if (!Number.isNaN(latency)) latencies.push(latency);
    const isUnanswered = category === "infrastructure";
    addAnswer(sums, outcome === "passed", isUnanswered, costUsd ?? Number.NaN, latency, Number.NaN, Number.NaN);
  }
  sums.latencies = Float64Array.from(latencies);
  return costsOf(sums, sums);
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
  const expected = costsOfQuestions(questions);
  return TOLD.every((name) => isSame(total[name], expected[name]));
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : isClose(a, b);
}

function gateMistake(gate: GateResult, report: Report): string | undefined {
  const { id, scope, status, limit, actual, unit, limitText, message } = gate;
  if (!isGateId(id)) return "it names a gate that there is not";
  const definition: Gate = GATES[id];
  const part = scope === null ? gatedPart(report) : definition.perCategory ? categoryPart(report, scope) : undefined;
  if (part === undefined) return `it holds ${id} to a part of the run that there is not`;
  const bound = definition.schema.safeParse(limitText);
  if (!bound.success) return `its limit for ${id} is none`;
  const measured = bound.data.measure(factsOf(report, part));
  if ("skipped" in measured || status === "skipped")
    return "skipped" in measured && status === "skipped" && measured.skipped === message
      ? undefined
      : `its reason for skipping ${id} is none`;
  if (limit === null || actual === null || unit === null) return `its figures for ${id} are missing`;
  if (!("actual" in measured) || measured.unit !== unit || !isClose(measured.limit, limit))
    return `its limit for ${id} is not the one that it is held to`;
  // How many questions were judged, each once, is not in a report; there are no more than questions.
  const isMeasured = id === "min-questions" ? actual <= measured.actual : isClose(measured.actual, actual);
  if (part.isWhole && !isMeasured) return `what it measured for ${id} is not what it lists`;
  return holds(definition, { actual, limit }) === (status === "passed")
    ? undefined
    : `its verdict on ${id} does not follow from its figures`;
}

/** A part of a run that a gate is held to. `isWhole`: all that the gate looks at is in the report. */
type Part = { readonly counts: Counts; readonly costs: Costs; readonly isWhole: boolean };

/** The run without what is in quarantine. What is left out of its cost is not in a report. */
function gatedPart(report: Report): Part {
  const { questions, attributions, dataQuality, economics } = report;
  const quarantined = new Set(dataQuality.quarantined);
  const isOut = (id: string, detail: string | null | undefined) =>
    quarantined.has(id) || quarantined.has(plainId(id, detail)) || quarantined.has(`${id} #${detail}`);
  const out = new Set(questions.filter(({ id, detail }) => isOut(id, detail)).map(({ id }) => id));
  if (out.size === 0) return { counts: countsOf(report), costs: economics.total, isWhole: true };
  const rest = {
    questions: questions.filter(({ id }) => !out.has(id)),
    attributions: attributions.filter(({ questionId }) => !out.has(questionId)),
  };
  const costs = costsOfQuestions(rest.questions);
  return { counts: countsOf(rest), costs, isWhole: true };
}

/** Which questions are of a category is not in a report: its slice is held to the run, and with a quarantine no further. */
function categoryPart({ slices, economics, totals, dataQuality, questions }: Report, scope: string): Part | undefined {
  const counts = Object.hasOwn(slices.category, scope) ? slices.category[scope] : undefined;
  if (counts === undefined) return undefined;
  const ladder = CATEGORIES.reduce((sum, category) => sum + counts[category], 0);
  const fits =
    counts.entries === counts.passed + counts.failed + counts.ungraded &&
    counts.failed === ladder + counts.offLadder + counts.unattributed &&
    counts.passed <= totals.passed &&
    totals.passed - counts.passed <= totals.entries - counts.entries &&
    counts.failed <= totals.failed;
  if (!fits) return undefined;
  const quarantined = new Set(dataQuality.quarantined);
  const isWhole = !questions.some(({ id, detail }) => quarantined.has(id) || quarantined.has(plainId(id, detail)));
  return { counts, costs: economics.categories[scope] ?? economics.total, isWhole };
}

function factsOf({ questions, comparison, dataQuality }: Report, { counts, costs }: Part): Facts {
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
        for (const name of new Set([id, plainId(id, detail)]))
          passed.set(name, (passed.get(name) ?? true) && outcome === "passed");
      return passed;
    },
  };
}

/** The id without what tells it from others of the name. */
function plainId(id: string, detail: string | null | undefined): string {
  const tail = ` #${detail}`;
  return detail && id.endsWith(tail) ? id.slice(0, -tail.length) : id;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE;
}
