import { sampledGain } from "../ladder/expected-gain.ts";
import { PROBE_FACTS } from "../model/probe.ts";
import { namesOf } from "../model/question-id.ts";
import type { Recommendation, Report } from "../model/report.ts";
import { CATEGORIES } from "../model/rung.ts";

// The answers of probes are not in a report: what it says of them is held to what can be.

/** Where what a report says of probes cannot be, if it can't. */
export function probeMistake({ probes, totals, rungs, attributions, questions }: Report): string | undefined {
  if (probes === undefined) return undefined;
  const ladder = CATEGORIES.reduce((sum, category) => sum + rungs[category].failures, totals.unattributed);
  const given = new Set(probes.runs.map(({ probe }) => probe));
  const isWrongRun = ({ probe, ...run }: (typeof probes.runs)[number]) =>
    run.notInLog > run.questions ||
    run.notInLogIds.length > Math.min(10, run.notInLog) ||
    run.turned > run.failures ||
    run.failures > ladder ||
    run.lost > run.passing ||
    run.passing > totals.passed ||
    attributions.filter(({ rule }) => rule === PROBE_FACTS[probe].rule).length > run.turned;
  if (given.size !== probes.runs.length || probes.runs.some(isWrongRun)) return "probes.runs";
  const isWrongShare = ({ share, lower, upper, asked, category }: (typeof probes.shares)[number]) =>
    lower > share ||
    share > upper ||
    asked > ladder ||
    !probes.runs.some(({ probe }) => PROBE_FACTS[probe].category === category || category === "model");
  if (probes.shares.some(isWrongShare)) return "probes.shares";
  const { next, suspectKeys = [] } = probes;
  const failing = new Set(questions.filter(({ outcome }) => outcome === "failed").flatMap(namesOf));
  if (!suspectKeys.every((id) => failing.has(id)) || new Set(suspectKeys).size < suspectKeys.length)
    return "probes.suspectKeys";
  if (next === null) return undefined;
  const isOf = next.questions.every((id) => failing.has(id)) && new Set(next.questions).size === next.questions.length;
  return isOf && !given.has(next.probe) && next.questions.length <= next.of && next.of <= failing.size
    ? undefined
    : "probes.next";
}

/**
 * What fixing a rung brings at most, and is expected to, where a sample measures its share; `undefined` where none does.
 *
 * @param failing what share of the questions fails on the ladder or without a signal
 */
export function sampledLift({ measured }: Recommendation, { probes, totals }: Report, failing: number) {
  if (measured === undefined || measured.units === 0) return undefined;
  const share = probes?.shares.find(({ category }) => category === measured.category);
  return share === undefined ? undefined : sampledGain(totals.passRate, failing, share);
}
