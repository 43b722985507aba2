import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isFormatId } from "../../src/adapters/index.ts";
import { UserError } from "../../src/model/user-error.ts";
import { ROOT } from "../example-report.ts";
import { FIXTURES } from "./fixtures.ts";
import { runOf, runOrRefusal } from "./read-file.ts";

const folder = (id: string) => join(ROOT, "test/fixtures", id);
const NONE = { ungraded: 0, skipped: 0, offLadder: 0, prompt: 0, retrieval: 0, context: 0, model: 0 };

describe.each(Object.entries(FIXTURES))("%s", (id, { reads, refuses }) => {
  test.each(reads)("reads $file: recognized from its content, and every case where it belongs", async (fixture) => {
    const run = await runOf([fixture.file], fixture.options, folder(id));
    expect(run.files.map(({ format }) => format)).toEqual([id]);
    expect(run.total).toMatchObject({ ...NONE, ...fixture.counts });
  });

  test.each(reads)("reads $file the same when the format is named", async ({ file, options, counts }) => {
    const run = await runOf([file], { ...options, format: id }, folder(id));
    expect(run.total).toMatchObject({ ...NONE, ...counts });
  });

  test.each(refuses)("refuses $file as $code, with a next step", async ({ file, options, code }) => {
    const refusal = await runOrRefusal([file], options, folder(id));
    if (!(refusal instanceof UserError)) throw new Error(`${file} was read`);
    expect(refusal.problems.map((problem) => problem.code)).toContain(code);
    for (const problem of refusal.problems) {
      expect(problem.file ?? problem.field).toBeDefined();
      expect(problem.hint).toMatch(/^[A-Z`].*[.`)]$/);
    }
  });

  test("no failure is the model's without a word of why the evidence was there", async () => {
    for (const fixture of reads) {
      const run = await runOf([fixture.file], fixture.options, folder(id));
      for (const { attribution } of run.failures()) {
        if (attribution.category !== "model") continue;
        const { evidence } = attribution;
        const known =
          evidence["retrieval_hit"] === true ||
          evidence["gold_evidence_run"] === "failed" ||
          (typeof evidence["expected"] === "number" && evidence["expected"] === evidence["retrieved"]) ||
          (typeof evidence["metric"] === "string" && evidence["evidence"] === "present");
        expect(known, JSON.stringify(evidence)).toBe(true);
      }
    }
  });
});

test("every format has its fixtures", () => {
  expect(Object.keys(FIXTURES).filter((id) => !isFormatId(id))).toEqual([]);
});
