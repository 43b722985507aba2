import type { Question, Side } from "./questions.ts";

/** An earlier run, and how the questions of this one fared in it; those that it did not answer are missing. */
export type EarlierRun = {
  readonly name: string;
  readonly side: Side;
  /** By the question of this run. */
  readonly answers: ReadonlyMap<Question, Question>;
};

/** The answers to one question in one run. */
export type Answers = { readonly trials: number; readonly passed: number };

/** A question with its answers in the runs that it is compared with, the newest first: one at least. */
export type PooledQuestion = { readonly earlier: readonly Answers[]; readonly after: Answers };

/** Questions that some earlier run has answered, with all earlier answers. */
export function pooledOf(
  questions: readonly (readonly [key: Question, after: Question])[],
  runs: readonly EarlierRun[],
): PooledQuestion[] {
  const pooled: PooledQuestion[] = [];
  for (const [key, after] of questions) {
    const earlier: Answers[] = [];
    for (const { answers } of runs) {
      const before = answers.get(key);
      if (before !== undefined) earlier.push(answersOf(before));
    }
    if (earlier.length > 0) pooled.push({ earlier, after: answersOf(after) });
  }
  return pooled;
}

function answersOf({ trials, passRate }: Question): Answers {
  return { trials, passed: Math.round(passRate * trials) };
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
