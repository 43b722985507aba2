import { describe, expect, test } from "vitest";
import { checkReport } from "../../src/foreign-report/check-report.ts";
import { gate, lines } from "../kinds/gate.ts";

// Reports of this program, with all that a comparison can say, are believed when a fork's workflow wrote them.

const RUN = { id: "1", attempt: 1, commit: null, branch: null, createdAt: null };
type Row = Readonly<Record<string, unknown>>;

const log = (marks: string, row: (at: number) => Row = () => ({})) =>
  lines(
    [...marks].map((mark, at) => ({
      question_id: `q${at}`,
      grade: mark === "1" ? "correct" : "wrong",
      expected_evidence: ["a"],
      retrieved_evidence: [at % 3 === 0 ? "a" : "b"],
      ...row(at),
    })),
  );

const passing = "1".repeat(40);
const broken = (count: number) => `${"0".repeat(count)}${"1".repeat(40 - count)}`;
const history = (row?: (at: number) => Row) =>
  Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`base-${at}.jsonl`, log(passing, row)]));
const clustered = (at: number) => ({ cluster: `c${Math.floor(at / 4)}` });
const AGAINST = ["--baseline", "base-5.jsonl", "--history", "base-[0-4].jsonl"];

describe("a report of one's own is taken", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["with a history", { ...history(), "head.jsonl": log(broken(3)) }, AGAINST],
    ["with clusters", { ...history(clustered), "head.jsonl": log(broken(12), clustered) }, AGAINST],
    ["that is suspicious", { ...history(), "head.jsonl": log(broken(1)) }, AGAINST],
    [
      "that is worse by two looks",
      {
        ...history(),
        "head.jsonl": log(broken(1)),
        "again.jsonl": lines([0, 1].map(() => ({ question_id: "q0", grade: "wrong" }))),
      },
      [...AGAINST, "--rerun", "again.jsonl"],
    ],
    [
      "that the whole suite calls worse",
      {
        ...history(),
        "head.jsonl": log(broken(5)),
        "again.jsonl": lines([0, 1, 2, 3, 4].map((at) => ({ question_id: `q${at}`, grade: "correct" }))),
        "whole.jsonl": log(broken(8)),
      },
      [...AGAINST, "--rerun", "again.jsonl,whole.jsonl"],
    ],
    [
      "of questions that were judged otherwise",
      { ...history(() => ({ judge: "a" })), "head.jsonl": log(broken(3), (at) => ({ judge: at < 5 ? "b" : "a" })) },
      AGAINST,
    ],
    [
      "with a gold-evidence run",
      { ...history(), "head.jsonl": log(broken(12)), "gold.jsonl": log(broken(4)) },
      [...AGAINST, "--oracle-run", "gold.jsonl"],
    ],
    [
      "with probes of a sample, and of other questions",
      {
        "head.jsonl": log(broken(12)),
        "gold.jsonl": log("101010", (at) => ({ question_id: `q${at}` })),
        "prompt.jsonl": log("000011", (at) => ({ question_id: at === 5 ? "strange" : `q${at}` })),
        "context.jsonl": log(broken(9)),
        "model.jsonl": log(broken(6)),
      },
      [
        ...["--gold-run", "gold.jsonl", "--prompt-run", "prompt.jsonl"],
        ...["--context-run", "context.jsonl", "--model-run", "model.jsonl"],
      ],
    ],
    ["whose failures are unresolved", { "head.jsonl": log(broken(20), () => ({ retrieved_evidence: ["a"] })) }, []],
  ])("%s", async (_what, files, args) => {
    const { stdout, stderr } = await gate(files, "head.jsonl", ...args, "--format", "json");
    expect(stderr).toBe("");
    const document = JSON.parse(stdout);
    expect(checkReport(document, RUN, new Set())).toHaveProperty("report");
  });

  test("with how often its rules are right as it was measured here, whatever it says", async () => {
    const { stdout } = await gate({ "head.jsonl": log(broken(20)) }, "head.jsonl", "--format", "json");
    const document = JSON.parse(stdout);
    for (const record of document.attributions) record.precision = 1;
    const checked = checkReport(document, RUN, new Set());
    const found = "report" in checked ? checked.report.attributions : [];
    expect(new Set(found.map(({ rule, precision }) => `${rule} ${precision}`))).toEqual(
      new Set(JSON.parse(stdout).attributions.map((each: Row) => `${each["rule"]} ${each["precision"]}`)),
    );
    expect(found.some(({ precision }) => precision !== undefined && precision < 1)).toBe(true);
  });

  test("and no promise in it that its gap does not keep", async () => {
    const files = { "head.jsonl": log(broken(20)) };
    const { stdout } = await gate(files, "head.jsonl", "--format", "json");
    const document = JSON.parse(stdout);
    const [first] = document.recommendations;
    expect(first.expected).not.toBeNull();
    first.expected.passRate += 0.01;
    expect(checkReport(document, RUN, new Set())).toHaveProperty(
      "reason",
      expect.stringContaining("recommendations.expected"),
    );
  });

  test.each<[string, (probes: Row & { runs: Row[]; shares: Row[]; next: Row }) => unknown, string]>([
    ["more turned than failed", ({ runs }) => Object.assign(runs[0] ?? {}, { turned: 7 }), "probes.runs"],
    ["more lost than passed", ({ runs }) => Object.assign(runs[0] ?? {}, { lost: 99 }), "probes.runs"],
    ["a probe twice", ({ runs }) => runs.push({ ...runs[0] }), "probes.runs"],
    ["none of what its failures name", ({ runs }) => runs.splice(0, 1), "probes."],
    ["a share beyond its interval", ({ shares }) => Object.assign(shares[0] ?? {}, { share: 0.99 }), "probes.shares"],
    [
      "a share of a rung that none is of",
      ({ shares }) => Object.assign(shares[0] ?? {}, { category: "prompt" }),
      "probes.",
    ],
    ["a sample of what passes", ({ next }) => Object.assign(next, { questions: ["q39"] }), "probes.next"],
    ["a probe again", ({ next }) => Object.assign(next, { probe: "gold" }), "probes.next"],
  ])("and no probe in it that cannot be: %s", async (_what, forge, place) => {
    const files = { "head.jsonl": log(broken(12)), "gold.jsonl": log("101010") };
    const { stdout } = await gate(files, "head.jsonl", "--gold-run", "gold.jsonl", "--format", "json");
    const document = JSON.parse(stdout);
    expect(checkReport(structuredClone(document), RUN, new Set())).toHaveProperty("report");
    forge(document.probes);
    const checked = checkReport(document, RUN, new Set());
    expect("reason" in checked ? checked.reason : "taken").toMatch(new RegExp(`at (${place}|recommendations)`));
  });
});
