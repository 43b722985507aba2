import { BLANK_ENTRY, type Entry } from "../../model/entry.ts";
import { metricName } from "../../model/metric.ts";
import { isRecord } from "../../model/record.ts";
import type { Adapter, Claim, RawRecord, Sink, Unusable } from "../adapter.ts";
import { clusterIn, identityOf, ids, idsIn } from "../kit/identity.ts";
import { shown, text } from "../kit/loose.ts";
import { hasOwnVerdict } from "../kit/own-verdict.ts";
import { pythonList } from "../kit/python-list.ts";
import { reasonsOf } from "../kit/reasons.ts";
import { type ScorePolicy, scoreJudge } from "../kit/score-verdict.ts";
import { newScores, type Scores, scoreOf, setScore } from "../kit/scores.ts";

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
    return first !== undefined ? [first] : names.includes("success") ? ["success"] : [];
  },
  passScore: 0.5,
};
/** Under one of these some keep a row's metrics together. */
const NESTED = ["ragas", "scores", "metrics"];

export const ragas: Adapter = {
  title: "Ragas",
  docs: "What `evaluate()` gives, saved with `to_pandas()` as CSV, as JSON records or columns, or as JSONL, with a row a question; also the experiments' CSV and JSONL. Ragas gives no verdict: `answer_correctness`, `factual_correctness`, `nv_accuracy` or `exact_match` of at least 0.5 passes, else a `success` column where there is no such score, or what `pass-metric` and `pass-score` say.",
  export: 'Save the result: `result.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',
  identity: "an id in the row, else the text of `user_input`",
  tells: {
    evidence: "`context_recall` and its kin; `retrieved_context_ids` against `reference_context_ids`",
    cause: "`faithfulness`, `noise_sensitivity`, `context_precision`",
    rest: "no costs, latencies or models; repeats by question",
  },
  advice:
    "Add `context_recall`, or the columns `retrieved_context_ids` and `reference_context_ids`, and `answer_correctness` as the verdict.",
  recipe: {
    needs:
      "with the ids of the passages that a question needs in your test set, put them into the rows of the dataset beside those that were retrieved; the saved table keeps them",
    language: "python",
    lines: [
      "rows = [{",
      '    "user_input": test["question"], "response": answer.text, "reference": test["answer"],',
      '    "reference_context_ids": test["expected_ids"],',
      '    "retrieved_context_ids": [passage.id for passage in answer.passages],',
      "} for test, answer in zip(tests, answers)]",
      "result = evaluate(EvaluationDataset.from_list(rows), metrics=metrics)",
    ],
  },
  step: ["python evaluate_rag.py # ends with result.to_pandas().to_csv('results.csv')"],
  file: "results.csv",
  marks: { python: ["ragas"] },
  records: {
    paths: [[], ["samples"], ["per_question"], ["results"], ["rows"]],
    tables: true,
    claims,
    open: (sink, settings) => {
      const judge = scoreJudge(sink, settings, POLICY);
      return { record: add, end: judge.end };

      function add(row: RawRecord): void {
        const scores = scoresOf(row);
        const question = text(row["user_input"]) ?? text(row["question"]) ?? shown(row["user_input"]);
        const entry: Entry = {
          ...BLANK_ENTRY,
          ...identityOf({ given: idsIn(row, ""), asked: [question, "user_input"] }, sink),
          variant: text(row["pipeline_name"]) ?? text(row["variant"]),
          expectedEvidence: idList(row, "reference_context_ids", sink),
          retrievedEvidence: idList(row, "retrieved_context_ids", sink),
          question,
          answer: text(row["response"]) ?? text(row["answer"]),
          expectedAnswer: text(row["reference"]) ?? text(row["ground_truth"]),
          scores,
          category: text(row["category"]),
          cluster: clusterIn(row, "", sink),
        };
        if (question === undefined && Object.keys(scores).length === 0) refuseRow(sink);
        // A column of a home-made table; where a metric says whether the answer is right, that decides.
        judge.add(
          entry,
          "success" in row ? { ...scores, success: scoreOf(row["success"]) } : scores,
          reasonsOf(Object.keys(scores).map((name) => [name, row[`${name}_reason`] ?? row[`${name}_reasoning`]])),
        );
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
  if (hasOwnVerdict(row) || "question_id" in row || "example_id" in row) return false;
  const metrics = Object.keys(scoresOf(row));
  // An object in place of the question is a table of columns one of which is broken.
  const asked = [row["user_input"], row["question"]].some((value) => value !== undefined && !isRecord(value));
  if (metrics.length > 0) return asked ? true : hasTexts(row) ? false : AGGREGATE;
  const metric = text(row["metric"]);
  return !asked && metric !== undefined && METRICS.has(bareName(metric)) && "score" in row ? AGGREGATE : false;
}

/** Names of what is asked, other than Ragas' own. */
const ASKED = /quer(?:y|ies)|prompt|input|asked|utterance|instruction|(?:^|_)id$/i;

/**
 * Whether it says something in words besides the name of what was averaged: a question under another name. One column
 * of text beside the scores is that name, unless it asks, says a sentence, or is called as questions are.
 */
function hasTexts(row: RawRecord): boolean {
  const texts = Object.entries(row).filter(([name, value]) => {
    const isLabel = /^(?:metric|name|model|run|split|dataset|index|unnamed \d+)$/i.test(name);
    return typeof value === "string" && !isLabel && Number.isNaN(scoreOf(value));
  });
  return (
    texts.length > 1 || texts.some(([name, value]) => ASKED.test(name) || /[?？]|(?:\S+\s+){7}/.test(String(value)))
  );
}

/** The row's metrics, of the row itself and of an object in it. What is no number is unknown. */
function scoresOf(row: RawRecord): Scores {
  const scores = newScores();
  for (const source of [row, ...NESTED.map((key) => row[key]).filter(isRecord)]) {
    for (const [name, value] of Object.entries(source)) {
      if (METRICS.has(bareName(name)) && !isRecord(value)) setScore(scores, metricName(name), value);
    }
  }
  return scores;
}

function refuseRow(sink: Sink): void {
  sink.problem(
    "wrong-record",
    undefined,
    "this row has neither a question nor a metric.",
    "Every row has to be one question of the evaluation.",
  );
}

/** `factual_correctness(mode=f1)` is `factual_correctness`. */
function bareName(name: string): string {
  return metricName(name).replace(/\(.*\)$/, "");
}

function idList(row: RawRecord, field: string, sink: Sink): readonly string[] | undefined {
  const value = row[field];
  return ids(typeof value === "string" ? pythonList(value) : value, field, sink);
}
