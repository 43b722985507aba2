import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { metricReader } from "../../src/ladder/metric-signals.ts";
import { BLANK_ENTRY, type Check, type Entry } from "../../src/model/entry.ts";
import { knownMetric, METRICS, metricName } from "../../src/model/metric.ts";
import type { AttributionRecord } from "../../src/model/report.ts";
import { resolve } from "../../src/options/resolve.ts";
import { reason } from "../../src/render/ladder/attribution-words.ts";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-metrics-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Readonly<Record<string, unknown>>;

async function attributionOf(line: Line, options: Line = {}): Promise<AttributionRecord | undefined> {
  const path = join(folder, "log.jsonl");
  writeFileSync(path, JSON.stringify({ question_id: "q", grade: "wrong", ...line }));
  return (await reportOf([path], options)).attributions[0];
}

const plain = (text: string) => text;

describe("a judge's metrics attribute a failure", () => {
  const cases: [string, Line, [string, string], Line, string][] = [
    [
      "low recall of the context",
      { scores: { context_recall: 0.5 } },
      ["metric-missing-evidence", "retrieval"],
      { metric: "context_recall", score: 0.5, operator: ">=", threshold: 0.8 },
      "context_recall 0.5, below 0.8",
    ],
    [
      "a failed check of form, with nothing known of the evidence",
      { scores: { json_correctness: 0 } },
      ["metric-format", "prompt"],
      { metric: "json_correctness", score: 0, operator: ">=", threshold: 0.5, evidence: "unknown" },
      "json_correctness 0, below 0.5",
    ],
    [
      "an answer that is not faithful to the evidence it had",
      { retrieval_hit: true, scores: { faithfulness: 0.4 } },
      ["metric-unfaithful", "context"],
      { metric: "faithfulness", score: 0.4, operator: ">=", threshold: 0.7, evidence: "present" },
      "the evidence was in the context; faithfulness 0.4, below 0.7",
    ],
    [
      "hallucination, where lower is better",
      { scores: { context_recall: 1, hallucination: 0.9 } },
      ["metric-unfaithful", "context"],
      { metric: "hallucination", score: 0.9, operator: "<=", threshold: 0.5, evidence: "present" },
      "the evidence was in the context; hallucination 0.9, above 0.5",
    ],
    [
      "an answer that leaves evidence out",
      { scores: { context_recall: 1, contains_all: 0 } },
      ["metric-incomplete", "context"],
      { metric: "contains_all", score: 0, operator: ">=", threshold: 1, evidence: "present" },
      "the evidence was in the context; contains_all 0, below 1",
    ],
    [
      "evidence among much else, says a judge",
      { retrieval_hit: true, scores: { context_precision: 0.1 } },
      ["metric-diluted", "context"],
      { metric: "context_precision", score: 0.1, operator: ">=", threshold: 0.5, evidence: "present" },
      "the evidence was in the context; context_precision 0.1, below 0.5",
    ],
    [
      "more than ten ids for each expected one",
      { expected_evidence: ["a"], retrieved_evidence: [..."abcdefghijk"] },
      ["metric-diluted", "context"],
      { metric: "retrieved_per_expected", score: 11, operator: "<=", threshold: 10, evidence: "present" },
      "the evidence was in the context; retrieved_per_expected 11, above 10",
    ],
    [
      "a large context, alone: no size is too large by itself",
      { retrieval_hit: true, context_tokens: 500_000 },
      ["evidence-present-still-wrong", "model"],
      { retrieval_hit: true },
      "the evidence was in the context; still wrong",
    ],
    [
      "evidence there and used, and still wrong",
      { scores: { context_recall: 0.9, faithfulness: 0.9, context_precision: 0.9 } },
      ["evidence-present-still-wrong", "model"],
      { metric: "context_recall", score: 0.9, operator: ">=", threshold: 0.8, evidence: "present" },
      "context_recall 0.9, at least 0.8; still wrong",
    ],
    [
      "an unfaithful answer of which nobody knows what it was given",
      { scores: { faithfulness: 0 } },
      ["no-signal", "prompt"],
      {},
      "no signal",
    ],
    ["a metric that nothing is known of", { scores: { politeness: 0 } }, ["no-signal", "prompt"], {}, "no signal"],
  ];
  test.each(cases)("%s", async (_name, line, [rule, category], evidence, words) => {
    const found = await attributionOf(line);
    if (found === undefined) throw new Error("no failure");
    expect(found).toMatchObject({ rule, category });
    expect(found.evidence).toEqual(evidence);
    expect(reason(found, plain)).toBe(words);
  });

  test("what the log says itself comes before what a judge says", async () => {
    const low = { scores: { context_recall: 0 } };
    expect(await attributionOf({ ...low, retrieval_hit: true })).toMatchObject({ category: "model" });
    expect(await attributionOf({ ...low, failure_label: "wrong_format" })).toMatchObject({ category: "prompt" });
    const files = { ...low, expected_files: ["a"], retrieved_files: ["a"] };
    expect(await attributionOf({ ...files, retrieved_whole_files: true })).toMatchObject({ category: "model" });
    // Whether the right passage of the file was there the ids do not say, and the judge does.
    expect(await attributionOf(files)).toMatchObject({ category: "retrieval", rule: "metric-missing-evidence" });
  });

  test("missing evidence comes before form", async () => {
    expect(await attributionOf({ scores: { context_recall: 0.1, json_correctness: 0 } })).toMatchObject({
      category: "retrieval",
    });
    expect(await attributionOf({ retrieval_hit: false, scores: { json_correctness: 0 } })).toMatchObject({
      category: "retrieval",
    });
  });

  test("of several metrics that say the same, a bad one decides", async () => {
    expect(await attributionOf({ scores: { context_recall: 1, id_based_context_recall: 0.5 } })).toMatchObject({
      category: "retrieval",
      evidence: { metric: "id_based_context_recall" },
    });
  });

  test("passed without evidence, by a judge's word, is in the gap table", async () => {
    const path = join(folder, "gap.jsonl");
    writeFileSync(path, '{"question_id":"q","grade":"correct","scores":{"context_recall":0.1}}');
    expect((await reportOf([path])).gap.absent).toEqual({ passed: 1, failed: 0 });
  });
});

describe("thresholds", () => {
  test("the configuration's, for metrics that are known", async () => {
    const line = { scores: { "Context Recall": 0.6 } };
    expect(await attributionOf(line)).toMatchObject({ category: "retrieval" });
    const own = await attributionOf(line, { metrics: { context_recall: "50%" } });
    expect(own).toMatchObject({ category: "model", evidence: { score: 0.6, threshold: 0.5 } });
  });

  test("metrics of one's own", async () => {
    const metrics = { my_coverage: { means: "recall", min: 0.9 }, drift: { means: "faithfulness", max: 2 } };
    expect(await attributionOf({ scores: { my_coverage: 0.8 } }, { metrics })).toMatchObject({ category: "retrieval" });
    expect(await attributionOf({ scores: { my_coverage: 0.9, drift: 3 } }, { metrics })).toMatchObject({
      category: "context",
      evidence: { metric: "drift", operator: "<=", threshold: 2 },
    });
  });

  test("the configuration's comes before the tool's own verdict, and that before the table's", () => {
    const check: Check = { metric: "Contextual Recall", score: 0.6, passed: true, threshold: 0.5 };
    const entry: Entry = { ...BLANK_ENTRY, checks: [check] };
    expect(metricReader(new Map())(entry).recall).toMatchObject({ good: true, threshold: 0.5 });
    const own = resolve([
      { place: "file", values: { metrics: { contextual_recall: 0.9 } }, locate: () => ({}) },
    ]).metrics;
    expect(metricReader(own)(entry).recall).toMatchObject({ good: false, threshold: 0.9 });
    const bare: Entry = { ...BLANK_ENTRY, checks: [{ ...check, passed: undefined, threshold: undefined }] };
    expect(metricReader(new Map())(bare).recall).toMatchObject({ good: false, threshold: 0.8 });
  });

  const mistakes: [string, unknown, RegExp][] = [
    [
      "a metric nothing is known of",
      { tone: 0.5 },
      /metrics\.tone: nothing is known of this metric.*\{ means: recall, min: 0\.5 \}/,
    ],
    ["no number", { context_recall: "high" }, /metrics\.context_recall: expected a threshold/],
    [
      "a kind there is not",
      { tone: { means: "nice", min: 1 } },
      /expected `means` to be `recall`, `precision`.*found the text "nice"/,
    ],
    ["both directions", { tone: { means: "recall", min: 1, max: 2 } }, /expected `min` or `max`, found both/],
    ["a misspelt key", { context_recall: { minimum: 1 } }, /there is no `minimum` here/],
  ];
  test.each(mistakes)("%s is refused", (_name, metrics, said) => {
    const layer = {
      place: "file",
      values: { metrics },
      locate: (path: readonly PropertyKey[]) => ({ field: path.join(".") }),
    } as const;
    expect(() => resolve([layer])).toThrow(said);
  });
});

describe("the table of metrics", () => {
  test("knows every metric under one name, however it is spelt", () => {
    const names = METRICS.flatMap((row) => row.names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(metricName(name)).toBe(name);
    for (const spelling of ["ContextRecall", "Context Recall", "context-recall", " CONTEXT_RECALL ", "context_recall"])
      expect(knownMetric(spelling)?.kind, spelling).toBe("recall");
    for (const name of ["Faithfulness (ragas)", "Faithfulness [GEval]"])
      expect(knownMetric(name)?.kind).toBe("faithfulness");
  });

  test("knows measures that people name after retrieval or after form, and nothing that only sounds alike", () => {
    for (const name of ["retrieval_recall", "Recall@5", "hit_rate", "doc recall", "hit@10"])
      expect(knownMetric(name)?.kind, name).toBe("recall");
    expect(knownMetric("Format Compliance [GEval]")?.kind).toBe("format");
    for (const name of [
      "recall",
      "hit",
      "retrieval",
      "retrieval_latency",
      "recall_of_events",
      "information [GEval]",
      "Toxicity",
    ])
      expect(knownMetric(name), name).toBeUndefined();
  });
});
