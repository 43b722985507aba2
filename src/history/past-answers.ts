import type { FailureCategory } from "../model/attribution.ts";
import type { PastAnswers } from "../model/climb.ts";
import { isCategory } from "../model/rung.ts";
import type { Question } from "../regression/questions.ts";
import type { TimelineRun } from "./timeline.ts";

/** How each question of this run fared in the last runs, one sign a run, of those that did not pass in each of them. */
export function pastAnswers(moments: readonly TimelineRun[]): PastAnswers[] {
  const present = moments.at(-1)?.side;
  if (present === undefined) return [];
  const notJudged = new Set(present.unanswered);
  return [...present.questions, ...notJudged].flatMap((question) => {
    const signs = moments.map(({ answers, unanswered }) => {
      const answered = answers.get(question);
      return answered === undefined ? (unanswered.has(question) ? "?" : "-") : signOf(answered);
    });
    // A run has no unanswered questions beside itself.
    if (notJudged.has(question)) signs[signs.length - 1] = "?";
    const { id, variant } = question;
    return signs.every((sign) => sign === "+") ? [] : [{ id, variant, runs: signs.join("") }];
  });
}

function signOf({ trials, answers, category }: Question): string {
  if (answers.passed === trials) return "+";
  if (answers.passed > 0) return "~";
  return signOfCategory(category);
}

function signOfCategory(category: FailureCategory | null): string {
  return category !== null && isCategory(category) ? category.charAt(0) : "o";
}
