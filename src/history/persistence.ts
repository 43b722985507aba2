import { isNamedIn } from "../model/question-id.ts";
import { type Category, isCategory } from "../model/rung.ts";
import type { Question } from "../regression/questions.ts";
import type { Timeline, TimelineRun } from "./timeline.ts";

/** A question that fails on a rung now, and the runs in which it has done so without a break. */
export type Failing = {
  readonly question: Question;
  readonly category: Category;
  /** Runs in which it was answered and failed on this rung, back to the last one in which it did anything else; oldest first. */
  readonly since: readonly TimelineRun[];
};

/**
 * Every question that fails on the ladder now, and says why, with its unbroken run of failures on the same rung. A run in which it
 * was not answered is no break, and is not counted; repeats within a run are one.
 *
 * @param leftOut ids that are no ground for anything
 */
export function failingQuestions({ moments }: Timeline, leftOut: ReadonlySet<string>): Failing[] {
  const now = moments.at(-1);
  if (now === undefined) return [];
  return now.side.questions.flatMap((question): Failing[] => {
    const { category, passed, isSilent } = question;
    if (passed || isSilent || category === null || !isCategory(category) || isNamedIn(leftOut, question)) return [];
    const since: TimelineRun[] = [];
    for (let at = moments.length - 1; at >= 0; at -= 1) {
      const moment = moments[at];
      const then = moment?.answers.get(question);
      if (moment === undefined || then === undefined) continue;
      if (then.passed || then.isSilent || then.category !== category) break;
      since.unshift(moment);
    }
    return [{ question, category, since }];
  });
}
