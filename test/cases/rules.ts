import type { AttributionSettings } from "../../src/ladder/attribute.ts";
import type { LargeContext } from "../../src/ladder/context-size.ts";
import type { Entry } from "../../src/model/entry.ts";

type Case = {
  /** A failed answer that the rule decides. */
  readonly entry: Partial<Entry>;
  readonly settings?: Partial<AttributionSettings>;
  /** From where on contexts are large: only a whole log says so. */
  readonly largeContext?: LargeContext;
  readonly category: string;
  /** What is said of it. */
  readonly words: string;
};

const PASSED = new Map([["a", { name: "a", passed: true }]]);
const FAILED = new Map([["a", { name: "a", passed: false }]]);
const PRESENT: Partial<Entry> = { retrievalHit: true };

/** For every attribution rule an answer that it decides, where the failure goes, and what is said of it. */
export const RULE_CASES: Readonly<Record<string, Case>> = {
  "infrastructure-error": { entry: { error: "timeout" }, category: "infrastructure", words: "error timeout" },
  "grader-error": { entry: { graderError: "no JSON" }, category: "grader-error", words: "no JSON" },
  "gold-evidence-run": {
    entry: { questionId: "a", ...PRESENT },
    settings: { probes: { gold: PASSED } },
    category: "context",
    words: "passes with the gold evidence, and had it here",
  },
  "prompt-run": {
    entry: { questionId: "a", failureLabel: "missing_evidence" },
    settings: { probes: { prompt: PASSED, gold: PASSED } },
    category: "prompt",
    words: "passes with another prompt",
  },
  "context-run": {
    entry: { questionId: "a", retrievalHit: false },
    settings: { probes: { gold: FAILED, context: PASSED, model: PASSED } },
    category: "context",
    words: "passes with another context",
  },
  "model-run": {
    entry: { questionId: "a" },
    settings: { probes: { context: FAILED, model: PASSED } },
    category: "model",
    words: "passes with a stronger model",
  },
  "probes-failed": {
    entry: { questionId: "a", failureLabel: "wrong_format" },
    settings: { probes: { prompt: FAILED, gold: FAILED, context: FAILED } },
    category: "model",
    words: "fails with another prompt, the gold evidence and another context, too",
  },
  "custom-label": {
    entry: { failureLabel: "sloppy" },
    settings: { labels: new Map([["sloppy", "context"]]) },
    category: "context",
    words: "label sloppy",
  },
  "should-decline": {
    entry: { shouldDecline: true, retrievalHit: false },
    category: "should-decline",
    words: "nothing in the corpus answers it, and the right answer is to say so",
  },
  "corpus-gap": {
    entry: { failureLabel: "corpus_gap", retrievalHit: true },
    category: "corpus-gap",
    words: "the corpus lacks what would answer it",
  },
  "missing-evidence": {
    entry: { retrievalHit: false },
    category: "retrieval",
    words: "the evidence was not in the context",
  },
  "evidence-coverage": {
    entry: { expectedFiles: ["a", "b"], retrievedFiles: ["a"] },
    category: "retrieval",
    words: "1 of 2 expected files retrieved, missing b",
  },
  "format-or-instruction": { entry: { failureLabel: "wrong_format" }, category: "prompt", words: "label wrong_format" },
  "incomplete-evidence-use": {
    entry: { failureLabel: "incomplete_evidence_use" },
    category: "context",
    words: "label incomplete_evidence_use",
  },
  "limits-only": {
    entry: {
      checks: [
        { metric: "latency", passed: false, score: null, threshold: undefined },
        { metric: "tone", passed: true, score: null, threshold: undefined },
      ],
    },
    category: "other",
    words: "only latency failed",
  },
  "metric-missing-evidence": {
    entry: { scores: { context_recall: 0.1 } },
    category: "retrieval",
    words: "context_recall 0.1, below 0.8",
  },
  "metric-format": {
    entry: { checks: [{ metric: "is-json", passed: false, score: 0, threshold: undefined }] },
    category: "prompt",
    words: "is-json",
  },
  "metric-unfaithful": {
    entry: { ...PRESENT, scores: { faithfulness: 0.1 } },
    category: "context",
    words: "the evidence was in the context; faithfulness 0.1",
  },
  "metric-incomplete": {
    entry: { ...PRESENT, scores: { contains_all: 0 } },
    category: "context",
    words: "the evidence was in the context; contains_all 0, below 1",
  },
  "metric-diluted": {
    entry: { ...PRESENT, scores: { context_precision: 0.1 } },
    category: "context",
    words: "the evidence was in the context; context_precision 0.1, below 0.5",
  },
  "context-size": {
    entry: { contextTokens: 50_000 },
    largeContext: { limit: 20_000, smallPassRate: 0.9, largePassRate: 0.5 },
    category: "context",
    words: "in a context of 50,000 tokens; with more than 20,000 50% of answers pass, with fewer 90%",
  },
  "evidence-present-still-wrong": {
    entry: PRESENT,
    category: "model",
    words: "the evidence was in the context; still wrong",
  },
  "no-signal": { entry: {}, category: "prompt", words: "no signal" },
};
