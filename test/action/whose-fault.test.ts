import { expect, test } from "vitest";
import { runBundle } from "./run-bundle.ts";

const log = (marks: string) =>
  [...marks]
    .map((mark, at) =>
      JSON.stringify({
        question_id: `q${at}`,
        grade: mark === "1" ? "correct" : "wrong",
        ...(mark === "1" ? {} : { failure_label: "missing_evidence" }),
      }),
    )
    .join("\n");

test("one annotation says whose fault each failure is, and on which rung", async () => {
  const files = {
    "base-0.jsonl": log("1111111111"),
    "base-1.jsonl": log("1011111111"),
    "base-2.jsonl": log("1110111111"),
    // q0 is broken, q1 fails now and then, q3 fails on the base already, q10 is new.
    "log.jsonl": log("00101111110"),
  };
  const inputs = { baseline: "base-2.jsonl", history: "base-[01].jsonl", "fail-on": "never" };
  const ended = await runBundle({ inputs, files });
  const notices = ended.stdout.split("\n").filter((line) => line.startsWith("::notice title=Newly failing"));
  expect(notices).toEqual([
    "::notice title=Newly failing::q0: solid, passed 3 of 3 → Retrieval%0Aq1: flaky, passed 2 of 3 → Retrieval%0Aq10: new → Retrieval%0Aq3: failing on the base branch already → Retrieval",
  ]);
  const same = await runBundle({ inputs, files: { ...files, "log.jsonl": log("1110111111") } });
  expect(same.stdout).not.toContain("title=Newly failing");
});
