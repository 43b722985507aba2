import { describe, expect, test } from "vitest";
import { renderComment, renderSummary } from "../src/render/markdown-report.ts";
import { NO_STYLE } from "../src/render/style.ts";
import { renderText } from "../src/render/terminal.ts";
import { renderJson } from "../src/report-file/write.ts";
import { EXAMPLE, reportOf } from "./example-report.ts";

const LIMITS = {
  "max-retrieval-failures": "10%",
  "max-prompt-failures": "20%",
  "min-pass-rate": "70%",
  "must-pass": ["q1", "q9"],
};

describe("the example log of 15 questions", () => {
  test("gives retrieval 3 (50 %), prompt 2 (33 %), model 1 (17 %), in that order", async () => {
    const report = await reportOf([EXAMPLE]);
    expect(report.totals).toMatchObject({ entries: 15, passed: 9, failed: 6, passRate: 0.6 });
    expect(
      report.recommendations.map(({ category, failures, share }) => [category, failures, Math.round(share * 100)]),
    ).toEqual([
      ["retrieval", 3, 50],
      ["prompt", 2, 33],
      ["model", 1, 17],
    ]);
    expect(report.nextRung).toBe("retrieval");
    expect(report.rungs.retrieval.questionIds).toEqual(["q3", "q7", "q11"]);
    expect(report.rungs.prompt.questionIds).toEqual(["q5", "q14"]);
    expect(report.rungs.model.questionIds).toEqual(["q9"]);
    expect(report.recommendations[0]?.headroom).toBeCloseTo(0.8);
  });

  test("without a limit nothing is judged, and the first line says so", async () => {
    const report = await reportOf([EXAMPLE]);
    expect(report.conclusion).toBe("neutral");
    expect(renderComment(report).split("\n")[0]).toContain("not judged: no limit is set");
  });

  test("reads as the golden comment, summary, terminal report and JSON", async () => {
    const report = await reportOf([EXAMPLE], LIMITS);
    await expect(renderComment(report)).toMatchFileSnapshot("golden/example-comment.md");
    await expect(renderSummary(report)).toMatchFileSnapshot("golden/example-summary.md");
    await expect(renderText(report, NO_STYLE)).toMatchFileSnapshot("golden/example.txt");
    await expect([...renderJson(report)].join("")).toMatchFileSnapshot("golden/example.json");
  });

  test("the JSON form parses to the report, with null fields of questions left out", async () => {
    const report = await reportOf([EXAMPLE], LIMITS);
    const parsed = JSON.parse([...renderJson(report)].join(""));
    const plain = JSON.parse(JSON.stringify(report));
    const questions = plain.questions.map((question: object) =>
      Object.fromEntries(Object.entries(question).filter(([, value]) => value !== null)),
    );
    expect(parsed).toEqual({ ...plain, questions });
  });
});
