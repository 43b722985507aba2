import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnose.ts";
import { checkReport } from "../../src/foreign-report/check-report.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { EXAMPLE, ROOT, reportOf } from "../example-report.ts";
import { FAILED, linesOf, many, PASSED, repeat, reportAfter } from "../history/past-runs.ts";

// What a report that somebody else wrote may say of itself.

const RUN = { id: "1", attempt: 1, commit: null, branch: null, createdAt: null };
type Document = Record<string, unknown>;
let text = "";
let plain = "";
beforeAll(async () => {
  const limits = {
    "max-retrieval-failures": "10%",
    "min-pass-rate": "50%",
    "min-questions": 10,
    "must-pass": ["q1", "q9"],
    categories: { auth: { "min-pass-rate": "10%" } },
  };
  const json = async (options: object) => [...renderJson(await reportOf([EXAMPLE], { ...options }, ROOT))].join("");
  text = await json(limits);
  plain = await json({ ...limits, quarantine: [{ question: "q3", reason: "flaky" }] });
});

const check = (change: (document: Document) => void, from = text) => {
  const document: Document = JSON.parse(from);
  change(document);
  return checkReport(document, RUN, new Set());
};
const at = (value: unknown, ...path: readonly (string | number)[]): Document =>
  path.reduce<Document>((found, key) => Object(found[key]), Object(value));
const gate = (document: Document, id: string): Document =>
  Object(
    Object.values(Object(document["gates"])).find((each) => Object(each).id === id && Object(each).scope === null),
  );

describe("a report", () => {
  test("as the gate wrote it is taken, with and without a quarantine", () => {
    expect(check(() => {})).toHaveProperty("report");
    expect(check(() => {}, plain)).toHaveProperty("report");
  });

  test("has the figures that follow from its entries, and none of its own if there is no quarantine", () => {
    const zero = { prompt: 0, retrieval: 0, context: 0, model: 0 };
    const failures = { ...zero, unattributed: 0, offLadder: 0 };
    const forged = { questions: 99, passed: 99, failed: 0, noSignal: 0, passRate: 1, failures, rates: zero };
    const found = check((d) => Object.assign(d, { gated: forged }));
    expect(found).toHaveProperty("report");
    expect(found).not.toHaveProperty("report.gated");
    const quarantined = check((d) => Object.assign(d, { gated: forged }), plain);
    expect(quarantined).toHaveProperty("report.gated.passed");
    expect(quarantined).not.toMatchObject({ report: { gated: { passRate: 1 } } });
  });

  test.each<[string, (document: Document) => void, RegExp]>([
    ["a version that is Markdown", (d) => Object.assign(at(d, "tool"), { version: "1 [x](y)" }), /no version/],
    [
      "a rule that there is not",
      (d) => Object.assign(at(d, "attributions", 0), { rule: "pwned" }),
      /not the questions that failed/,
    ],
    ["a gate that there is not", (d) => Object.assign(at(d, "gates", 0), { id: "pwned" }), /a gate that there is not/],
    ["a limit that is a sentence", (d) => Object.assign(at(d, "gates", 0), { limitText: "pwned" }), /is none/],
    [
      "a verdict that its figures do not have",
      (d) => Object.assign(gate(d, "max-retrieval-failures"), { status: "passed" }),
      /at gates.0.status does not follow/,
    ],
    [
      "a conclusion that its gates do not have",
      (d) => Object.assign(d, { conclusion: "success" }),
      /at conclusion does not follow/,
    ],
    [
      "totals that its questions do not have",
      (d) => Object.assign(at(d, "totals"), { passed: 15, failed: 0 }),
      /at totals.passed does not follow/,
    ],
    [
      "no failures where it counts some",
      (d) => Object.assign(d, { attributions: [] }),
      /not the questions that failed/,
    ],
    [
      "a pass rate of its own",
      (d) => Object.assign(at(d, "totals"), { passRate: 0.99 }),
      /at totals.passRate does not follow/,
    ],
    [
      "an interval of its own",
      (d) => Object.assign(at(d, "totals", "passRateInterval"), { lower: 0.99, upper: 1 }),
      /at totals.passRateInterval.lower does not follow/,
    ],
    [
      "a share of its own",
      (d) => Object.assign(at(d, "rungs", "retrieval"), { share: 0 }),
      /at rungs.retrieval.share does not follow/,
    ],
    [
      "failures moved to another rung",
      (d) =>
        Object.assign(at(d, "rungs"), { retrieval: at(d, "rungs", "context"), context: at(d, "rungs", "retrieval") }),
      /at rungs.retrieval.failures does not follow/,
    ],
    [
      "a cost of its own",
      (d) => Object.assign(at(d, "economics", "total"), { costPerCorrect: 0.0001 }),
      /at economics.total.costPerCorrect does not follow/,
    ],
    [
      "a latency of its own",
      (d) => Object.assign(at(d, "economics", "total"), { latencyP95Ms: 1 }),
      /at economics.total.latencyP95Ms does not follow/,
    ],
    [
      "a measure of its own",
      (d) => Object.assign(gate(d, "min-pass-rate"), { actual: 1 }),
      /at gates.1.actual does not follow/,
    ],
    [
      "more questions than it has",
      (d) => Object.assign(gate(d, "min-questions"), { actual: 1000 }),
      /at gates.2.actual does not follow/,
    ],
    [
      "a limit that it is not held to",
      (d) => Object.assign(gate(d, "min-pass-rate"), { limitText: "95%" }),
      /at gates.1.limit does not follow/,
    ],
    [
      "a must-pass question that did not pass",
      (d) => Object.assign(gate(d, "must-pass"), { actual: 0, status: "passed" }),
      /at gates.3.actual does not follow/,
    ],
    [
      "a scope for a gate that has none",
      (d) => Object.assign(gate(d, "min-questions"), { scope: "ab" }),
      /a part of the run that there is not/,
    ],
    [
      "a category that there is not",
      (d) => Object.assign(gate(d, "min-pass-rate"), { scope: "pwned" }),
      /cannot be judged by the limits/,
    ],
    [
      "a warning a thousand times",
      (d) => Object.assign(at(d, "dataQuality"), { warnings: Array(1000).fill("unchecked") }),
      /at dataQuality.warnings/,
    ],
    [
      "fewer questions than it has",
      (d) => Object.assign(gate(d, "min-questions"), { actual: 14 }),
      /at gates.2.actual does not follow/,
    ],
    [
      "a promise of its own",
      (d) => Object.assign(at(d, "recommendations", 0), { headroom: 1 }),
      /at recommendations does not follow/,
    ],
    [
      "more luck than it has passes",
      (d) => Object.assign(at(d, "gap", "absent"), { passed: 14 }),
      /at gap does not follow/,
    ],
    [
      "a category that nothing is of",
      (d) => Object.assign(at(d, "slices", "category"), { none: at(d, "slices", "category", "auth") }),
      /that no entry is of/,
    ],
    [
      "the failures of a rung on stronger grounds",
      (d) => Object.assign(at(d, "rungs", "retrieval"), { byBasis: { declared: 99 } }),
      /at rungs.retrieval.byBasis/,
    ],
    [
      "a question twice",
      (d) =>
        Object.assign(d, {
          questions: [
            at(d, "questions", 0),
            ...Object.values(Object(d["questions"])).slice(1, -1),
            at(d, "questions", 0),
          ],
        }),
      /./,
    ],
    ["a next rung of its own", (d) => Object.assign(d, { nextRung: "context" }), /at nextRung/],
    [
      "a rule that is confirmed by six failures",
      (d) => Object.assign(at(d, "recommendations", 0), { status: "confirmed" }),
      /at recommendations/,
    ],
    [
      "more broken entries than failures",
      (d) => Object.assign(at(d, "dataQuality"), { infrastructure: 999 }),
      /at dataQuality.infrastructure/,
    ],
    [
      "more unchecked entries than there are",
      (d) => Object.assign(at(d, "dataQuality"), { unchecked: 999, warnings: ["unchecked"] }),
      /at dataQuality does not/,
    ],
    [
      "a warning that does not hold",
      (d) => Object.assign(at(d, "dataQuality"), { warnings: ["ungraded-share"] }),
      /at dataQuality.warnings/,
    ],
    [
      "more answers of a model than there are",
      (d) => Object.assign(at(d, "slices", "model", "assistant-large"), { entries: 9999, passed: 9993 }),
      /at slices.model does not/,
    ],
    [
      "answers that were paid for taking them",
      (d) => Object.assign(at(d, "questions", 0), { costUsd: -5 }),
      /form of a report, at questions.costUsd/,
    ],
    [
      "a limit that nobody reaches",
      (d) => Object.assign(gate(d, "min-questions"), { limitText: "9".repeat(400) }),
      /its limit for min-questions is none/,
    ],
    ["another schema", (d) => Object.assign(d, { totals: "pwned" }), /form of a report, at totals/],
    ["another version of the schema", (d) => Object.assign(d, { schemaVersion: 99 }), /report version 99/],
  ])("with %s is refused", (_name, change, reason) => {
    const checked = check(change);
    expect("reason" in checked ? checked.reason : "taken").toMatch(reason);
  });

  test("of a quarantine is held to what the quarantine leaves", () => {
    const refused = (change: (d: Document) => void, from: string) => {
      const checked = check(change, from);
      return "reason" in checked ? checked.reason : "taken";
    };
    expect(refused((d) => Object.assign(gate(d, "min-pass-rate"), { limitText: "95%" }), plain)).toContain(
      "at gates.1.limit",
    );
    expect(refused((d) => Object.assign(gate(d, "min-pass-rate"), { actual: 1 }), plain)).toContain(
      "at gates.1.actual",
    );
    // A quarantine of what is not there leaves everything.
    const forged = (d: Document) => {
      Object.assign(at(d, "dataQuality"), { quarantined: ["nope"] });
      Object.assign(gate(d, "min-pass-rate"), { actual: 1 });
    };
    expect(refused(forged, text)).toContain("at gates.1.actual");
  });

  test.each<[string, (document: Document) => void, RegExp]>([
    [
      "a limit on the run that was skipped",
      (d) => Object.assign(gate(d, "min-pass-rate"), { status: "skipped", message: "no baseline" }),
      /at gates.1.status does not follow/,
    ],
    [
      "a gate twice",
      (d) => Object.assign(d, { gates: [at(d, "gates", 0), ...Object.values(Object(d["gates"]))] }),
      /a gate twice/,
    ],
    [
      "a failure that passed",
      (d) => Object.assign(at(d, "attributions", 0), { questionId: "q1" }),
      /not the questions that failed/,
    ],
    [
      "a category that passed more than it has",
      (d) => Object.assign(at(d, "slices", "category", "auth"), { passed: 4 }),
      /at slices.category.auth.passed does not follow/,
    ],
    [
      "a category that was cheaper than its questions",
      (d) => Object.assign(at(d, "economics", "categories", "auth"), { costPerCorrect: 0.000001 }),
      /at economics.categories.auth.costPerCorrect does not follow/,
    ],
    [
      "a question of a category that there is not",
      (d) => Object.assign(at(d, "questions", 0), { questionCategory: "elsewhere" }),
      /at slices.category.auth.entries does not follow/,
    ],
  ])("with %s is refused", (_name, change, reason) => {
    const checked = check(change);
    expect("reason" in checked ? checked.reason : "taken").toMatch(reason);
  });

  test("with ids that hold commas, or look like others' is taken", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-ids-"));
    const log = join(folder, "log.jsonl");
    const line = (id: string, grade: string) => JSON.stringify({ question_id: id, grade });
    writeFileSync(log, [line("a, b", "correct"), line("Issue", "correct"), line("Issue #12", "wrong")].join("\n"));
    const report = await reportOf([log], { "must-pass": ["a, b", "Issue"] });
    rmSync(folder, { recursive: true });
    expect(report.gates[0]?.status).toBe("passed");
    expect(checkReport(JSON.parse([...renderJson(report)].join("")), RUN, new Set())).toHaveProperty("report");
  });

  test("cannot say of its comparison what its entries and itself deny", async () => {
    const before = await reportOf(["examples/candidate-graded.jsonl"], {}, ROOT);
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-compared-"));
    writeFileSync(join(folder, "before.json"), [...renderJson(before)].join(""));
    const report = await diagnose({ runLog: EXAMPLE, baseline: join(folder, "before.json"), directory: ROOT });
    rmSync(folder, { recursive: true });
    const written = [...renderJson(report)].join("");
    expect(check(() => {}, written)).toHaveProperty("report");
    const result = (d: Document) => at(d, "comparison", "result");
    const forged: [(document: Document) => void, string][] = [
      [(d) => Object.assign(at(d, "comparison"), { status: "unreadable" }), "comparison.status"],
      [(d) => Object.assign(at(d, "comparison"), { reasons: [{ code: "no-token", facts: {} }] }), "comparison.status"],
      [(d) => Object.assign(result(d), { matched: 5000 }), "gates.1.actual"],
      [(d) => Object.assign(result(d), { stillPassing: 14 }), "comparison.result.stillPassing"],
      [
        (d) => Object.assign(at(d, "comparison", "result", "fixed", 0), { id: "q9", after: "passed" }),
        "comparison.result.fixed",
      ],
      [(d) => Object.assign(result(d), { verdict: "regressed", pValue: 0.9 }), "gates.0.actual"],
      [
        (d) => Object.assign(at(d, "comparison", "result", "rungs", "prompt"), { after: 9 }),
        "comparison.result.rungs.prompt",
      ],
      [(d) => Object.assign(at(d, "comparison", "result", "before"), { failed: 99 }), "comparison.result.before"],
      [
        (d) =>
          Object.assign(at(d, "comparison", "result", "before"), {
            limits: [{ id: "max-model-failures", scope: null, actual: 40 }],
          }),
        "comparison.result.before",
      ],
    ];
    for (const [change, place] of forged)
      expect(check(change, written), place).toMatchObject({ reason: expect.stringContaining(`at ${place} does not`) });
  });

  test.each([
    { by: "commit, see www.evil.example", commits: null, run: 1, hoursOld: null },
    { by: "ancestor", commits: "www.evil.example", run: 1, hoursOld: null },
    "exact, run 1, see www.evil.example",
  ])("cannot say how its baseline was found in words of its own: %j", (found) => {
    const baseline = { name: "main", found, commit: null, branch: null, runId: null, createdAt: null };
    const comparison = { status: "none", reasons: [], baseline, result: null };
    expect(check((d) => Object.assign(d, { comparison }))).toMatchObject({
      reason: expect.stringContaining("does not have the form of a report, at comparison.baseline.found"),
    });
  });

  test("what it says of earlier runs and of money is left out", () => {
    const answers = { hard: FAILED.model, ...many("q", 5, PASSED) };
    const report = reportAfter(
      repeat(5, () => linesOf(answers)),
      { optimizations: [{ name: "router", monthly_upkeep: 4, monthly_saving: 1 }] },
    );
    expect(report.climb?.clusters).toHaveLength(1);
    const checked = checkReport(JSON.parse([...renderJson(report)].join("")), RUN, new Set());
    expect(checked).toMatchObject({ report: { climb: null } });
    // Nor is it looked at: what a later version says there is no reason to refuse the rest.
    const later = {
      ...Object(JSON.parse([...renderJson(report)].join(""))),
      climb: { clusters: "of another form" },
    };
    expect(checkReport(later, RUN, new Set())).toMatchObject({ report: { climb: null } });
  });
});
