import type { AnswerRecord } from "../model/answers.ts";
import type { Entry } from "../model/entry.ts";
import { shortAnswer, shortQuestion } from "./texts.ts";

/** Characters kept of all answers together, as JSON and with what stands around each: some 2 MB when packed. */
const MOST = 6_000_000;
/** The same with ids and variants, which may be long: half of what is read of such a file. */
const MOST_WRITTEN = 12_000_000;
/** A record without its answer: an id, a variant and their names. */
const AROUND = 100;

/** The answers that passed, as far as they fit: what a later run shows beside its own where a question newly fails. */
export type PassedAnswers = {
  readonly keep: (row: number, entry: Pick<Entry, "answer" | "question" | "questionId">) => void;
  readonly drop: (row: number) => void;
  /** One a question, the first that was kept. */
  readonly list: (of: (row: number) => Omit<AnswerRecord, "answer" | "question">) => AnswerRecord[];
};

export function passedAnswers(): PassedAnswers {
  const answers = new Map<number, Pick<AnswerRecord, "answer" | "question">>();
  let kept = 0;
  return {
    keep(row, { answer, question, questionId }) {
      if (kept >= MOST) return;
      // An id that is the question says it already.
      const texts = {
        ...(question === undefined || question === "" || question === questionId
          ? {}
          : { question: shortQuestion(question) }),
        ...(answer === undefined || answer === "" ? {} : { answer: shortAnswer(answer) }),
      };
      if (Object.keys(texts).length === 0) return;
      kept += JSON.stringify(texts).length + AROUND;
      answers.set(row, texts);
    },
    drop: (row) => answers.delete(row),
    list(of) {
      const seen = new Set<string>();
      const records: AnswerRecord[] = [];
      let left = MOST_WRITTEN;
      for (const [row, texts] of answers) {
        const { id, variant } = of(row);
        const key = `${id}\u0000${variant ?? ""}`;
        if (seen.has(key)) continue;
        seen.add(key);
        left -=
          id.length + (variant?.length ?? 0) + (texts.answer?.length ?? 0) + (texts.question?.length ?? 0) + AROUND;
        if (left < 0) break;
        records.push({ id, variant, ...texts });
      }
      return records;
    },
  };
}
