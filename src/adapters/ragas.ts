import { describeValue } from "../model/describe-value.ts";
import { BLANK_ENTRY, type Entry } from "../model/entry.ts";
import { metricName } from "../model/metric.ts";
import { isRecord } from "../model/record.ts";
import { textId } from "../model/text-id.ts";
import type { Adapter, Claim, RawRecord, Unusable } from "./adapter.ts";
import { idIn, ids, number, shown, text } from "./loose.ts";
import { pythonList } from "./python-list.ts";
import { type ScorePolicy, type Scores, scoreJudge } from "./score-verdict.ts";

/** Columns that Ragas' metrics write; those with a mode have it behind their name in brackets. */
const METRICS = new Set(
  `context_recall llm_context_recall non_llm_context_recall id_based_context_recall context_entity_recall
  context_precision llm_context_precision_with_reference llm_context_precision_without_reference
  non_llm_context_precision_with_reference id_based_context_precision context_utilization
  faithfulness faithfulness_with_hhem answer_relevancy response_relevancy answer_correctness answer_similarity
  semantic_similarity factual_correctness noise_sensitivity nv_accuracy nv_context_relevance
  nv_response_groundedness exact_match string_present bleu_score rouge_score chrf_score tool_call_accuracy
  agent_goal_accuracy topic_adherence`.split(/\s+/),
);
/** Those that say whether an answer is right, the first one that is there. */
const CORRECTNESS = ["answer_correctness", "factual_correctness", "nv_accuracy", "exact_match"];
const POLICY: ScorePolicy = {
  scope: "file",
  decides: (names) => {
    const first = CORRECTNESS.flatMap((wanted) => names.filter((name) => bareName(name) === wanted))[0];
    return first === undefined ? [] : [first];
  },
  passScore: 0.5,
};
/** Under one of these some keep a row's metrics together. */
const NESTED = ["ragas", "scores", "metrics"];

export const ragas: Adapter = {
  title: "Ragas",
  docs: "What `evaluate()` gives, saved with `to_pandas()` as CSV, as JSON records or columns, or as JSONL, with a row a question; also the experiments' CSV and JSONL. Ragas gives no verdict: `answer_correctness`, `factual_correctness`, `nv_accuracy` or `exact_match` of at least 0.5 passes, or what `pass-metric` and `pass-score` say.",
  export: 'Save the result: `result.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',
  tells: {
    evidence: "`context_recall` and its kin; `retrieved_context_ids` against `reference_context_ids`",
    cause: "`faithfulness`, `noise_sensitivity`, `context_precision`",
    rest: "no costs, latencies or models; repeats by question",
  },
  advice:
    "Add `context_recall`, or the columns `retrieved_context_ids` and `reference_context_ids`, and `answer_correctness` as the verdict.",
  step: ["python evaluate_rag.py # ends with result.to_pandas().to_csv('results.csv')"],
  file: "results.csv",
  records: {
    paths: [[], ["samples"], ["per_question"], ["results"], ["rows"]],
    tables: true,
    claims,
    open: (sink, settings) => {
      const judge = scoreJudge(sink, settings, POLICY);
      return { record: add, end: judge.end };

      function add(row: RawRecord): void {
        const scores = scoresOf(row);
        for (const name of textScores(row))
          sink.problem(
            "wrong-type",
            name,
            `expected a number, found ${describeValue(row[name])}.`,
            "Write the score as a number, or leave the cell blank where there is none.",
          );
        const own = flag(row["success"]);
        const question = text(row["user_input"]) ?? text(row["question"]) ?? shown(row["user_input"]);
        const entry: Entry = {
          ...BLANK_ENTRY,
          questionId: idIn(row) ?? textId(question ?? ""),
          variant: text(row["pipeline_name"]) ?? text(row["variant"]),
          expectedEvidence: idList(row["reference_context_ids"]),
          retrievedEvidence: idList(row["retrieved_context_ids"]),
          question,
          answer: text(row["response"]) ?? text(row["answer"]),
          expectedAnswer: text(row["reference"]) ?? text(row["ground_truth"]),
          scores,
          category: text(row["category"]),
        };
        if (own === undefined) judge.add(entry, scores);
        else judge.pass({ ...entry, verdict: own ? "passed" : "failed", grade: own ? "pass" : "fail" });
      }
    },
  },
};

const AGGREGATE: Unusable = {
  code: "aggregate-only",
  message: "this is a table of averages, without a row for each question.",
  hint: 'Export the rows: `result.to_pandas().to_csv("results.csv")`.',
};

function claims(row: RawRecord): Claim {
  if ("grade" in row || "question_id" in row || "example_id" in row) return false;
  const metrics = Object.keys(scoresOf(row));
  // An object in place of the question is a table of columns one of which is broken.
  const asked = [row["user_input"], row["question"]].some((value) => value !== undefined && !isRecord(value));
  if (metrics.length > 0) return asked ? true : AGGREGATE;
  const metric = text(row["metric"]);
  return !asked && metric !== undefined && METRICS.has(bareName(metric)) && "score" in row ? AGGREGATE : false;
}

/** The row's metrics, of the row itself and of an object in it. What is no number is unknown. */
function scoresOf(row: RawRecord): Scores {
  const scores: Record<string, number | null> = {};
  for (const source of [row, ...NESTED.map((key) => row[key]).filter(isRecord)]) {
    for (const [name, value] of Object.entries(source)) {
      if (METRICS.has(bareName(name)) && !isRecord(value)) scores[metricName(name)] = number(value) ?? null;
    }
  }
  return scores;
}

const NO_SCORE = /^\s*(?:nan|none|null|n\/a)?\s*$/i;

/** Metrics of the row whose value is a text, and not one that stands for "none". */
function textScores(row: RawRecord): readonly string[] {
  return Object.keys(row).filter((name) => {
    const value = row[name];
    return (
      METRICS.has(bareName(name)) && typeof value === "string" && number(value) === undefined && !NO_SCORE.test(value)
    );
  });
}

/** `factual_correctness(mode=f1)` is `factual_correctness`. */
function bareName(name: string): string {
  return metricName(name).replace(/\(.*\)$/, "");
}

function idList(value: unknown): readonly string[] | undefined {
  return ids(typeof value === "string" ? pythonList(value) : value);
}

function flag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "True" || value === "true") return true;
  return value === "False" || value === "false" ? false : undefined;
}
