import type { Side } from "../compare/questions.ts";
import type { Check } from "../model/climb.ts";
import { check } from "./checks.ts";
import { isIn } from "./persistence.ts";
import type { Moment, Timeline } from "./timeline.ts";
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
  readonly moments: readonly Moment[];
};

/**
 * @param questionCategory null is the questions without a category
 * @param leftOut ids of questions that do not count
 * @returns `undefined` with fewer than three runs: that is not enough to say
 */
export function steadinessOf(
  { moments }: Timeline,
  questionCategory: string | null,
  leftOut: ReadonlySet<string>,
): Steadiness | undefined {
  const found: { readonly moment: Moment; readonly standing: Standing }[] = [];
  for (let at = moments.length - 1; at >= 0 && found.length < WINDOW; at -= 1) {
    const moment = moments[at];
    const standing = moment === undefined ? undefined : standingOf(moment, questionCategory, leftOut);
    if (moment !== undefined && standing !== undefined) found.unshift({ moment, standing });
  }
  if (found.length < LEAST) return undefined;
  const all = new Set(found.flatMap(({ standing }) => [...standing.keys()]));
  const kept = [...all].filter((name) => found.every(({ standing }) => standing.has(name))).length;
  let [pairs, changed] = [0, 0];
  for (const [index, { standing }] of found.entries()) {
    for (const [name, passed] of found[index - 1]?.standing ?? []) {
      const next = standing.get(name);
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
type Standing = ReadonlyMap<string, boolean | undefined>;

/** The questions of a category in a run, those that got no answer included; `undefined` where none of them was asked. */
function standingOf(
  { side }: Moment,
  questionCategory: string | null,
  leftOut: ReadonlySet<string>,
): Standing | undefined {
  const isHere = (question: Side["unanswered"][number]) =>
    question.questionCategory === questionCategory && !isIn(leftOut, question);
  const standing = new Map<string, boolean | undefined>();
  for (const question of side.unanswered) if (isHere(question)) standing.set(question.id, undefined);
  const answers = new Map<string, { passed: number; of: number }>();
  for (const question of side.questions) {
    if (!isHere(question)) continue;
    const { passed, of } = answers.get(question.id) ?? { passed: 0, of: 0 };
    answers.set(question.id, { passed: passed + Number(question.passed), of: of + 1 });
  }
  for (const [id, { passed, of }] of answers) standing.set(id, passed * 2 > of);
  return standing.size === 0 ? undefined : standing;
}

/** Whether the task keeps its shape: the same questions, run after run. */
export function taskStable(steadiness: Steadiness | undefined): Check {
  if (steadiness === undefined) return check("task-stable", "unknown", { needed: LEAST });
  const { runs, kept } = steadiness;
  return check("task-stable", kept >= SAME_QUESTIONS ? "met" : "not met", { runs, kept });
}

/** Whether a student would learn one thing: the same questions, much the same answers, and a teacher that is not being tuned. */
export function behaviourStable(steadiness: Steadiness | undefined): Check {
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
