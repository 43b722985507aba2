import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { EXAMPLE } from "../example-report.ts";
import { CANDIDATE, compared } from "./compared.ts";

const statusOf = (report: Report, id: string) => report.gates.find((gate) => gate.id === id)?.status;

describe("quarantine and accept", () => {
  const waiver = (question: string, expires?: string) => ({
    question,
    reason: "known",
    ...(expires === undefined ? {} : { expires }),
  });

  test("quarantine takes a question out of every gate, and the report says so", async () => {
    const report = await compared(EXAMPLE, CANDIDATE, {
      quarantine: [waiver("q2"), waiver("q3", "2026-06-15")],
      "max-retrieval-failures": 3,
      "must-pass": ["q2", "q1"],
      regression: "any",
    });
    expect(report.gates.find(({ id }) => id === "max-retrieval-failures")).toMatchObject({
      actual: 3,
      status: "passed",
    });
    expect(statusOf(report, "must-pass")).toBe("passed");
    expect(report.gates.find(({ id }) => id === "regression")?.questionIds).toEqual(["q10", "q13", "q15"]);
    expect(report.totals.failed).toBe(9);
    expect(renderComment(report)).toContain("in quarantine, in no gate: `q2`, `q3`");
    expect(renderComment(report)).toContain("Not counted, because in quarantine: 2 questions (`q2`, `q3`).");
  });

  test("an id that the run does not have is reported, and a day that there is not is refused", async () => {
    const report = await compared(EXAMPLE, CANDIDATE, { quarantine: [waiver("q2"), waiver("nosuch")] });
    expect(report.dataQuality.warnings).toContain("unknown-waivers");
    expect(renderComment(report)).toContain("The run has no question `nosuch`, which is in quarantine or accepted.");
    for (const day of ["2027-02-29", "2027-04-31", "2100-02-29"])
      await expect(compared(EXAMPLE, CANDIDATE, { accept: [waiver("q2", day)] })).rejects.toThrow("expected a day");
    await compared(EXAMPLE, CANDIDATE, { accept: [waiver("q2", "2028-02-29")] });
  });

  test("accept takes a known regression out of the comparison alone", async () => {
    const accept = ["q10", "q13", "q15", "q2"].map((question) => waiver(question));
    const report = await compared(EXAMPLE, CANDIDATE, { accept, regression: "any", "max-retrieval-failures": 4 });
    expect(statusOf(report, "regression")).toBe("passed");
    expect(statusOf(report, "max-retrieval-failures")).toBe("failed");
    expect(report.comparison?.result?.waived).toBe(4);
  });

  test("one that has expired counts again and warns", async () => {
    const report = await compared(EXAMPLE, CANDIDATE, {
      quarantine: [waiver("q2", "2026-06-14")],
      "must-pass": ["q2"],
    });
    expect(statusOf(report, "must-pass")).toBe("failed");
    expect(report.dataQuality).toMatchObject({ quarantined: [], expired: ["q2"] });
    expect(report.dataQuality.warnings).toContain("expired-waivers");
  });

  test("needs a reason and a real day", async () => {
    await expect(compared(EXAMPLE, EXAMPLE, { quarantine: [{ question: "q1" }] })).rejects.toThrow(
      /quarantine\.0\.reason/,
    );
    await expect(compared(EXAMPLE, EXAMPLE, { accept: [waiver("q1", "soon")] })).rejects.toThrow(
      /accept\.0\.expires: expected a day/,
    );
  });
});
