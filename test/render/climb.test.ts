import { describe, expect, test } from "vitest";
import { sparkline } from "../../src/render/climb/terminal-climb.ts";
import { renderComment, renderSummary } from "../../src/render/markdown-report.ts";
import { renderPlanMarkdown, renderPlanText } from "../../src/render/plan/plan-text.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { FAILED, type Lines, linesOf, many, PASSED, pastRuns, repeat, reportAfter } from "../history/past-runs.ts";
import { reportOfLines } from "../log-lines.ts";
import { expectHarmless, HIDDEN, HOSTILE, parse, walk } from "./harmless.ts";

/** Nine runs in which the prompt, the index and the context were worked on, one after the other. */
const VERSIONS = [
  "p1 i1 c1",
  "p2 i1 c1",
  "p2 i2 c1",
  "p2 i3 c1",
  "p3 i3 c1",
  "p3 i3 c2",
  "p3 i3 c3",
  "p3 i4 c3",
  "p3 i5 c3",
];
const LOST = [18, 17, 9, 6, 6, 5, 5, 4, 4];
const UNFORMED = [9, 4, 4, 4, 2, 2, 2, 2, 2];
const CONFUSED = [6, 5, 5, 5, 5, 5, 5, 5, 5];
const worked: readonly Lines[] = VERSIONS.map((version, at) => {
  const [prompt = "", index = "", context = ""] = version.split(" ");
  const of = (category: string, cost_usd = 0.004) => ({ category, cost_usd });
  return linesOf(
    {
      ...many("refund", 70, { ...PASSED, ...of("refunds", 0.015) }),
      ...many("setup", 20, { ...PASSED, ...of("setup") }),
      ...many("setup", LOST[at] ?? 0, { ...FAILED.retrieval, ...of("setup") }),
      ...many("invoice", 12, { ...PASSED, ...of("invoices") }),
      ...many("invoice", UNFORMED[at] ?? 0, { ...FAILED.prompt, ...of("invoices") }),
      ...many("policy", 12, { ...PASSED, ...of("policy") }),
      ...many("policy", CONFUSED[at] ?? 0, { ...FAILED.context, ...of("policy") }),
      ...many("clause", 20, { ...PASSED, ...of("contracts") }),
      ...many("clause", 5, { ...FAILED.model, ...of("contracts") }),
    },
    { prompt, index, context, model: "large" },
  );
});
const OPTIONS = {
  "min-pass-rate": "80%",
  distillation: {
    student_cost: 0.002,
    student_pass_rate: "97%",
    kept: "90%",
    fixed_cost: 4000,
    monthly_upkeep: 200,
    categories: { refunds: { monthly_questions: 60_000, teacher_outputs: 1500 } },
  },
  "fine-tuning": { categories: { contracts: { examples: 120 } } },
  effort: { hourly_rate: 90, training_cost: 500 },
  optimizations: [
    { name: "prompt cache", rung: "context", monthly_upkeep: 40, monthly_saving: 300 },
    { name: "router", monthly_upkeep: 400, monthly_saving: 150 },
  ],
};

describe("a report that looks back", () => {
  const report = reportAfter(worked, OPTIONS);

  test("reads as the golden comment, summary, terminal report and plan", async () => {
    await expect(renderComment(report)).toMatchFileSnapshot("../golden/climb-comment.md");
    await expect(renderSummary(report)).toMatchFileSnapshot("../golden/climb-summary.md");
    await expect(renderText(report, NO_STYLE)).toMatchFileSnapshot("../golden/climb.txt");
    await expect(renderPlanMarkdown(report)).toMatchFileSnapshot("../golden/climb-plan.md");
  });

  test("draws the failures of every run, the rungs upon each other, in the summary alone", () => {
    const chart = walk(parse(renderSummary(report))).find(({ type }) => type === "code")?.value ?? "";
    const bars = [...chart.matchAll(/bar \[([\d, ]+)\]/g)].map(([, list = ""]) => list.split(", ").map(Number));
    expect(bars).toHaveLength(4);
    // The first is all of them, the last the prompt's.
    expect(bars[0]).toEqual(LOST.map((lost, at) => lost + (UNFORMED[at] ?? 0) + (CONFUSED[at] ?? 0) + 5));
    expect(bars[3]).toEqual(UNFORMED);
    expect(chart).toContain('x-axis "run" [1, 2, 3, 4, 5, 6, 7, 8, 9]');
    expect(renderComment(report)).not.toContain("mermaid");
  });

  test("a plan names no section that it does not have, lists what asks for a decision first, and calls nothing ready unready", () => {
    const parts = (name: string, count: number) => ({
      ...many(`${name}-lost`, count, { ...FAILED.retrieval, category: name }),
      ...many(`${name}-hard`, 30, { ...FAILED.model, category: name }),
    });
    const answers = {
      ...Object.assign({}, ...["a", "b", "c", "d", "e", "f", "g"].map((name) => parts(name, 1))),
      ...parts("zz", 5),
      ...many("none-lost", 2, FAILED.retrieval),
    };
    const plan = renderPlanText(reportAfter(["i1", "i2", "i3"].map((index) => linesOf(answers, { index }))), NO_STYLE);
    expect(plan).toMatch(/climb {10}zz: 5 of 5 failures/);
    expect(plan).toMatch(/and 3 more categories of questions/);
    expect(plan).not.toContain("Up the ladder");
    const dear = (name: string) => many(name, 120, { ...PASSED, category: name, cost_usd: 1 });
    const names = repeat(8, (at) => `cat${at}`);
    const ready = reportAfter(
      repeat(4, () => linesOf(Object.assign({}, ...names.map(dear)), { prompt: "p", context: "c", model: "m" })),
      {
        distillation: {
          student_cost: 0.1,
          student_pass_rate: "100%",
          fixed_cost: 10,
          categories: Object.fromEntries(
            names.map((name) => [name, { monthly_questions: 1000, teacher_outputs: 500 }]),
          ),
        },
      },
    );
    expect(ready.climb?.distillation.every(({ verdict }) => verdict === "ready")).toBe(true);
    for (const text of [
      renderPlanText(ready, NO_STYLE),
      renderComment(ready),
      renderSummary(ready),
      renderText(ready, NO_STYLE),
    ])
      expect(text).not.toContain("not ready");
  });

  test("says nothing where nothing was asked for", () => {
    const plain = reportOfLines(worked[0] ?? []);
    for (const text of [renderComment(plain), renderSummary(plain), renderText(plain, NO_STYLE)])
      expect(text).not.toMatch(/Up the ladder|mermaid/);
  });

  test("a long history shows its last thirty runs, under their numbers", () => {
    const long = reportAfter(repeat(50, () => linesOf({ a: FAILED.model, ...many("q", 5, PASSED) })));
    expect(long.climb?.history).toMatchObject({ total: 50 });
    expect(long.climb?.history?.runs.map(({ number }) => number)).toEqual(repeat(30, (at) => 21 + at));
    expect(renderSummary(long)).toContain("Run 50 is this one.");
  });
});

test("every foreign text stays text: categories, labels, versions, ids, names of reports and of optimizations", () => {
  for (const text of HOSTILE.filter((each) => each.trim() !== "" && each.isWellFormed())) {
    const answer = { ...FAILED.model, failure_label: text, category: text, cost_usd: 1 };
    const runs = repeat(6, (at) =>
      linesOf(
        { [text]: answer, ...many(text, 4, answer) },
        { prompt: `${text}${at}`, index: `${text}${at}`, context: `${text}${at}` },
      ),
    );
    const past = pastRuns(runs.slice(0, -1)).map(({ run, ...past }) => ({
      ...past,
      name: text,
      run: { ...run, createdAt: text, commit: text, branch: text },
    }));
    const report = reportOfLines(
      runs.at(-1) ?? [],
      {
        distillation: { student_cost: 0.1, student_pass_rate: "90%" },
        optimizations: [{ name: text, monthly_upkeep: 2, monthly_saving: 1 }],
      },
      {
        context: THIS_RUN,
        history: {
          runs: past,
          leftOut: [
            { name: text, reason: { code: "failed", facts: { message: text } } },
            { name: text, reason: { code: text, facts: {} } },
          ],
        },
      },
    );
    expect(report.climb?.clusters.length).toBeGreaterThan(0);
    for (const markdown of [renderComment(report), renderSummary(report), renderPlanMarkdown(report)]) {
      expect(markdown).not.toContain("*empty* saves");
      expectHarmless(markdown);
    }
    for (const plain of [renderText(report, NO_STYLE), renderPlanText(report, NO_STYLE)])
      expect(plain).not.toMatch(HIDDEN);
  }
});

const THIS_RUN = { id: "999", attempt: 1, commit: null, branch: null, createdAt: null };

describe("little bars", () => {
  test.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"],
    [[5, 5], "▄▄"],
    [[1, 0], "█▁"],
    [[], ""],
  ] as const)("%j is %s", (values, bars) => {
    expect(sparkline(values)).toBe(bars);
  });

  test("a scale of its own keeps rows comparable", () => {
    expect(sparkline([0, 4], 0, 8)).toBe("▁▅");
  });
});
