import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createAttributor } from "../../src/ladder/attribute.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";
import { reportOf } from "../example-report.ts";
import { diagnosed } from "./diagnosed.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function attributionOf(entry: object, options = {}) {
  const path = join(folder, "log.jsonl");
  writeFileSync(
    path,
    `${JSON.stringify({ question_id: "x", grade: "wrong", ...entry })}\n{"question_id":"y","grade":"correct"}\n`,
  );
  const [found] = (await reportOf([path], options)).attributions;
  return found === undefined ? undefined : [found.rule, found.category, found.basis, found.evidence];
}

const FILES = { expected_files: ["a", "b"], retrieved_files: ["a", "z"] };
const labels = { no_docs: "missing_evidence", slow: "off-ladder", sloppy: "context", wrong_format: "model" };

describe("each rule", () => {
  const cases: [string, object, unknown][] = [
    [
      "infrastructure before all",
      { error: "timeout\nstack", retrieval_hit: false },
      ["infrastructure-error", "infrastructure", "evidence", { error: "timeout" }],
    ],
    [
      "a label mapped to a rung",
      { failure_label: "sloppy", retrieval_hit: false },
      ["custom-label", "context", "label", { failure_label: "sloppy" }],
    ],
    [
      "a label mapped off the ladder",
      { failure_label: "slow" },
      ["custom-label", "other", "label", { failure_label: "slow" }],
    ],
    [
      "a known label given another meaning",
      { failure_label: "wrong_format" },
      ["custom-label", "model", "label", { failure_label: "wrong_format" }],
    ],
    [
      "a synonym from the config",
      { failure_label: "no_docs" },
      ["missing-evidence", "retrieval", "label", { failure_label: "no_docs" }],
    ],
    [
      "a built-in synonym",
      { failure_label: "retrieval_miss" },
      ["missing-evidence", "retrieval", "label", { failure_label: "retrieval_miss" }],
    ],
    ["a miss", { retrieval_hit: false }, ["missing-evidence", "retrieval", "label", { retrieval_hit: false }]],
    [
      "a miss with ids",
      { retrieval_hit: false, ...FILES },
      [
        "missing-evidence",
        "retrieval",
        "label",
        { retrieval_hit: false, field: "expected_files", expected: 2, retrieved: 1, missing: ["b"] },
      ],
    ],
    [
      "ids not all retrieved",
      FILES,
      [
        "evidence-coverage",
        "retrieval",
        "evidence",
        { field: "expected_files", expected: 2, retrieved: 1, missing: ["b"] },
      ],
    ],
    [
      "a partial answer with incomplete evidence is retrieval",
      { ...FILES, failure_label: "partial_answer" },
      [
        "evidence-coverage",
        "retrieval",
        "evidence",
        { field: "expected_files", expected: 2, retrieved: 1, missing: ["b"] },
      ],
    ],
    [
      "a hit is believed over ids",
      { ...FILES, retrieval_hit: true },
      ["evidence-present-still-wrong", "model", "elimination", { retrieval_hit: true }],
    ],
    [
      "passages are believed over files",
      { expected_files: ["a"], retrieved_files: ["a"], expected_evidence: ["p1"], retrieved_evidence: [] },
      [
        "evidence-coverage",
        "retrieval",
        "evidence",
        { field: "expected_evidence", expected: 1, retrieved: 0, missing: ["p1"] },
      ],
    ],
    [
      "all ids retrieved",
      { expected_files: ["a", "a"], retrieved_files: ["a"], retrieved_whole_files: true },
      ["evidence-present-still-wrong", "model", "elimination", { field: "expected_files", expected: 1, retrieved: 1 }],
    ],
    [
      "all files retrieved, and perhaps not their passages",
      { expected_files: ["a"], retrieved_files: ["a"], retrieved_whole_files: false },
      ["no-signal", "prompt", "default", { files_retrieved: true }],
    ],
    [
      "a label that complete ids overrule",
      { failure_label: "missing_evidence", expected_evidence: ["a"], retrieved_evidence: ["a"], retrieval_hit: true },
      [
        "evidence-present-still-wrong",
        "model",
        "elimination",
        { field: "expected_evidence", expected: 1, retrieved: 1 },
      ],
    ],
    [
      "a label that whole files overrule",
      { failure_label: "retrieval_miss", expected_files: ["a"], retrieved_files: ["a"], retrieved_whole_files: true },
      ["evidence-present-still-wrong", "model", "elimination", { field: "expected_files", expected: 1, retrieved: 1 }],
    ],
    [
      "a label that names of files do not overrule",
      { failure_label: "missing_evidence", expected_files: ["a"], retrieved_files: ["a"] },
      [
        "missing-evidence",
        "retrieval",
        "label",
        { failure_label: "missing_evidence", field: "expected_files", expected: 1, retrieved: 1 },
      ],
    ],
    [
      "a label that a hit does not overrule",
      { failure_label: "missing_evidence", retrieval_hit: true },
      ["missing-evidence", "retrieval", "label", { failure_label: "missing_evidence" }],
    ],
    [
      "no hit, which complete ids do not overrule",
      { failure_label: "missing_evidence", retrieval_hit: false, expected_evidence: ["a"], retrieved_evidence: ["a"] },
      [
        "missing-evidence",
        "retrieval",
        "label",
        {
          retrieval_hit: false,
          failure_label: "missing_evidence",
          field: "expected_evidence",
          expected: 1,
          retrieved: 1,
        },
      ],
    ],
    [
      "nothing expected is unknown",
      { expected_files: [], retrieved_files: ["a"] },
      ["no-signal", "prompt", "default", {}],
    ],
    ["retrieved not logged is unknown", { expected_files: ["a"] }, ["no-signal", "prompt", "default", {}]],
    [
      "a partial answer",
      { failure_label: "partial_answer", retrieval_hit: true },
      ["format-or-instruction", "prompt", "label", { failure_label: "partial_answer" }],
    ],
    [
      "incomplete use",
      { failure_label: "incomplete_evidence_use" },
      ["incomplete-evidence-use", "context", "label", { failure_label: "incomplete_evidence_use" }],
    ],
    ["nothing known", { retrieval_hit: null }, ["no-signal", "prompt", "default", {}]],
  ];
  test.each(cases)("%s", async (_name, entry, expected) => {
    expect(await attributionOf(entry, { labels })).toEqual(expected);
  });

  test("grounds that look alike are not taken for each other", async () => {
    const one = createAttributor({ labels: new Map(), metrics: new Map(), separateUnattributed: false });
    const evidenceOf = (fields: Partial<Entry>) =>
      one({ ...BLANK_ENTRY, grade: "wrong", ...fields }, true).attribution?.evidence;
    for (const label of ["retrieved", "true"])
      expect(evidenceOf({ failureLabel: label })).toEqual({ failure_label: label });
    expect(evidenceOf({ expectedFiles: ["a"], retrievedFiles: ["a"] })).toEqual({ files_retrieved: true });
  });

  test("a question that fails with gold evidence, too, is never retrieval", () => {
    const fields = { questionId: "q", retrievalHit: false, failureLabel: "missing_evidence" };
    const { attribution } = diagnosed(fields, { probes: { gold: new Map([["q", { name: "q", passed: false }]]) } });
    expect(attribution).toEqual({
      rule: "evidence-present-still-wrong",
      category: "model",
      basis: "counterfactual",
      evidence: { gold_evidence_run: "failed" },
    });
  });
});
