import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../src/ladder/attribute.ts";
import { findEvidence } from "../../src/ladder/evidence-state.ts";
import { labelMeaning } from "../../src/ladder/labels.ts";
import { metricSignals } from "../../src/ladder/metric-signals.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";
import { runs } from "../long.ts";

describe("no failure is the model's without evidence that the right material was there", () => {
  const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  const names = ["context_recall", "faithfulness", "context_precision", "is-json", "hallucination", "tone"];
  const entries = fc.record({
    scores: fc.option(fc.dictionary(fc.constantFrom(...names), score), { nil: undefined }),
    checks: fc.option(
      fc.array(
        fc.record({
          metric: fc.constantFrom(...names),
          score,
          passed: fc.option(fc.boolean(), { nil: undefined }),
          threshold: fc.constant(undefined),
        }),
      ),
      { nil: undefined },
    ),
    retrievalHit: fc.option(fc.boolean(), { nil: undefined }),
    failureLabel: fc.option(fc.constantFrom("wrong_format", "missing_evidence", "mine"), { nil: undefined }),
    expectedFiles: fc.option(fc.subarray(["a", "b"]), { nil: undefined }),
    retrievedFiles: fc.option(fc.subarray(["a", "b", "c"]), { nil: undefined }),
    contextTokens: fc.option(fc.nat(60_000), { nil: undefined }),
  });

  test("whatever an entry holds", () => {
    fc.assert(
      fc.property(entries, fc.option(fc.boolean(), { nil: undefined }), (fields, gold) => {
        const entry: Entry = { ...BLANK_ENTRY, grade: "wrong", ...fields };
        const label = labelMeaning(entry.failureLabel, new Map());
        const metrics = metricSignals(entry, new Map());
        const evidence = findEvidence(entry, label, metrics);
        const { category } = attribute({ entry, label, evidence, metrics, gold }, false);
        if (category === "model") expect(evidence.state === "present" || gold === false).toBe(true);
        if (category === "retrieval") expect(gold).not.toBe(false);
      }),
      { numRuns: runs(5000, 1000) },
    );
  });
});
