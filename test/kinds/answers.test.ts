import { describe, expect, it } from "vitest";
import { gate, lines } from "./gate.ts";

const row = (id: string, isRight: boolean, answer: string, more: object = {}) => ({
  question_id: id,
  question: `What about ${id}?`,
  grade: isRight ? "correct" : "wrong",
  answer,
  ...more,
});
const base = lines([
  row("a", true, "You have 30 days from the delivery."),
  row("b", true, "Yes."),
  row("c", false, "No."),
]);
const head = lines([
  row("a", false, "You have 14 days from the delivery."),
  row("b", true, "Yes."),
  row("c", false, "No."),
]);
const files = { "base.jsonl": base, "head.jsonl": head };
const against = ["head.jsonl", "--baseline", "base.jsonl"];

describe("answers before and now", () => {
  it("are both shown of what newly fails, with the differing words marked without a colour", async () => {
    const markdown = (await gate(files, ...against, "--format", "markdown")).stdout;
    expect(markdown).toContain(
      "- before: You have <del>30</del> days from the delivery.\n- now: You have <ins>14</ins> days",
    );
    const text = (await gate(files, ...against)).stdout;
    expect(text).toContain("before   You have [-30-] days from the delivery.");
    expect(text).toContain("now      You have {+14+} days from the delivery.");
  });

  it("are in the report, of newly failing questions alone", async () => {
    const report = JSON.parse((await gate(files, ...against, "--format", "json")).stdout);
    expect(report.comparison.result.newlyFailing).toEqual([
      expect.objectContaining({ id: "a", answerBefore: "You have 30 days from the delivery." }),
    ]);
    expect(JSON.stringify(report)).not.toContain("Yes.");
  });

  it("are nowhere with `show-text: false`", async () => {
    for (const format of ["json", "markdown", "text"]) {
      const { said } = await gate(files, ...against, "--format", format, "--show-text", "false");
      expect(said).not.toMatch(/days|delivery/);
    }
  });

  it("that differ in most words are shown whole, and those of several lines as blocks", async () => {
    const other = lines([row("a", false, "I do not know:\n- ask `@support`\n- or see #12"), row("b", true, "Yes.")]);
    const { stdout } = await gate({ ...files, "head.jsonl": other }, ...against, "--format", "markdown");
    expect(stdout).toContain(
      "- before: You have 30 days from the delivery.\n- now:\n\n  ```\n  I do not know:\n  - ask `@support`\n  - or see #12\n  ```",
    );
  });
});
