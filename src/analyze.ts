import type { ReadSettings } from "./adapters/adapter.ts";
import { ADAPTERS, type FormatId, isFormatId } from "./adapters/index.ts";
import { limitsBefore } from "./gates/before.ts";
import { decide } from "./gates/decide.ts";
import type { Facts } from "./gates/gate.ts";
import { climbOf } from "./history/climb.ts";
import { earlierRuns } from "./history/earlier-runs.ts";
import { suspectKeys } from "./history/suspect-keys.ts";
import { timelineOf } from "./history/timeline.ts";
import { dataQuality } from "./ladder/data-quality.ts";
import { SHOWN_BY } from "./ladder/expected-gain.ts";
import { independentShare, passRateInterval } from "./ladder/independence.ts";
import { measuredShares } from "./ladder/measured-shares.ts";
import { nextProbe } from "./ladder/next-probe.ts";
import { type Grounds, nextRung, recommend } from "./ladder/recommend.ts";
import { rungReports } from "./ladder/rung-reports.ts";
import { withAnswersBefore } from "./model/answers.ts";
import type { Attribution } from "./model/attribution.ts";
import type { Baseline } from "./model/baseline.ts";
import type { Comparison } from "./model/comparison.ts";
import { explainable, ratio } from "./model/counts.ts";
import type { Economics } from "./model/economics.ts";
import type { GateChanges } from "./model/gate-changes.ts";
import { hiddenId, withHiddenIds } from "./model/hidden-text.ts";
import type { History, RunContext } from "./model/history.ts";
import type { Notice } from "./model/notice.ts";
import { type MeasuredShare, PROBE_FACTS } from "./model/probe.ts";
import type { GateResult, Report } from "./model/report.ts";
import type { QuestionRecord, Run } from "./model/run.ts";
import { type Category, isCategory } from "./model/rung.ts";
import { SCHEMA_VERSION } from "./model/schema-version.ts";
import { timeIn } from "./model/time.ts";
import { refuse, UserError } from "./model/user-error.ts";
import { climbSettings, gateSettings } from "./options/analysis-settings.ts";
import { PASSING_GRADES } from "./options/attribution-options.ts";
import { probeFiles } from "./options/probe-files.ts";
import type { Settings } from "./options/settings.ts";
import { onDay } from "./options/waivers.ts";
import { compareWith } from "./regression/compare-with.ts";
import { sideOf } from "./regression/questions.ts";
import type { CollectSettings } from "./run/collect.ts";
import { gatedEconomics } from "./run/economics.ts";
import { figuresOf } from "./run/figures.ts";
import { nothingGraded } from "./run/nothing-graded.ts";
import { runOfQuestions } from "./run/question-run.ts";
import { attributionRecords, questionOutcomes, sliceRecords, versionsOf } from "./run/records.ts";
import { VERSION } from "./version.ts";

/** What belongs to a report besides the run and its settings. */
export type Circumstances = {
  readonly context?: RunContext;
  /** null where none was asked for; or a comparison that was made already. */
  readonly baseline?: Baseline | { readonly compared: Comparison } | null;
  /** How a pull request changes what it is judged by; null where there is nothing to compare with. */
  readonly gateChanges?: GateChanges | null;
  /** Earlier runs; null where none were asked for. */
  readonly history?: History | null;
  /** When the `anchor` of the settings was, ISO 8601, where that is a name and no time. */
  readonly anchor?: string | null;
  /** Answers to questions that were asked again; null where none were asked for. */
  readonly rerun?: History | null;
  /** `YYYY-MM-DD`, for quarantines and acceptances that end; null where none is to. */
  readonly today?: string | null;
};

/** Notices that say that a file does not hold the whole of an evaluation. */
const INCOMPLETE: ReadonlySet<Notice["code"]> = new Set(["unfinished", "contradiction"]);

const NO_HISTORY: History = { runs: [], leftOut: [] };

const NO_CONTEXT: RunContext = { id: null, attempt: null, commit: null, branch: null, createdAt: null };

/**
 * The pure core: a run that was read and attributed, in; the report with its verdict, out. No clock,
 * no file, no network; the same run and settings give the same report.
 *
 * `questions` is made when it is first read: a report over a million entries that is only printed
 * never needs the list.
 *
 * @throws UserError where the log cannot be judged: nothing in it was graded, or it lacks what a limit is about
 */
export function analyze(run: Run, settings: Settings, circumstances: Circumstances = {}): Report {
  const missing = nothingGraded(run, settings["passing-grades"]);
  if (missing !== undefined) refuse(missing);
  refuseUnused(run, settings);
  return reportOn(run, settings, circumstances);
}

/**
 * The same of a run that was read from no log, so that nothing can be missing in one.
 *
 * @throws UserError where the run lacks what a limit is about
 */
export function reportOn(
  run: Run,
  settings: Settings,
  {
    context = NO_CONTEXT,
    baseline = null,
    gateChanges = null,
    history = null,
    anchor = null,
    rerun = null,
    today = null,
  }: Circumstances = {},
): Report {
  const passingGrades = new Set(settings["passing-grades"]);
  const independent = independentShare(run);
  const measured = run.probes === undefined ? [] : measuredShares(run.probes, explainable(run.total), independent);
  // Nobody is to work on what is in quarantine.
  const recommendations = recommend(
    { total: run.gated.counts, weights: run.gated.weights, gap: run.gap },
    settings["decision-rules"],
    independent,
    { ...groundsOf(run), measured },
  );
  const quarantine = onDay(settings.quarantine, today);
  const accept = onDay(settings.accept, today);
  const identity = { ...context, versions: versionsOf(run) };
  let questions: QuestionRecord[] | undefined;
  const records = () => {
    questions ??= run.records();
    return questions;
  };
  // Without earlier runs nothing looks at single questions, of which there may be a million.
  const isAlone = history === null || history.runs.length === 0;
  const timeline = timelineOf(history ?? NO_HISTORY, { run: identity, questions: isAlone ? [] : records() });
  const present = () => (isAlone ? undefined : timeline.moments.at(-1)?.side) ?? sideOf(records());
  const comparison =
    baseline !== null && "compared" in baseline
      ? baseline.compared
      : compareWith(
          baseline,
          earlierRuns(timeline, baseline, settings["history-runs"]),
          present,
          {
            alpha: settings.alpha,
            method: settings["regression-test"],
            minDrop: settings["min-drop"],
            margin: settings.margin,
            waived: withHiddenIds(new Set([...quarantine.active, ...accept.active])),
          },
          rerun === null
            ? null
            : {
                runs: rerun.runs.map(({ name, questions: answers }) => ({ name, side: sideOf(answers) })),
                leftOut: rerun.leftOut,
              },
        );
  const economics = run.economics();
  const gated = gatedEconomics(run, economics, quarantine.active.size > 0);
  const quarantined = withHiddenIds(quarantine.active);
  const facts = factsOf(run, gated, quarantined, comparison);
  const { gates, conclusion, unmeasurable } = decide(
    facts,
    { all: run.slices.category, gated: run.gated.categories },
    gateSettings(settings),
    (category) => gated().categories[category] ?? gated().total,
  );
  if (unmeasurable.length > 0) throw unmeasurableError(unmeasurable);
  const compared = withBaseline(comparison, baseline, gates, settings, quarantined);
  const { entries, passed, failed, ungraded, skipped, offLadder, unattributed } = run.total;
  const attributions = attributionRecords(run, new Set(settings["trace-hosts"]));
  const shown = (ids: readonly string[]) => (settings["show-text"] ? [...ids] : namesWithoutText(run, ids));
  const next = nextRung(recommendations);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "rung-gate", version: VERSION },
    run: identity,
    totals: {
      entries,
      passed,
      failed,
      offLadder,
      ungraded,
      skipped,
      unattributed,
      passRate: ratio(run.weights.passed, run.weights.whole),
      passRateInterval: passRateInterval(run),
    },
    ...(run.gated.counts === run.total ? {} : { gated: figuresOf(run) }),
    rungs: rungReports(run, attributions),
    gap: run.gap,
    attributions,
    get questions() {
      return records();
    },
    recommendations,
    nextRung: next,
    ...probesOf(run, measured, settings, suspectKeys(run, timeline, withHiddenIds(quarantine.active))),
    comparison: compared,
    slices: sliceRecords(run),
    economics,
    climb: climbOf(
      { run, economics: gated(), nextRung: next, independent },
      history,
      timeline,
      climbSettings(settings, quarantine.active, timeIn(anchor ?? settings.anchor)),
    ),
    gates: [...gates],
    gateChanges,
    conclusion,
    dataQuality: dataQuality(run, passingGrades, {
      quarantined: shown([...quarantine.active]),
      accepted: shown([...accept.active]),
      expired: shown([...quarantine.expired, ...accept.expired]),
      unknownWaivers: shown(unknownIds(run, [...quarantine.active, ...accept.active])),
      advice: adviceFor(run),
      unusedMetrics: [...settings.metrics.keys()].filter((name) => !run.quality.metricsSeen.has(name)),
    }),
  };
}

/** What gates may look at in a run. */
function factsOf(
  run: Run,
  gated: () => Economics,
  quarantined: ReadonlySet<string>,
  comparison: Comparison | null,
): Facts {
  return {
    counts: run.gated.counts,
    weights: run.gated.weights,
    questionCount: run.gradedQuestionCount,
    incompleteFiles: run.files.filter(({ notices }) => notices.some(({ code }) => INCOMPLETE.has(code))).length,
    questions: () => questionOutcomes(run),
    costs: () => gated().total,
    quarantined,
    comparison,
  };
}

/** A comparison with what the baseline comes to by itself, and what it answered. One that was made elsewhere is left as it is. */
function withBaseline(
  comparison: Comparison | null,
  baseline: Circumstances["baseline"],
  gates: readonly GateResult[],
  settings: Settings,
  quarantined: ReadonlySet<string>,
): Comparison | null {
  if (!comparison?.result || !baseline || !("questions" in baseline)) return comparison;
  const run = runOfQuestions(baseline.questions, quarantined);
  const gated = gatedEconomics(run, run.economics(), quarantined.size > 0);
  const facts = factsOf(run, gated, quarantined, null);
  const { categories } = run.gated;
  const costsOf = (category: string) => gated().categories[category] ?? gated().total;
  const limits = limitsBefore(gates, gateSettings(settings), facts, categories, costsOf);
  const figures = { ...comparison, result: { ...comparison.result, before: { ...figuresOf(run), limits } } };
  const isAsked = settings["show-text"] && comparison.result.newlyFailing.length > 0;
  return isAsked && baseline.answers !== undefined ? withAnswersBefore(figures, baseline.answers()) : figures;
}

/** What the probes have shown, and what to ask next; nothing where there is neither. */
function probesOf(
  run: Run,
  shares: readonly MeasuredShare[],
  settings: Settings,
  suspects: readonly string[],
): Pick<Report, "probes"> {
  const next = nextProbe(run, { size: settings["probe-sample"], seed: settings["probe-seed"] });
  if (run.probes === undefined && next === null) return {};
  const suspectKeys = suspects.length === 0 ? {} : { suspectKeys: [...suspects] };
  return { probes: { runs: [...(run.probes?.runs ?? [])], shares: [...shares], ...suspectKeys, next } };
}

/** What the failures of a run were attributed by. */
function groundsOf({ probes, total, failures, isGated }: Run): Grounds {
  const shown: Partial<Record<Category, number>> = {};
  let unresolved = 0;
  if (probes === undefined && total.model === 0) return {};
  for (const { row, attribution } of failures()) {
    const { category, rule } = attribution;
    if (!isGated(row)) continue;
    if (category === "model" && !isSeenAsModel(attribution)) unresolved += 1;
    // What failed in a probe, too, is shown to be no matter of that rung, and nothing else.
    if (SHOWN_BY.has(rule) && isCategory(category)) shown[category] = (shown[category] ?? 0) + 1;
  }
  return { shown, unresolved };
}

/** Whether a failure of the model failed in a probe of a cheaper rung: neither a label nor a stronger model says as much. */
function isSeenAsModel({ basis, rule, evidence }: Attribution): boolean {
  return basis === "counterfactual" && (rule !== "model-run" || evidence["ruled_out"] !== undefined);
}

/** Of ids that the configuration names, those that the run does not have. */
function unknownIds(run: Run, named: readonly string[]): string[] {
  if (named.length === 0) return [];
  const known = questionOutcomes(run);
  return [...new Set(named)].filter((id) => !known.has(id) && !known.has(hiddenId(id)));
}

/** Ids that the configuration names, as they may be shown where no text is: those that the log does not have could be texts. */
function namesWithoutText(run: Run, named: readonly string[]): string[] {
  if (named.length === 0) return [];
  const known = questionOutcomes(run);
  return named.map((id) => (known.has(id) || !/\s/.test(id) ? id : hiddenId(id)));
}

/**
 * How entries are to be counted, from the settings.
 *
 * @param today `YYYY-MM-DD`, for quarantines that end; null where none does
 * @param probes how the questions fared in second runs with one thing changed
 */
export function collectSettings(
  settings: Settings,
  today: string | null = null,
  probes: CollectSettings["probes"] = undefined,
): CollectSettings {
  return {
    passingGrades: new Set(settings["passing-grades"]),
    readsWords: settings["passing-grades"] === PASSING_GRADES,
    labels: settings.labels,
    separateUnattributed: settings.unattributed === "separate",
    showText: settings["show-text"],
    quarantined: withHiddenIds(onDay(settings.quarantine, today).active),
    metrics: settings.metrics,
    ...(probes === undefined || Object.keys(probes).length === 0 ? {} : { probes }),
  };
}

/** How files are to be read, from the settings. A map of fields makes every file one of the mapped format. */
export function readSettings(settings: Settings): {
  readonly format: FormatId | "auto";
  readonly reading: ReadSettings;
} {
  const isMapped =
    settings.format === "auto" && Object.keys(settings.fields).length + Object.keys(settings.variants).length > 0;
  return {
    format: isMapped ? "mapped" : settings.format,
    reading: {
      passScore: settings["pass-score"],
      passMetrics: settings["pass-metric"],
      metrics: settings.metrics,
      fields: settings.fields,
      variants: settings.variants,
      records: settings.records,
      showText: settings["show-text"],
    },
  };
}

/** Options about what the run does not have would be obeyed by nothing, and nobody would notice. */
function refuseUnused({ files: read, probes }: Run, settings: Settings): void {
  const judgedByScores = read.some(({ notices }) => notices.some(({ code }) => code === "score-verdict"));
  if (settings["pass-metric"].length > 0 && !judgedByScores) {
    refuse({
      code: "unused-option",
      field: "pass-metric",
      message: "no file of the run is judged by its scores: the tool gives a verdict itself.",
      hint: "Leave `pass-metric` out, or set `metrics:` to change what a metric attributes.",
    });
  }
  const isCompared = settings.baseline.some((each) => each !== "none");
  if (settings.rerun.length > 0 && !isCompared) {
    refuse({
      code: "unused-option",
      field: "rerun",
      message: "answers that were given again are compared with earlier ones, and there is no `baseline`.",
      hint: "Set `baseline`, or leave `rerun` out.",
    });
  }
  const files = probeFiles(settings);
  for (const { probe, questions, notInLog } of probes?.runs ?? []) {
    const option = files[probe]?.option ?? PROBE_FACTS[probe].option;
    if (notInLog === questions)
      refuse({
        code: "unused-option",
        field: option,
        message: "this run has no question in common with the run log.",
        hint: "It has to be a run of the same questions, or of some of them, with the same ids.",
      });
  }
}

/** What the formats of a run say to those who want to attribute more. */
function adviceFor({ files }: Run): string[] {
  const silent = files.filter(({ noSignal }) => noSignal > 0).map(({ format }) => format);
  return [...new Set(silent)].filter(isFormatId).map((id) => ADAPTERS[id].advice);
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
