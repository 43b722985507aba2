import type { Entry } from "../../src/model/entry.ts";
import type { FoundAt } from "../../src/model/finding.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Options } from "../log-lines.ts";

type Case = {
  readonly entries: readonly Partial<Entry>[];
  readonly options?: Options;
  readonly notice?: Notice;
  /** Found by the adapter, in the first entry. */
  readonly finding?: FoundAt;
  /** Told by `rung-gate validate` alone. */
  readonly isAdvice?: true;
  readonly words: string;
};

const PASSED: readonly Partial<Entry>[] = ["a", "b", "c"].map((questionId) => ({ questionId, grade: "correct" }));
const WRONG: Partial<Entry> = { questionId: "d", grade: "wrong" };
const and = (...more: readonly Partial<Entry>[]) => [...PASSED, ...more];
const many = (of: (at: number) => Partial<Entry>): Partial<Entry>[] =>
  Array.from({ length: 24 }, (_, at) => ({ questionId: `${(at * 7) % 24}x`, grade: "correct", ...of(at) }));
const noticed = (code: Notice["code"], detail: string, words: string): Case => ({
  entries: PASSED,
  notice: { code, detail },
  words,
});

/** For every warning a log that gives rise to it, and what is said. A log of passes alone gives rise to none. */
export const WARNING_CASES: Readonly<Record<string, Case>> = {
  "infrastructure-share": { entries: and({ ...WRONG, error: "timeout" }), words: "1 entry of 4 never got an answer" },
  "grader-share": {
    entries: and({ ...WRONG, graderError: "no JSON" }),
    words: "The grader or the harness failed on 1 entry of 4",
  },
  unfinished: noticed("unfinished", "3 of 9 rows", "The evaluation did not finish: 3 of 9 rows"),
  contradiction: noticed(
    "contradiction",
    "it counts 4 failures",
    "The totals of the file do not fit its rows: it counts 4 failures",
  ),
  "copied-files": noticed(
    "copy",
    "b.jsonl of a.jsonl",
    "Files of the run are copies of each other: b.jsonl of a.jsonl",
  ),
  "replaced-files": noticed("replaced", "a.json, for b.json", "left out for that of its retry: a.json, for b.json"),
  encoding: noticed("encoding", "Windows-1252", "A table is not UTF-8, and was read as Windows-1252"),
  "unequal-repeats": {
    entries: and({ questionId: "a", grade: "correct" }),
    words: "Questions were asked between once and twice; each counts once",
  },
  "unnumbered-repeats": {
    entries: and({ questionId: "a", grade: "wrong" }),
    words: "1 question was asked up to twice: the answers to 1 of them disagree",
  },
  "ungraded-share": { entries: and({ ...WRONG, verdict: "ungraded" }), words: "1 entry of 4 was not judged" },
  "disjoint-ids": {
    entries: ["a", "b", "c", "d", "e"].map((questionId) => ({
      questionId,
      grade: "correct",
      expectedFiles: ["a"],
      retrievedFiles: ["https://x/a"],
    })),
    words: "have nothing in common in any entry",
  },
  "weak-attribution": { entries: and(WRONG), words: "1 of 1 failure carried no signal" },
  "grade-spelling": {
    entries: and({ ...WRONG, grade: "Correct " }),
    words: "differ from a passing one only in spelling",
  },
  "grade-words": {
    entries: [{ grade: "PASS" }, { grade: "fail" }],
    words: "Passing is PASS, by the table of words",
  },
  "unknown-labels": {
    entries: and({ ...WRONG, failureLabel: "odd" }),
    words: "Nothing is known of the label odd",
  },
  "no-question-id": { entries: and({ grade: "correct" }), words: "1 entry has no `question_id`" },
  "no-grade": { entries: and({ questionId: "d" }), words: "1 entry has no `grade` and counts as failed" },
  contradictory: {
    entries: and({ ...WRONG, failureLabel: "missing_evidence", retrievalHit: true }),
    words: "1 entry says both `retrieval_hit: true`",
  },
  "overruled-labels": {
    entries: and({
      ...WRONG,
      failureLabel: "missing_evidence",
      expectedEvidence: ["a"],
      retrievedEvidence: ["b", "a"],
    }),
    words: "1 label says that evidence was missing where its entry lists all of it among what was retrieved",
  },
  "files-only": {
    entries: and({ ...WRONG, expectedFiles: ["a"], retrievedFiles: ["a"] }),
    words: "1 failure had its expected files in the context, which does not say that the right passages were",
  },
  unchecked: {
    entries: and({ questionId: "d", verdict: "passed", unchecked: true }),
    words: "1 entry passes without anything having been checked",
  },
  "cached-repeats": {
    entries: and({ questionId: "a", grade: "correct", cached: true }),
    words: "1 answer came from a cache",
  },
  "missing-epochs": noticed("missing-epochs", "1 of 3 epochs", "Not all repeats that were asked for are there: 1 of 3"),
  "no-verdict": noticed("no-verdict", "bleu", "Nothing says which scores decide whether an answer is right: bleu"),
  "score-verdict": noticed("score-verdict", "bleu ≥ 0.5", "an answer passes with bleu ≥ 0.5"),
  "unused-metrics": {
    entries: PASSED,
    options: { metrics: { never_seen: { means: "recall", min: 0.9 } } },
    words: "No entry has the metric never_seen",
  },
  "expired-waivers": {
    entries: PASSED,
    options: { quarantine: [{ question: "a0", reason: "flaky", expires: "2026-01-01" }] },
    words: "The quarantine or acceptance of a0 has expired",
  },
  "unknown-waivers": {
    entries: PASSED,
    options: { quarantine: [{ question: "nobody", reason: "flaky" }] },
    words: "The run has no question nobody",
  },
  "near-fields": {
    entries: PASSED,
    finding: { code: "near-field", field: "retreival_hit", detail: "retrieval_hit" },
    words: "A field is ignored, and may be misspelt: retreival_hit (is it retrieval_hit?). Rename it",
  },
  "metric-scale": {
    entries: and({ ...WRONG, scores: { context_recall: 30 } }),
    words: "Scores beyond 0 to 1 say nothing of where a failure belongs: context_recall (30). Write them from 0 to 1",
  },
  "hit-without-ids": {
    entries: and({ ...WRONG, retrievalHit: true, retrievedFiles: [] }),
    words: "1 entry says `retrieval_hit: true` and lists nothing that was retrieved",
  },
  "constant-hit": {
    entries: many((at) => ({ retrievalHit: true, grade: at % 2 === 0 ? "correct" : "wrong" })),
    words: "`retrieval_hit` is true in all 24 entries, whether they pass or fail",
  },
  "constant-scores": {
    entries: many(() => ({ scores: { judge: 0.7 } })),
    words: "Scores that are the same in every entry say nothing: judge (0.7)",
  },
  "odd-latency": {
    entries: and({ ...WRONG, latencyMs: 5.04 }),
    words: "No answer took more than 5.04 ms: these may be seconds",
  },
  "odd-cost": { entries: and({ ...WRONG, costUsd: 12 }), words: "An answer costs $12 on average" },
  "undeclared-cluster": {
    entries: ["a#1", "a#2", "b#1", "b#2"].map((questionId) => ({ questionId, grade: "correct" })),
    words: "Questions seem to belong together by ids such as a#1 and a#2",
  },
  "text-ids": {
    entries: and({ ...WRONG, questionId: "What is to be done when the ".repeat(4) }),
    words: "1 id is a text: with another word it is another question",
  },
  "counting-ids": {
    entries: many((at) => ({ questionId: `q${at}` })),
    words: "The ids count up",
    isAdvice: true,
  },
  "no-versions": { entries: PASSED, words: "Nothing says which model, prompt or index answered", isAdvice: true },
};
