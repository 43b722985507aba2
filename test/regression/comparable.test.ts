import { describe, expect, test } from "vitest";
import { gate, lines } from "../kinds/gate.ts";

// Runs that were asked or judged otherwise are not compared, as far as the logs say.

type Row = { readonly judge?: string; readonly question?: string; readonly expected_answer?: string };

const ids = Array.from({ length: 20 }, (_, at) => `q${at}`);
const run = (failing: number, row: (at: number) => Row) =>
  lines(ids.map((id, at) => ({ question_id: id, grade: at < failing ? "wrong" : "correct", ...row(at) })));
const asIs = (at: number): Row => ({ judge: "judge-1", question: `What is ${at}?`, expected_answer: `${at}` });

async function compared(head: string, base: string, ...older: readonly string[]) {
  const files = Object.fromEntries(older.map((text, at) => [`base-${at}.jsonl`, text]));
  const args = ["head.jsonl", "--baseline", "base-9.jsonl", "--history", "base-*.jsonl"];
  const all = { ...files, "base-9.jsonl": base, "head.jsonl": head };
  const [json, text] = [await gate(all, ...args, "--format", "json"), await gate(all, ...args)];
  const { comparison, questions } = JSON.parse(json.stdout);
  return { code: json.code, comparison, questions, said: text.stdout.replaceAll(/\s+/g, " ") };
}

describe("another judge", () => {
  test("than the baseline's is said, and nothing is called worse", async () => {
    const head = run(8, (at) => ({ ...asIs(at), judge: "judge-2" }));
    const { code, comparison, said } = await compared(head, run(0, asIs));
    expect([code, comparison.status]).toEqual([0, "incompatible"]);
    expect(said).toContain("There is nothing to compare with: another grader, judge model or threshold");
    const files = { "base.jsonl": run(0, asIs), "head.jsonl": head };
    expect((await gate(files, "head.jsonl", "--baseline", "base.jsonl", "--require-baseline")).code).toBe(1);
  });

  test("in the middle of the history ends what is compared with", async () => {
    const old = run(0, (at) => ({ ...asIs(at), judge: "judge-0" }));
    const { comparison, said } = await compared(run(0, asIs), run(0, asIs), old, old, run(0, asIs), run(0, asIs));
    expect(comparison.result.pool.runs).toBe(3);
    expect(
      comparison.result.pool.leftOut.map(({ name, reason }: { name: string; reason: { code: string } }) => [
        name,
        reason.code,
      ]),
    ).toEqual([
      ["base-1.jsonl", "judged-otherwise"],
      ["base-0.jsonl", "behind-incomparable"],
    ]);
    expect(said).toContain("base-0.jsonl (it is older than a run that is not comparable)");
  });

  test("of some questions leaves these out, which is no lack of answers", async () => {
    const head = run(6, (at) => ({ ...asIs(at), judge: at < 6 ? "judge-2" : "judge-1" }));
    const { code, comparison, said } = await compared(head, run(0, asIs));
    expect([code, comparison.result.newlyFailing.length, comparison.result.changed.length]).toEqual([0, 0, 6]);
    expect(said).toContain("asked or judged otherwise than before, not compared (6): q0, q1, q2, q3, q4, q5");
    expect(said).toContain("asked or judged otherwise than before");
  });

  test("that one of the two does not name changes nothing", async () => {
    const { comparison } = await compared(
      run(8, asIs),
      run(0, () => ({})),
    );
    expect([comparison.status, comparison.result.newlyFailing.length]).toEqual(["ok", 8]);
  });
});

describe("other questions under the same ids", () => {
  const reworded = (at: number): Row => ({ ...asIs(at), question: `Why is ${at}?` });

  test("are not compared where the base branch words them alike", async () => {
    const { code, comparison, said } = await compared(run(8, reworded), run(0, asIs), run(0, asIs));
    expect([code, comparison.status]).toEqual([0, "incompatible"]);
    expect(said).toContain("its questions or reference answers are worded otherwise");
  });

  test("are where every run words them anew, with the date in them, say", async () => {
    const on = (day: number) => (at: number) => ({ ...asIs(at), question: `Today is ${day}. What is ${at}?` });
    const { comparison } = await compared(run(8, on(5)), run(0, on(4)), run(0, on(3)), run(0, on(2)));
    expect([comparison.status, comparison.result.newlyFailing.length, comparison.result.pool.runs]).toEqual([
      "ok",
      8,
      3,
    ]);
  });

  test("a reference answer that was corrected leaves out its question", async () => {
    const head = run(1, (at) => (at === 0 ? { ...asIs(at), expected_answer: "none" } : asIs(at)));
    const { comparison } = await compared(head, run(0, asIs), run(0, asIs));
    expect([comparison.result.newlyFailing, comparison.result.changed]).toEqual([[], [{ id: "q0", variant: null }]]);
  });
});

describe("the report", () => {
  test("keeps short hashes, and no text of them where none is shown", async () => {
    const files = { "head.jsonl": run(1, asIs) };
    const { stdout } = await gate(files, "head.jsonl", "--format", "json", "--show-text", "false");
    const [question] = JSON.parse(stdout).questions;
    expect([question.asked, question.reference, question.judged]).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}$/),
      expect.stringMatching(/^[0-9a-f]{8}$/),
      expect.stringMatching(/^[0-9a-f]{8}$/),
    ]);
    expect(stdout).not.toContain("judge-1");
    const shown = await gate(files, "head.jsonl", "--format", "json");
    expect(JSON.parse(shown.stdout).questions[0].asked).toBe(question.asked);
  });

  test.each([
    ["pass-score", ["--pass-score", "0.7"], ["--pass-score", "0.5"]],
    ["pass-metric", ["--pass-metric", "answer_correctness"], ["--pass-metric", "faithfulness"]],
  ])("knows another %s as another judgement", async (_option, first, second) => {
    const rows = ids.map((id) => ({
      user_input: id,
      response: "x",
      retrieved_contexts: ["x"],
      answer_correctness: 0.9,
      faithfulness: 0.9,
    }));
    const judged = async (...args: readonly string[]) => {
      const { stdout } = await gate({ "run.jsonl": lines(rows) }, "run.jsonl", "--format", "json", ...args);
      return JSON.parse(stdout).questions[0].judged;
    };
    expect(await judged(...first)).toMatch(/^[0-9a-f]{8}$/);
    expect(await judged(...first)).toBe(await judged(...first));
    expect(await judged(...first)).not.toBe(await judged(...second));
  });
});
