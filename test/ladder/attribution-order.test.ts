import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-property-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Readonly<Record<string, unknown>>;

/** The ladder's attribution order, as plainly as it can be written. */
function diagnose(lines: readonly Line[]): Record<string, string[]> {
  const found: Record<string, string[]> = { passing: [], retrieval: [], prompt: [], context: [], model: [] };
  for (const line of lines) {
    const id =
      line["question_id"] === undefined || line["question_id"] === null ? "unknown" : String(line["question_id"]);
    const { grade, retrieval_hit: hit, failure_label: label } = line;
    if (grade === "correct" || grade === "acceptable") found["passing"]?.push(id);
    else if (hit === false || label === "missing_evidence") found["retrieval"]?.push(id);
    else if (label === "wrong_format" || label === "partial_answer") found["prompt"]?.push(id);
    else if (label === "incomplete_evidence_use") found["context"]?.push(id);
    else if (hit === true) found["model"]?.push(id);
    else found["prompt"]?.push(id);
  }
  return found;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(fc.option(arbitrary, { nil: null }), { nil: undefined });
const line = fc
  .record({
    question_id: maybe(fc.oneof(fc.constantFrom("q1", "q2", "q3", "7"), fc.integer({ min: 1, max: 9 }))),
    grade: maybe(fc.constantFrom("correct", "acceptable", "wrong", "partially correct", "Correct", "correct ")),
    retrieval_hit: maybe(fc.boolean()),
    failure_label: maybe(
      fc.constantFrom(
        "missing_evidence",
        "wrong_format",
        "partial_answer",
        "incomplete_evidence_use",
        "wrong_label",
        "WRONG_FORMAT",
      ),
    ),
  })
  .map((fields): Line => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

describe("attribution on a log of the four plain fields", () => {
  test("gives the categories, order and percentages of the plain implementation", async () => {
    const path = join(folder, "log.jsonl");
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (generated) => {
        // A log without any grade is refused, and one in other words than the ladder's is read by another table.
        const lines = [
          { question_id: "graded", grade: "wrong" },
          { question_id: "own", grade: "correct" },
          ...generated,
        ];
        writeFileSync(path, lines.map((entry) => JSON.stringify(entry)).join("\n"));
        const report = await reportOf([path]);
        const expected = diagnose(lines);
        const failures = lines.length - (expected["passing"]?.length ?? 0);
        expect(report.totals).toMatchObject({
          entries: lines.length,
          passed: expected["passing"]?.length,
          failed: failures,
        });
        for (const category of ["retrieval", "prompt", "context", "model"] as const) {
          expect(report.rungs[category].questionIds, category).toEqual(expected[category]);
          expect(report.rungs[category].failures).toBe(expected[category]?.length);
        }
        const order = ["retrieval", "prompt", "context", "model"].filter((name) => (expected[name]?.length ?? 0) > 0);
        expect(report.recommendations.map(({ category, share }) => [category, Math.round(share * 1e6)])).toEqual(
          order.map((name) => [name, Math.round(((expected[name]?.length ?? 0) / failures) * 1e6)]),
        );
        expect(report.questions.filter(({ outcome }) => outcome === "passed").map(({ id }) => id)).toEqual(
          expected["passing"],
        );
      }),
      { numRuns: 300 },
    );
  });
});
