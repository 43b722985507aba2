import { timelineOf } from "./history/timeline.ts";
import type { History } from "./model/history.ts";
import type { Power } from "./model/power.ts";
import type { Run } from "./model/run.ts";
import { refuse } from "./model/user-error.ts";
import type { Settings } from "./options/settings.ts";
import { flipsOf, plannedDrop, suiteOf } from "./regression/power.ts";
import { versionsOf } from "./run/records.ts";

const RUNS = [1, 3, 5, 10, 20];
const TRIALS = [1, 2, 3, 5];
const QUESTIONS = [25, 50, 100, 200, 400, 800];
/** What is tried for a drop that is wanted. */
const MORE_RUNS = [1, 3, 5, 10, 20, 30];
const MORE_TRIALS = [1, 2, 3, 5, 10];
const MOST_QUESTIONS = 100_000;

/**
 * The smallest drop that the regression test would find four times out of five: on the questions of a log, and on more of
 * them, with more runs of the base branch, or with more answers to each.
 *
 * @param history earlier runs, which say how often a question changes by itself; null if there are none
 * @param wanted a drop that one wants to see, 0 to 1
 * @throws UserError where no question of the log can be compared with an earlier answer
 */
export function powerOf(run: Run, history: History | null, settings: Settings, wanted?: number): Power {
  const identity = { id: null, attempt: null, commit: null, branch: null, createdAt: null, versions: versionsOf(run) };
  const { moments } = timelineOf(history ?? { runs: [], leftOut: [] }, { run: identity, questions: run.records() });
  const present = moments.at(-1)?.side.questions ?? [];
  if (present.length === 0)
    refuse({
      code: "without-ids",
      field: "question_id",
      message: "no question of the log has an id and a judged answer, so that none could be compared.",
      hint: "Log a `question_id` that stays with its question.",
    });
  const earlier = moments.slice(0, -1).slice(-settings["history-runs"]);
  const suite = suiteOf(
    present.map((question) => {
      const all = [question, ...earlier.flatMap(({ answers }) => answers.get(question) ?? [])];
      return {
        trials: all.reduce((sum, { trials }) => sum + trials, 0),
        passed: all.reduce((sum, { trials, passRate }) => sum + Math.round(passRate * trials), 0),
      };
    }),
  );
  const named = new Set(present.flatMap(({ cluster }) => cluster ?? []));
  const questions = present.filter(({ cluster }) => cluster === null).length + named.size;
  const runs = Math.max(1, earlier.length);
  const trials = Math.max(1, Math.round(present.reduce((sum, each) => sum + each.trials, 0) / present.length));
  const { alpha, "regression-test": method } = settings;
  const dropOf = (plan: { readonly questions?: number; readonly runs?: number; readonly trials?: number }) =>
    plannedDrop(suite, { questions, runs, trials, alpha, method, ...plan });
  const sizes = [...new Set([...QUESTIONS, questions])].sort((a, b) => a - b);
  return {
    questions,
    clusters: named.size,
    history: earlier.length,
    runs,
    trials,
    passRate: suite.spread.mean,
    flips: flipsOf(suite),
    isFitted: suite.isFitted,
    alpha: { fewRuns: alpha.fewRuns, manyRuns: alpha.manyRuns },
    here: dropOf({}),
    runsTried: RUNS,
    rows: sizes.map((size) => ({
      questions: size,
      drops: RUNS.map((each) => dropOf({ questions: size, runs: each })),
    })),
    trialsTried: TRIALS,
    byTrials: TRIALS.map((each) => dropOf({ trials: each })),
    wanted:
      wanted === undefined
        ? null
        : {
            drop: wanted,
            questions: questionsFor(wanted, (size) => dropOf({ questions: size })),
            runs: MORE_RUNS.find((each) => each >= runs && dropOf({ runs: each }) <= wanted) ?? null,
            trials: MORE_TRIALS.find((each) => each >= trials && dropOf({ trials: each }) <= wanted) ?? null,
          },
  };
}

/** How many questions it takes, in steps of a tenth; null beyond a hundred thousand. */
function questionsFor(wanted: number, dropOf: (questions: number) => number): number | null {
  for (let questions = 10; questions <= MOST_QUESTIONS; questions = Math.ceil(questions * 1.1))
    if (dropOf(questions) <= wanted) return questions < 100 ? questions : Math.ceil(questions / 10) * 10;
  return null;
}
