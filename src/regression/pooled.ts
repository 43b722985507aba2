import { type Group, groupsOf } from "./groups.ts";
import type { Answers, Asked, Question, Side } from "./questions.ts";

/** An earlier run, and how the questions of this one fared in it; those that it was not asked are missing. */
export type EarlierRun = {
  readonly name: string;
  readonly side: Side;
  /** By the question of this run. */
  readonly answers: ReadonlyMap<Asked, Question>;
  /** The same of questions that have no judged answer in one of the two. */
  readonly unanswered: ReadonlyMap<Asked, Asked>;
};

/** A question with its answers in the runs that it is compared with, the newest first: one at least. */
export type PooledQuestion = {
  readonly earlier: readonly Answers[];
  readonly after: Answers;
  /** Of those that may fail together; a question that stands alone has none. */
  readonly cluster?: string;
};

/** What is compared with earlier runs. */
export type Pooled = {
  /** Questions that some earlier run has answered, with all earlier answers. */
  readonly questions: ReadonlyMap<Asked, PooledQuestion>;
  /** Questions that may fail together, also where they have no judged answer. */
  readonly groups: readonly Group[];
};

/** @param asked questions of this run, and each as it fared in the run that is looked at */
export function pooledOf(
  asked: readonly { readonly key: Asked; readonly after: Asked }[],
  runs: readonly EarlierRun[],
): Pooled {
  const { groups, single } = groupsOf(
    asked.flatMap(({ key, after }) => (key.cluster === null ? [] : [{ key, marks: [after.marks] }])),
    runs,
  );
  const alone = new Set(single.map(({ key }) => key));
  const questions = new Map<Asked, PooledQuestion>();
  for (const { key, after } of asked) {
    if (!isQuestion(after)) continue;
    const earlier: Answers[] = [];
    for (const { answers } of runs) {
      const before = answers.get(key);
      if (before !== undefined) earlier.push(before.answers);
    }
    if (earlier.length === 0) continue;
    const { cluster } = key;
    const isAlone = cluster === null || alone.has(key);
    questions.set(key, { earlier, after: after.answers, ...(isAlone ? {} : { cluster }) });
  }
  return { questions, groups };
}

function isQuestion(asked: Asked): asked is Question {
  return "passRate" in asked;
}

/** All answers of several runs to a question. */
export function together(earlier: readonly Answers[]): Answers {
  let [trials, passed] = [0, 0];
  for (const each of earlier) {
    trials += each.trials;
    passed += each.passed;
  }
  return { trials, passed };
}
