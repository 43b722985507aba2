import { describe, expect, test } from "vitest";
import { gate, lines } from "../kinds/gate.ts";

// Four runs of one system that changed nothing: the rewards of gpt-4o on the 50 airline tasks of tau-bench, as its authors
// published them (sierra-research/tau-bench, historical_trajectories/gpt-4o-airline.json), a sign a task.

const TRIALS = [
  "00000010000110000010100010100101001110111011110011",
  "01000100000011000010110010010010001111101110001111",
  "00100001000011010010110010110000000111100010101011",
  "00000000000010011110110010000011001111101110010011",
] as const;

const log = (marks: string) =>
  lines([...marks].map((mark, task) => ({ question_id: `task-${task}`, grade: mark === "1" ? "correct" : "wrong" })));

async function compared(head: string, ...bases: readonly string[]) {
  const files = Object.fromEntries(bases.map((marks, at) => [`base-${at}.jsonl`, log(marks)]));
  const older = bases.slice(0, -1).flatMap((_, at) => ["--history", `base-${at}.jsonl`]);
  const args = ["head.jsonl", "--baseline", `base-${bases.length - 1}.jsonl`, ...older, "--format", "json"];
  const { stdout, stderr } = await gate({ ...files, "head.jsonl": log(head) }, ...args);
  expect(stderr).toBe("");
  return JSON.parse(stdout).comparison.result;
}

/** The trials but one, each of them as the newest once. */
const orders = (left: number) =>
  [0, 1, 2].map((turn) => {
    const others = TRIALS.filter((_, at) => at !== left);
    return [...others.slice(turn), ...others.slice(0, turn)];
  });

describe("tau-bench's four trials of one system", () => {
  test.each([0, 1, 2, 3])("trial %i is not worse than any one of the others, at 5 %", async (head) => {
    for (const [base, marks] of TRIALS.entries()) {
      if (base === head) continue;
      const result = await compared(TRIALS[head] ?? "", marks);
      expect(result.newlyFailing.length).toBeGreaterThan(4);
      expect([base, result.verdict]).not.toEqual([base, "regressed"]);
    }
  });

  test.each([0, 1, 2, 3])("nor than the three others together, whichever is the newest, at 1 %", async (head) => {
    for (const bases of orders(head)) {
      const result = await compared(TRIALS[head] ?? "", ...bases);
      expect([result.pool.runs, result.alpha]).toEqual([3, 0.01]);
      expect(result.verdict).not.toBe("regressed");
    }
  });

  test("and it is once the tasks that always passed are broken", async () => {
    const [a, b, c, d] = TRIALS;
    const solid = [...d].map((_, task) => [a, b, c, d].every((marks) => marks[task] === "1"));
    const broken = [...d].map((mark, task) => (solid[task] ? "0" : mark)).join("");
    const result = await compared(broken, a, b, c);
    expect(result.verdict).toBe("regressed");
    expect(result.newlyFailing.filter(({ fault }: { fault: string }) => fault === "solid").length).toBe(
      solid.filter(Boolean).length,
    );
  });
});
