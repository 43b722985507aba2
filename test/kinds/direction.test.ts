import { describe, expect, test } from "vitest";
import { directionOf, LOWER_IS_BETTER } from "../../src/model/metric-direction.ts";
import { FORMATS } from "./formats.ts";
import { gate } from "./gate.ts";

// Which way of a score is good.

const langfuse = (name: string, value: number) => ({
  itemResults: Array.from({ length: 10 }, (_, at) => ({
    item: { id: `i${at}` },
    evaluations: [{ name, value: at < 8 ? value : 1 - value }],
  })),
});
const judged = (name: string, value: number, ...args: string[]) =>
  gate({ "r.json": langfuse(name, value) }, "r.json", "--min-pass-rate", "50%", "--pass-metric", name, ...args);

describe("a score that is better when lower", () => {
  test.each([
    "toxicity",
    "bias",
    "error_rate",
    "edit_distance",
    "wer",
    "CER",
    "Harmfulness",
    "pii_leak",
    "perplexity",
    "HallucinationRate",
    "is_incorrect",
    "wrong",
    "falsePositive",
    "mean_absolute_err",
  ])("%s is read like that by its name", async (name) => {
    expect((await judged(name, 0.95)).code).toBe(1);
    expect((await judged(name, 0.05)).code).toBe(0);
  });

  test("passes up to pass-score, and metrics: stands above the name", async () => {
    expect((await judged("toxicity", 0.2, "--pass-score", "0.1")).code).toBe(1);
    const config = "metrics: { toxicity: { means: correctness, min: 0.9 } }";
    const files = { "r.json": langfuse("toxicity", 0.95), "c.yml": config };
    const found = await gate(
      files,
      "r.json",
      "--config",
      "c.yml",
      "--pass-metric",
      "toxicity",
      "--min-pass-rate",
      "50%",
    );
    expect(found.code).toBe(0);
  });

  test.each(["bias_free", "non_toxic", "error_recovery", "latency", "token_count", "no_hallucinations_found"])(
    "%s can be read two ways, and decides only when it is said",
    async (name) => {
      const found = await judged(name, 0.9);
      expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("it can be read two ways")]);
    },
  );

  test("decides nothing alone", async () => {
    const found = await gate({ "r.json": langfuse("pii_leak", 0.95) }, "r.json", "--min-pass-rate", "50%");
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("nothing says which scores decide")]);
  });

  test("in a column that is mapped as the grade", async () => {
    const table = `id,toxicity\n${Array.from({ length: 10 }, (_, at) => `q${at},0.95`).join("\n")}`;
    const found = await gate(
      { "t.csv": table, "c.yml": "fields: { question_id: id, grade: toxicity }\npass-score: 0.5\n" },
      "t.csv",
      "--config",
      "c.yml",
      "--min-pass-rate",
      "50%",
    );
    expect(found.code).toBe(1);
  });

  test.each(["ragas", "inspect", "lm-eval", "phoenix", "langsmith", "braintrust"])("in %s", async (format) => {
    const made = FORMATS[format]?.(Array.from({ length: 20 }, () => "passed"));
    if (made === undefined) throw new Error();
    const written = typeof made.content === "string" ? made.content : JSON.stringify(made.content);
    const named = written
      .replaceAll("answer_correctness", "toxicity")
      .replaceAll(/"(?:match|acc|Correctness|correctness)"/g, '"toxicity"')
      .replaceAll("feedback.correctness", "feedback.toxicity")
      .replaceAll('"value":"C"', '"value":1');
    const found = await gate(
      { [made.name]: named },
      made.name,
      "--min-pass-rate",
      "50%",
      "--pass-metric",
      "toxicity",
      "--log-format",
      format,
    );
    // Where only 1 is right, it is refused until somebody says from where on less is.
    expect(found.code).not.toBe(0);
  });

  test("is known by whole words", () => {
    for (const word of LOWER_IS_BETTER) expect(directionOf(word)).toBe("lower");
    for (const name of [
      "answer_correctness",
      "token_f1",
      "word_count_ok",
      "terminology",
      "lossless",
      "similarity",
      "biasing",
      "criteria",
    ])
      expect(directionOf(name)).toBeUndefined();
  });
});
