import { describe, expect, test } from "vitest";
import { gate } from "./gate.ts";

// A `pass-score` is on the scale of the file: 4 of 5, and not 0.8; like is compared with like, or refused.

const csv = (column: string, values: readonly (number | string)[], ...args: string[]) =>
  gate(
    {
      "m.yml": `fields: { question_id: id, grade: ${column} }\n`,
      "l.csv": `id,${column}\n${values.map((value, at) => `q${at},${value}`).join("\n")}\n`,
    },
    "l.csv",
    "--config",
    "m.yml",
    ...args,
  );
const scores = (name: string, values: readonly number[], ...args: string[]) =>
  gate(
    {
      "m.yml": "fields: { question_id: id, scores: scores }\n",
      "l.json": JSON.stringify(values.map((value, at) => ({ id: `q${at}`, scores: { [name]: value } }))),
    },
    "l.json",
    "--config",
    "m.yml",
    ...args,
  );

describe.each<[string, typeof csv | typeof scores]>([
  ["a grade", csv],
  ["a score", scores],
])("%s on a scale to 5", (_what, run) => {
  test("passes from 4 on", async () => {
    expect((await run("overall", [1, 2, 5], "--pass-score", "4")).stdout).toContain("1 of 3 pass");
    expect((await run("overall", [1, 4, 5], "--pass-score", "4")).stdout).toContain("2 of 3 pass");
  });
  test.each(["0.6", "60%", "1"])("is not judged by %s", async (score) => {
    const found = await run("overall", [1, 2, 5], "--pass-score", score);
    expect(found.code).toBe(2);
    expect(found.said).toMatch(/5/);
  });
  test("is not judged without one", async () => {
    expect((await run("overall", [1, 2, 5])).code).toBe(2);
  });
});

test.each(["101%", "-1", "four", "4,5"])("pass-score %s is none", async (score) => {
  const found = await csv("overall", [1, 2, 5], `--pass-score=${score}`);
  expect([found.code, found.said]).toEqual([2, expect.stringContaining("on the scale of the file")]);
});

test.each<[string, () => ReturnType<typeof gate>]>([
  ["a grade", () => csv("toxicity", [0.1, 0.9, 1], "--pass-score", "4")],
  ["a score", () => scores("toxicity", [0.1, 0.9, 1], "--pass-score", "4", "--pass-metric", "toxicity")],
])("%s of which less is better and which never leaves 0 to 1 is not judged by 4", async (_what, run) => {
  const found = await run();
  expect([found.code, found.said]).toEqual([2, expect.stringContaining("pass-score: 4")]);
});
