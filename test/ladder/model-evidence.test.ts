import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../long.ts";
import { diagnosed } from "./diagnosed.ts";

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
        const probes = gold === undefined ? {} : { gold: new Map([["q", { name: "q", passed: gold }]]) };
        const { evidence, attribution } = diagnosed({ questionId: "q", ...fields }, { probes });
        const category = attribution?.category;
        expect(category).toBeDefined();
        if (category === "model") expect(evidence.state === "present" || gold === false).toBe(true);
        if (category === "retrieval") expect(gold).not.toBe(false);
      }),
      { numRuns: runs(5000, 1000) },
    );
  });
});
