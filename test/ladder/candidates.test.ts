import { describe, expect, test } from "vitest";
import { gate, lines } from "../kinds/gate.ts";

// Evidence that was never found, and evidence that was found and cut by rank, are fixed in other places.

const entry = (id: string, more: object) => ({
  question_id: id,
  grade: "wrong",
  expected_evidence: ["gold"],
  retrieved_evidence: ["a", "b"],
  ...more,
});
const log = lines([
  entry("cut", { candidate_evidence: ["a", "b", "c", "gold", "gold"] }),
  entry("deep", { candidate_evidence: ["a", "b", "c", "d", "e", "f", "./gold"] }),
  entry("never", { candidate_evidence: ["a", "b", "c"] }),
  entry("silent", {}),
  entry("there", { retrieved_evidence: ["gold"], candidate_evidence: ["gold"], failure_label: "wrong_format" }),
]);

describe("candidates", () => {
  test("tell found and cut from never found, with the rank", async () => {
    const { stdout } = await gate({ "log.jsonl": log }, "log.jsonl", "--format", "json");
    const { attributions } = JSON.parse(stdout);
    const grounds = attributions.map(
      ({
        questionId,
        category,
        evidence,
      }: {
        questionId: string;
        category: string;
        evidence: { cut?: string[]; rank?: number };
      }) => [questionId, category, evidence.cut, evidence.rank],
    );
    expect(grounds).toEqual([
      ["cut", "retrieval", ["gold"], 4],
      ["deep", "retrieval", ["gold"], 7],
      ["never", "retrieval", [], undefined],
      ["silent", "retrieval", undefined, undefined],
      ["there", "prompt", undefined, undefined],
    ]);
  });

  test("are reported beside each failure, above, and in the plan", async () => {
    const said = (await gate({ "log.jsonl": log }, "log.jsonl")).stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain("gold found at rank 4, and cut");
    expect(said).toContain("gold not retrieved; not among what was found before the cut");
    expect(said).toContain(
      "Of 3 failures whose candidates are logged, 2 were found and cut by rank, and 1 was not found at all.",
    );
    const markdown = (await gate({ "log.jsonl": log }, "log.jsonl", "--format", "markdown")).stdout;
    expect(markdown).toContain("`gold` found at rank 4, and cut");
  });

  test("are a field of the map, and a list in one cell", async () => {
    const csv = "id,verdict,want,got,pool\n1,fail,g,a,a;b;g\n2,pass,g,g,g\n";
    const map =
      "fields:\n  question_id: id\n  grade: verdict\n  expected_evidence: { field: want, split: ';' }\n  retrieved_evidence: { field: got, split: ';' }\n  candidate_evidence: { field: pool, split: ';' }\n";
    const { stdout, stderr } = await gate(
      { "log.csv": csv, "c.yml": map },
      "log.csv",
      "--config",
      "c.yml",
      "--format",
      "json",
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).attributions[0].evidence).toMatchObject({ cut: ["g"], rank: 3 });
  });

  test("a list that is none is refused", async () => {
    const wrong = lines([entry("x", { candidate_evidence: "gold" })]);
    const { code, stderr } = await gate({ "log.jsonl": wrong }, "log.jsonl");
    expect([code, stderr.includes("candidate_evidence")]).toEqual([2, true]);
  });
});
