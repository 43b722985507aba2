import { reportOn } from "../analyze.ts";
import type { Gate } from "../gates/gate.ts";
import { GATES, gateOptionOf, isGateId } from "../gates/index.ts";
import { isRuleId } from "../ladder/rules/index.ts";
import type { Attribution } from "../model/attribution.ts";
import { explainable, graded, ratio } from "../model/counts.ts";
import type { GateResult, Report } from "../model/report.ts";
import type { Run } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { resolve } from "../options/resolve.ts";
import type { Settings } from "../options/settings.ts";
import { collectRun } from "../run/collect.ts";
import { recordedEntry } from "../run/question-run.ts";

/** What a report would say, and what share of its questions fails on the ladder or without a signal. */
type Recounted = { readonly report: Report; readonly failing: number };

/** A report says what cannot be; the message is a clause. */
export class Contradiction extends Error {}

/**
 * Counts and judges anew what a report lists: its entries, as they were attributed, go through the same analysis as
 * those of a log, with the limits that its gates were held to. What comes out is what the report would say if all of
 * it followed from its entries. Its comparison is taken as it is: the entries of the baseline are not in a report.
 *
 * @throws Contradiction where its lists do not fit each other, or it names a gate or a limit that there is not
 */
export function recount(report: Report): Recounted {
  const run = runOf(report);
  if (graded(run.total) === 0) throw new Contradiction("nothing in it was graded");
  const settings = settingsOf(report);
  const { versions: _versions, ...context } = report.run;
  const baseline = report.comparison === null ? null : { compared: report.comparison };
  try {
    const failing = ratio(explainable(run.weights), run.weights.whole);
    return { report: reportOn(run, settings, { context, baseline }), failing };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Contradiction("its entries cannot be judged by the limits that it names");
  }
}

/** The entries of a report, each with what became of it, as a run. Both of its lists stand in run order. */
function runOf({ questions, attributions, dataQuality }: Report): Run {
  const collector = collectRun({
    passingGrades: new Set(),
    labels: new Map(),
    metrics: new Map(),
    separateUnattributed: false,
    showText: false,
    quarantined: new Set(dataQuality.quarantined),
  });
  const { files } = dataQuality;
  if (files.reduce((sum, { entries }) => sum + entries, 0) !== questions.length)
    throw new Contradiction("its files do not have as many entries as it lists");
  const failures = attributions.values();
  let at = 0;
  for (const file of files) {
    collector.startFile(file.path, file.format);
    for (const question of questions.slice(at, at + file.entries)) {
      const attribution = question.outcome === "failed" ? failures.next().value : undefined;
      const { outcome } = question;
      if (outcome === "failed" ? !isOf(attribution, question) : (question.category ?? question.rule ?? null) !== null)
        throw new Contradiction("its failures are not the questions that failed");
      collector.addAttributed(recordedEntry(question), outcome, attribution, {
        asked: hashOf(question.asked),
        reference: hashOf(question.reference),
        judged: hashOf(question.judged),
      });
    }
    at += file.entries;
    for (const { path, code, detail } of dataQuality.notices)
      if (path === file.path) collector.notice({ code, detail });
  }
  if (failures.next().done !== true) throw new Contradiction("its failures are not the questions that failed");
  const { run, problems } = collector.finish();
  run.quality.findings.splice(0, Number.POSITIVE_INFINITY, ...(dataQuality.findings ?? []));
  if (problems.length > 0) throw new Contradiction("it lists the same trial of a question twice");
  return run;
}

/** Whether a failure is that of the question, by a rule that there is. */
function isOf(
  failure: Report["attributions"][number] | undefined,
  { id, variant, trial, category, rule }: Report["questions"][number],
): failure is Report["attributions"][number] & Attribution {
  return (
    failure !== undefined &&
    isRuleId(failure.rule) &&
    failure.questionId === id &&
    failure.variant === (variant ?? null) &&
    failure.trial === trial &&
    failure.category === category &&
    failure.rule === rule
  );
}

/** The settings that its gates were judged by, as far as the gates say them. */
function settingsOf({ gates, conclusion, dataQuality }: Report): Settings {
  const categories = new Map<string, Record<string, string>>();
  const limits: Record<string, string> = {};
  for (const { id, scope, limitText } of gates) {
    if (!isGateId(id)) throw new Contradiction("it names a gate that there is not");
    const gate: Gate = GATES[id];
    if (scope !== null && !gate.perCategory)
      throw new Contradiction(`it holds ${id} to a part of the run that there is not`);
    const set = scope === null ? limits : (categories.get(scope) ?? {});
    const name = gateOptionOf(id);
    if (Object.hasOwn(set, name)) throw new Contradiction("it lists a gate twice");
    if (!gate.schema.safeParse(limitText).success) throw new Contradiction(`its limit for ${id} is none`);
    set[name] = limitText;
    if (scope !== null) categories.set(scope, set);
  }
  const warned = gates.filter(({ status }: GateResult) => status === "warned").map(({ id }) => id);
  const values = {
    ...limits,
    ...(categories.size === 0 ? {} : { categories: Object.fromEntries(categories) }),
    ...(conclusion === "neutral" ? { "fail-on": "never" } : {}),
    ...(conclusion === "neutral" || warned.length === 0 ? {} : { "warn-only": [...new Set(warned)] }),
    ...(dataQuality.quarantined.length === 0
      ? {}
      : { quarantine: dataQuality.quarantined.map((question) => ({ question, reason: "as the report says" })) }),
  };
  try {
    return resolve([{ place: "file", values, locate: () => ({}) }]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Contradiction("its limits are none");
  }
}

function hashOf(print: string | null | undefined): number {
  const hash = Number.parseInt(print ?? "", 16);
  return Number.isNaN(hash) ? 0 : hash >>> 0;
}
