import { confirmedRungs, ruleFires } from "../ladder/recommend.ts";
import type { Climbing, Cluster, ReadinessCheck } from "../model/climb.ts";
import type { Counts } from "../model/counts.ts";
import type { VersionKind } from "../model/history.ts";
import { isNamedIn } from "../model/question-id.ts";
import { CATEGORIES, type Category } from "../model/rung.ts";
import { check } from "../readiness/index.ts";
import type { Question } from "../regression/questions.ts";
import { type Confirming, confirmedUpTo, type Parts } from "./category-part.ts";
import { ENDURING_RUNS } from "./clusters.ts";
import type { Failing } from "./persistence.ts";
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

type ClimbingFacts = {
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
export function climbingOf(
  { parts, timeline, failing, clusters, leftOut }: ClimbingFacts,
  settings: Confirming,
): Climbing[] {
  const asked = (timeline.moments.at(-1)?.side.questions ?? []).filter((question) => !isNamedIn(leftOut, question));
  const here = grouped(asked, ({ questionCategory }) => questionCategory);
  const own = grouped(failing, ({ question }) => question.questionCategory);
  const lasting = grouped(
    clusters.filter(({ category }) => category === "model"),
    ({ questionCategory }) => questionCategory,
  );
  return [...parts].flatMap(([questionCategory, part]) =>
    CATEGORIES.filter((category) => part[category] > 0).map((category): Climbing => {
      const questions = here.get(questionCategory) ?? [];
      const models = lasting.get(questionCategory) ?? [];
      const failures = distinct(
        questions.filter((each) => !each.passed && each.category === category).map(({ id }) => id),
      );
      const found = (own.get(questionCategory) ?? []).filter((each) => each.category === category);
      const checks =
        category === "model"
          ? [outlivesCapability(models, timeline)]
          : [outlivedVersions(found, { category, questions, failures }, timeline), movedOn(part, category, settings)];
      const confirmed = confirmedUpTo(part, category === "model" ? "context" : category, settings);
      const isReady = category !== "model" || models.some(({ verdict }) => verdict === "justified");
      return {
        questionCategory,
        category,
        // Without earlier runs single questions are not looked at.
        failures: failures > 0 ? failures : part[category],
        checks,
        confirmed,
        verdict: verdictOf(checks, confirmed.length === 0 && isReady),
      };
    }),
  );
}

function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Several systems that fail on one question are one question. */
function distinct(ids: readonly string[]): number {
  return new Set(ids).size;
}

function verdictOf(checks: readonly ReadinessCheck[], isFree: boolean): Climbing["verdict"] {
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
  { category, questions, failures }: CategoryRung,
  { moments }: Timeline,
): ReadinessCheck {
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
  for (const now of questions) {
    const then = oldest.answers.get(now);
    if (then === undefined) continue;
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
type CategoryRung = {
  readonly category: Exclude<Category, "model">;
  /** The questions of the category, as they fare now. */
  readonly questions: readonly Question[];
  readonly failures: number;
};

/** What this rung can repair is not the trouble any more: its rule does not fire, and that of a more expensive rung is confirmed. */
function movedOn(part: Counts, category: Category, { decisionRules, independent }: Confirming): ReadinessCheck {
  // Nobody knows where failures without a signal belong; they are counted here because it is the cheapest to try.
  if (category === "prompt" && part.noSignal >= part.prompt)
    return check("moved-on", "unknown", { failures: part.prompt, known: 0 });
  const beyond = CATEGORIES.slice(CATEGORIES.indexOf(category) + 1);
  const dearer = confirmedRungs(part, decisionRules, independent).filter((rung) => beyond.includes(rung));
  const isMet = !ruleFires(part, category, decisionRules) && dearer.length > 0;
  return check("moved-on", isMet ? "met" : "not met", { failures: part[category], dearer });
}

/** Model failures that last: what no cheaper model of the same kind would learn from a teacher that fails, too. */
function outlivesCapability(own: readonly Cluster[], { moments }: Timeline): ReadinessCheck {
  if (moments.length < 2) return check("outlives-capability", "unknown", {});
  const lasting = own.filter(({ status }) => status === "enduring");
  const questions = distinct(lasting.flatMap(({ questionIds }) => questionIds));
  const facts = { runs: own.reduce((most, { runs }) => Math.max(most, runs), 0), questions };
  if (questions >= PATTERN) return check("outlives-capability", "met", facts);
  return check("outlives-capability", moments.length < ENDURING_RUNS ? "unknown" : "not met", facts);
}
