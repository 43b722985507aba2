import { confirmedRungs } from "../ladder/recommend.ts";
import type { Climb, Cluster } from "../model/climb.ts";
import type { ClimbSettings } from "../model/climb-settings.ts";
import { emptyCounts, graded } from "../model/counts.ts";
import type { History } from "../model/history.ts";
import type { Run } from "../model/run.ts";
import type { Category } from "../model/rung.ts";
import { confirmedUpTo, partsOf } from "./category-part.ts";
import { verdictOf } from "./checks.ts";
import { attemptsOf, historyRun } from "./climb-log.ts";
import { climbingOf } from "./climbing.ts";
import { clustersOf } from "./clusters.ts";
import { decayOf } from "./decay.ts";
import { candidatesOf } from "./distillation.ts";
import { fineTuningChecks } from "./fine-tuning.ts";
import { fixCostOf, hoursOf } from "./fix-cost.ts";
import { pastAnswers } from "./past-answers.ts";
import { failingQuestions } from "./persistence.ts";
import { steadinessBy } from "./stability.ts";
import type { Timeline } from "./timeline.ts";

/** What a look at the upper rungs needs to know of this run. */
export type Present = {
  readonly run: Run;
  readonly economics: ReturnType<Run["economics"]>;
  readonly nextRung: Category | null;
  /** Questions an entry, where they are asked more than once. */
  readonly independent: number;
};

/** So many runs are reported one by one: a report stays small however much it looks back on. */
const LOGGED = 30;

/**
 * What the history and the configuration say of the upper rungs: what has lasted, what was tried, when to climb, what
 * is ready and what premature. It advises and never judges.
 *
 * @param history null where none was asked for: what needs one is unknown then
 * @param timeline the same in order
 */
export function climbOf(present: Present, history: History | null, timeline: Timeline, settings: ClimbSettings): Climb {
  const { run, economics, nextRung, independent } = present;
  // What is in quarantine is no ground for anything.
  const { counts, categories } = run.gated;
  const parts = partsOf(counts, new Map([...categories].map(([name, part]) => [name, part.counts])));
  const { decisionRules, quarantined } = settings;
  const whole = confirmedRungs(counts, decisionRules, independent);
  const confirming = { decisionRules, independent, whole };
  const decay = decayOf(timeline, quarantined, settings.anchor);
  const isAlone = history === null || history.runs.length === 0;
  const failing = failingQuestions(timeline, quarantined);
  const lasting = clustersOf(failing, timeline.moments);
  const steadiness = steadinessBy(timeline, quarantined);
  // Where no question was asked twice, every answer is of another one.
  let counted: ReadonlyMap<string | null, number> | undefined;
  const questionsOf = (questionCategory: string | null): number => {
    if (run.questionCount === run.total.entries) return graded(parts.get(questionCategory) ?? emptyCounts());
    counted ??= run.gradedQuestionsByCategory((row) => !run.isGated(row));
    return counted.get(questionCategory) ?? 0;
  };
  const clusters = lasting.map((cluster): Cluster => {
    const { members: _members, span: _span, ...record } = cluster;
    const { questionCategory, category } = record;
    if (category !== "model") return { ...record, checks: [], verdict: null };
    const confirmed = confirmedUpTo(parts.get(questionCategory), "context", confirming);
    const checks = fineTuningChecks(cluster, confirmed, steadiness(questionCategory), settings, parts.size === 1);
    const verdict = verdictOf(checks);
    return { ...record, checks, verdict: verdict === "all met" ? "justified" : verdict };
  });
  return {
    history:
      history === null
        ? null
        : {
            total: isAlone ? 1 : timeline.moments.length,
            runs: isAlone ? [] : timeline.moments.map((moment, at) => historyRun(moment, at + 1)).slice(-LOGGED),
            ...(isAlone ? {} : { answers: pastAnswers(timeline.moments.slice(-LOGGED)) }),
            leftOut: [...timeline.leftOut],
            untimed: timeline.untimed,
            ...(decay === undefined ? {} : { decay }),
          },
    attempts: attemptsOf(timeline.moments, LOGGED, settings.alpha),
    climbing: climbingOf({ parts, timeline, failing, clusters, leftOut: quarantined }, confirming),
    clusters,
    distillation: candidatesOf(
      { parts, economics, systems: systemsIn(run), questionsOf, steadiness },
      settings.distillation,
      confirming,
      settings.margin,
    ),
    hours: hoursOf(settings.effort),
    fixCost: fixCostOf(counts, nextRung, settings.effort),
    unknownCategories: unknownCategories(run, settings),
    optimizations: settings.optimizations
      .map(({ name, rung, monthlyUpkeep, monthlySaving }) => ({
        name,
        rung,
        monthlyUpkeep,
        monthlySaving,
        net: monthlySaving - monthlyUpkeep,
      }))
      .sort((a, b) => b.net - a.net),
  };
}

/** How many systems answered. */
function systemsIn({ slices, total }: Run): number {
  let named = 0;
  for (const { entries } of slices.variant.values()) named += entries;
  return slices.variant.size + (named < total.entries ? 1 : 0);
}

/** Of the categories that the configuration speaks of, those that the run does not have. */
function unknownCategories({ slices }: Run, { distillation, fineTuning }: ClimbSettings): string[] {
  const named = [...Object.keys(distillation.categories), ...Object.keys(fineTuning.categories)];
  return [...new Set(named)].filter((name) => !slices.category.has(name));
}
