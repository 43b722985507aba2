import { describe, expect, test } from "vitest";
import { checkReport } from "../../src/foreign-report/check-report.ts";
import type { Report } from "../../src/model/report.ts";
import { gate, lines } from "../kinds/gate.ts";
import { runs } from "../long.ts";

// Second runs of the same questions with one thing changed, through the command.

const RUN = { id: "1", attempt: 1, commit: null, branch: null, createdAt: null };
type Row = Readonly<Record<string, unknown>>;
type Outcomes = Readonly<Record<string, boolean>>;

const answers = (outcomes: Outcomes, more: Row = {}) =>
  Object.entries(outcomes).map(([id, passed]) => ({ question_id: id, grade: passed ? "correct" : "wrong", ...more }));

/** The report on a log whose probes are given by their names. */
async function probed(
  log: readonly Row[],
  probes: Readonly<Record<string, readonly Row[]>>,
  ...args: readonly string[]
): Promise<Report> {
  const files = Object.fromEntries(Object.entries(probes).map(([name, rows]) => [`${name}.jsonl`, lines(rows)]));
  const flags = Object.keys(probes).flatMap((name) => [`--${name}-run`, `${name}.jsonl`]);
  const { stdout, stderr } = await gate(
    { "log.jsonl": lines(log), ...files },
    "log.jsonl",
    ...flags,
    ...args,
    "--format",
    "json",
  );
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const found = ({ attributions }: Report) =>
  Object.fromEntries(
    attributions.map(({ questionId, category, rule, basis }) => [questionId, [category, rule, basis]]),
  );

describe("the first probe that passes names the rung", () => {
  test("in the order of the rungs, above every label and everything retrieved", async () => {
    const labels = ["missing_evidence", "wrong_format", "incomplete_evidence_use"];
    const log = labels.flatMap((label) =>
      ["prompt", "gold", "context", "model"].map((id) => ({
        question_id: `${label}-${id}`,
        grade: "wrong",
        failure_label: label,
        retrieval_hit: false,
      })),
    );
    const passes = (...ids: string[]) =>
      answers(Object.fromEntries(log.map(({ question_id: id }) => [id, ids.some((each) => id.endsWith(each))])));
    const report = await probed(log, {
      prompt: passes("prompt"),
      gold: passes("prompt", "gold"),
      context: passes("gold", "context"),
      model: passes("prompt", "gold", "context", "model"),
    });
    for (const label of labels) {
      expect(found(report)[`${label}-prompt`]).toEqual(["prompt", "prompt-run", "counterfactual"]);
      expect(found(report)[`${label}-gold`]).toEqual(["retrieval", "gold-evidence-run", "counterfactual"]);
      expect(found(report)[`${label}-context`]).toEqual(["context", "context-run", "counterfactual"]);
      // It fails in all that is cheaper, so that nobody has to ask a stronger one.
      expect(found(report)[`${label}-model`]).toEqual(["model", "model-run", "counterfactual"]);
    }
    expect(report.probes?.next).toBeNull();
  });

  test("errors of the infrastructure come before it, a mapped label after it", async () => {
    const log = [
      { question_id: "down", grade: "wrong", error: "timeout" },
      { question_id: "mine", grade: "wrong", failure_label: "mine" },
    ];
    const files = {
      "log.jsonl": lines(log),
      "p.jsonl": lines(answers({ down: true, mine: true })),
      "rung-gate.yml": "labels: { mine: model }\n",
    };
    const { stdout } = await gate(
      files,
      "log.jsonl",
      "--config",
      "rung-gate.yml",
      "--prompt-run",
      "p.jsonl",
      "--format",
      "json",
    );
    expect(found(JSON.parse(stdout))).toEqual({
      down: ["infrastructure", "infrastructure-error", "evidence"],
      mine: ["prompt", "prompt-run", "counterfactual"],
    });
  });

  test("what fails in a probe, too, is not of its rung", async () => {
    const log = [
      { question_id: "form", grade: "wrong", failure_label: "wrong_format" },
      { question_id: "used", grade: "wrong", failure_label: "incomplete_evidence_use", retrieval_hit: true },
      { question_id: "hit", grade: "wrong", retrieval_hit: true },
      { question_id: "miss", grade: "wrong", retrieval_hit: false },
      { question_id: "silent", grade: "wrong" },
    ];
    const failing = answers({ form: false, used: false, hit: false, miss: false, silent: false });
    const categories = async (...probes: string[]) =>
      (await probed(log, Object.fromEntries(probes.map((name) => [name, failing])))).attributions.map(
        ({ category, basis }) => `${category} ${basis}`,
      );
    expect(await categories("prompt")).toEqual([
      "retrieval default",
      "context label",
      "model elimination",
      "retrieval label",
      "retrieval default",
    ]);
    expect(await categories("prompt", "context")).toEqual([
      "retrieval default",
      "model elimination",
      "model elimination",
      "retrieval label",
      "retrieval default",
    ]);
    // A stronger model fails, too: that it is the model's nothing says any more.
    expect(await categories("model", "gold")).toEqual([
      "prompt label",
      "context label",
      "prompt default",
      "prompt default",
      "prompt default",
    ]);
    expect(await categories("prompt", "gold", "context")).toEqual(Array(5).fill("model counterfactual"));
    expect(await categories("prompt", "gold", "context", "model")).toEqual(Array(5).fill("model counterfactual"));
  });

  test("what passes with the gold evidence is not said to have lacked it", async () => {
    const log = answers({ a: false, b: false, c: true });
    const files = { "log.jsonl": lines(log), "gold.jsonl": lines(answers({ a: true, b: true })) };
    const { stdout } = await gate(files, "log.jsonl", "--gold-run", "gold.jsonl");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("2 of 2 failures pass with the gold evidence in the context.");
    expect(stdout).not.toContain("never had");
  });

  test("a flaky question counts by the majority of its answers", async () => {
    const log = answers({ mostly: false, seldom: false, half: false });
    const prompt = [
      ...answers({ mostly: true, seldom: true, half: true }),
      ...answers({ mostly: true, seldom: false, half: false }),
      ...answers({ mostly: false, seldom: false }),
    ];
    const report = await probed(log, { prompt });
    expect(found(report)["mostly"]?.[0]).toBe("prompt");
    expect([found(report)["seldom"]?.[0], found(report)["half"]?.[0]]).toEqual(["retrieval", "retrieval"]);
  });
});

describe("a label and the ids of one entry at odds", () => {
  test("are reported by what was believed, once", async () => {
    const ids = { expected_evidence: ["a"], retrieved_evidence: ["a"] };
    const said = async (fields: object) =>
      (
        await gate(
          {
            "log.jsonl": lines([
              { question_id: "a", grade: "wrong", failure_label: "missing_evidence", ...fields },
              ...answers({ b: true }),
            ]),
          },
          "log.jsonl",
        )
      ).stdout.replaceAll(/\s+/g, " ");
    const overruled = await said({ retrieval_hit: true, ...ids });
    expect(overruled).toContain("the ids were believed");
    expect(overruled).not.toContain("the label was believed");
    expect(await said({ retrieval_hit: true })).toContain("the label was believed");
  });
});

describe("what probes have shown is reported", () => {
  const log = answers(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`q${at}`, at >= 60])));
  const sample = (size: number, passes: (at: number) => boolean) =>
    answers(Object.fromEntries(Array.from({ length: size }, (_, at) => [`q${at}`, passes(at)])));

  test("how many were asked, turned and lost, and which are not in the log", async () => {
    const prompt = [...sample(70, (at) => at < 12 || at > 62), ...answers({ strange: true, other: false })];
    const report = await probed(log, { prompt });
    expect(report.probes?.runs).toEqual([
      {
        probe: "prompt",
        questions: 72,
        notInLog: 2,
        notInLogIds: ["strange", "other"],
        failures: 60,
        turned: 12,
        passing: 10,
        lost: 3,
      },
    ]);
    const files = { "log.jsonl": lines(log), "prompt.jsonl": lines(prompt) };
    const said = (await gate(files, "log.jsonl", "--prompt-run", "prompt.jsonl")).stdout.replaceAll(/\s+/g, " ");
    expect(said).toContain(
      "prompt-run: 12 of 60 failures pass with another prompt; of 10 answers that pass here 3 fail there. 2 questions of it are not in the run log: strange and other.",
    );
  });

  test("a sample is extrapolated, and what fixing brings follows from it", async () => {
    const gold = sample(30, (at) => at % 3 === 0);
    const report = await probed(log, { gold });
    const files = { "log.jsonl": lines(log), "gold.jsonl": lines(gold) };
    const said = (await gate(files, "log.jsonl", "--gold-run", "gold.jsonl")).stdout.replaceAll(/\s+/g, " ");
    // What was counted and what was measured are two figures, and said to be.
    expect(said).toContain(
      "10 of 60 failures are counted as retrieval failures. Of 30 failures that were asked again, 33.3% are (95% interval 19–51%). Fixing them all: expect about 40% → 60%",
    );
    const retrieval = report.recommendations.find(({ category }) => category === "retrieval");
    expect(retrieval?.measured).toMatchObject({ category: "retrieval", asked: 30 });
    expect(retrieval?.measured?.share).toBeCloseTo(1 / 3, 12);
    const { lower = 0, upper = 0 } = retrieval?.measured ?? {};
    expect(retrieval?.expected?.passRate).toBeCloseTo(0.4 + 0.6 / 3, 12);
    expect(retrieval?.expected?.lower).toBeCloseTo(0.4 + 0.6 * lower, 12);
    expect(retrieval?.expected?.upper).toBeCloseTo(0.4 + 0.6 * upper, 12);
    expect(retrieval?.headroom).toBeCloseTo(0.4 + 0.6 * upper, 12);
  });

  test("failures without a signal that stand apart are asked like the others, and what fails is counted", async () => {
    const gold = sample(30, (at) => at % 3 === 0);
    const prompt = sample(30, (at) => at % 10 === 1);
    const apart = await probed(log, { prompt }, "--unattributed", "separate");
    expect(apart.totals.unattributed).toBe(57);
    expect(apart.probes?.runs).toMatchObject([{ failures: 30, turned: 3 }]);
    expect(apart.probes?.shares).toMatchObject([{ category: "prompt", share: 0.1, asked: 30 }]);
    const both = await probed(log, { gold, prompt }, "--unattributed", "separate");
    expect(both.probes?.shares.map(({ category, share }) => [category, Number(share.toFixed(4))])).toEqual([
      ["prompt", 0.1],
      ["retrieval", 0.3],
    ]);
    expect(both.recommendations[0]?.expected?.passRate).toBeCloseTo(0.4 + 0.6 * 0.3, 9);
    expect(checkReport(JSON.parse(JSON.stringify(both)), RUN, new Set())).toHaveProperty("report");
  });

  test("the draw is the seed's, of those that fail on the ladder, and the same for every probe", async () => {
    const ids = async (...args: string[]) => (await probed(log, {}, ...args)).probes?.next;
    const first = await ids();
    expect(first).toMatchObject({ probe: "gold", of: 60, seed: 1 });
    expect(first?.questions).toHaveLength(30);
    expect(first?.questions.every((id) => Number(id.slice(1)) < 60)).toBe(true);
    expect(await ids()).toEqual(first);
    expect((await ids("--probe-seed", "2"))?.questions).not.toEqual(first?.questions);
    expect((await ids("--probe-sample", "5"))?.questions.every((id) => first?.questions.includes(id))).toBe(true);
    expect(await ids("--probe-sample", "60")).toMatchObject({ points: 0, of: 60 });
    const gold = answers(Object.fromEntries((first?.questions ?? []).map((id) => [id, false])));
    const second = (await probed(log, { gold })).probes?.next;
    expect(second).toMatchObject({ probe: "prompt", questions: first?.questions });
  });

  test("of 30 answers with gold evidence the interval holds the share of all, nearly always", async () => {
    const passes = (at: number) => (at * 7919) % 60 < 26;
    const draws = runs(100, 100);
    let held = 0;
    for (let seed = 0; seed < draws; seed += 1) {
      const next = (await probed(log, {}, "--probe-seed", String(seed))).probes?.next;
      const gold = answers(Object.fromEntries((next?.questions ?? []).map((id) => [id, passes(Number(id.slice(1)))])));
      const [share] = (await probed(log, { gold })).probes?.shares ?? [];
      if (share !== undefined && share.lower <= 26 / 60 && 26 / 60 <= share.upper) held += 1;
    }
    expect(held / draws).toBeGreaterThanOrEqual(0.9);
  });
});

describe("probes that cannot be meant are refused", () => {
  const log = lines(answers({ a: false, b: true }));
  const files = {
    "log.jsonl": log,
    "gold.jsonl": lines(answers({ a: true })),
    "other.jsonl": lines(answers({ x: true })),
  };
  test.each<[string, readonly string[], string]>([
    [
      "both names of the gold-evidence run",
      ["--gold-run", "gold.jsonl", "--oracle-run", "gold.jsonl"],
      "oracle-run: `gold-run` and `oracle-run` are two names of one option, and both are set.",
    ],
    [
      "one file for two probes",
      ["--gold-run", "gold.jsonl", "--prompt-run", "gold.jsonl"],
      "gold.jsonl: gold-run: this file is a part of `prompt-run`.",
    ],
    [
      "the run itself",
      ["--context-run", "log.jsonl"],
      "log.jsonl: context-run: this file is a part of the run itself.",
    ],
    [
      "other questions",
      ["--model-run", "other.jsonl"],
      "model-run: this run has no question in common with the run log.",
    ],
    ["no file", ["--prompt-run", "nowhere.jsonl"], "nowhere.jsonl"],
    ["a sample of none", ["--probe-sample", "0"], "expected a whole number from 1 to 10000"],
  ])("%s", async (_what, args, message) => {
    const { code, stderr } = await gate(files, "log.jsonl", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
