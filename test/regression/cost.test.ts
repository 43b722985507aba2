import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { renderComment } from "../../src/render/markdown-report.ts";
import { compared } from "./compared.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-cost-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a log of answers, each with its cost; undefined says none. */
function log(name: string, costs: readonly (number | undefined)[]): string {
  const path = join(folder, name);
  const line = (cost: number | undefined, i: number) => ({
    question_id: `q${i}`,
    grade: "correct",
    ...(cost === undefined ? {} : { cost_usd: cost }),
  });
  writeFileSync(path, costs.map((cost, i) => JSON.stringify(line(cost, i))).join("\n"));
  return path;
}
const against = (before: readonly (number | undefined)[], after: readonly (number | undefined)[], limit?: string) =>
  compared(
    log("before.jsonl", before),
    log("after.jsonl", after),
    limit === undefined ? {} : { "max-cost-increase": limit },
  );
const gateOf = async (...given: Parameters<typeof against>) =>
  (await against(...given)).gates.find(({ id }) => id === "max-cost-increase");

describe("what a question costs, against the baseline", () => {
  test("is compared over the questions that say it in both, whatever else either has", async () => {
    const report = await against([0.01, 0.01, 0.01, 5], [0.012, 0.012, 0.012]);
    expect(report.comparison?.result?.cost).toMatchObject({ questions: 3, before: 0.01 });
    expect(report.comparison?.result?.cost.after).toBeCloseTo(0.012, 12);
    expect(renderComment(report)).toContain(
      "Against the baseline: $0.01 → $0.012 a question (+20%), over 3 questions.",
    );
  });

  test("repeats of a question are its mean, and one without a cost makes it unknown", async () => {
    const before = log("before.jsonl", [1]);
    const after = join(folder, "after.jsonl");
    const lines = [{ cost_usd: 1 }, { cost_usd: 3 }].map((each) =>
      JSON.stringify({ question_id: "q0", grade: "correct", ...each }),
    );
    writeFileSync(after, lines.join("\n"));
    expect((await compared(before, after)).comparison?.result?.cost).toMatchObject({ before: 1, after: 2 });
    writeFileSync(after, [...lines, '{"question_id":"q0","grade":"correct"}'].join("\n"));
    expect((await compared(before, after)).comparison?.result?.cost).toMatchObject({
      questions: 0,
      withoutAfter: 1,
      after: null,
    });
  });

  test.each<[readonly number[], readonly number[], string, string]>([
    [[0.01, 0.01], [0.011, 0.011], "10%", "passed"],
    [[0.03, 0.03], [0.033, 0.033], "10%", "passed"],
    [[0.01, 0.01], [0.0111, 0.011], "10%", "failed"],
    [[0.01, 0.01], [0.005, 0.005], "0%", "passed"],
    [[0.01, 0.01], [0.025, 0.025], "150%", "passed"],
  ])("from %j to %j at most %s: %s", async (before, after, limit, status) => {
    expect((await gateOf(before, after, limit))?.status).toBe(status);
  });

  test("a limit is skipped where the baseline does not say, and cannot be held where only this run does not", async () => {
    expect(await gateOf([undefined, undefined], [1, 1], "10%")).toMatchObject({
      status: "skipped",
      skipped: "no-cost-before",
    });
    await expect(gateOf([1, 1], [1, undefined], "10%")).rejects.toThrow(
      "1 of the compared questions have no cost, and all of them had one",
    );
  });

  test("a limit that is no percentage is refused", async () => {
    await expect(gateOf([1], [1], "0.1")).rejects.toThrow("a percentage such as `10%`");
  });
});
