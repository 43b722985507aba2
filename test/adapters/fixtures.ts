import type { FormatId } from "../../src/adapters/index.ts";

/** What a fixture holds: counted by hand from the file, not by the program. */
type Counts = {
  readonly entries: number;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded?: number;
  readonly skipped?: number;
  readonly offLadder?: number;
  readonly prompt?: number;
  readonly retrieval?: number;
  readonly context?: number;
  readonly model?: number;
};

type Good = { readonly file: string; readonly options?: Readonly<Record<string, unknown>>; readonly counts: Counts };
type Refused = { readonly file: string; readonly options?: Readonly<Record<string, unknown>>; readonly code: string };

/** Fixtures of every format, in `test/fixtures/<format>`: files that are read, and files that are refused for a reason. */
export const FIXTURES: Readonly<
  Record<FormatId, { readonly reads: readonly Good[]; readonly refuses: readonly Refused[] }>
> = {
  "run-log": {
    reads: [
      { file: "graded.jsonl", counts: { entries: 4, passed: 1, failed: 3, offLadder: 2, retrieval: 1 } },
      { file: "graded.json", counts: { entries: 2, passed: 1, failed: 1, retrieval: 1 } },
    ],
    refuses: [{ file: "refused-wrong-type.jsonl", code: "wrong-type" }],
  },
  promptfoo: {
    reads: [
      {
        file: "results.json",
        counts: { entries: 9, passed: 2, failed: 7, offLadder: 2, prompt: 1, retrieval: 1, context: 2, model: 1 },
      },
      {
        file: "results.jsonl",
        counts: { entries: 9, passed: 2, failed: 7, offLadder: 2, prompt: 1, retrieval: 1, context: 2, model: 1 },
      },
      { file: "repeat3.json", counts: { entries: 12, passed: 7, failed: 5, offLadder: 1, prompt: 4 } },
      { file: "matrix.json", counts: { entries: 12, passed: 8, failed: 4, prompt: 4 } },
      { file: "edge.json", counts: { entries: 6, passed: 2, failed: 4, offLadder: 4 } },
    ],
    refuses: [
      { file: "results.csv", code: "no-details" },
      { file: "refused-no-verdict.json", code: "missing-verdict" },
    ],
  },
  deepeval: {
    reads: ["test_run.json", "latest_test_run.json"].map((file) => ({
      file,
      counts: {
        entries: 8,
        passed: 2,
        failed: 5,
        ungraded: 1,
        offLadder: 1,
        prompt: 1,
        retrieval: 1,
        context: 1,
        model: 1,
      },
    })),
    refuses: [{ file: "refused-link-only.json", code: "link-only" }],
  },
  ragas: {
    reads: [
      ...["results.json", "results.jsonl", "columns.json", "results.csv"].map((file) => ({
        file,
        counts: { entries: 5, passed: 1, failed: 3, ungraded: 1, retrieval: 1, context: 1, model: 1 },
      })),
      { file: "ids.csv", counts: { entries: 3, passed: 1, failed: 2, retrieval: 1, model: 1 } },
    ],
    refuses: [{ file: "refused-aggregate.csv", code: "aggregate-only" }],
  },
  inspect: {
    reads: [
      ...["log.json", "log.eval"].map((file) => ({
        file,
        counts: { entries: 8, passed: 3, failed: 5, offLadder: 1, prompt: 4 },
      })),
      { file: "cancelled.json", counts: { entries: 3, passed: 2, failed: 1, prompt: 1 } },
      { file: "unfinished.eval", counts: { entries: 3, passed: 2, failed: 1, prompt: 1 } },
    ],
    refuses: [
      { file: "refused-header-only.json", code: "no-samples" },
      { file: "refused-header-only.eval", code: "no-samples" },
    ],
  },
  ragchecker: {
    reads: [
      {
        file: "checking_outputs.json",
        counts: { entries: 4, passed: 1, failed: 2, ungraded: 1, retrieval: 1, context: 1 },
      },
    ],
    refuses: [{ file: "refused-inputs.json", code: "not-evaluated" }],
  },
  "openai-evals": {
    reads: [
      { file: "match.jsonl", counts: { entries: 6, passed: 2, failed: 3, ungraded: 1, offLadder: 1, prompt: 2 } },
      { file: "graded.jsonl", counts: { entries: 3, passed: 1, failed: 1, ungraded: 1, prompt: 1 } },
    ],
    refuses: [{ file: "refused-wrong-type.jsonl", code: "wrong-type" }],
  },
  "lm-eval": {
    reads: [
      { file: "samples_handbook.jsonl", counts: { entries: 3, passed: 1, failed: 2, prompt: 2 } },
      { file: "corpus-metric.jsonl", counts: { entries: 2, passed: 1, failed: 0, ungraded: 1 } },
    ],
    refuses: [{ file: "refused-results.json", code: "aggregate-only" }],
  },
  evalite: {
    reads: ["results.json", "results-1.0-beta.json"].map((file) => ({
      file,
      counts: { entries: 6, passed: 5, failed: 1, offLadder: 1 },
    })),
    refuses: [{ file: "refused-bad-case.json", code: "wrong-type" }],
  },
  "vitest-evals": {
    reads: [
      { file: "results.json", counts: { entries: 7, passed: 2, failed: 4, skipped: 1, offLadder: 1, prompt: 3 } },
    ],
    refuses: [{ file: "refused-unit-tests.json", code: "unit-tests" }],
  },
  phoenix: {
    reads: ["experiment.json", "experiment.csv"].map((file) => ({
      file,
      counts: { entries: 5, passed: 1, failed: 4, offLadder: 2, retrieval: 1, model: 1 },
    })),
    refuses: [{ file: "refused-trial.json", code: "wrong-type" }],
  },
  langsmith: {
    reads: [
      {
        file: "results.csv",
        counts: { entries: 5, passed: 1, failed: 3, ungraded: 1, offLadder: 1, retrieval: 1, model: 1 },
      },
      { file: "rows.json", counts: { entries: 4, passed: 1, failed: 3, offLadder: 2, model: 1 } },
    ],
    refuses: [{ file: "refused-cut.csv", code: "bad-csv" }],
  },
  braintrust: {
    reads: [
      {
        file: "results.json",
        counts: { entries: 6, passed: 1, failed: 4, ungraded: 1, offLadder: 2, retrieval: 1, model: 1 },
      },
    ],
    refuses: [{ file: "refused-summaries.jsonl", code: "aggregate-only" }],
  },
  promptflow: {
    reads: [
      { file: "results.json", counts: { entries: 2, passed: 1, failed: 1, prompt: 1 } },
      { file: "rows.jsonl", counts: { entries: 3, passed: 1, failed: 1, ungraded: 1, prompt: 1 } },
    ],
    refuses: [{ file: "refused-cut.json", code: "bad-json" }],
  },
  langfuse: {
    reads: [
      { file: "experiment.json", counts: { entries: 4, passed: 1, failed: 2, ungraded: 1, retrieval: 1, model: 1 } },
    ],
    refuses: [{ file: "refused-scores.json", code: "scores-only" }],
  },
  junit: {
    reads: [
      {
        file: "deepeval.xml",
        counts: { entries: 5, passed: 1, failed: 3, skipped: 1, offLadder: 1, prompt: 1, retrieval: 1 },
      },
    ],
    refuses: [{ file: "refused-unit-tests.xml", code: "unit-tests" }],
  },
  mapped: {
    reads: [
      {
        file: "results.csv",
        options: {
          fields: { question_id: "id", grade: "ok", retrieval_hit: "found", latency_ms: "took", category: "topic" },
        },
        counts: { entries: 3, passed: 1, failed: 2, retrieval: 1, model: 1 },
      },
      {
        file: "report.json",
        options: {
          records: "report.items",
          fields: { question_id: "ref.id", grade: "verdict", scores: "scores" },
          "passing-grades": "right",
        },
        counts: { entries: 2, passed: 1, failed: 1, retrieval: 1 },
      },
      {
        file: "scored.jsonl",
        options: { fields: { question_id: "input", scores: "scores", answer: "output" }, "pass-metric": "ExactMatch" },
        counts: { entries: 2, passed: 1, failed: 1, prompt: 1 },
      },
    ],
    refuses: [
      { file: "results.csv", options: { fields: { question_id: "id", grade: "okay" } }, code: "no-such-field" },
      { file: "results.csv", options: { format: "mapped" }, code: "no-fields" },
    ],
  },
};
