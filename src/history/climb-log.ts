import { match } from "../compare/match.ts";
import type { Question } from "../compare/questions.ts";
import type { Attempt, Moment as MomentRecord } from "../model/climb.ts";
import { type Category, isCategory } from "../model/rung.ts";
import { mcnemar } from "../statistics/mcnemar.ts";
import type { Moment } from "./timeline.ts";
import { versionIn } from "./versions.ts";

const KINDS = ["prompt", "index", "context", "model"] as const;
type Kind = (typeof KINDS)[number];
const RUNG: Readonly<Record<Kind, Category>> = {
  prompt: "prompt",
  index: "retrieval",
  context: "context",
  model: "model",
};

/** A run as the climb log shows it. */
export function momentRecord({ name, run, side }: Moment, number: number): MomentRecord {
  const counts = { passed: 0, prompt: 0, retrieval: 0, context: 0, model: 0, other: 0 };
  for (const question of side.questions) counts[placeOf(question)] += 1;
  const { id, commit, branch, createdAt, versions } = run;
  const listed = {
    prompt: [...versions.prompt],
    index: [...versions.index],
    context: [...versions.context],
    model: [...versions.model],
  };
  return { number, name, id, commit, branch, createdAt, versions: listed, questions: side.questions.length, ...counts };
}

/**
 * What was tried: every place in the history where a version changed, and how the failures of the questions that both
 * runs answered moved.
 *
 * @param most only changes of the last so many runs
 */
export function attemptsOf(moments: readonly Moment[], most: number): Attempt[] {
  const known = new Map<Kind, { readonly version: string; readonly at: number }>();
  const attempts: Attempt[] = [];
  for (const [to, moment] of moments.entries()) {
    const changed: Kind[] = [];
    let from = to - 1;
    for (const kind of KINDS) {
      const version = versionIn(moment, kind);
      if (version === undefined) continue;
      const last = known.get(kind);
      if (last !== undefined && last.version !== version) {
        changed.push(kind);
        from = Math.min(from, last.at);
      }
      known.set(kind, { version, at: to });
    }
    const before = moments[from];
    if (changed.length > 0 && before !== undefined && to >= moments.length - most)
      attempts.push(attemptOf(before, moment, { from: from + 1, to: to + 1, changed }));
  }
  return attempts;
}

function attemptOf(before: Moment, after: Moment, where: Pick<Attempt, "from" | "to" | "changed">): Attempt {
  const { pairs } = match(before.side, after.side);
  const rungs: readonly string[] = where.changed.map((kind) => RUNG[kind]);
  const counts = { before: emptyPlaces(), after: emptyPlaces() };
  let [better, worse] = [0, 0];
  for (const pair of pairs) {
    const [was, is] = [placeOf(pair.before), placeOf(pair.after)];
    counts.before[was] += 1;
    counts.after[is] += 1;
    if (rungs.includes(was) && !rungs.includes(is)) better += 1;
    else if (rungs.includes(is) && !rungs.includes(was)) worse += 1;
  }
  return { ...where, compared: pairs.length, ...counts, better, worse, pValue: mcnemar(worse, better) };
}

function emptyPlaces(): Record<"passed" | Category | "other", number> {
  return { passed: 0, prompt: 0, retrieval: 0, context: 0, model: 0, other: 0 };
}

function placeOf({ passed, category }: Question): "passed" | Category | "other" {
  if (passed) return "passed";
  return category !== null && isCategory(category) ? category : "other";
}
