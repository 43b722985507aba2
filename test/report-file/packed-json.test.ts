import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Report, reportSchema } from "../../src/model/report.ts";
import { packedReportSchema, unpackReport } from "../../src/report-file/packed.ts";
import { renderPackedJson } from "../../src/report-file/write.ts";
import { EXAMPLE, reportOf } from "../example-report.ts";
import { reportOfLines } from "../log-lines.ts";

const packed = (report: Report): unknown => JSON.parse([...renderPackedJson(report)].join(""));
const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));
const example = await reportOf([EXAMPLE]);
const [failure] = example.attributions;
if (failure === undefined) throw new Error("the example has failures");

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "a", "b", "__proto__", '"', "p"));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const rows: fc.Arbitrary<Report["questions"]> = fc.array(
  fc.record({
    id: text,
    detail: maybe(text),
    variant: maybe(text),
    trial: fc.nat({ max: 5 }),
    outcome: fc.constantFrom("passed" as const, "failed" as const, "ungraded" as const),
    category: fc.constantFrom("prompt" as const, "infrastructure" as const, "unattributed" as const),
    rule: fc.constantFrom("no-signal", "missing-evidence"),
    label: maybe(text),
    questionCategory: maybe(text),
    costUsd: maybe(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
    latencyMs: maybe(fc.nat()),
  }),
);

describe("the report as it is kept", () => {
  test("is the report again when it is unpacked, whatever its entries say", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const questions = drawn.map((row) => (row.outcome === "failed" ? row : { ...row, category: null, rule: null }));
        const attributions = questions.flatMap(({ id, category, rule }) =>
          !category || !rule
            ? []
            : [{ ...failure, questionId: id, category, rule, evidence: { seen: null }, variant: null, answer: null }],
        );
        const report = { ...example, questions, attributions };
        const kept = packed(report);
        expect(packedReportSchema.safeParse(kept).success).toBe(true);
        expect(unpackReport(kept)).toEqual(plain(report));
      }),
    );
  });

  test("has the form of a report when it is unpacked, and is left alone when its columns do not fit", () => {
    expect(reportSchema.safeParse(unpackReport(packed(example))).success).toBe(true);
    const kept = packedReportSchema.parse(packed(example));
    const broken = [
      { ...kept.questions, id: kept.questions.id.slice(1) },
      { ...kept.questions, outcome: kept.questions.outcome.replace("f", "x") },
      { ...kept.questions, outcome: kept.questions.outcome.replace("p", "f") },
      { ...kept.questions, outcome: kept.questions.outcome.replace("f", "p") },
      { ...kept.questions, packed: 2 },
      { ...kept.questions, costUsd: [1] },
    ];
    for (const questions of broken) {
      const document = { ...kept, questions };
      expect(unpackReport(document)).toBe(document);
      expect(reportSchema.safeParse(unpackReport(document)).success).toBe(false);
    }
  });

  test("stays below 100 bytes a question, failures with their grounds and all", () => {
    const count = 1000;
    const lines = Array.from({ length: count }, (_, i) => ({
      question_id: `question-${i}`,
      grade: i % 5 === 0 ? "wrong" : "correct",
      retrieval_hit: i % 10 !== 0,
      failure_label: i % 5 !== 0 ? null : i % 15 === 0 ? "wrong_format" : "missing_evidence",
      category: ["billing", "auth", "search"][i % 3],
      model: "model-a",
      cost_usd: 0.0012 + (i % 7) * 0.001,
      latency_ms: 800 + (i % 900),
    }));
    const report = reportOfLines(lines);
    expect(report.totals).toMatchObject({ entries: count, failed: 200 });
    const bytes = new TextEncoder().encode([...renderPackedJson(report)].join("")).length;
    expect(bytes / count).toBeLessThan(100);
  });
});
