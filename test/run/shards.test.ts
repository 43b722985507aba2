import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { reportOf } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-shards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = {
  "max-retrieval-failures": "20%",
  "max-prompt-failures": "30% of failures",
  "min-pass-rate": "50%",
  "min-questions": 5,
  "must-pass": ["q1"],
  "max-off-ladder": 1,
};

const entry = fc.record({
  question_id: fc.option(fc.constantFrom("q1", "q2", "q3", "q4", "q5", "naïve", "名前"), { nil: undefined }),
  grade: fc.constantFrom("correct", "wrong", undefined),
  retrieval_hit: fc.constantFrom(true, false, null),
  failure_label: fc.constantFrom("wrong_format", "incomplete_evidence_use", "something", undefined),
  error: fc.constantFrom(undefined, undefined, "timeout"),
  category: fc.constantFrom("a", "b", undefined),
  variant: fc.constantFrom("x", undefined),
});

let round = 0;

/** Writes shards as files in a fresh folder and reports them as one run. */
async function reportShards(shards: readonly (readonly object[])[]): Promise<Report> {
  const place = join(folder, String(round));
  round += 1;
  mkdirSync(place);
  shards.forEach((shard, index) => {
    if (shard.length > 0)
      writeFileSync(
        join(place, `${String(index).padStart(3, "0")}.jsonl`),
        `${shard.map((line) => JSON.stringify(line)).join("\n")}\n`,
      );
  });
  return reportOf(["*.jsonl"], OPTIONS, place);
}

function unordered(report: Report) {
  const { totals, gap, gates, slices, recommendations, nextRung, conclusion, dataQuality } = report;
  const rungs = Object.values(report.rungs).map((rung) => ({ ...rung, questionIds: [...rung.questionIds].sort() }));
  return {
    totals,
    gap,
    gates,
    slices,
    recommendations,
    nextRung,
    conclusion,
    rungs,
    dataQuality: aboutEntries(dataQuality),
  };
}

/** Without what is said of files: that a question stands in several, or that one is a copy of another. */
function aboutEntries(quality: Report["dataQuality"]): Report["dataQuality"] {
  return {
    ...quality,
    files: [],
    notices: [],
    repeats: { ...quality.repeats, inSeveralFiles: 0 },
    warnings: quality.warnings.filter((id) => id !== "unnumbered-repeats" && id !== "copied-files"),
  };
}

function bytes(report: Report): string {
  return [...renderJson({ ...report, dataQuality: aboutEntries(report.dataQuality) })].join("");
}

const graded = { question_id: "q9", grade: "wrong" };

describe("a log split into shards", () => {
  test("in any way and any order has the same counts, gates and id sets", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(entry, fc.nat(4)), { maxLength: 30 }), async (dealt) => {
        const whole = await reportShards([[graded, ...dealt.map(([line]) => line)]]);
        const shards: object[][] = [[], [], [graded], [], []];
        for (const [line, shard] of [...dealt].reverse()) shards[shard]?.push(line);
        expect(unordered(await reportShards(shards))).toEqual(unordered(whole));
      }),
      { numRuns: 60 },
    );
  });

  test("contiguously, in path order, gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 30 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        async (lines, cuts) => {
          const all = [graded, ...lines];
          const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
          const shards = at.slice(1).map((end, index) => all.slice(at[index], end));
          expect(bytes(await reportShards(shards))).toBe(bytes(await reportShards([all])));
        },
      ),
      { numRuns: 60 },
    );
  });
});
