import { confirmedRungs, ruleFires } from "../ladder/recommend.ts";
import type { Check, Climbing, Cluster } from "../model/climb.ts";
import type { Counts } from "../model/counts.ts";
import type { VersionKind } from "../model/history.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";
import { mcnemar } from "../statistics/mcnemar.ts";
import { confirmedUpTo, type Parts } from "./category-part.ts";
import { check } from "./checks.ts";
import { ENDURING_RUNS } from "./clusters.ts";
import type { Failing } from "./persistence.ts";
import type { Timeline } from "./timeline.ts";
import { versionIn, versionsIn } from "./versions.ts";

/** "Several" versions of a prompt, an index or a context. */
const SEVERAL = 3;
/** Fewer failures are no pattern. */
const PATTERN = 3;

/** What is changed on a rung. */
const KIND: Readonly<Record<Exclude<Category, "model">, VersionKind>> = {
  prompt: "prompt",
  retrieval: "index",
  context: "context",
};

type Rules = Readonly<Record<Category, number>>;

type Facts = {
  readonly parts: Parts;
  readonly timeline: Timeline;
  readonly failing: readonly Failing[];
  readonly clusters: readonly Cluster[];
};

/**
 * When to climb, for every rung that has failures in a category of questions: the ladder's own tests, each of them a
 * reason by itself. While the rule of this rung or of a cheaper one is confirmed in the category nobody climbs, and to
 * fine-tuning nobody does before everything on its list is met.
 */
export function climbingOf(
  { parts, timeline, failing, clusters }: Facts,
  settings: { readonly decisionRules: Rules; readonly alpha: number },
): Climbing[] {
  return [...parts].flatMap(([questionCategory, part]) =>
    CATEGORIES.filter((category) => part[category] > 0).map((category): Climbing => {
      const own = failing.filter(
        ({ question, category: rung }) => rung === category && question.questionCategory === questionCategory,
      );
      const checks =
        category === "model"
          ? [outlivesCapability(clusters, questionCategory, timeline)]
          : [
              outlivedVersions(own, KIND[category], timeline, questionCategory, category, settings.alpha),
              movedOn(part, category, settings.decisionRules),
            ];
      const confirmed = confirmedUpTo(part, category === "model" ? "context" : category, settings.decisionRules);
      return {
        questionCategory,
        category,
        failures: part[category],
        checks,
        confirmed,
        verdict: verdictOf(
          checks,
          confirmed.length === 0 && (category !== "model" || isReady(clusters, questionCategory)),
        ),
      };
    }),
  );
}

/** Whether everything on the list for fine-tuning is met, for some cluster of the category. */
function isReady(clusters: readonly Cluster[], questionCategory: string | null): boolean {
  return clusters.some((cluster) => cluster.questionCategory === questionCategory && cluster.verdict === "justified");
}

function verdictOf(checks: readonly Check[], isFree: boolean): Climbing["verdict"] {
  if (checks.some(({ status }) => status === "met")) return isFree ? "climb" : "held";
  return checks.some(({ status }) => status === "unknown") ? "unknown" : "stay";
}

/**
 * The same failures through several versions of what this rung changes: at least three, and half of those there are; and
 * from the oldest of the last three versions to now no fewer failures than chance explains.
 */
function outlivedVersions(
  own: readonly Failing[],
  kind: VersionKind,
  timeline: Timeline,
  questionCategory: string | null,
  category: Category,
  alpha: number,
): Check {
  const { moments } = timeline;
  if (moments.length < 2) return check("outlived-versions", "unknown", { kind, needed: SEVERAL });
  const tried = versionsIn(moments, kind);
  const survivors = own.filter(({ since }) => versionsIn(since, kind).length >= SEVERAL);
  const facts = {
    kind,
    versions: tried,
    needed: SEVERAL,
    failures: own.length,
    survivors: survivors.length,
    pattern: PATTERN,
  };
  if (tried.length < SEVERAL) {
    const silent = moments.filter((moment) => versionIn(moment, kind) === undefined).length;
    return check("outlived-versions", silent > 0 ? "unknown" : "not met", { ...facts, silent });
  }
  const oldest = tried.at(-SEVERAL);
  const then = moments.findLast((moment) => versionIn(moment, kind) === oldest);
  let [better, worse] = [0, 0];
  for (const [now, before] of then?.answers ?? []) {
    if (now.questionCategory !== questionCategory) continue;
    const failed = !before.passed && before.category === category;
    const fails = !now.passed && now.category === category;
    if (failed && !fails) better += 1;
    else if (fails && !failed) worse += 1;
  }
  const improvement = mcnemar(worse, better);
  const isMet = survivors.length >= PATTERN && survivors.length * 2 >= own.length && improvement > alpha;
  return check("outlived-versions", isMet ? "met" : "not met", { ...facts, better, worse, pValue: improvement });
}

/** What this rung can repair is not the trouble any more: its rule does not fire, and that of a dearer rung is confirmed. */
function movedOn(part: Counts, category: Category, rules: Rules): Check {
  const beyond = CATEGORIES.slice(CATEGORIES.indexOf(category) + 1);
  const dearer = confirmedRungs(part, rules).filter((rung) => beyond.includes(rung));
  const isMet = !ruleFires(part, category, rules) && dearer.length > 0;
  return check("moved-on", isMet ? "met" : "not met", { failures: part[category], dearer });
}

/** Model failures that last: what no cheaper model of the same kind would learn from a teacher that fails, too. */
function outlivesCapability(
  clusters: readonly Cluster[],
  questionCategory: string | null,
  { moments }: Timeline,
): Check {
  const own = clusters.filter(
    (cluster) => cluster.category === "model" && cluster.questionCategory === questionCategory,
  );
  if (moments.length < 2) return check("outlives-capability", "unknown");
  const lasting = own.filter(({ status }) => status === "enduring");
  const questions = lasting.reduce((sum, { questionIds }) => sum + questionIds.length, 0);
  const facts = { runs: Math.max(0, ...own.map((cluster) => cluster.runs)), questions };
  if (questions >= PATTERN) return check("outlives-capability", "met", facts);
  return check("outlives-capability", moments.length < ENDURING_RUNS ? "unknown" : "not met", facts);
}
