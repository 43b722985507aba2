import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { CATEGORIES, CATEGORY_TITLES } from "../../src/model/rung.ts";
import { renderCouldNotJudge } from "../../src/render/could-not-judge.ts";
import { renderComment } from "../../src/render/markdown-report.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { SITUATIONS } from "./situations.ts";

const ORIGIN = { runId: "600", url: "https://github.com/octo-org/octo-repo/actions/runs/600" };

/** What is read without opening anything. */
const above = (comment: string) => comment.split("<details>")[0] ?? "";
const titleOf = (comment: string) => comment.split("\n")[0] ?? "";

/** The rungs that a text names. */
const rungsIn = (text: string) =>
  CATEGORIES.filter((category) => new RegExp(`\\b${CATEGORY_TITLES[category]}`, "i").test(text));

const comments = new Map<string, { readonly report: Report; readonly comment: string }>();
async function commentOf(name: string): Promise<{ readonly report: Report; readonly comment: string }> {
  const make = SITUATIONS[name];
  if (make === undefined) throw new Error(`no situation ${name}`);
  const report = await make();
  const known = comments.get(name) ?? { report, comment: renderComment(report, "", ORIGIN) };
  comments.set(name, known);
  return known;
}

describe("what a reviewer sees", () => {
  for (const name of Object.keys(SITUATIONS)) {
    it(`of ${name} is the golden comment and terminal report`, async () => {
      const { report, comment } = await commentOf(name);
      const file = name.replaceAll(" ", "-");
      await expect(comment).toMatchFileSnapshot(`../golden/situations/${file}.md`);
      await expect(renderText(report, NO_STYLE, 80)).toMatchFileSnapshot(`../golden/situations/${file}.txt`);
    });

    it(`of ${name} keeps to 80 columns in a terminal`, async () => {
      const { report } = await commentOf(name);
      const long = renderText(report, NO_STYLE, 80)
        .split("\n")
        .filter((line) => [...line].length > 80);
      expect(long).toEqual([]);
    });

    it(`of ${name} is one table, and no mark without a word or a figure beside it`, async () => {
      const { comment } = await commentOf(name);
      expect(above(comment).match(/^\| :- \|.* -: \|$/gm)).toHaveLength(1);
      for (const row of above(comment)
        .split("\n")
        .filter((line) => line.startsWith("| ❌")))
        expect(row).toContain("(missed)");
    });
  }

  it("of a run that could not be judged is the golden comment, and never green", async () => {
    const problem = {
      code: "wrong-type",
      file: "results/graded.jsonl",
      line: 12,
      field: "retrieval_hit",
      message: 'expected true, false or null, found the text "yes".',
      hint: "Write it without quotes.",
    };
    const comment = renderCouldNotJudge([problem], 0, "", ORIGIN);
    await expect(comment).toMatchFileSnapshot("../golden/situations/could-not-judge.md");
    expect(comment).toMatch(/^### 🚫/);
  });
});

describe("what did this change do?", () => {
  it.each(["all green", "green with noise", "red by regression", "red by a limit only"])(
    "the title of %s has the change of the pass rate, or that all pass, and what newly fails",
    async (name) => {
      const { comment, report } = await commentOf(name);
      const { newlyFailing = [] } = report.comparison?.result ?? {};
      expect(titleOf(comment)).toContain(
        newlyFailing.length === 0 ? "nothing newly failing" : `${newlyFailing.length} newly failing`,
      );
      if (report.conclusion === "failure") expect(titleOf(comment)).toMatch(/pass rate [\d.]+% → [\d.]+%/);
      else expect(titleOf(comment)).toMatch(name === "all green" ? /40 of 40 pass/ : /36 of 40 pass \(95% → 90%\)/);
    },
  );

  it("a title never says that limits are met which nobody has set", async () => {
    const { report } = await commentOf("green with noise");
    const unset = { ...report, gates: report.gates.filter(({ id }) => id === "regression" || id === "min-matched") };
    expect(titleOf(renderComment(unset))).toBe("### ✅ 36 of 40 pass (95% → 90%), 2 newly failing within noise");
  });
});

describe("a regression that nothing blocks", () => {
  it("is not called noise", async () => {
    const { report } = await commentOf("red by regression");
    const off = { ...report, conclusion: "success" as const, gates: [] };
    expect(titleOf(renderComment(off))).not.toContain("noise");
    expect(titleOf(renderComment(off))).toContain("6 newly failing (p < 0.0001)");
  });
});

describe("is it this change's fault?", () => {
  it.each([
    ["red by regression", "**5 questions fail that passed in every one of the last 10 runs of `main`.**"],
    ["red by regression", "1 more question is flaky: it has failed on `main` before."],
    ["green with noise", "This could be chance"],
    ["all green", "**No question fails that passed on `main`.**"],
    ["red and the base is red", "`main` already misses these limits."],
    ["first run", "There is nothing to compare with: there is no artifact `rung-gate-report`"],
    ["a thousand failures", "nothing here says whether this change is at fault"],
  ])("%s: %s", async (name, words) => {
    expect(above((await commentOf(name)).comment)).toContain(words);
  });
});

describe("which questions?", () => {
  it("every solid question that newly fails, with its text, its past and its reason", async () => {
    const { report, comment } = await commentOf("red by regression");
    const solid = report.comparison?.result?.newlyFailing.filter(({ fault }) => fault === "solid") ?? [];
    expect(solid).toHaveLength(5);
    for (const { id } of solid) {
      const { question, reason } = report.attributions.find((each) => each.questionId === id) ?? {};
      const row = above(comment)
        .split("\n")
        .find((line) => line.startsWith(`| \`${id}\` ${question}`));
      expect(row).toContain("| passed 10 of 10 |");
      expect(row).toContain(reason?.text);
    }
  });

  it("a question with a mention or a reference is a code span, and one without is not", async () => {
    const { comment } = await commentOf("a thousand failures");
    expect(comment).toContain("`Does @support-team answer on weekends, see #12?`");
    expect(comment).toContain("| `refund-window` How long do I have to return a sale item? |");
  });
});

describe("what now?", () => {
  it.each(Object.keys(SITUATIONS))("%s names one rung only, in title, advice and mark", async (name) => {
    const { comment } = await commentOf(name);
    const advice = /^\*\*[^*]+ first\.\*\*.*$/m.exec(above(comment))?.[0] ?? "";
    const marked = above(comment)
      .split("\n")
      .filter((line) => /^\| (?:\S+ )?\*\*\[\d/.test(line))
      .join("\n");
    const named = new Set([...rungsIn(titleOf(comment)), ...rungsIn(advice.split(".**")[0] ?? ""), ...rungsIn(marked)]);
    expect([...named]).toHaveLength(advice === "" ? 0 : 1);
  });

  it("expected and at most, with a link to what to try", async () => {
    expect(above((await commentOf("red by regression")).comment)).toMatch(
      /\*\*Fix retrieval first\.\*\* 5 of 8 failures .* Expect about 80% → [\d.]+% \(\d+–\d+%\), at most 92\.5%\..*\[What to try\]\(<https:.*ladder\.md#retrieval>\)/,
    );
  });

  it("to log evidence, if most failures have no signal", async () => {
    const { report } = await commentOf("first run");
    const silent = { ...report, dataQuality: { ...report.dataQuality, noSignal: 8 } };
    const all = {
      ...silent,
      rungs: {
        ...report.rungs,
        prompt: { ...report.rungs.prompt, failures: 8 },
        retrieval: { ...report.rungs.retrieval, failures: 0 },
        model: { ...report.rungs.model, failures: 0 },
      },
    };
    expect(above(renderComment(all))).toContain("**Log the evidence first.** All 8 failures carry no signal");
  });
});
