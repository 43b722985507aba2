import { BLANK_ENTRY, type Check, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { list, number, record, shown, text } from "../kit/loose.ts";
import { scoreJudge } from "../kit/score-verdict.ts";
import { newScores } from "../kit/scores.ts";
import { requireFlag } from "../kit/strict.ts";

/** What the events of one sample say; they stand apart from each other, between those of other samples. */
type Sample = {
  matches: { correct: boolean; data: RawRecord }[];
  metrics: RawRecord[];
  sampling?: RawRecord;
  error?: string;
};

export const openaiEvals: Adapter = {
  title: "OpenAI evals",
  docs: "The event log that `oaieval` records, JSONL. `match` events decide; of model-graded evaluations the `score` of `metrics` events.",
  export: "Run `oaieval … --record_path results.jsonl`; without it the log is left in a temporary folder.",
  identity: "`sample_id`",
  tells: {
    evidence: "nothing",
    cause: "an answer that holds what was expected and was not recognized as it: form",
    rest: "no costs or latencies; repeats of a sample",
  },
  advice:
    "The format has no evidence of retrieval. Write a run log beside it, with `retrieval_hit`, or give a `gold-run`.",
  step: ["oaieval gpt-4o-mini my-eval --record_path results.jsonl"],
  file: "results.jsonl",
  marks: {},
  records: {
    paths: [],
    tables: false,
    claims: (event) =>
      "completion_fns" in record(event["spec"]) ||
      ("final_report" in event && Object.keys(event).length === 1) ||
      ("sample_id" in event && "event_id" in event && "type" in event && "data" in event),
    open,
  },
};

/** What a figure in a report may be off by. */
const ROUNDED = 0.005;

function open(sink: Sink, settings: ReadSettings): Session {
  const samples = new Map<string, Sample>();
  const judge = scoreJudge(sink, settings, {
    scope: "entry",
    decides: (names) => ["score", "accuracy"].filter((name) => names.includes(name)).slice(0, 1),
    passScore: 1,
    isConvention: true,
  });
  let model: string | undefined;
  let ended = false;
  let specs = 0;
  let accuracy: number | undefined;
  return { record: take, end };

  function take(event: RawRecord): void {
    if ("final_report" in event) ended = true;
    if (isRecord(event["spec"])) {
      if (specs > 0)
        sink.problem(
          "two-runs",
          "spec",
          "another run begins here: its answers are no repeats of those before.",
          "Give each run a log of its own (`--record_path`), and compare one with the other.",
        );
      specs += 1;
      ended = false;
      model = shown(list(event["spec"]["completion_fns"])[0]);
    }
    const report = record(event["final_report"]);
    accuracy = number(report["accuracy"]) ?? accuracy;
    if ("final_report" in event || isRecord(event["spec"])) return;
    const id = text(event["sample_id"]);
    if (id === undefined || typeof event["type"] !== "string" || !isRecord(event["data"])) {
      sink.problem(
        "wrong-type",
        id === undefined ? "sample_id" : "data",
        "this line is no event: it has to have a `sample_id`, a `type` and `data`.",
        "Run the evaluation again, or correct the line.",
      );
      return;
    }
    const sample = samples.get(id) ?? { matches: [], metrics: [] };
    samples.set(id, sample);
    const data = record(event["data"]);
    if (event["type"] === "match") {
      const correct = requireFlag(data["correct"], "data.correct", sink);
      if (correct !== undefined) sample.matches.push({ correct, data });
    } else if (event["type"] === "metrics") sample.metrics.push(data);
    else if (event["type"] === "sampling") sample.sampling = data;
    else if (event["type"] === "error") sample.error = text(data["message"]) ?? text(data["type"]) ?? "an error event";
  }

  function end(): void {
    for (const [id, sample] of samples) for (const entry of entriesOf(id, sample)) sink.entry(entry);
    const matches = [...samples.values()].flatMap((sample) => sample.matches);
    const share = matches.filter(({ correct }) => correct).length / matches.length;
    if (accuracy !== undefined && matches.length > 0 && Math.abs(share - accuracy) > ROUNDED)
      sink.notice({
        code: "contradiction",
        detail: `it reports an accuracy of ${accuracy}, and its rows show ${share}`,
      });
    if (!ended) sink.notice({ code: "unfinished", detail: "there is no final report" });
    judge.end();
  }

  function entriesOf(id: string, { matches, metrics, sampling, error }: Sample): Entry[] {
    const base: Entry = {
      ...BLANK_ENTRY,
      questionId: id,
      verdict: "ungraded",
      question: promptText(sampling?.["prompt"]),
      answer: shown(list(sampling?.["sampled"])[0] ?? sampling?.["sampled"]),
      model,
    };
    if (matches.length > 0) return matches.map(({ correct, data }) => ({ ...base, ...matched(correct, data) }));
    if (metrics.length > 0) return metrics.map((data) => ({ ...base, ...graded(data) }));
    return [error === undefined ? base : { ...base, verdict: "failed", grade: "error", error }];
  }

  function graded(data: RawRecord): Pick<Entry, "verdict" | "grade" | "unchecked" | "scores"> {
    const scores = newScores();
    const score = number(data["score"]);
    if (score !== undefined) scores["score"] = score;
    for (const [name, value] of Object.entries(data)) {
      const found = name === "score" ? undefined : number(value);
      if (found !== undefined) scores[name] = found;
    }
    const { verdict, grade, unchecked = false } = judge.now(scores);
    return { verdict, unchecked, grade: verdict === "ungraded" ? undefined : (text(data["choice"]) ?? grade), scores };
  }
}

function matched(correct: boolean, data: RawRecord): Pick<Entry, "verdict" | "grade" | "expectedAnswer" | "checks"> {
  const expected = list(data["expected"])[0] ?? data["expected"];
  return {
    verdict: correct ? "passed" : "failed",
    grade: correct ? "correct" : "incorrect",
    expectedAnswer: shown(expected),
    checks: correct ? undefined : formOf(data, shown(expected)),
  };
}

/** Nothing was picked although the answer is in what the model wrote: it was not written as asked. */
function formOf(data: RawRecord, expected: string | undefined): readonly Check[] | undefined {
  const sampled = text(data["sampled"]);
  const unread =
    data["picked"] === null && sampled !== undefined && expected !== undefined && sampled.includes(expected);
  return unread
    ? [{ metric: "form of the answer", score: null, passed: false, threshold: undefined, kind: "format" }]
    : undefined;
}

function promptText(prompt: unknown): string | undefined {
  const asked = list(prompt).filter(isRecord).at(-1);
  return asked === undefined ? shown(prompt) : shown(asked["content"]);
}
