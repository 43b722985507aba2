import type { Attempt, HistoryRun } from "../model/climb.ts";
import { type Category, isCategory } from "../model/rung.ts";
import { match } from "../regression/match.ts";
import type { Question } from "../regression/questions.ts";
import { mcnemar } from "../statistics/mcnemar.ts";
import type { TimelineRun } from "./timeline.ts";
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
export function historyRun({ name, run, side }: TimelineRun, number: number): HistoryRun {
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
 * runs answered moved. A run that does not say its version is passed over, and whatever else changed meanwhile is named.
 *
 * @param most only changes of the last so many runs
 * @param alpha the level at which a move is more than chance
 */
export function attemptsOf(moments: readonly TimelineRun[], most: number, alpha: number): Attempt[] {
  /** After each run: of every kind the last version that was said, and by which run. */
  const known: ReadonlyMap<Kind, { readonly version: string; readonly at: number }>[] = [];
  const attempts: Attempt[] = [];
  for (const [to, moment] of moments.entries()) {
    const before = known[to - 1] ?? new Map();
    if (moment.isBrokenOff) {
      known.push(before);
      continue;
    }
    const said = new Map(before);
    let from = moments.findLastIndex((each, at) => at < to && !each.isBrokenOff);
    let isChange = false;
    for (const kind of KINDS) {
      const version = versionIn(moment, kind);
      if (version === undefined) continue;
      const last = before.get(kind);
      if (last !== undefined && last.version !== version) {
        isChange = true;
        from = Math.min(from, last.at);
      }
      said.set(kind, { version, at: to });
    }
    known.push(said);
    if (!isChange || to < moments.length - most) continue;
    const [earlier, then] = [moments[from], known[from]];
    const changed = KINDS.filter((kind) => {
      const [was, is] = [then?.get(kind)?.version, said.get(kind)?.version];
      return was !== undefined && is !== undefined && was !== is;
    });
    if (earlier !== undefined)
      attempts.push(attemptOf(earlier, moment, { from: from + 1, to: to + 1, changed }, alpha));
  }
  return attempts;
}

function attemptOf(
  before: TimelineRun,
  after: TimelineRun,
  where: Pick<Attempt, "from" | "to" | "changed">,
  alpha: number,
): Attempt {
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
  const pValue = mcnemar(worse, better);
  const verdict =
    better + worse === 0 ? "none" : pValue <= alpha ? "helped" : mcnemar(better, worse) <= alpha ? "worse" : "noise";
  return { ...where, compared: pairs.length, ...counts, verdict, better, worse, pValue };
}

function emptyPlaces(): Record<"passed" | Category | "other", number> {
  return { passed: 0, prompt: 0, retrieval: 0, context: 0, model: 0, other: 0 };
}

function placeOf({ passed, category }: Question): "passed" | Category | "other" {
  if (passed) return "passed";
  return category !== null && isCategory(category) ? category : "other";
}
