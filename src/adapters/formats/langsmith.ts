import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { clusterIn, exactText, identityOf, idsIn } from "../kit/identity.ts";
import { list, questionText, record, seconds, text } from "../kit/loose.ts";
import { NO_REASONS, type Reasons, reasonsOf } from "../kit/reasons.ts";
import { CORRECTNESS_OR_ONLY, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, setScore } from "../kit/scores.ts";

const FEEDBACK = "feedback.";

export const langsmith: Adapter = {
  title: "LangSmith",
  docs: "The results of `evaluate()`: `to_pandas()` saved as CSV, JSON or JSONL, or the rows themselves as JSON. Feedback is scores without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",
  export: 'Save them: `results.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',
  identity: "an id in the example, else `reference_example_id`; in CSV `example_id`",
  tells: {
    evidence: "feedback keys like `context_recall` or `retrieval_recall`",
    cause: "feedback keys `faithfulness`, `hallucination` and the like",
    rest: "latency, repetitions by example",
  },
  advice: "Add an evaluator with the key `context_recall` that says how much of the expected material was retrieved.",
  step: ["python evaluate_rag.py # ends with results.to_pandas().to_csv('results.csv')"],
  file: "results.csv",
  marks: { python: ["langsmith"], isGeneral: true },
  records: {
    paths: [[], ["results"], ["rows"]],
    tables: true,
    claims: (row) =>
      ("example_id" in row && Object.keys(row).some((key) => key.startsWith(FEEDBACK))) ||
      (isRecord(row["run"]) && isRecord(row["example"]) && isRecord(resultsOf(row))),
    open,
  },
};

/** Python and JavaScript spell it differently. */
function resultsOf(row: RawRecord): unknown {
  return row["evaluation_results"] ?? row["evaluationResults"];
}

type Feedback = {
  readonly scores: Record<string, number | null>;
  readonly reasons: Reasons;
  readonly errors: ReadonlyMap<string, string>;
};

function open(sink: Sink, settings: ReadSettings): Session {
  const judge = scoreJudge(sink, settings, CORRECTNESS_OR_ONLY);
  return {
    record(row) {
      if (isRecord(row["run"])) fromRun(row, row["run"]);
      else if ("example_id" in row) fromTable(row);
      else sink.problem("wrong-record", "example_id", "this row is of no example.", "Save the results again.");
    },
    end: judge.end,
  };

  function add(entry: Entry, { scores, reasons, errors }: Feedback, error: string | undefined): void {
    judge.add(
      { ...entry, scores: error === undefined ? scores : undefined },
      scores,
      reasons,
      ({ verdict }, decides) => {
        if (error !== undefined) return { verdict: "failed", grade: "error", error };
        const graderError = [...errors].find(([name]) => decides(name))?.[1];
        return graderError === undefined || verdict === "failed"
          ? {}
          : { verdict: "failed", grade: "error", graderError };
      },
    );
  }

  function fromTable(row: RawRecord): void {
    const scores = newScores();
    for (const [key, value] of Object.entries(row)) {
      if (key.startsWith(FEEDBACK)) setScore(scores, key.slice(FEEDBACK.length), value);
    }
    const entry: Entry = {
      ...BLANK_ENTRY,
      questionId: exactText(row["example_id"], "example_id", sink),
      question: questionText(below(row, ["inputs.", "input."])),
      answer: questionText(below(row, ["outputs."])),
      expectedAnswer: questionText(below(row, ["reference."])),
      latencyMs: seconds(row["execution_time"]),
    };
    add(entry, { scores, reasons: NO_REASONS, errors: new Map() }, text(row["error"]));
  }

  function fromRun(row: RawRecord, run: RawRecord): void {
    const example = record(row["example"]);
    const entry: Entry = {
      ...BLANK_ENTRY,
      ...identityOf(
        { given: [...idsIn(example, "example."), [run["reference_example_id"], "run.reference_example_id"]] },
        sink,
      ),
      question: questionText(example["inputs"] ?? run["inputs"]),
      answer: questionText(run["outputs"]),
      expectedAnswer: questionText(example["outputs"]),
      cluster: clusterIn(record(example["metadata"]), "example.metadata.", sink),
      latencyMs: between(run["start_time"], run["end_time"]),
    };
    add(entry, feedbackOf(list(record(resultsOf(row))["results"])), text(run["error"]));
  }
}

function feedbackOf(results: readonly unknown[]): Feedback {
  const scores = newScores();
  const errors = new Map<string, string>();
  for (const result of results.filter(isRecord)) {
    const key = text(result["key"]);
    if (key === undefined) continue;
    setScore(scores, key, result["score"] ?? result["value"]);
    if (record(result["extra"])["error"] === true) errors.set(key, text(result["comment"]) ?? `${key} failed`);
  }
  return { scores, reasons: reasonsOf(results.filter(isRecord).map((each) => [text(each["key"]), each])), errors };
}

/** Columns with one of the prefixes as an object. */
function below(row: RawRecord, prefixes: readonly string[]): RawRecord {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const prefix = prefixes.find((start) => key.startsWith(start));
      return prefix === undefined || value === "" ? [] : [[key.slice(prefix.length), value]];
    }),
  );
}

/** ISO 8601 times, as milliseconds between them. */
function between(start: unknown, end: unknown): number | undefined {
  if (typeof start !== "string" || typeof end !== "string") return undefined;
  const took = Date.parse(end) - Date.parse(start);
  return took >= 0 ? took : undefined;
}
