import { describe, expect, test } from "vitest";
import { leftOutWords } from "../left-out-words.ts";
import { reportOfLines } from "../log-lines.ts";
import { climbAfter, FAILED, linesOf, many, PASSED, pastRuns, repeat, statuses } from "./past-runs.ts";

const CLUSTER = many("hard", 4, { ...FAILED.model, category: "contracts" });
const REST = many("easy", 40, { ...PASSED, category: "contracts" });
/** The cluster fails in every run; prompt, index and context change on the way. */
const survived = (runs: number) =>
  repeat(runs, (at) =>
    linesOf(
      { ...CLUSTER, ...REST },
      { prompt: at < 1 ? "p1" : "p2", index: at < 2 ? "i1" : "i2", context: at < 2 ? "c1" : "c2", model: "m" },
    ),
  );

describe("a cluster of failures that lasts", () => {
  test("through three distinct runs is a candidate, and premature", () => {
    const { clusters } = climbAfter(survived(3));
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({
      questionCategory: "contracts",
      category: "model",
      label: null,
      questionIds: ["hard1", "hard2", "hard3", "hard4"],
      runs: 3,
      status: "candidate",
      verdict: "premature",
      versions: { prompt: ["p1", "p2"], index: ["i1", "i2"], context: ["c1", "c2"] },
    });
    expect(statuses(clusters[0]?.checks ?? [])).toEqual({
      "survived-prompt": "met",
      "survived-index": "met",
      "survived-context": "met",
      "enough-runs": "not met",
      "cheaper-rungs": "met",
      "task-stable": "met",
      examples: "unknown",
      "gain-visible": "met",
    });
  });

  test("through five, having survived prompt, index and context, is worth spending on once there are examples", () => {
    expect(climbAfter(survived(5)).clusters[0]).toMatchObject({ runs: 5, status: "enduring", verdict: "open" });
    const ready = climbAfter(survived(5), { "fine-tuning": { examples: 600 } });
    expect(ready.clusters[0]).toMatchObject({ verdict: "justified" });
    const few = climbAfter(survived(5), {
      "fine-tuning": { examples: 600, categories: { contracts: { examples: 120 } } },
    });
    expect(few.clusters[0]?.verdict).toBe("premature");
    expect(few.clusters[0]?.checks).toContainEqual({
      id: "examples",
      status: "not met",
      facts: { examples: 120, needed: 500 },
    });
  });

  test("two runs are none", () => {
    expect(climbAfter(survived(2)).clusters).toEqual([]);
  });

  test("the same question tried five times in one run has failed in one run", () => {
    const tries = repeat(5, () => ({ question_id: "hard1", ...FAILED.model })).concat(linesOf(REST) as never);
    expect(climbAfter([tries]).clusters).toEqual([]);
    expect(climbAfter([tries, tries]).clusters).toEqual([]);
    expect(climbAfter([tries, tries, tries]).clusters[0]).toMatchObject({ runs: 3, questionIds: ["hard1"] });
  });

  test("attempts of one workflow run are one run, and copies of a report too", () => {
    const logs = survived(4);
    const [first, second, third] = pastRuns(logs.slice(0, 3));
    const now = logs.at(-1);
    if (first === undefined || second === undefined || third === undefined || now === undefined) throw new Error();
    const again = [
      first,
      { ...second, run: { ...second.run, id: first.run.id, attempt: 2 } },
      { ...first, name: "copy.json" },
    ];
    const climb = reportOfLines(now, {}, { history: { runs: again, leftOut: [] } }).climb;
    expect(climb?.history?.runs).toHaveLength(2);
    expect(leftOutWords(climb?.history?.leftOut)).toEqual([
      { name: "copy.json", reason: "it is a copy of report-1.json" },
    ]);
    expect(climb?.clusters).toEqual([]);
    const whole = reportOfLines(now, {}, { history: { runs: [first, second, third], leftOut: [] } }).climb;
    expect(whole?.clusters[0]?.runs).toBe(4);
  });

  test("a pass in between ends it, a run that did not ask does not, and another rung does", () => {
    const fails = linesOf(many("q", 4, FAILED.model));
    const passes = linesOf(many("q", 4, PASSED));
    const other = linesOf(many("q", 4, FAILED.retrieval));
    const lacks = linesOf({ q1: FAILED.model, else: PASSED });
    const runs = (...logs: Parameters<typeof climbAfter>[0]) =>
      climbAfter(logs).clusters.map((cluster) => cluster.runs);
    expect(runs(fails, fails, passes, fails, fails)).toEqual([]);
    expect(runs(fails, fails, other, fails, fails)).toEqual([]);
    expect(runs(fails, lacks, fails, fails)).toEqual([3]);
    expect(climbAfter([fails, lacks, fails, fails]).clusters[0]?.questionIds).toHaveLength(4);
  });

  test("one that has failed for longer than the others does not make the cluster older", () => {
    const young = (at: number) => (at < 2 ? PASSED : FAILED.model);
    const logs = repeat(5, (at) => linesOf({ old: FAILED.model, b: young(at), c: young(at) }));
    expect(climbAfter(logs).clusters[0]).toMatchObject({
      runs: 3,
      status: "candidate",
      questionIds: ["b", "c", "old"],
    });
  });

  test("nor does one that was asked before the others: they have survived nothing of what came before them", () => {
    const logs = repeat(9, (at) =>
      linesOf(
        { old: FAILED.model, ...(at < 6 ? {} : many("new", 3, FAILED.model)), ...many("q", 60, PASSED) },
        { prompt: at < 3 ? "p1" : "p2", index: at < 3 ? "i1" : "i2", context: at < 3 ? "c1" : "c2" },
      ),
    );
    const [cluster] = climbAfter(logs, { "fine-tuning": { examples: 900 } }).clusters;
    expect(cluster).toMatchObject({ runs: 3, status: "candidate", verdict: "premature", versions: { prompt: ["p2"] } });
  });

  test("of one of several systems is that system's, and what another one answers right is reported", () => {
    const of = (variant: string, lines: ReturnType<typeof linesOf>) => lines.map((line) => ({ ...line, variant }));
    const logs = repeat(3, () => [
      ...of("small", linesOf(many("hard", 6, FAILED.model))),
      ...of("large", linesOf({ ...many("hard", 6, PASSED), ...many("hard", 4, FAILED.model) })),
    ]);
    expect(
      climbAfter(logs).clusters.map(({ variant, questionIds, passedElsewhere }) => [
        variant,
        questionIds.length,
        passedElsewhere,
      ]),
    ).toEqual([
      ["small", 6, 2],
      ["large", 4, 0],
    ]);
    expect(climbAfter(logs).clusters[0]?.checks).toContainEqual(
      expect.objectContaining({ id: "gain-visible", facts: expect.objectContaining({ questions: 6 }) }),
    );
  });

  test("is parted by category of question, rung and label", () => {
    const answers = {
      a: { ...FAILED.model, category: "x" },
      b: { ...FAILED.model, category: "y" },
      c: { ...FAILED.prompt, category: "x" },
      d: { ...FAILED.prompt, category: "x", failure_label: "partial_answer" },
    };
    const { clusters } = climbAfter(repeat(3, () => linesOf(answers)));
    expect(clusters.map(({ questionCategory, category, label }) => [questionCategory, category, label])).toEqual([
      ["x", "model", null],
      ["y", "model", null],
      ["x", "prompt", "wrong_format"],
      ["x", "prompt", "partial_answer"],
    ]);
    expect(clusters.filter(({ category }) => category === "prompt").every(({ verdict }) => verdict === null)).toBe(
      true,
    );
  });
});

describe("fine-tuning is premature", () => {
  const checks = (logs: Parameters<typeof climbAfter>[0], options = {}) =>
    statuses(climbAfter(logs, options).clusters.find(({ category }) => category === "model")?.checks ?? []);

  test("while the cheaper rungs were not tried: one version each through five runs", () => {
    const logs = repeat(5, () => linesOf({ ...CLUSTER, ...REST }, { prompt: "p1", index: "i1", context: "c1" }));
    expect(checks(logs)).toMatchObject({
      "survived-prompt": "not met",
      "survived-index": "not met",
      "survived-context": "not met",
      "enough-runs": "met",
    });
  });

  test("and nobody knows where the log names no versions", () => {
    const logs = repeat(5, () => linesOf({ ...CLUSTER, ...REST }));
    expect(checks(logs)).toMatchObject({ "survived-prompt": "unknown", "survived-index": "unknown" });
  });

  test("while the evaluation is too weak to show that it helped", () => {
    const one = repeat(5, (at) =>
      linesOf({ hard1: FAILED.model, ...REST }, { prompt: `p${at}`, index: `i${at}`, context: `c${at}` }),
    );
    expect(checks(one)).toMatchObject({ "survived-prompt": "met", "gain-visible": "not met" });
  });

  test("while the task still changes shape", () => {
    const moving = repeat(5, (at) =>
      linesOf({ ...CLUSTER, ...many(`run${at}-`, 40, { ...PASSED, category: "contracts" }) }, { prompt: `p${at}` }),
    );
    expect(checks(moving)).toMatchObject({ "task-stable": "not met" });
  });

  test("while most failures of the category lack their evidence", () => {
    const missing = many("lost", 12, { ...FAILED.retrieval, category: "contracts" });
    const logs = repeat(5, (at) =>
      linesOf({ ...CLUSTER, ...missing, ...REST }, { prompt: `p${at}`, index: `i${at}`, context: `c${at}` }),
    );
    const [cluster] = climbAfter(logs, { "fine-tuning": { examples: 900 } }).clusters.filter(
      ({ category }) => category === "model",
    );
    expect(cluster?.verdict).toBe("premature");
    expect(cluster?.checks).toContainEqual({
      id: "cheaper-rungs",
      status: "not met",
      facts: { confirmed: ["retrieval"] },
    });
  });
});
