import { describe, expect, it } from "vitest";
import { type Files, gate, lines } from "./gate.ts";

// What is said of questions that fail and do not newly fail: nothing that the comparison does not know.

const suite = (letters: string, more: (at: number) => object = () => ({})) =>
  lines(
    [...letters].map((letter, at) => ({
      question_id: `q${at}`,
      ...(letter === "e" ? { error: "timeout" } : { grade: letter === "p" ? "correct" : "wrong" }),
      ...(letter === "f" ? { failure_label: "wrong_format" } : {}),
      ...more(at),
    })),
  );
const PASSING = "p".repeat(40);

async function compared(base: string, head: string, files: Files = {}, ...args: readonly string[]) {
  const all = { "base.jsonl": base, "head.jsonl": head, ...files };
  const { stdout, code } = await gate(all, "head.jsonl", "--baseline", "base.jsonl", ...args);
  const said = stdout.replaceAll(/\s+/g, " ");
  return { code, title: stdout.split("\n")[0] ?? "", said };
}

describe("a question that fails and was not compared is not said to have failed before", () => {
  it("of which nobody has an answer now", async () => {
    const { title, said } = await compared(suite(PASSING), suite(`${"p".repeat(38)}ee`));
    expect(title).toContain("nothing newly failing, 2 not compared");
    expect(said).toContain("2 failing questions could not be compared: 2 without an answer in one of the two runs.");
    expect(said).toContain("not compared: no answer in one of the two → Infrastructure");
    expect(said).not.toMatch(/failed → |failing on the baseline before|failed there before/);
  });

  it("that was judged by another judge", async () => {
    const judged = (letters: string, judge: string) => suite(letters, (at) => ({ judge: at < 30 ? "one" : judge }));
    const { title, said } = await compared(
      judged(`f${"p".repeat(39)}`, "one"),
      judged(`f${"p".repeat(29)}${"f".repeat(5)}ppppp`, "two"),
    );
    expect(title).toMatch(/\(97\.5% → 85%\), nothing newly failing, 10 not compared/);
    expect(said).toContain("5 failing questions could not be compared: 5 asked or judged differently.");
    expect(said).toContain("The two pass rates are of different questions: 10 asked or judged differently.");
    expect(said).not.toContain("failed there before");
  });

  it("whose regression is accepted", async () => {
    const config = "accept:\n  - { question: q38, reason: known }\n  - { question: q39, reason: known }\n";
    const files = { "gate.yml": config };
    const { title, said } = await compared(suite(PASSING), suite(`${"p".repeat(38)}ff`), files, "--config", "gate.yml");
    expect(title).toContain("2 accepted regressions failing");
    expect(said).toContain("No question that could be compared newly fails. 2 accepted regressions fail.");
    expect(said).toContain("not compared: accepted regression → Prompt");
  });

  it("that is new", async () => {
    const { title, said } = await compared(suite(PASSING), suite(`${PASSING}ff`));
    expect(title).toContain("nothing newly failing, 2 new questions fail");
    expect(said).toContain("new question → Prompt");
    expect(said).toContain("The two pass rates are of different questions: 2 new.");
  });

  it("of which only some answers fail, and the run is red by these alone", async () => {
    const thrice = (failing: number) =>
      lines(
        Array.from({ length: 60 }, (_, at) => ({
          question_id: `q${Math.floor(at / 3)}`,
          trial: (at % 3) + 1,
          grade: at % 3 === 0 && at / 3 < failing ? "wrong" : "correct",
          failure_label: at % 3 === 0 && at / 3 < failing ? "wrong_format" : null,
        })),
      );
    const { code, title, said } = await compared(thrice(0), thrice(6));
    expect(code).toBe(1);
    expect(title).toMatch(/^❌ More answers failing \(p = [\d.]+\)/);
    expect(said).toContain("Questions that were asked several times fail more often than on the baseline.");
    expect(said).toContain("6 questions fail only in some of their answers.");
    expect(said).not.toContain("failed there before");
  });

  it("and one that was compared and failed is", async () => {
    const { said } = await compared(suite(`ff${"p".repeat(38)}`), suite(`ff${"p".repeat(38)}`));
    expect(said).toContain("No question fails that passed on the baseline: both that fail failed there before.");
    expect(said).toContain("Failing, and failing on the baseline before (2)");
  });
});

describe("what is gone changes no rate that stays", () => {
  it("and is not said to", async () => {
    const { said } = await compared(suite(PASSING), suite("p".repeat(36)));
    expect(said).not.toContain("The two pass rates are of different questions");
  });
});

describe("so few questions that nothing can be significant", () => {
  it("are not called noise", async () => {
    const { title, said } = await compared(suite("pp"), suite("pf"));
    expect(title).toContain("with too few questions to tell");
    expect(said).toContain("2 questions are too few to show a regression");
  });
});

describe("a run that is significantly worse", () => {
  it("is not called chance below its table", async () => {
    const head = suite(`${"f".repeat(9)}${"p".repeat(31)}`);
    const { code, said } = await compared(suite(PASSING), head, {}, "--min-pass-rate", "80%");
    expect(code).toBe(1);
    expect(said).not.toContain("could be chance");
  });
});

describe("with questions in quarantine", () => {
  const rows = (more: object = {}) =>
    lines(
      Array.from({ length: 27 }, (_, at) => ({
        question_id: `q${at}`,
        grade: at < 20 ? "correct" : "wrong",
        ...(at >= 20 && at < 23 ? { failure_label: "wrong_format" } : {}),
        ...more,
      })),
    );
  const config = `quarantine:\n${[23, 24, 25, 26, 99].map((at) => `  - { question: q${at}, reason: flaky }`).join("\n")}\n`;
  const run = async (...args: readonly string[]) =>
    (await gate({ "l.jsonl": rows(), "g.yml": config }, "l.jsonl", "--config", "g.yml", ...args)).stdout;

  it("every figure and list leaves them out, and a line names those that the run has", async () => {
    for (const format of ["text", "markdown"]) {
      const said = (await run("--format", format)).replaceAll(/\s+/g, " ");
      expect(said).toMatch(/20 of 23 pass/);
      expect(said).toContain("Failing questions (3)");
      expect(said).toContain("Fix the prompt first.");
      expect(said).not.toContain("Log the evidence first");
      expect(said).toMatch(/Not counted, because in quarantine: 4 questions/);
      expect(said).not.toMatch(/All 7 failures|of 7 failures/);
    }
  });

  it("the number of questions is of those that were judged and count", async () => {
    const twice = `${rows({ trial: 1 })}\n${rows({ trial: 2 })}`;
    const { stdout } = await gate({ "l.jsonl": twice, "g.yml": config }, "l.jsonl", "--config", "g.yml");
    expect(stdout).toContain("averaged over 23 questions (40 of 46 answers)");
  });
});

describe("a limit that is missed alone", () => {
  it("is in the title, if only as one on another rung than the one to fix first", async () => {
    const log = suite(`${"p".repeat(14)}ffffff`, (at) => (at >= 16 ? { failure_label: "missing_evidence" } : {}));
    const args = ["--max-prompt-failures", "5%", "--min-pass-rate", "60%"];
    const { stdout } = await gate({ "l.jsonl": log }, "l.jsonl", ...args);
    expect(stdout.split("\n")[0]).toBe("❌ Pass rate 70% · 1 rung limit missed");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("Prompt failures are over their limit and come after it.");
  });
});
