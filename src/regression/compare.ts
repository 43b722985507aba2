import { MANY_RUNS } from "../model/test-level.ts";
import { comparable } from "./comparable.ts";
import { costChange } from "./cost-change.ts";
import { match, type Pair } from "./match.ts";
import { commonNames } from "./names.ts";
import { poolOf } from "./pool.ts";
import { type EarlierRun, pooledOf, together } from "./pooled.ts";
import { smallestVisible } from "./power.ts";
import type { Answers, Asked, Question, Side } from "./questions.ts";
import { rungChanges } from "./rung-changes.ts";
import { type Reruns, secondLook } from "./second-look.ts";
import { standing, transitions } from "./transitions.ts";
import { judgeChange, type TestSettings } from "./verdict.ts";

export type CompareSettings = TestSettings & {
  /** Ids of questions that no test looks at: known to be flaky, or a known and accepted regression. */
  readonly waived: ReadonlySet<string>;
};

/** The baseline, and runs of the base branch before it, the newest first. */
export type Base = { readonly name: string; readonly side: Side; readonly earlier: readonly EarlierRun[] };

/** Compares a run with the runs of the base branch, question by question. The order of none of them matters but that of the runs. */
export function compareRuns(
  { name, side: before, earlier }: Base,
  after: Side,
  settings: CompareSettings,
  reruns: Reruns | null = null,
) {
  const { pairs: found, added, removed, unanswered } = match(before, after, commonNames(before, after));
  const { pairs, changed, ...alike } = comparable(found, earlier);
  const baseline = {
    name,
    side: before,
    answers: new Map(pairs.map((pair) => [pair.after, pair.before])),
    unanswered: new Map(unanswered.map((pair) => [pair.after, pair.before])),
  };
  const pool = poolOf([baseline, ...alike.earlier]);
  const all = withOlder(pairs, after, pool.runs);
  const tested = settings.waived.size === 0 ? all : all.filter((pair) => !settings.waived.has(pair.after.id));
  const { fixed, stillFailing, stillPassing, table } = transitions(tested);
  const runs = pool.runs.length;
  const pooled = pooledOf(
    [...after.questions, ...after.unanswered]
      .filter(({ id }) => !settings.waived.has(id))
      .map((key) => ({ key, after: key })),
    pool.runs,
  );
  const { questions, groups } = pooled;
  const judged = judgeChange([...questions.values()], groups, runs, settings);
  const { test, alpha, pValue, pNet, change, smallest } = judged;
  const regressed = tested.filter((pair) => pair.before.passed && !pair.after.passed);
  const newlyFailing = regressed.map((pair) => pair.after);
  const { waived } = settings;
  const look = secondLook({ after, pooled, runs: pool.runs, judged, newlyFailing, waived }, reruns, settings);
  const { verdict, ...second } = look ?? { verdict: judged.verdict };
  // Of one run alone nothing is said of what was before.
  const pastOf = (question: Question) => (runs < 2 ? undefined : together(questions.get(question)?.earlier ?? []));
  const withPast = ({ before: was, after: is }: Pair) => ({
    id: is.id,
    variant: is.variant,
    before: standing(was),
    after: standing(is),
    ...standingBefore(pastOf(is), runs),
  });
  const failing = new Map(
    added.length === 0 ? [] : after.questions.filter(({ passed }) => !passed).map((each) => [keyOf(each), each]),
  );
  const isOld = new Set(all.slice(pairs.length).map((pair) => keyOf(pair.after)));
  const leftOut = [...alike.leftOut, ...pool.leftOut];
  return {
    whyNot: alike.whyNot,
    /** Tried out, which takes as long as all else. */
    detectable: () => smallestVisible([...questions.values()], groups, { runs, alpha, method: settings.method }),
    verdict,
    test,
    pValue,
    ...(test.startsWith("conditional") ? { pNet } : {}),
    alpha,
    change,
    matched: pairs.length,
    baselineQuestions: before.questions.length,
    newlyFailing: regressed.map(withPast),
    fixed: [...fixed],
    stillFailing,
    stillPassing,
    added: added
      .filter((question) => !isOld.has(keyOf(question)))
      .map((question) => ({ ...question, ...failingAs(failing.get(keyOf(question))) })),
    removed: [...removed],
    unanswered: unanswered.map((pair) => nameOf(pair.after)).filter((question) => !isOld.has(keyOf(question))),
    unstable: after.questions
      .filter(({ passRate }) => passRate > 0 && passRate < 1)
      .map(({ id }) => id)
      .sort(),
    waived: all.length - tested.length,
    cost: costChange(pairs),
    rungs: rungChanges(tested, alpha, settings.method),
    transitions: table,
    ...(changed.length > 0 ? { changed: changed.map((pair) => nameOf(pair.after)) } : {}),
    ...("stage" in second ? { secondLook: second } : {}),
    ...(smallest === undefined
      ? {}
      : {
          clusters: {
            groups: groups.length,
            questions: groups.reduce((sum, { members }) => sum + members.length, 0),
            smallestP: smallest,
          },
        }),
    ...(runs > 1 || leftOut.length > 0
      ? {
          pool: {
            runs,
            older: all.length - pairs.length,
            leftOut,
            failingOnBase: tested.filter(hasBroken(pastOf)).map(withPast),
          },
        }
      : {}),
  };
}

/** With what the baseline did not answer and an older run did. */
function withOlder(pairs: readonly Pair[], after: Side, runs: readonly EarlierRun[]): readonly Pair[] {
  if (runs.length < 2) return pairs;
  const paired = new Set(pairs.map((pair) => pair.after));
  const older = after.questions.flatMap((question): Pair[] => {
    if (paired.has(question)) return [];
    const found = runs.find(({ answers }) => answers.has(question))?.answers.get(question);
    return found === undefined ? [] : [{ before: found, after: question }];
  });
  return older.length === 0 ? pairs : [...pairs, ...older];
}

/** Whether a question fails here and failed in the newest run of the base branch, which has passed it at some time. */
function hasBroken(pastOf: (question: Question) => Answers | undefined): (pair: Pair) => boolean {
  return ({ before, after }) => !before.passed && !after.passed && (pastOf(after)?.passed ?? 0) > 0;
}

/** How a question fared before, and from three runs on whether it always passed. */
function standingBefore(past: Answers | undefined, runs: number) {
  if (past === undefined || runs < 2) return {};
  const answers = { past: { answers: past.trials, passed: past.passed } };
  if (runs < MANY_RUNS) return answers;
  return { ...answers, fault: past.passed === past.trials ? ("solid" as const) : ("flaky" as const) };
}

function failingAs(question: Question | undefined) {
  return question === undefined ? {} : { after: standing(question) };
}

function nameOf({ id, variant }: Question | Asked) {
  return { id, variant };
}

function keyOf({ id, variant }: { readonly id: string; readonly variant: string | null }): string {
  return variant === null ? id : `${id}\u0000${variant}`;
}
