import type { RawRecord } from "../../src/adapters/adapter.ts";
import type { Climb } from "../../src/model/climb.ts";
import type { PastRun } from "../../src/model/history.ts";
import type { Report } from "../../src/model/report.ts";
import { versionsOf } from "../../src/run/records.ts";
import { type Options, reportOfLines, runOfLines, settingsOf } from "../log-lines.ts";

/** The lines of one run's log. */
export type Lines = readonly RawRecord[];

/** Versions that a run answered with. */
export type Versions = {
  readonly prompt?: string;
  readonly index?: string;
  readonly context?: string;
  readonly model?: string;
};

/** An answer that failed on a rung; `model` is the one with the evidence there and nothing else to blame. */
export const FAILED: Readonly<Record<"prompt" | "retrieval" | "context" | "model", RawRecord>> = {
  prompt: { grade: "wrong", retrieval_hit: true, failure_label: "wrong_format" },
  retrieval: { grade: "wrong", retrieval_hit: false },
  context: { grade: "wrong", retrieval_hit: true, failure_label: "incomplete_evidence_use" },
  model: { grade: "wrong", retrieval_hit: true },
};

/** An answer that passed. */
export const PASSED: RawRecord = { grade: "correct", retrieval_hit: true };

/** Lines by question, all of one system. */
export function linesOf(
  answers: Readonly<Record<string, RawRecord>>,
  { prompt, index, context, model }: Versions = {},
): Lines {
  return Object.entries(answers).map(([id, answer]) => ({
    question_id: id,
    prompt_version: prompt ?? null,
    index_version: index ?? null,
    context_version: context ?? null,
    model: model ?? null,
    ...answer,
  }));
}

/** Earlier runs of these logs, a day between them. */
export function pastRuns(logs: readonly Lines[]): PastRun[] {
  return logs.map((lines, at) => {
    const run = runOfLines(lines, settingsOf());
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
    return {
      name: `report-${at + 1}.json`,
      digest: `digest ${at + 1}`,
      run: {
        id: String(100 + at),
        attempt: 1,
        commit: null,
        branch: "main",
        createdAt: day,
        versions: versionsOf(run),
      },
      questions: run.records(),
    };
  });
}

/** The report on the last of several logs, the others being its history. */
export function reportAfter(logs: readonly Lines[], options: Options = {}): Report {
  const now = logs.at(-1);
  if (now === undefined) throw new Error("no run to report on");
  const context = { id: "999", attempt: 1, commit: null, branch: "main", createdAt: "2026-12-01T00:00:00Z" };
  return reportOfLines(now, options, { context, history: { runs: pastRuns(logs.slice(0, -1)), leftOut: [] } });
}

/** What it says of the upper rungs. */
export function climbAfter(logs: readonly Lines[], options: Options = {}): Climb {
  const { climb } = reportAfter(logs, options);
  if (!climb) throw new Error("the report says nothing of climbing");
  return climb;
}

/** So many times the same. */
export function repeat<Value>(count: number, value: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => value(at));
}

/** `prefix1` … with an answer each. */
export function many(prefix: string, count: number, answer: RawRecord): Record<string, RawRecord> {
  return Object.fromEntries(repeat(count, (at) => [`${prefix}${at + 1}`, answer]));
}

/** The status of each check. */
export function statuses(checks: readonly { readonly id: string; readonly status: string }[]): Record<string, string> {
  return Object.fromEntries(checks.map(({ id, status }) => [id, status]));
}
