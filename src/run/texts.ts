import { retrievalRecord } from "../ladder/retrieval-record.ts";
import type { Entry, ToolReason } from "../model/entry.ts";
import type { ScoreRecord } from "../model/report.ts";
import type { FailureTexts } from "../model/run.ts";
import { maskedStart } from "../model/secrets.ts";

/** Characters kept of each text: what a run summary shows of it. */
const KEPT = { question: 300, answer: 600, expectedAnswer: 600, reason: 300, metric: 100, name: 200 } as const;

/** A cut can part the two halves of a character beyond the basic plane. */
const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** The texts of a failed entry, shortened; `undefined` if the log has none of them. */
export function failureTexts(entry: Entry): FailureTexts | undefined {
  const texts = {
    question: shorten(entry.question, KEPT.question),
    answer: shorten(entry.answer, KEPT.answer),
    expectedAnswer: shorten(entry.expectedAnswer, KEPT.expectedAnswer),
    reason: shortReason(entry.reason),
    retrieval: retrievalRecord(entry, (name) => shorten(name, KEPT.name) ?? ""),
    scores: scoresOf(entry),
  };
  return Object.values(texts).every((text) => text === undefined) ? undefined : texts;
}

function shortReason(reason: ToolReason | undefined): ToolReason | undefined {
  const text = shorten(reason?.text.trim(), KEPT.reason) ?? "";
  return text === "" ? undefined : { metric: shorten(reason?.metric ?? undefined, KEPT.metric) ?? null, text };
}

/** Metrics and assertions that are kept of one answer. */
const MOST_SCORES = 20;

/** What the tool says of its metrics and assertions one by one, and of those that it only names by their scores. */
function scoresOf({ checks = [], scores = {} }: Entry): ScoreRecord[] | undefined {
  const known = new Set(checks.map(({ metric }) => metric));
  const all = [
    ...checks.map(({ metric, score, passed, threshold }) => ({ metric, score, passed, threshold })),
    ...Object.entries(scores)
      .filter(([metric]) => !known.has(metric))
      .map(([metric, score]) => ({ metric, score, passed: undefined, threshold: undefined })),
  ];
  if (all.length === 0) return undefined;
  return all.slice(0, MOST_SCORES).map(({ metric, score, passed, threshold }) => ({
    metric: shorten(metric, KEPT.metric) ?? "",
    score,
    passed: passed ?? null,
    threshold: threshold ?? null,
  }));
}

/** The same of an answer alone. */
export function shortAnswer(answer: string): string {
  return shorten(answer, KEPT.answer) ?? "";
}

export function shortQuestion(question: string): string {
  return shorten(question, KEPT.question) ?? "";
}

function shorten(text: string | undefined, length: number): string | undefined {
  if (text === undefined) return undefined;
  const start = maskedStart(text, length + 1);
  return start.length <= length ? ownCopy(start) : `${ownCopy(start.slice(0, length).replace(HALF_A_PAIR, ""))}…`;
}

/** A copy with letters of its own: a slice would keep the whole text it was cut from alive. */
export function ownCopy(text: string): string {
  // The quickest of the ways there are: 13 times as fast as by letters.
  const copy: string = JSON.parse(JSON.stringify(text));
  return copy;
}
