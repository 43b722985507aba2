import { describe, expect, test } from "vitest";
import { gate, lines } from "./gate.ts";

// What makes a question another one, as it is written.

const BIG = "9007199254740993";
const other = (text: string) => text.replaceAll(BIG, "9007199254740992");

/** A file of each format in which the id, or what was asked, is a number that JSON cannot carry. */
const BEYOND: Readonly<Record<string, readonly [string, string]>> = {
  "run log": ["l.jsonl", `{"question_id": ${BIG}, "grade": "correct"}`],
  "system of a run log": ["l.jsonl", `{"question_id": 1, "variant": ${BIG}, "grade": "correct"}`],
  mapped: ["m.json", `[{"id": ${BIG}, "ok": true}]`],
  promptfoo: [
    "r.json",
    `{"evalId":"e","results":{"version":3,"stats":{},"results":[{"promptIdx":0,"testIdx":0,"success":true,"vars":{"n":${BIG}},"gradingResult":null}]}}`,
  ],
  "promptfoo, by its metadata": [
    "r.jsonl",
    `{"promptIdx":0,"testIdx":0,"success":true,"vars":{"q":"a"},"testCase":{"metadata":{"id":${BIG}}},"gradingResult":null}`,
  ],
  deepeval: [
    "r.json",
    `{"metricsScores":[],"testCases":[{"input":"a","success":true,"metadata":{"id":${BIG}},"metricsData":[]}]}`,
  ],
  ragas: ["r.jsonl", `{"id":${BIG},"user_input":"q","answer_correctness":1}`],
  "evidence of Ragas": [
    "r.jsonl",
    `{"user_input":"q","answer_correctness":1,"reference_context_ids":[${BIG}],"retrieved_context_ids":[]}`,
  ],
  inspect: [
    "r.json",
    `{"status":"success","eval":{"task":"t","model":"m"},"samples":[{"id":${BIG},"epoch":1,"input":"q","target":"a","scores":{"match":{"value":"C"}}}]}`,
  ],
  ragchecker: [
    "r.json",
    `{"results":[{"query_id":${BIG},"query":"q","gt_answer":"a","response":"r","response2answer":["Entailment"],"retrieved2answer":[["Entailment"]]}]}`,
  ],
  "lm-eval": [
    "s.jsonl",
    `{"doc_id":${BIG},"doc_hash":"h","filter":"none","filtered_resps":["a"],"metrics":["acc"],"acc":1}`,
  ],
  evalite: [
    "r.json",
    `{"run":{"runType":"full"},"evals":[{"name":"e","results":[{"input":${BIG},"output":"o","status":"success","scores":[{"name":"s","score":1}]}]}]}`,
  ],
  phoenix: [
    "r.json",
    `[{"example_id":${BIG},"reference_output":"a","output":"o","annotations":[{"name":"correctness","score":1}]}]`,
  ],
  langsmith: ["r.json", `[{"example_id":${BIG},"inputs.q":"a","feedback.correctness":1}]`],
  braintrust: [
    "r.json",
    `{"summary":{"projectName":"p","experimentName":"e","scores":{}},"results":[{"input":${BIG},"output":"o","scores":{"Correctness":1}}]}`,
  ],
  promptflow: [
    "r.json",
    `{"rows":[{"inputs.question":"q","inputs.n":${BIG},"outputs.answer":"o","outputs.a.a_result":"pass"}]}`,
  ],
  langfuse: [
    "r.json",
    `{"itemResults":[{"item":{"id":${BIG},"input":"q"},"output":"o","evaluations":[{"name":"correctness","value":1}]}]}`,
  ],
};
const MAP = { "c.yml": "fields: { question_id: id, grade: ok }" };

describe("ids beyond 2^53 are refused, for two of them could become one", () => {
  test.each(Object.entries(BEYOND))("%s", async (what, [name, text]) => {
    const args = what === "mapped" ? [name, "--config", "c.yml"] : [name];
    const found = await gate({ ...MAP, [name]: text }, ...args);
    expect(found.code).toBe(2);
    expect(found.stderr).toContain("too large for JSON to carry exactly");
    const small = await gate({ ...MAP, [name]: text.replaceAll(BIG, "90071992547409") }, ...args);
    expect([small.code, small.stderr]).toEqual([0, ""]);
  });

  test("as text they are two questions", async () => {
    const row = `{"question_id": "${BIG}", "grade": "correct"}`;
    const found = await gate({ "l.jsonl": `${row}\n${other(row)}` }, "l.jsonl");
    expect(found.stdout).toContain("2 of 2 pass");
    const cells = `id,ok\n${BIG},true\n${other(BIG)},true`;
    expect((await gate({ ...MAP, "t.csv": cells }, "t.csv", "--config", "c.yml")).stdout).toContain("2 of 2 pass");
    const list = (ids: string) =>
      `user_input,answer_correctness,reference_context_ids,retrieved_context_ids\nq,0,"[${ids}]","[${BIG}]"`;
    expect((await gate({ "r.csv": list(other(BIG)) }, "r.csv")).stdout).toContain("not retrieved");
    expect((await gate({ "r.csv": list(BIG) }, "r.csv")).stdout).toContain("1 of 1 expected passages");
  });
});

describe("an id in the configuration is the text that is written", () => {
  const IDS = ["1.10", "007", "1e3", "0x10", "yes", "null", "true", "~", "2026-11-01", "1_000", ".5", "-0", "NULL"];
  const log = lines(
    IDS.flatMap((id) => [
      { question_id: id, grade: "wrong", category: id, failure_label: id },
      { question_id: `not ${id}`, grade: "correct" },
    ]),
  );
  const run = (config: string) =>
    gate({ "l.jsonl": log, "c.yml": config }, "l.jsonl", "--config", "c.yml", "--format", "json");

  test.each(IDS)("%s", async (id) => {
    expect(JSON.parse((await run(`must-pass:\n  - ${id}\n`)).stdout).gates[0].questionIds).toEqual([id]);
    for (const list of ["quarantine", "accept"]) {
      const report = JSON.parse((await run(`${list}:\n  - question: ${id}\n    reason: known\n`)).stdout);
      expect(report.dataQuality[list === "accept" ? "accepted" : "quarantined"]).toEqual([id]);
      expect(report.dataQuality.unknownWaivers).toEqual([]);
    }
    const category = await run(`categories:\n  ${id}:\n    min-pass-rate: 50%\n`);
    expect(JSON.parse(category.stdout).gates.find(({ scope }: { scope: string }) => scope === id)?.actual).toBe(0);
    const labels = JSON.parse((await run(`labels:\n  ${id}: model\n`)).stdout);
    expect(labels.rungs.model.questionIds).toEqual([id]);
  });

  test("where a value is not there, it is unset", async () => {
    for (const text of ["", "null", "~"]) {
      const report = JSON.parse(
        (await run(`min-pass-rate: ${text}\nquarantine:\n  - { question: a, reason: r, expires: ${text} }\n`)).stdout,
      );
      expect(report.gates).toEqual([]);
    }
  });

  test("a name that is there twice is refused, however many there are", async () => {
    const config = `${Array.from({ length: 9000 }, (_, at) => `k${at}: 1`).join("\n")}\nk5: 2\n`;
    const found = await gate({ "l.jsonl": log, "c.yml": config }, "l.jsonl", "--config", "c.yml");
    expect([found.code, found.stderr]).toEqual([
      2,
      expect.stringContaining("c.yml:9001: this is not valid YAML: a name is there twice."),
    ]);
  });
});
