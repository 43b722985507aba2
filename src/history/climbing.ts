import type { Question } from "../compare/questions.ts";
import { confirmedRungs, ruleFires } from "../ladder/recommend.ts";
import type { Check, Climbing, Cluster } from "../model/climb.ts";
import type { Counts } from "../model/counts.ts";
import type { VersionKind } from "../model/history.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";
import { type Confirming, confirmedUpTo, type Parts } from "./category-part.ts";
import { check } from "./checks.ts";
import { ENDURING_RUNS } from "./clusters.ts";
import { type Failing, isIn } from "./persistence.ts";
import type { Timeline } from "./timeline.ts";
import { versionIn, versionsByUse, versionsIn } from "./versions.ts";

/** "Several" versions of a prompt, an index or a context. */
const SEVERAL = 3;
/** Fewer failures are no pattern. */
const PATTERN = 3;
/** A rung that repairs a larger share of its failures than this, net of new ones, has not reached a ceiling. */
const REPAIRED = 0.1;

/** What is changed on a rung. */
const KIND: Readonly<Record<Exclude<Category, "model">, VersionKind>> = {
  prompt: "prompt",
  retrieval: "index",
  context: "context",
};

type Facts = {
  readonly parts: Parts;
  readonly timeline: Timeline;
  readonly failing: readonly Failing[];
  readonly clusters: readonly Cluster[];
  /** Ids of questions that are no ground. */
  readonly leftOut: ReadonlySet<string>;
};

/**
 * When to climb, for every rung that has failures in a category of questions: the ladder's own tests, each of them a
 * reason by itself. While this rung or a cheaper one comes first in the category nobody climbs, and to fine-tuning
 * nobody does before everything on its list is met.
 */
export function climbingOf({ parts, timeline, failing, clusters, leftOut }: Facts, settings: Confirming): Climbing[] {
  const own = byPlace(failing, ({ question, category }) => [question.questionCategory, category]);
  const now = byPlace(
    (timeline.moments.at(-1)?.side.questions ?? []).filter((question) => !isIn(leftOut, question)),
    ({ questionCategory, category, passed }) => [questionCategory, passed ? "passed" : category],
  );
  return [...parts].flatMap(([questionCategory, part]) =>
    CATEGORIES.filter((category) => part[category] > 0).map((category): Climbing => {
      const place = placeOf([questionCategory, category]);
      const failures = distinct((now.get(place) ?? []).map(({ id }) => id));
      const checks =
        category === "model"
          ? [outlivesCapability(clusters, questionCategory, timeline)]
          : [
              outlivedVersions(own.get(place) ?? [], { category, questionCategory, failures, leftOut }, timeline),
              movedOn(part, category, settings),
            ];
      const confirmed = confirmedUpTo(part, category === "model" ? "context" : category, settings);
      const isFree = confirmed.length === 0 && (category !== "model" || isReady(clusters, questionCategory));
      return {
        questionCategory,
        category,
        // Without earlier runs single questions are not looked at.
        failures: failures > 0 ? failures : part[category],
        checks,
        confirmed,
        verdict: verdictOf(checks, isFree),
      };
    }),
  );
}

type Place = readonly [questionCategory: string | null, category: string | null];

function placeOf(place: Place): string {
  return JSON.stringify(place);
}

function byPlace<Item>(items: readonly Item[], placeIn: (item: Item) => Place): ReadonlyMap<string, readonly Item[]> {
  const places = new Map<string, Item[]>();
  for (const item of items) {
    const place = placeOf(placeIn(item));
    const there = places.get(place);
    if (there === undefined) places.set(place, [item]);
    else there.push(item);
  }
  return places;
}

/** Several systems that fail on one question are one question. */
function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
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
 * The same failures through several versions of what this rung changes: at least three questions, at least half of
 * those that fail on it, and since the oldest of the last three versions no more than a tenth of them was repaired.
 *
 * @param failures how many questions fail on the rung, those without a signal included
 */
function outlivedVersions(
  own: readonly Failing[],
  { category, questionCategory, failures, leftOut }: Rung,
  { moments }: Timeline,
): Check {
  const kind = KIND[category];
  if (moments.length < 2) return check("outlived-versions", "unknown", { kind, needed: SEVERAL });
  const tried = versionsByUse(moments, kind);
  const silent = moments.filter((moment) => versionIn(moment, kind) === undefined).length;
  const survivors = distinct(
    own.filter(({ since }) => versionsIn(since, kind).length >= SEVERAL).map(({ question }) => question.id),
  );
  const facts = {
    kind,
    versions: tried,
    needed: SEVERAL,
    failures,
    survivors,
    pattern: PATTERN,
    silent,
    runs: moments.length,
  };
  if (own.length === 0) return check("outlived-versions", "unknown", { ...facts, known: 0 });
  if (tried.length < SEVERAL) return check("outlived-versions", silent > 0 ? "unknown" : "not met", facts);
  const oldest = moments.findLast((moment) => !moment.isBrokenOff && versionIn(moment, kind) === tried.at(-SEVERAL));
  if (oldest === undefined) return check("outlived-versions", "unknown", { ...facts, broken: 1 });
  const isHere = (question: Question) => !question.passed && !question.isSilent && question.category === category;
  let [before, better, worse] = [0, 0, 0];
  for (const [now, then] of oldest.answers) {
    if (now.questionCategory !== questionCategory || isIn(leftOut, now)) continue;
    const [failed, fails] = [isHere(then), isHere(now)];
    if (failed) before += 1;
    if (failed && !fails) better += 1;
    else if (fails && !failed) worse += 1;
  }
  const isCeiling = better - worse <= before * REPAIRED;
  const isMet = survivors >= PATTERN && survivors * 2 >= failures && isCeiling;
  return check("outlived-versions", isMet ? "met" : "not met", { ...facts, better, worse });
}

/** A rung in a category of questions. */
type Rung = {
  readonly category: Exclude<Category, "model">;
  readonly questionCategory: string | null;
  readonly failures: number;
  readonly leftOut: ReadonlySet<string>;
};

/** What this rung can repair is not the trouble any more: its rule does not fire, and that of a dearer rung is confirmed. */
function movedOn(part: Counts, category: Category, { decisionRules, independent }: Confirming): Check {
  // Nobody knows where failures without a signal belong; they are counted here because it is the cheapest to try.
  if (category === "prompt" && part.noSignal >= part.prompt)
    return check("moved-on", "unknown", { failures: part.prompt, known: 0 });
  const beyond = CATEGORIES.slice(CATEGORIES.indexOf(category) + 1);
  const dearer = confirmedRungs(part, decisionRules, independent).filter((rung) => beyond.includes(rung));
  const isMet = !ruleFires(part, category, decisionRules) && dearer.length > 0;
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
  const questions = distinct(lasting.flatMap(({ questionIds }) => questionIds));
  const facts = { runs: Math.max(0, ...own.map((cluster) => cluster.runs)), questions };
  if (questions >= PATTERN) return check("outlives-capability", "met", facts);
  return check("outlives-capability", moments.length < ENDURING_RUNS ? "unknown" : "not met", facts);
}
