import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { exactText } from "../kit/identity.ts";
import { amount, list, number, questionText, record, text } from "../kit/loose.ts";
import { reasonsOf } from "../kit/reasons.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, scoreOf } from "../kit/scores.ts";

/** What one annotator said of an answer. */
type Annotation = {
  readonly score: number | null;
  readonly explanation: unknown;
  readonly error: string | undefined;
};

export const phoenix: Adapter = {
  title: "Arize Phoenix",
  docs: "The results of an experiment, as Phoenix' JSON or CSV download. Annotations are scores without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",
  export: "Download the experiment as JSON, in the UI or from `/v1/experiments/{id}/json`.",
  identity: "`example_id`",
  tells: {
    evidence: "annotations named like `context_recall` or `retrieval_recall`",
    cause: "annotations named `faithfulness`, `hallucination` and the like",
    rest: "latency, tokens, repetitions",
  },
  advice: "Add an evaluator named `context_recall` that says how much of the expected material was retrieved.",
  step: ['curl -sf -H "api_key: $PHOENIX_API_KEY" "$PHOENIX_URL/v1/experiments/$EXPERIMENT_ID/json" -o results.json'],
  file: "results.json",
  marks: {
    npm: ["@arizeai/phoenix-client"],
    python: ["arize-phoenix", "arize-phoenix-client", "arize-phoenix-evals"],
    isGeneral: true,
  },
  records: {
    paths: [[]],
    tables: true,
    claims: (row) =>
      "example_id" in row &&
      (("annotations" in row && "reference_output" in row) || Object.keys(row).some((key) => COLUMN.test(key))),
    open,
  },
};

const COLUMN = /^annotation_(.+)_(score|label|error|explanation)$/;

function open(sink: Sink, settings: ReadSettings): Session {
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  return { record: add, end: judge.end };

  function add(row: RawRecord): void {
    const annotations = Array.isArray(row["annotations"]) ? listed(row["annotations"]) : columns(row);
    const scores = Object.assign(
      newScores(),
      Object.fromEntries([...annotations].map(([name, { score }]) => [name, score])),
    );
    if (row["example_id"] === undefined)
      sink.problem("wrong-record", "example_id", "this row is of no example.", "Download the experiment again.");
    // Evaluators run on failed tasks, too: what they say of no answer is nothing.
    const error = text(row["error"]);
    const entry: Entry = {
      ...BLANK_ENTRY,
      questionId: exactText(row["example_id"], "example_id", sink),
      trial: trialOf(row["repetition_number"], sink),
      question: questionText(parsed(row["input"])),
      answer: questionText(parsed(row["output"])),
      expectedAnswer: questionText(parsed(row["reference_output"])),
      scores: error === undefined ? scores : undefined,
      latencyMs: amount(row["latency_ms"]),
      inputTokens: amount(row["prompt_token_count"]),
      outputTokens: amount(row["completion_token_count"]),
    };
    const reasons = reasonsOf([...annotations].map(([name, { explanation }]) => [name, explanation]));
    judge.add(entry, scores, reasons, ({ verdict }, decides) => {
      if (error !== undefined) return { verdict: "failed", grade: "error", error };
      const broken = [...annotations].find(([name, annotation]) => annotation.error !== undefined && decides(name));
      const graderError = broken?.[1].error;
      return graderError === undefined || verdict === "failed"
        ? {}
        : { verdict: "failed", grade: "error", graderError };
    });
  }
}

function listed(annotations: readonly unknown[]): ReadonlyMap<string, Annotation> {
  const found = new Map<string, Annotation>();
  for (const annotation of annotations.filter(isRecord)) {
    const name = text(annotation["name"]);
    if (name !== undefined)
      found.set(name, {
        score: scoreOrLabel(annotation["score"], annotation["label"]),
        explanation: annotation["explanation"],
        error: text(annotation["error"]),
      });
  }
  return found;
}

/** The CSV download has a column for each field of each annotation. */
function columns(row: RawRecord): ReadonlyMap<string, Annotation> {
  const found = new Map<string, Annotation>();
  for (const key of Object.keys(row)) {
    const [, name] = COLUMN.exec(key) ?? [];
    if (name === undefined) continue;
    const field = (part: string): unknown => row[`annotation_${name}_${part}`];
    found.set(name, {
      score: scoreOrLabel(field("score"), field("label")),
      explanation: field("explanation"),
      error: text(field("error")),
    });
  }
  return found;
}

const LABELS = new Map(
  Object.entries({
    true: 1,
    correct: 1,
    pass: 1,
    passed: 1,
    yes: 1,
    false: 0,
    incorrect: 0,
    fail: 0,
    failed: 0,
    no: 0,
  }),
);

/** The score, and where an evaluator gives only a label, what the label says. */
function scoreOrLabel(score: unknown, label: unknown): number | null {
  const found = scoreOf(score);
  if (found !== null || typeof label !== "string" || label === "") return found;
  return LABELS.get(label.trim().toLowerCase()) ?? null;
}

function trialOf(value: unknown, sink: Sink): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const trial = number(value);
  if (trial !== undefined && Number.isInteger(trial) && trial >= 0 && trial < 2 ** 31) return trial;
  sink.problem("wrong-type", "repetition_number", "expected a whole number.", "Download the experiment again.");
  return undefined;
}

/** Cells of a table hold JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    const inner: unknown = JSON.parse(value);
    return Array.isArray(inner) ? list(inner) : record(inner);
  } catch {
    return value;
  }
}
