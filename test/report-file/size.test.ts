import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { renderJson } from "../../src/report-file/write.ts";
import { reportOfLines } from "../log-lines.ts";

test("a report stays small: as it is kept of a large run, below 40 bytes a question, failures with their grounds and all", () => {
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
  const text = [...renderJson(report)].join("");
  expect(text.length / count).toBeLessThan(300);
  expect(gzipSync(text).length / count).toBeLessThan(40);
});
