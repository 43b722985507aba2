import { BLANK_ENTRY, type Entry } from "../../../model/entry.ts";
import { knownMetric } from "../../../model/metric.ts";
import { isRecord } from "../../../model/record.ts";
import { hexHash } from "../../../model/text-hash.ts";
import { detailOf } from "../../../model/text-id.ts";
import type { RawRecord, ReadSettings, Sink } from "../../adapter.ts";
import { clusterIn, exactText } from "../../kit/identity.ts";
import { amount, list, number, record, seconds, shown, text } from "../../kit/loose.ts";
import { toolReason } from "../../kit/reasons.ts";
import { type ScorePolicy, scoreJudge } from "../../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../../kit/scores.ts";

/** An Inspect log whose header has been read. */
export type InspectLog = {
  readonly sample: (sample: RawRecord, at: string) => void;
  readonly count: () => number;
  readonly end: () => void;
};

/** @param ended whether the header was written at the end, and so knows how the run went */
export function readHeader(header: RawRecord, ended: boolean, sink: Sink, settings: ReadSettings): InspectLog {
  const evaluation = record(header["eval"]);
  const status = text(header["status"]) ?? "started";
  if (!ended || status !== "success") sink.notice({ code: "unfinished", detail: `its status is ${status}` });
  const taskId = text(evaluation["task_id"]);
  if (taskId !== undefined)
    sink.source({
      id: `inspect ${taskId}`,
      startedAt: text(evaluation["created"]) ?? "",
      isFinished: ended && status === "success",
    });
  // What was scored, and before the end, what is to be.
  const results = list(record(header["results"])["scores"]);
  const scorers = results.length > 0 ? results : list(evaluation["scorers"]);
  // One that measures the evidence or its use says nothing of whether the answer is right.
  const scorer = scorers
    .map((each) => text(record(each)["name"]) ?? text(record(each)["scorer"]))
    .find((name) => name !== undefined && saysWhetherRight(name));
  let first: string | undefined;
  const policy: ScorePolicy = {
    scope: "entry",
    // A scorer that gives several values by name has none of its own. Where nothing names one, that of the first sample
    // decides for all.
    decides: (names) => {
      first ??= scorer ?? names.find(saysWhetherRight);
      return names.filter((name) => name === first);
    },
    passScore: 1,
    ...(scorers.length > 1 ? {} : { isConvention: true as const }),
  };
  const judge = scoreJudge(sink, settings, policy);
  const expectedEpochs = number(record(evaluation["config"])["epochs"]) ?? 1;
  let epochs = 0;
  let count = 0;
  return {
    sample(sample, at) {
      count += 1;
      const entry = sampleEntry(sample, evaluation, judge, at, sink);
      epochs = Math.max(epochs, entry.trial ?? 0);
      sink.entry(entry);
    },
    count: () => count,
    end() {
      const counted = results.map(
        (each) => (number(record(each)["scored_samples"]) ?? 0) + (number(record(each)["unscored_samples"]) ?? 0),
      );
      const total = Math.max(number(record(header["results"])["total_samples"]) ?? 0, ...counted);
      if (count < total) sink.notice({ code: "unfinished", detail: `${count} of ${total} samples are in the log` });
      if (epochs < expectedEpochs)
        sink.notice({ code: "missing-epochs", detail: `${epochs} of ${expectedEpochs} epochs are in the log` });
      judge.end();
    },
  };
}

function saysWhetherRight(scorer: string): boolean {
  const kind = knownMetric(scorer)?.kind;
  return kind === undefined || kind === "correctness";
}

function sampleEntry(
  sample: RawRecord,
  evaluation: RawRecord,
  judge: ReturnType<typeof scoreJudge>,
  at: string,
  sink: Sink,
): Entry {
  const scored = record(sample["scores"]);
  const scores = scoresOf(scored);
  const limit = text(record(sample["limit"])["type"]) ?? text(sample["limit"]);
  const problem = text(record(sample["error"])["message"]) ?? text(sample["error"]);
  const unanswered =
    problem ?? (limit !== undefined && Object.keys(scored).length === 0 ? `stopped at its ${limit} limit` : undefined);
  const { verdict, grade, judge: bounds, unchecked = false, names } = judge.now(scores);
  const deciding = Object.keys(scored).find((name) => names.includes(name));
  const value = deciding === undefined ? undefined : record(scored[deciding])["value"];
  const model = text(evaluation["model"]);
  const usage = record(model === undefined ? undefined : record(sample["model_usage"])[model]);
  const task = text(evaluation["task"]);
  const metadata = record(sample["metadata"]);
  return {
    ...BLANK_ENTRY,
    questionId: idOf(sample["id"], task, at, sink),
    questionDetail: detailOfSample(sample, evaluation["task_args"]),
    variant: model,
    trial: epochOf(sample["epoch"], at, sink),
    verdict: unanswered === undefined ? verdict : "failed",
    grade: typeof value === "string" && verdict !== "ungraded" ? value : grade,
    error: unanswered,
    unchecked: unchecked && unanswered === undefined,
    failureLabel: limit === undefined ? undefined : `${limit}_limit`,
    question: questionOf(sample),
    answer: answerOf(sample) ?? (deciding === undefined ? undefined : text(record(scored[deciding])["answer"])),
    expectedAnswer: shown(sample["target"]),
    scores,
    reason:
      verdict === "failed" && unanswered === undefined && deciding !== undefined
        ? toolReason(deciding, scored[deciding])
        : undefined,
    category: text(metadata["category"]) ?? (task === undefined ? undefined : task),
    judge: judgeOf(evaluation, bounds),
    cluster: clusterIn(metadata, `${at}.metadata.`, sink),
    model,
    costUsd: amount(usage["total_cost"]),
    latencyMs: seconds(sample["working_time"]) ?? seconds(sample["total_time"]),
    inputTokens: amount(usage["input_tokens"]),
    outputTokens: amount(usage["output_tokens"]),
  };
}

function isEmpty(value: unknown): boolean {
  return Object.keys(record(value)).length === 0;
}

/** Sample ids are often numbers that start again in every task. */
/**
 * The same task with other arguments asks other questions; and an id that is a number is the position of the sample, which
 * is another's after an insertion.
 */
function detailOfSample(sample: RawRecord, args: unknown): number {
  const input = typeof sample["id"] === "number" ? sample["input"] : undefined;
  if (input === undefined || input === null) return isEmpty(args) ? 0 : detailOf(args);
  return detailOf(isEmpty(args) ? input : [args, input]);
}

function idOf(id: unknown, task: string | undefined, at: string, sink: Sink): string | undefined {
  if (typeof id === "string" || typeof id === "number") {
    const own = exactText(id, `${at}.id`, sink);
    return task === undefined || own === undefined ? own : `${task}/${own}`;
  }
  sink.problem("wrong-type", `${at}.id`, "expected the sample's id, text or a number.", "Run the evaluation again.");
  return undefined;
}

function epochOf(epoch: unknown, at: string, sink: Sink): number | undefined {
  if (epoch === undefined || epoch === null) return undefined;
  if (typeof epoch === "number" && Number.isInteger(epoch) && epoch >= 0 && epoch < 2 ** 31) return epoch;
  sink.problem("wrong-type", `${at}.epoch`, "expected a whole number.", "Run the evaluation again.");
  return undefined;
}

/** Every scorer's value as a number; a scorer that gives several has one for each of its keys, too. */
function scoresOf(scored: RawRecord): Scores {
  const scores = newScores();
  for (const [name, score] of Object.entries(scored)) {
    const { value } = record(score);
    if (isRecord(value)) for (const [key, part] of Object.entries(value)) setScore(scores, key, part, asNumber);
    else setScore(scores, name, value, asNumber);
  }
  return scores;
}

const WORDS = new Map(Object.entries({ c: 1, i: 0, p: 0.5, n: 0, yes: 1, no: 0, true: 1, false: 0 }));

/** As Inspect's own `value_to_float` reads values; `null` is one that was not scored. */
function asNumber(value: unknown): number | null {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return number(value) ?? null;
  const word = value.trim().toLowerCase();
  return WORDS.get(word) ?? (word === "" ? null : (number(word) ?? Number.NaN));
}

function questionOf(sample: RawRecord): string | undefined {
  const { input } = sample;
  if (!Array.isArray(input)) return attached(input, sample);
  const asked = input.filter(isRecord).findLast((message) => message["role"] === "user") ?? input[0];
  return attached(record(asked)["content"], sample);
}

function answerOf(sample: RawRecord): string | undefined {
  const output = record(sample["output"]);
  const [choice] = list(output["choices"]);
  return text(output["completion"]) ?? attached(record(record(choice)["message"])["content"], sample);
}

const ATTACHMENT = "attachment://";

/** Long texts stand apart from where they belong, under their hash. */
function attached(value: unknown, sample: RawRecord): string | undefined {
  const found = shown(value);
  return found?.startsWith(ATTACHMENT) === true
    ? (text(record(sample["attachments"])[found.slice(ATTACHMENT.length)]) ?? found)
    : found;
}

/** Scorers with their options, the model that grades, and from where on a score passes. */
function judgeOf(evaluation: RawRecord, bounds: string | undefined): string | undefined {
  // Of an answer without a score nothing is known.
  if (bounds === undefined) return undefined;
  const grader = record(record(evaluation["model_roles"])["grader"])["model"];
  const scorers = list(evaluation["scorers"]);
  if (scorers.length === 0 && grader === undefined) return bounds;
  return [bounds, hexHash(detailOf([scorers, grader ?? null]))].join(" ");
}
