import type { Entry } from "../../../model/entry.ts";
import type { Adapter, RawRecord, Session, Sink } from "../../adapter.ts";
import type { FieldMap } from "../../field-map.ts";
import {
  readAmount,
  readFlag,
  readId,
  readName,
  readScalar,
  readScores,
  readText,
  readTexts,
  readTrial,
} from "../../kit/fields.ts";
import { toolReason } from "../../kit/reasons.ts";
import { openMapped } from "../mapped/mapped.ts";
import { nearFields } from "./near-fields.ts";
import { runLogEntrySchema } from "./schema.ts";

/** The project's own format: one JSON object a line, see `docs/run-log.md`. */
export const runLog: Adapter = {
  title: "Run log",
  docs: "Rung Gate's own format: JSONL, one graded answer a line, a JSON list of them, or CSV with the same names of columns. Write it from any evaluation script.",
  export: "Write one JSON object for each answer; all fields are in docs/run-log.md.",
  identity: "`question_id`; ids that only count the rows pair other questions after an insertion",
  tells: {
    evidence: "`retrieval_hit`, or expected and retrieved ids, or `scores` such as `context_recall`",
    cause: "`failure_label`, or `scores`",
    rest: "cost, latency, tokens, repeats, versions",
  },
  advice: "Log `retrieval_hit`, or expected and retrieved ids, and a `failure_label`.",
  recipe: {
    needs:
      "with the ids of the passages that a question needs in your test set, log them beside those that were retrieved",
    language: "js",
    lines: [
      "const entry = {",
      "  question_id: test.id,",
      '  grade: answer.text === test.expected ? "correct" : "wrong",',
      "  expected_evidence: test.expectedIds,",
      "  retrieved_evidence: answer.passages.map(({ id }) => id),",
      "}; // one a line: JSON.stringify(entry)",
    ],
  },
  step: ["./run-evaluation.sh --output results/graded.jsonl"],
  file: "results/*.jsonl",
  records: {
    paths: [[]],
    tables: true,
    table: {
      claims: (row) => "grade" in row && ("question_id" in row || "question" in row),
      open(sink, settings) {
        let session: Session | undefined;
        const note = nearFields(sink);
        return {
          record(row) {
            session ??= openMapped(sink, settings, ownColumns(row));
            note(row);
            session.record(row);
          },
          end: () => session?.end(),
        };
      },
    },
    // Without a grade it is one only if it has nothing else: another verdict may stand under another name.
    claims: (record) =>
      "grade" in record ||
      ("question_id" in record && Object.keys(record).every((key) => Object.hasOwn(runLogEntrySchema.shape, key))),
    open(sink) {
      const note = nearFields(sink);
      return {
        record(record) {
          note(record);
          sink.entry(toEntry(record, sink));
        },
        end: () => {},
      };
    },
  },
};

/** The columns of a table that are fields of a run log, each in its own place; a score has one of its own, such as `scores.context_recall`. */
function ownColumns(row: RawRecord): FieldMap {
  const own = Object.keys(row).filter((name) => Object.hasOwn(runLogEntrySchema.shape, name));
  const hasScores = Object.keys(row).some((name) => name.startsWith("scores."));
  return {
    ...Object.fromEntries(own.map((name) => [name, [{ field: name }]])),
    ...(hasScores ? { scores: [{ field: "scores.*" }] } : {}),
  };
}

function toEntry(record: RawRecord, sink: Sink): Entry {
  return {
    questionId: readId(record["question_id"], "question_id", sink),
    isTextId: false,
    questionDetail: 0,
    variant: readName(record["variant"], "variant", sink),
    trial: readTrial(record["trial"], "trial", sink),
    grade: readText(record["grade"], "grade", sink) || undefined,
    verdict: undefined,
    retrievalHit: readFlag(record["retrieval_hit"], "retrieval_hit", sink),
    failureLabel: readText(record["failure_label"], "failure_label", sink) || undefined,
    expectedFiles: readTexts(record["expected_files"], "expected_files", sink),
    expectedEvidence: readTexts(record["expected_evidence"], "expected_evidence", sink),
    retrievedFiles: readTexts(record["retrieved_files"], "retrieved_files", sink),
    retrievedWholeFiles: readFlag(record["retrieved_whole_files"], "retrieved_whole_files", sink),
    shouldDecline: readFlag(record["should_decline"], "should_decline", sink),
    corpusGap: readFlag(record["corpus_gap"], "corpus_gap", sink),
    candidateEvidence: readTexts(record["candidate_evidence"], "candidate_evidence", sink),
    retrievedEvidence: readTexts(record["retrieved_evidence"], "retrieved_evidence", sink),
    error: readText(record["error"], "error", sink) || undefined,
    graderError: readText(record["grader_error"], "grader_error", sink) || undefined,
    unchecked: false,
    cached: false,
    traceUrl: readText(record["trace_url"], "trace_url", sink) || undefined,
    question: readScalar(record["question"], "question", sink),
    answer: readScalar(record["answer"], "answer", sink),
    expectedAnswer: readScalar(record["expected_answer"], "expected_answer", sink),
    scores: readScores(record["scores"], "scores", sink),
    checks: undefined,
    reason: toolReason(null, readText(record["reason"], "reason", sink)),
    cluster: readName(record["cluster"], "cluster", sink),
    judge: readScalar(record["judge"], "judge", sink) || undefined,
    category: readScalar(record["category"], "category", sink) || undefined,
    model: readScalar(record["model"], "model", sink) || undefined,
    promptVersion: readScalar(record["prompt_version"], "prompt_version", sink) || undefined,
    indexVersion: readScalar(record["index_version"], "index_version", sink) || undefined,
    contextVersion: readScalar(record["context_version"], "context_version", sink) || undefined,
    costUsd: readAmount(record["cost_usd"], "cost_usd", sink),
    latencyMs: readAmount(record["latency_ms"], "latency_ms", sink),
    inputTokens: readAmount(record["input_tokens"], "input_tokens", sink),
    outputTokens: readAmount(record["output_tokens"], "output_tokens", sink),
    contextTokens: readAmount(record["context_tokens"], "context_tokens", sink),
  };
}
