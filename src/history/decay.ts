import type { Decay } from "../model/climb.ts";
import type { ClimbSettings } from "../model/climb-settings.ts";
import { isNamedIn } from "../model/question-id.ts";
import { sameJudgement } from "../regression/comparable.ts";
import { exchanged, groupsOf, marksIn } from "../regression/groups.ts";
import { poolOf } from "../regression/pool.ts";
import type { Answers, Asked } from "../regression/questions.ts";
import { boldest, groupedTest, type QuestionTrials } from "../statistics/conditional-test.ts";
import { type Timeline, type TimelineRun, timeOf } from "./timeline.ts";

/** So many runs on each side, where there are as many. */
const RUNS = 10;
/** Fewer say little of what a branch was like. */
const LEAST = 3;
/** Looked at with every run: at 5 % a branch that stays as it is would soon be called worse. */
const LEVEL = 0.001;

/**
 * Whether the base branch has got worse bit by bit: ten merges of which each loses one question are seen by no gate. The
 * same test compares its newest ten runs with the last ten up to the anchor, or else with the oldest ten there are.
 *
 * @returns `undefined` where there are fewer than three runs on one side
 */
export function decayOf(
  { moments }: Timeline,
  quarantined: ReadonlySet<string>,
  anchor: ClimbSettings["anchor"],
): Decay | undefined {
  const own = ownRuns(moments);
  const newest = own.at(-1);
  if (newest === undefined) return undefined;
  const alike = hasPrints(newest) ? own.filter((run) => run === newest || sameJudgement(run, newest)) : own;
  const [before, last] = sides(alike, anchor?.time);
  const after = poolOf(last.toReversed()).runs;
  if (before.length < LEAST || after.length < LEAST) return undefined;
  const asked = (moments.at(-1)?.side.questions ?? [])
    .filter((question) => !isNamedIn(quarantined, question))
    // Marks are of use in clusters alone.
    .map((key) => ({ key, marks: key.cluster === null ? [] : after.map((run) => marksIn(run, key)) }));
  const { groups, single } = groupsOf(asked, before);
  const known = new Map(
    asked.flatMap(({ key }) => {
      const found = trialsOf(key, before, after);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
  const test = groupedTest(
    single.flatMap(({ key }) => known.get(key) ?? []),
    groups.flatMap((group) => exchanged(group, false) ?? []),
    true,
  );
  const changes = [...known.values()].map(
    ({ before: was, passedBefore, after: is, passedAfter }) => passedAfter / is - passedBefore / was,
  );
  if (changes.length === 0) return undefined;
  const difference = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  const pValue = test.pValue(boldest(test, "mid-p"));
  return {
    anchor: anchor?.name ?? null,
    isAnchored: anchor?.time !== undefined,
    runsBefore: before.length,
    runsAfter: after.length,
    questions: changes.length,
    difference,
    pValue,
    isWorse: difference < 0 && pValue <= LEVEL,
  };
}

/** Whether a run says anything of how it was judged. */
function hasPrints({ answers }: TimelineRun): boolean {
  for (const { judged, reference } of answers.values()) if (judged !== null || reference !== null) return true;
  return false;
}

/** The runs of the base branch, oldest first: the run that is judged is one of them where it is of their branch. */
function ownRuns(moments: readonly TimelineRun[]): readonly TimelineRun[] {
  const earlier = moments.slice(0, -1).filter(({ isBrokenOff }) => !isBrokenOff);
  const present = moments.at(-1);
  const isOwn =
    present !== undefined &&
    present.run.branch !== null &&
    earlier.length > 0 &&
    earlier.every(({ run }) => run.branch === present.run.branch);
  return isOwn ? [...earlier, present] : earlier;
}

/** The runs to compare, oldest first: those up to a time and those since, or the two ends of what there is. */
function sides(
  runs: readonly TimelineRun[],
  time: number | undefined,
): readonly [readonly TimelineRun[], readonly TimelineRun[]] {
  if (time === undefined) {
    const each = Math.min(RUNS, Math.floor(runs.length / 2));
    return [runs.slice(0, each), runs.slice(runs.length - each)];
  }
  const isBefore = ({ run }: TimelineRun) => (timeOf(run) ?? Number.POSITIVE_INFINITY) <= time;
  return [runs.filter(isBefore).slice(-RUNS), runs.filter((run) => !isBefore(run)).slice(-RUNS)];
}

/** The answers to a question on both sides; `undefined` where one has none. */
function trialsOf(
  key: Asked,
  before: readonly Pick<TimelineRun, "answers">[],
  after: readonly Pick<TimelineRun, "answers">[],
): QuestionTrials | undefined {
  const [was, is] = [answersIn(before, key), answersIn(after, key)];
  if (was.trials === 0 || is.trials === 0) return undefined;
  return { before: was.trials, passedBefore: was.passed, after: is.trials, passedAfter: is.passed };
}

function answersIn(runs: readonly Pick<TimelineRun, "answers">[], key: Asked): Answers {
  let [trials, passed] = [0, 0];
  for (const { answers } of runs) {
    const found = answers.get(key)?.answers;
    trials += found?.trials ?? 0;
    passed += found?.passed ?? 0;
  }
  return { trials, passed };
}
