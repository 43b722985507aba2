import { describe, expect, it } from "vitest";
import { gate, lines } from "./gate.ts";

describe("errors that kept every answer from being judged", () => {
  const errors = (text: string) =>
    lines(["a", "b", "c"].map((id) => ({ question_id: id, error: id === "c" ? "boom\nat x" : text })));

  it("are quoted, the most common first, in one line each and masked", async () => {
    const { stderr, code } = await gate(
      { "r.jsonl": errors("429 Too Many Requests sk-abcdef1234567890abcdef12") },
      "r.jsonl",
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/"429 Too Many Requests sk-\*\*\*#\w+" \(2 times\), "boom"\. Fix the evaluation/);
  });

  it("are bounded", async () => {
    const { stderr } = await gate({ "r.jsonl": errors("x".repeat(5000)) }, "r.jsonl");
    expect(stderr.length).toBeLessThan(1000);
  });

  it("are not quoted with `show-text: false`", async () => {
    const { stderr, code } = await gate(
      { "r.jsonl": errors("the customer's name") },
      "r.jsonl",
      "--show-text",
      "false",
    );
    expect(code).toBe(2);
    expect(stderr).not.toContain("customer");
  });
});
