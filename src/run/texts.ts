import type { Entry, ToolReason } from "../model/entry.ts";
import type { FailureTexts } from "../model/run.ts";
import { maskedStart } from "../model/secrets.ts";

/** Characters kept of each text: what a run summary shows of it. */
const KEPT = { question: 300, answer: 600, expectedAnswer: 600, reason: 300, metric: 100 } as const;

/** A cut can part the two halves of a character beyond the basic plane. */
const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** The texts of a failed entry, shortened; `undefined` if the log has none of them. */
export function failureTexts(entry: Entry): FailureTexts | undefined {
  const texts = {
    question: shorten(entry.question, KEPT.question),
    answer: shorten(entry.answer, KEPT.answer),
    expectedAnswer: shorten(entry.expectedAnswer, KEPT.expectedAnswer),
    reason: shortReason(entry.reason),
  };
  return Object.values(texts).every((text) => text === undefined) ? undefined : texts;
}

function shortReason(reason: ToolReason | undefined): ToolReason | undefined {
  const text = shorten(reason?.text.trim(), KEPT.reason) ?? "";
  return text === "" ? undefined : { metric: shorten(reason?.metric ?? undefined, KEPT.metric) ?? null, text };
}

/** The same of an answer alone. */
export function shortAnswer(answer: string): string {
  return shorten(answer, KEPT.answer) ?? "";
}

function shorten(text: string | undefined, length: number): string | undefined {
  if (text === undefined) return undefined;
  const start = maskedStart(text, length + 1);
  return start.length <= length ? ownCopy(start) : `${ownCopy(start.slice(0, length).replace(HALF_A_PAIR, ""))}…`;
}

/** A copy with letters of its own: a slice would keep the whole text it was cut from alive. */
export function ownCopy(text: string): string {
  return text.length === 0 ? text : [...text].join("");
}
