import type { ReadinessCheck } from "../model/climb.ts";
import { isNamedIn } from "../model/question-id.ts";
import { check } from "../readiness/index.ts";
import type { Side } from "../regression/questions.ts";
import type { Timeline, TimelineRun } from "./timeline.ts";
import { versionIn } from "./versions.ts";

/** So many of the last runs say whether something is settled. */
const WINDOW = 5;
const LEAST = 3;
/** A task is another one when more than a tenth of its questions come and go. */
const SAME_QUESTIONS = 0.9;
/** More than a tenth of answers changing sides from run to run is nothing that a student could learn. */
const CALM = 0.1;
/** What a teacher is tuned by. */
const KINDS = ["prompt", "context", "model"] as const;

/** How the questions of a category came and went, and how their answers changed, over the last runs. */
export type Steadiness = {
  readonly runs: number;
  /** Of the questions that any of these runs answered, the share that all of them did, 0 to 1. */
  readonly kept: number;
  /** Of answers in two runs that follow each other, the share that changed between passed and failed, 0 to 1. */
  readonly flips: number;
  readonly moments: readonly TimelineRun[];
};

/**
 * How steady a category of questions is, looked up by its name: null is the questions without one. The runs are gone
 * through once each, however many categories there are.
 *
 * @param leftOut ids of questions that do not count
 * @returns what gives `undefined` with fewer than three runs: that is not enough to say
 */
export function steadinessBy(
  { moments }: Timeline,
  leftOut: ReadonlySet<string>,
): (questionCategory: string | null) => Steadiness | undefined {
  const standings = new Map<TimelineRun, ReadonlyMap<string | null, CategoryStanding>>();
  const standingIn = (moment: TimelineRun, questionCategory: string | null): CategoryStanding | undefined => {
    let found = standings.get(moment);
    if (found === undefined) {
      found = standingsOf(moment, leftOut);
      standings.set(moment, found);
    }
    return found.get(questionCategory);
  };
  return (questionCategory) => {
    const found: { readonly moment: TimelineRun; readonly standing: CategoryStanding }[] = [];
    for (let at = moments.length - 1; at >= 0 && found.length < WINDOW; at -= 1) {
      const moment = moments[at];
      const standing = moment === undefined ? undefined : standingIn(moment, questionCategory);
      if (moment !== undefined && standing !== undefined) found.unshift({ moment, standing });
    }
    return found.length < LEAST ? undefined : steadinessIn(found);
  };
}

function steadinessIn(
  found: readonly { readonly moment: TimelineRun; readonly standing: CategoryStanding }[],
): Steadiness {
  const all = new Set(found.flatMap(({ standing }) => [...standing.keys()]));
  const kept = [...all].filter((name) => found.every(({ standing }) => standing.has(name))).length;
  let [pairs, changed] = [0, 0];
  for (const [index, { standing }] of found.entries()) {
    for (const [name, { passed }] of found[index - 1]?.standing ?? []) {
      const next = standing.get(name)?.passed;
      if (passed === undefined || next === undefined) continue;
      pairs += 1;
      if (next !== passed) changed += 1;
    }
  }
  return {
    runs: found.length,
    kept: kept / all.size,
    flips: pairs === 0 ? 0 : changed / pairs,
    moments: found.map(({ moment }) => moment),
  };
}

/** Questions by id: whether most systems passed them; `undefined` where there was no answer to judge. */
type CategoryStanding = ReadonlyMap<string, { readonly passed: boolean | undefined }>;

/** The questions of a run by category, those that got no answer included. */
function standingsOf(
  { side }: TimelineRun,
  leftOut: ReadonlySet<string>,
): ReadonlyMap<string | null, CategoryStanding> {
  const standings = new Map<string | null, Map<string, StandingTally>>();
  const tallyOf = (question: Side["unanswered"][number]): StandingTally | undefined => {
    if (isNamedIn(leftOut, question)) return undefined;
    const standing = standings.get(question.questionCategory) ?? new Map<string, StandingTally>();
    standings.set(question.questionCategory, standing);
    const tally = standing.get(question.id) ?? { passes: 0, of: 0, passed: undefined };
    standing.set(question.id, tally);
    return tally;
  };
  for (const question of side.unanswered) tallyOf(question);
  for (const question of side.questions) {
    const tally = tallyOf(question);
    if (tally === undefined) continue;
    tally.passes += Number(question.passed);
    tally.of += 1;
    tally.passed = tally.passes * 2 > tally.of;
  }
  return standings;
}

/** How a question fared with the systems of a run. */
type StandingTally = { passes: number; of: number; passed: boolean | undefined };

/** Whether the task keeps its shape: the same questions, run after run. */
export function taskStable(steadiness: Steadiness | undefined): ReadinessCheck {
  if (steadiness === undefined) return check("task-stable", "unknown", { needed: LEAST });
  const { runs, kept } = steadiness;
  return check("task-stable", kept >= SAME_QUESTIONS ? "met" : "not met", { runs, kept });
}

/** Whether a student would learn one thing: the same questions, much the same answers, and a teacher that is not being tuned. */
export function behaviourStable(steadiness: Steadiness | undefined): ReadinessCheck {
  if (steadiness === undefined) return check("stable", "unknown", { needed: LEAST });
  const { runs, kept, flips, moments } = steadiness;
  const changed = KINDS.filter((kind) => new Set(moments.flatMap((moment) => versionIn(moment, kind) ?? [])).size > 1);
  // Runs that say nothing of contexts have none that change; where some say it, all have to.
  const isContextSaid = moments.some(({ run }) => run.versions.context.length > 0);
  const silent = KINDS.filter(
    (kind) => (kind !== "context" || isContextSaid) && moments.some((moment) => versionIn(moment, kind) === undefined),
  );
  const facts = { runs, kept, flips, changed, silent };
  if (kept < SAME_QUESTIONS || flips > CALM || changed.length > 0) return check("stable", "not met", facts);
  return check("stable", silent.length > 0 ? "unknown" : "met", facts);
}
