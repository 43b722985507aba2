import type { Check } from "../model/climb.ts";
import { check } from "./checks.ts";
import type { Moment, Timeline } from "./timeline.ts";
import { versionIn } from "./versions.ts";

/** So many of the last runs say whether something is settled. */
const WINDOW = 5;
const LEAST = 3;
/** A task is another one when more than a tenth of its questions come and go. */
const SAME_QUESTIONS = 0.9;
/** More than a tenth of answers changing sides from run to run is nothing that a student could learn. */
const CALM = 0.1;

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
 * @returns `undefined` with fewer than three runs: that is not enough to say
 */
export function steadinessOf({ moments }: Timeline, questionCategory: string | null): Steadiness | undefined {
  const names: { readonly moment: Moment; readonly standing: ReadonlyMap<string, boolean> }[] = [];
  for (let at = moments.length - 1; at >= 0 && names.length < WINDOW; at -= 1) {
    const moment = moments[at];
    const standing = moment === undefined ? undefined : standingOf(moment, questionCategory);
    if (moment !== undefined && standing !== undefined) names.unshift({ moment, standing });
  }
  if (names.length < LEAST) return undefined;
  const all = new Set(names.flatMap(({ standing }) => [...standing.keys()]));
  const kept = [...all].filter((name) => names.every(({ standing }) => standing.has(name))).length;
  let [pairs, changed] = [0, 0];
  for (const [index, { standing }] of names.entries()) {
    for (const [name, passed] of names[index - 1]?.standing ?? []) {
      const next = standing.get(name);
      if (next === undefined) continue;
      pairs += 1;
      if (next !== passed) changed += 1;
    }
  }
  return {
    runs: names.length,
    kept: kept / all.size,
    flips: pairs === 0 ? 0 : changed / pairs,
    moments: names.map(({ moment }) => moment),
  };
}

/** Which questions of a category passed in a run; `undefined` where none of them was asked. */
function standingOf({ side }: Moment, questionCategory: string | null): ReadonlyMap<string, boolean> | undefined {
  const standing = new Map<string, boolean>();
  for (const { id, variant, passed, questionCategory: own } of side.questions)
    if (own === questionCategory) standing.set(side.variants.size === 1 ? id : JSON.stringify([id, variant]), passed);
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
  const facts = { runs, kept, flips };
  if (kept < SAME_QUESTIONS || flips > CALM) return check("stable", "not met", facts);
  const kinds = ["prompt", "context", "model"] as const;
  const changed = kinds.filter((kind) => new Set(moments.flatMap((moment) => versionIn(moment, kind) ?? [])).size > 1);
  if (changed.length > 0) return check("stable", "not met", { ...facts, changed });
  const silent = (["prompt", "model"] as const).filter((kind) =>
    moments.some((moment) => versionIn(moment, kind) === undefined),
  );
  return silent.length > 0 ? check("stable", "unknown", { ...facts, silent }) : check("stable", "met", facts);
}
