import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.ts";
import { parseConfig } from "../../src/options/parse-config.ts";
import { mutateBytes, mutateValue } from "../adapters/mutate.ts";
import { runOrRefusal } from "../adapters/read-file.ts";
import { runs } from "../long.ts";
import { SHAPES } from "./shapes.ts";

// Home-made files under mutation: none is judged by a guess, and what is proposed for one is read, or refused, as it says.

/** Of the values and of the bytes of each. */
const RUNS = runs(1000, 20);
const folder = mkdtempSync(join(tmpdir(), "rung-gate-shapes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat());

/** Reads a file without a map, and then with the one that is proposed. */
async function check(file: string, bytes: Buffer): Promise<void> {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  const found = await runOrRefusal([path], {});
  if (!(found instanceof UserError)) {
    expect(found.files.map(({ format }) => format)).not.toContain("mapped");
    return;
  }
  expect(found.problems.length).toBeGreaterThan(0);
  const proposal = found.problems.find((problem) => problem.proposal !== undefined)?.proposal;
  if (proposal === undefined) return;
  const layer = parseConfig(proposal, "map.yml");
  const told = /^# Would read (\d+) answers?: (\d+) passing, (\d+) failing/m.exec(proposal)?.slice(1).map(Number);
  const read = await runOrRefusal([path], layer.values);
  if (told === undefined) {
    // What is open judges nothing.
    expect(read instanceof UserError || read.quality.judged === 0 || proposal.includes("refused"), proposal).toBe(true);
    return;
  }
  if (read instanceof UserError) throw new Error(`${proposal}\n${read.message}`);
  expect([read.total.entries, read.total.passed, read.total.failed], proposal).toEqual(told);
}

describe("a home-made file with something else in it", () => {
  for (const [name, { file, content }] of Object.entries(SHAPES)) {
    test(`${name}: values`, async () => {
      const text = content.toString();
      const isJson = file.endsWith(".json");
      if (!isJson && !file.endsWith(".jsonl")) return expect(file).toMatch(/\.csv$/);
      const value: unknown = isJson
        ? JSON.parse(text)
        : text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
      await fc.assert(
        fc.asyncProperty(numbers, async ([where, how, what]) => {
          const mutated = mutateValue(value, where, how, what);
          const lines =
            !isJson && Array.isArray(mutated) ? mutated.map((each) => JSON.stringify(each)).join("\n") : undefined;
          await check(file, Buffer.from(lines ?? JSON.stringify(mutated)));
        }),
        { numRuns: RUNS, seed: 20261126 },
      );
    });

    test(`${name}: bytes`, async () => {
      await fc.assert(
        fc.asyncProperty(numbers, async ([where, how, what]) => {
          await check(file, mutateBytes(Buffer.from(content), where, how, what));
        }),
        { numRuns: RUNS, seed: 20261126 },
      );
    });
  }
});
