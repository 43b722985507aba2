import type { AnswerRecord } from "../model/answers.ts";
import { shortAnswer } from "./texts.ts";

/** Characters kept of all answers together, as JSON and with what stands around each: some 2 MB when packed. */
const MOST = 6_000_000;
/** A record without its answer: an id, a variant and their names. */
const AROUND = 100;

/** The answers that passed, as far as they fit: what a later run shows beside its own where a question newly fails. */
export type PassedAnswers = {
  readonly keep: (row: number, answer: string | undefined) => void;
  readonly drop: (row: number) => void;
  /** One a question, the first that was kept. */
  readonly list: (of: (row: number) => Omit<AnswerRecord, "answer">) => AnswerRecord[];
};

export function passedAnswers(): PassedAnswers {
  const answers = new Map<number, string>();
  let kept = 0;
  return {
    keep(row, answer) {
      if (answer === undefined || answer === "" || kept >= MOST) return;
      const short = shortAnswer(answer);
      kept += JSON.stringify(short).length + AROUND;
      answers.set(row, short);
    },
    drop: (row) => answers.delete(row),
    list(of) {
      const seen = new Set<string>();
      return [...answers].flatMap(([row, answer]) => {
        const question = of(row);
        const key = JSON.stringify([question.id, question.variant]);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ ...question, answer }];
      });
    },
  };
}
