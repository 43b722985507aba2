import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { markdown, measure } from "../scripts/accuracy-score.mjs";
import { diagnose } from "../src/index.ts";
import { lines } from "./kinds/gate.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-accuracy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function set(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const about = { name: "own", about: "Made.", source: null, commit: null, licence: "MIT", recipe: "by hand" };
const row = (id: string, passed: boolean, retrieved: readonly string[]) => ({
  question_id: id,
  grade: passed ? "correct" : "wrong",
  expected_evidence: ["g"],
  retrieved_evidence: retrieved,
});
/** Of ten answers six fail: four without their evidence, of which one is the model's; two with it. */
const LOG = lines([
  ...["a", "b", "c", "d"].map((id) => row(id, false, ["x"])),
  ...["e", "f"].map((id) => row(id, false, ["g"])),
  ...["k", "l", "m", "n"].map((id) => row(id, true, ["g"])),
]);
const LABELS = "question_id\tlabel\na\tretrieval\nb\tretrieval\nc\tretrieval\nd\tmodel\ne\tcontext\nf\tmodel\n";
const GOLD = lines(
  ["a", "b", "c", "d", "e", "f"].map((id) => ({ question_id: id, grade: "abce".includes(id) ? "correct" : "wrong" })),
);

describe("how right the diagnosis is", () => {
  test("by log, with and without probes, and by rule", async () => {
    const place = set("one", {
      "set.json": JSON.stringify(about),
      "log.jsonl": LOG,
      "log.labels.tsv": LABELS,
      "gold-evidence.jsonl": GOLD,
    });
    const results = await measure(place, diagnose);
    const { sets, rules } = results;
    const { alone, probed } = sets[0]?.logs[0] ?? {};
    expect(alone).toMatchObject({ failures: 6, commonest: 0.5, onLadder: 1, passRate: 0.4 });
    // Three of four without their evidence, one of two with it.
    expect(alone?.accuracy).toBeCloseTo(4 / 6, 12);
    // Retrieval: 3 of 4 said, 3 were; model: 1 of 2 said, 2 were; context: none.
    expect(alone?.macroF1).toBeCloseTo((6 / 7 + 2 / 4 + 0) / 3, 12);
    expect(alone?.gains).toEqual([{ category: "retrieval", actual: 0.7, atMost: 0.8, expected: null }]);
    expect(probed?.accuracy).toBe(1);
    expect(rules).toEqual({
      "evidence-coverage evidence": { failures: 4, right: 3, sets: ["own"] },
      "evidence-present-still-wrong counterfactual": { failures: 2, right: 2, sets: ["own"] },
      "evidence-present-still-wrong elimination": { failures: 2, right: 1, sets: ["own"] },
      "gold-evidence-run counterfactual": { failures: 4, right: 4, sets: ["own"] },
    });
    const text = markdown(results);
    expect(text).toContain("| own | log.jsonl | 6 | 50.0 % | 66.7 % | 45.2 % | 100.0 % | 100.0 % | 100.0 % |");
    expect(text).toContain("| own | log.jsonl | retrieval | 40.0 % | 70.0 % | – | 70.0 % | 80.0 % |");
  });

  test("what the causes were found by is no test of it, nor is a log of one cause", async () => {
    set("both/probed", {
      "set.json": JSON.stringify({ ...about, labelsBy: ["gold"] }),
      "log.jsonl": LOG,
      "log.labels.tsv": LABELS,
      "gold-evidence.jsonl": GOLD,
    });
    set("both/same", { "set.json": JSON.stringify({ ...about, label: "retrieval" }), "log.jsonl": LOG });
    const { sets, rules } = await measure(join(folder, "both"), diagnose);
    expect(sets).toHaveLength(2);
    expect(Object.keys(rules)).toEqual(["evidence-coverage evidence", "evidence-present-still-wrong elimination"]);
    expect(sets[1]?.logs[0]?.alone).toMatchObject({ failures: 6, commonest: 1 });
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["no set", { "log.jsonl": LOG }, /no set\.json here, nor in a folder of it/],
    ["no causes", { "set.json": JSON.stringify(about), "log.jsonl": LOG }, /log\.labels\.tsv: missing/],
    [
      "other columns",
      { "set.json": JSON.stringify(about), "log.jsonl": LOG, "log.labels.tsv": "id\tcause\na\tmodel\n" },
      /labels\.tsv:1: expected the columns `question_id` and `label`, found id/,
    ],
    [
      "a cause that there is not",
      { "set.json": JSON.stringify(about), "log.jsonl": LOG, "log.labels.tsv": "question_id\tlabel\na\tweather\n" },
      /labels\.tsv:2: label: expected one of prompt, retrieval, context, model, found weather/,
    ],
  ])("refuses %s", async (what, files, message) => {
    await expect(measure(set(what, files), diagnose)).rejects.toThrow(message);
  });
});
