import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import { textHash } from "../../model/text-hash.ts";
import type { Adapter, JsonDocument, RawRecord, ReadSettings, Session, Sink } from "../adapter.ts";
import { exactText } from "../kit/identity.ts";
import { list, record, shown, text } from "../kit/loose.ts";
import { type ScorePolicy, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, setScore } from "../kit/scores.ts";

/** The first of the metrics that the first row lists, for all rows. */
function policyOf(): ScorePolicy {
  let first: string | undefined;
  return {
    scope: "entry",
    decides: (names) => {
      first ??= names[0];
      return names.filter((name) => name === first);
    },
    passScore: 1,
    isConvention: true,
  };
}

/** A document under one filter. */
type SampleRow = { readonly filter: string; readonly entry: Entry };

export const lmEval: Adapter = {
  title: "lm-evaluation-harness",
  docs: "The samples that lm-eval logs, JSONL. The first metric of the first row decides for all: 1 is right, or `pass-score`. Several filters of a document are one answer, judged by the first filter.",
  export: "Run `lm_eval` with `--log_samples --output_path results`, and name the `samples_….jsonl` files.",
  identity: "the task and `doc_id`, with `doc_hash`; ids that count pair by the hash first",
  tells: {
    evidence: "nothing",
    cause: "an answer that a strict filter fails and a flexible one accepts: form",
    rest: "no costs or latencies; the model is only in the results file",
  },
  advice:
    "The format has no evidence of retrieval. Write a run log beside it, with `retrieval_hit`, or give a `gold-run`.",
  step: ["lm_eval --model hf --tasks my_task --log_samples --output_path results"],
  file: "results/**/samples_*.jsonl",
  marks: { python: ["lm-eval", "lm-evaluation-harness"] },
  records: {
    paths: [[]],
    tables: false,
    claims: (row) => "doc_id" in row && "filtered_resps" in row && "doc_hash" in row,
    open,
  },
  document: {
    claims: ({ outline }: JsonDocument) => {
      const top = record(outline);
      return isRecord(top["results"]) && isRecord(top["configs"]) && ("group_subtasks" in top || "n-shot" in top)
        ? {
            code: "aggregate-only",
            message: "this is lm-eval's results file, which holds averages and no answers.",
            hint: "Run with `--log_samples`, and name the `samples_….jsonl` files beside it.",
          }
        : false;
    },
    read: () => {},
  },
};

function open(sink: Sink, settings: ReadSettings): Session {
  const judge = scoreJudge(sink, settings, policyOf());
  // The folder of a samples file is named after the model; a file somewhere else may be of any.
  const folder = sink.path.split("/").at(-2);
  const model = folder === undefined || folder === "." || folder === ".." ? undefined : folder;
  // lm-eval writes a file for each run of a task, and says in its name which and when.
  const [, task, startedAt] = /(?:^|\/)samples_(.+)_(\d{4}-\d\d-\d\dT[\d.:-]+)\.jsonl/.exec(sink.path) ?? [];
  if (task !== undefined && startedAt !== undefined)
    sink.source({ id: `lm-eval ${folder ?? ""} ${task}`, startedAt, isFinished: true });
  /** Metrics of the whole task, and how many rows have one of their own answer. */
  const ofTask = new Set<string>();
  let scored = 0;
  /** By document, then its repeats: a file that was appended to has a document's rows again. */
  const documents = new Map<string, { readonly repeats: SampleRow[][]; readonly seen: Map<string, number> }>();
  return {
    record(row) {
      const given = row["doc_id"];
      if (typeof given !== "number" && typeof given !== "string") {
        sink.problem("wrong-type", "doc_id", "expected a number or text.", "Run the evaluation again.");
        return;
      }
      const id = exactText(given, "doc_id", sink) ?? "";
      const key = `${id} ${text(row["doc_hash"]) ?? ""}`;
      const filter = text(row["filter"]) ?? "none";
      const { repeats, seen } = documents.get(key) ?? { repeats: [], seen: new Map<string, number>() };
      documents.set(key, { repeats, seen });
      // The rows of a filter are those of one repeat after the other.
      const repeat = seen.get(filter) ?? 0;
      seen.set(filter, repeat + 1);
      const read = { filter, entry: toEntry(row, id) };
      const rows = repeats[repeat];
      if (rows === undefined) repeats.push([read]);
      else rows.push(read);
    },
    end() {
      for (const { repeats } of documents.values()) for (const rows of repeats) sink.entry(underFilters(rows));
      judge.end();
      if (scored === 0 && ofTask.size > 0) refuseTaskMetrics();
    },
  };

  /** Such a metric is computed from the pairs of all rows: there is nothing that could be judged one by one. */
  function refuseTaskMetrics(): void {
    const names = [...ofTask].slice(0, 5).map((name) => `\`${name}\``);
    sink.problem(
      "task-metric",
      names.length === 1 ? [...ofTask][0] : "metrics",
      `${names.join(", ")} ${names.length === 1 ? "is a figure" : "are figures"} of the whole task: each row holds a pair from which it is computed, and no score of its answer.`,
      "Add a metric of each answer to the task, such as `exact_match`, and run it again.",
    );
  }

  function toEntry(row: RawRecord, id: string): Entry {
    const scores = scoresOf(row);
    if (Object.keys(scores).length > 0) scored += 1;
    for (const name of list(row["metrics"])) if (typeof name === "string" && Array.isArray(row[name])) ofTask.add(name);
    const [first] = Object.values(record(row["arguments"]));
    const { verdict, grade, unchecked = false } = judge.now(scores);
    return {
      ...BLANK_ENTRY,
      questionId: id,
      questionDetail: textHash(text(row["doc_hash"]) ?? ""),
      variant: model,
      verdict,
      grade,
      unchecked,
      question: shown(record(first)["arg_0"] ?? list(first)[0]),
      answer: shown(list(row["filtered_resps"])[0]),
      expectedAnswer: shown(row["target"]),
      scores,
    };
  }
}

/** The first filter's verdict. Where it fails and another passes, the answer was there in another form. */
function underFilters(rows: readonly SampleRow[]): Entry {
  const [first] = rows;
  if (first === undefined) throw new Error("a document without a row");
  const { entry, filter } = first;
  const lenient = rows.find((row) => row.entry.verdict === "passed");
  if (entry.verdict !== "failed" || lenient === undefined) return entry;
  const check = { score: null, passed: false, threshold: undefined, kind: "format" } as const;
  return { ...entry, checks: [{ metric: `filter ${filter} (passes ${lenient.filter})`, ...check }] };
}

/** Metrics of a single answer. Those of the whole task have a pair in place of a number, and say nothing of one. */
function scoresOf(row: RawRecord): Scores {
  const scores = newScores();
  const names = list(row["metrics"]).filter((name) => typeof name === "string");
  for (const name of names) {
    const value = row[name];
    if (Array.isArray(value)) continue;
    setScore(scores, name, value);
  }
  return scores;
}
