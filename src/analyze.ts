import { isGateId } from "./config/gate-options.ts";
import { OPTIONS } from "./config/options.ts";
import type { Settings } from "./config/settings.ts";
import { decide, type GateSettings } from "./gates/decide.ts";
import type { Facts } from "./gates/gate.ts";
import { dataQuality } from "./ladder/data-quality.ts";
import { nextRung, recommend } from "./ladder/recommend.ts";
import { rungReports } from "./ladder/rung-reports.ts";
import { graded, ratio } from "./model/counts.ts";
import { type Report, SCHEMA_VERSION } from "./model/report.ts";
import type { Run } from "./model/run.ts";
import { UserError } from "./model/user-error.ts";
import type { CollectSettings } from "./run/collect.ts";
import { attributionRecords, questionOutcomes, sliceRecords, versionsOf } from "./run/records.ts";
import { wilson } from "./statistics/wilson.ts";
import { VERSION } from "./version.ts";

/** What is known of where a run comes from; null is unknown. */
export type RunContext = {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly commit: string | null;
  readonly branch: string | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
};

export const NO_CONTEXT: RunContext = { id: null, attempt: null, commit: null, branch: null, createdAt: null };

/**
 * The pure core: a run that was read and attributed, in; the report with its verdict, out. No clock,
 * no file, no network; the same run and settings give the same report.
 *
 * `questions` is made when it is first read: a report over a million entries that is only printed
 * never needs the list.
 *
 * @throws UserError where the log cannot be judged: nothing in it was graded, or it lacks what a limit is about
 */
export function analyze(run: Run, settings: Settings, context: RunContext = NO_CONTEXT): Report {
  refuseUngraded(run, settings);
  const passingGrades = new Set(settings["passing-grades"]);
  const recommendations = recommend(run.total, settings["decision-rules"]);
  const facts: Facts = { counts: run.total, questionCount: run.questionCount, questions: () => questionOutcomes(run) };
  const { gates, conclusion, unmeasurable } = decide(facts, run.slices.category, gateSettings(settings));
  if (unmeasurable.length > 0) throw unmeasurableError(unmeasurable);
  const { entries, passed, failed, ungraded, offLadder, unattributed } = run.total;
  const attributions = attributionRecords(run, new Set(settings["trace-hosts"]));
  let questions: Report["questions"] | undefined;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "rung-gate", version: VERSION },
    run: { ...context, versions: versionsOf(run) },
    totals: {
      entries,
      passed,
      failed,
      offLadder,
      ungraded,
      unattributed,
      passRate: ratio(passed, graded(run.total)),
      passRateInterval: wilson(passed, graded(run.total)),
    },
    rungs: rungReports(run.total, attributions),
    gap: run.gap,
    attributions,
    get questions() {
      questions ??= run.records();
      return questions;
    },
    recommendations,
    nextRung: nextRung(recommendations),
    comparison: null,
    slices: sliceRecords(run),
    gates: [...gates],
    conclusion,
    dataQuality: dataQuality(run, passingGrades),
  };
}

/** How entries are to be counted, from the settings. */
export function collectSettings(settings: Settings): CollectSettings {
  return {
    passingGrades: new Set(settings["passing-grades"]),
    labels: settings.labels,
    separateUnattributed: settings.unattributed === "separate",
    showText: settings["show-text"],
  };
}

function gateSettings(settings: Settings): GateSettings {
  const limits: GateSettings["limits"] = Object.fromEntries(
    Object.keys(OPTIONS)
      .filter(isGateId)
      .map((id) => [id, settings[id]]),
  );
  return { limits, categories: settings.categories, warnOnly: settings["warn-only"], failOn: settings["fail-on"] };
}

function refuseUngraded({ total, quality, files }: Run, settings: Settings): void {
  if (quality.judged > 0) return;
  const where = files.length === 1 && files[0] !== undefined ? { file: files[0].path } : {};
  const allErrors = quality.infrastructure === total.entries;
  throw new UserError([
    {
      code: "nothing-graded",
      ...where,
      message: allErrors
        ? `all ${total.entries} entries carry an \`error\`: no question was answered, so there is nothing to judge.`
        : `none of the ${total.entries} entries has a grade${quality.infrastructure > 0 ? " for a question that was answered" : ""}, so there is nothing to judge.`,
      hint: allErrors
        ? "Look at the evaluation itself: the errors are infrastructure, not answers."
        : `Write the grader's word into \`grade\`; passing are ${settings["passing-grades"].map((grade) => `\`${grade}\``).join(", ")}.`,
    },
  ]);
}

function unmeasurableError(
  unmeasurable: readonly { readonly id: string; readonly scope: string | null; readonly reason: string }[],
): UserError {
  return new UserError(
    unmeasurable.map(({ id, scope, reason }) => ({
      code: "unmeasurable-limit",
      field: scope === null ? id : `categories.${scope}.${id}`,
      message: `this limit cannot be measured: ${reason}.`,
      hint: "Log what it needs, or remove the limit.",
    })),
  );
}
