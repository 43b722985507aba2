import type { Candidate } from "../../model/climb.ts";
import { monthsWords } from "../../readiness/distillation.ts";
import { checkTitle } from "../../readiness/index.ts";
import { andList, grouped, percent } from "../../words/numbers.ts";
import type { Escape } from "../../words/visible.ts";
import { dollars } from "../economics/economics-words.ts";
import { listItems, NO_EVAL_DATA, type Statement } from "./list-words.ts";

/** Whether a category of questions is worth a student, and why not yet. */
export function candidateWords(candidate: Candidate, escape: Escape): Statement {
  const { costPerCorrect, studentPerCorrect, breakEven, monthsToPayBack, checks, verdict, shareOfCost } = candidate;
  const title = candidate.questionCategory === null ? "All questions" : escape(candidate.questionCategory, 40);
  const share = shareOfCost === null ? [] : [`${percent(shareOfCost)} of the cost`];
  const cost =
    costPerCorrect === null
      ? []
      : [
          `${dollars(costPerCorrect)} a correct answer${studentPerCorrect === null ? "" : `, ${dollars(studentPerCorrect)} with a student`}`,
        ];
  const even = breakEven === null ? [] : [`break-even after ${grouped(Math.ceil(breakEven))} correct answers`];
  const paid = monthsToPayBack === null ? [] : [`paid back after ${monthsWords(monthsToPayBack)}`];
  const word = { ready: "Ready", premature: "Premature", open: "Not settled" }[verdict];
  return {
    text: `${title}: ${[...share, ...cost, ...even, ...paid].join("; ")}. ${word}${verdict === "ready" ? `. ${NO_EVAL_DATA}` : "."}`,
    items: listItems(checks, escape),
  };
}

/** Candidates that nobody has given figures for, in a line: what they lack, by name. */
export function idleWords(candidates: readonly Candidate[], escape: Escape): string {
  const lacking = (["not met", "unknown"] as const).flatMap((status) => {
    const ids = candidates.flatMap(({ checks }) =>
      checks.filter((check) => check.status === status).map(({ id }) => id),
    );
    const titles = [...new Set(ids)].map((id) => checkTitle(id, escape));
    return titles.length === 0 ? [] : [`${status}: ${titles.join(", ")}`];
  });
  const share = candidates.reduce((sum, { shareOfCost }) => sum + (shareOfCost ?? 0), 0);
  const names = candidates
    .slice(0, 5)
    .map(({ questionCategory }) => (questionCategory === null ? "all questions" : escape(questionCategory, 40)));
  const rest = candidates.length - names.length;
  return `${andList([...names, ...(rest > 0 ? [`${grouped(rest)} more`] : [])])}, with ${percent(share)} of the cost: not ready (${lacking.join("; ")}).`;
}

/** Candidates to tell in full, which are ready or have figures of their owner's, and the others. */
export function reportedInFull(candidates: readonly Candidate[]): [Candidate[], Candidate[]] {
  const isFull = ({ verdict, studentPerCorrect, monthsToPayBack, checks }: Candidate) =>
    verdict === "ready" ||
    (studentPerCorrect !== null &&
      (monthsToPayBack !== null || checks.some(({ id, status }) => id === "teacher-outputs" && status !== "unknown")));
  return [candidates.filter(isFull), candidates.filter((candidate) => !isFull(candidate))];
}
