import type { PastAnswers } from "../model/climb.ts";
import { isCategory } from "../model/rung.ts";
import type { Asked, Question } from "../regression/questions.ts";
import type { TimelineRun } from "./timeline.ts";

/** How each question of this run fared in the last runs, one sign a run, of those that did not pass in each of them. */
export function pastAnswers(moments: readonly TimelineRun[]): PastAnswers[] {
  const present = moments.at(-1)?.side;
  if (present === undefined) return [];
  const notJudged = new Set(present.unanswered);
  return [...present.questions, ...notJudged].flatMap((question) => {
    const signs = moments.map(({ answers, unanswered, side }) => {
      // Beside another run a question of which one of the two has no verdict is in `unanswered`.
      const then = answers.get(question) ?? (side === present ? question : unanswered.get(question));
      if (then === undefined) return "-";
      return isAnswered(then) ? signOf(then) : "?";
    });
    const { id, variant } = question;
    return signs.every((sign) => sign === "+") ? [] : [{ id, variant, runs: signs.join("") }];
  });
}

function isAnswered(question: Asked): question is Question {
  return "passRate" in question;
}

function signOf({ trials, answers, category }: Question): string {
  if (answers.passed === trials) return "+";
  if (answers.passed > 0) return "~";
  if (category === "unattributed") return "u";
  return category !== null && isCategory(category) ? category.charAt(0) : "o";
}
