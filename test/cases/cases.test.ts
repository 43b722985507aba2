import { describe, expect, test } from "vitest";
import type { RawRecord } from "../../src/adapters/adapter.ts";
import { ADAPTERS } from "../../src/adapters/index.ts";
import { analyze, collectSettings } from "../../src/analyze.ts";
import { withAcceptance } from "../../src/gates/accept.ts";
import { GATES } from "../../src/gates/index.ts";
import { gateWords } from "../../src/gates/words.ts";
import { sizeAttribution } from "../../src/ladder/attribute.ts";
import { isRuleId, RULES } from "../../src/ladder/rules/index.ts";
import { lint } from "../../src/lint.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";
import type { FoundAt } from "../../src/model/finding.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Report } from "../../src/model/report.ts";
import type { Run } from "../../src/model/run.ts";
import type { Settings } from "../../src/options/settings.ts";
import { CHECKS, checkWords } from "../../src/readiness/index.ts";
import { REASONS, reasonWords } from "../../src/reasons/index.ts";
import { MARKDOWN } from "../../src/render/markdown.ts";
import type { Section } from "../../src/render/section.ts";
import { SECTIONS } from "../../src/render/sections.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { collectRun } from "../../src/run/collect.ts";
import { WARNINGS, warningWords } from "../../src/warnings/index.ts";
import { FIXTURES } from "../adapters/fixtures.ts";
import { diagnosed } from "../ladder/diagnosed.ts";
import { type Options, reportOfLines, runOfLines, settingsOf } from "../log-lines.ts";
import { GATE_CASES } from "./gates.ts";
import { CHECK_CASES } from "./readiness.ts";
import { REASON_CASES } from "./reasons.ts";
import { RULE_CASES } from "./rules.ts";
import { SECTION_CASES } from "./sections.ts";
import { WARNING_CASES } from "./warnings.ts";

// Everything that is registered has a case of its own, which says what it does in the words that a reader sees.

const plain = (text: string) => text;

describe.each<[string, object, object, string]>([
  ["rule", RULES, RULE_CASES, "test/cases/rules.ts"],
  ["gate", GATES, GATE_CASES, "test/cases/gates.ts"],
  ["section", SECTIONS, SECTION_CASES, "test/cases/sections.ts"],
  ["warning", WARNINGS, WARNING_CASES, "test/cases/warnings.ts"],
  ["readiness check", CHECKS, CHECK_CASES, "test/cases/readiness.ts"],
  ["reason", REASONS, REASON_CASES, "test/cases/reasons.ts"],
  ["format", ADAPTERS, FIXTURES, "test/adapters/fixtures.ts"],
])("every %s", (what, registry, cases, file) => {
  test(`has a case in ${file}`, () => {
    const missing = Object.keys(registry).filter((id) => !Object.hasOwn(cases, id));
    expect(missing, `${file} has no case for the ${what} ${missing.join(", ")}`).toEqual([]);
    expect(Object.keys(cases).filter((id) => !Object.hasOwn(registry, id))).toEqual([]);
  });
});

describe("a rule", () => {
  test.each(Object.entries(RULE_CASES))(
    "%s decides its case and says why",
    (id, { entry, settings, category, words, largeContext: large }) => {
      const attribution =
        large === undefined ? diagnosed(entry, settings).attribution : sizeAttribution(entry.contextTokens ?? 0, large);
      expect([attribution?.rule, attribution?.category]).toEqual([id, category]);
      expect(isRuleId(id) ? RULES[id].words(attribution?.evidence ?? {}, plain) : "no rule").toContain(words);
      // Evidence of another form is none of the rule's, whoever wrote the report.
      const strange = isRuleId(id) ? RULES[id].words({ failure_label: ["odd"], error: 5 }, plain) : undefined;
      expect(strange ?? "").not.toContain("odd");
    },
  );
});

const LINES: readonly RawRecord[] = [
  { retrieval_hit: false },
  { retrieval_hit: false },
  { failure_label: "wrong_format" },
  { error: "timeout" },
  { retrieval_hit: true },
  { failure_label: "incomplete_evidence_use" },
  {},
].map((fields) => ({ grade: "wrong", ...fields }));
const RUN = [...LINES, ...[false, true, true].map((hit) => ({ grade: "correct", retrieval_hit: hit }))].map(
  (fields, at): RawRecord => ({
    question_id: `q${at}`,
    category: "billing",
    model: at % 2 === 0 ? "m1" : "m2",
    cost_usd: 0.02,
    latency_ms: 1000,
    answer: "14 days",
    ...fields,
  }),
);
const BEFORE = [...RUN.keys(), 10].map(
  (at): RawRecord => ({
    question_id: `q${at}`,
    grade: at >= 7 || at === 0 || at === 2 || at === 4 ? "correct" : "wrong",
    ...(at === 3 ? { error: "" } : {}),
    cost_usd: 0.01,
  }),
);
const BASELINE: Baseline = {
  status: "ok",
  name: "main",
  found: null,
  commit: null,
  branch: null,
  runId: null,
  createdAt: null,
  questions: runOfLines(BEFORE, settingsOf()).records(),
  answers: () => [{ id: "q0", variant: null, answer: "30 days" }],
};

function reportOfEntries(
  entries: readonly Partial<Entry>[],
  options?: Options,
  notice?: Notice,
  finding?: FoundAt,
): Report {
  const settings = settingsOf(options);
  return analyze(runOfEntries(entries, settings, notice, finding), settings, { today: "2026-06-01" });
}

function runOfEntries(entries: readonly Partial<Entry>[], settings: Settings, notice?: Notice, finding?: FoundAt): Run {
  const collector = collectRun(collectSettings(settings, "2026-06-01"));
  collector.startFile("log.jsonl", "run-log");
  for (const entry of entries) collector.add({ ...BLANK_ENTRY, ...entry }, 1);
  if (notice !== undefined) collector.notice(notice);
  if (finding !== undefined) collector.finding(finding, 1);
  return collector.finish().run;
}

describe("a gate", () => {
  const verdictOf = (id: string, limit: Options[string], baseline: Baseline | null) => {
    const { option = id, entries, notice } = GATE_CASES[id] ?? {};
    const report =
      entries === undefined
        ? reportOfLines(RUN, { [option]: limit }, { baseline })
        : reportOfEntries(entries, { [option]: limit }, notice);
    const gate = report.gates.find((each) => each.id === id);
    return gate === undefined ? ["not evaluated"] : [gate.status, gateWords(gate, report, plain)];
  };
  test.each(Object.entries(GATE_CASES))("%s is met by a limit, missed by another, and says so", (id, found) => {
    const { met, missed, words } = found;
    expect(verdictOf(id, met, BASELINE)[0]).toBe(found.option === undefined ? "passed" : "skipped");
    expect(verdictOf(id, missed, id === "require-baseline" ? null : BASELINE)).toEqual(["failed", words]);
  });
});

test("gates whose limit is a word have words in the table, too", () => {
  const table = (options: Options, baseline: Baseline | null) =>
    SECTIONS.scorecard
      .markup?.(
        reportOfLines(RUN, options, { baseline }),
        { questions: 10, failures: 5, rows: 9, texts: false, rest: "", docs: "https://example.com" },
        MARKDOWN,
      )
      ?.replace(/\(<[^>]*>\)/g, "");
  expect(table({ "require-baseline": "true" }, null)).toContain(
    "| ❌ **[Baseline to compare with] (missed)** | **none** | required |",
  );
  const found = table({ "require-baseline": "true", "must-pass": ["q7"], regression: "any" }, BASELINE);
  // Met it says nothing that the comparison does not say.
  expect(found).not.toContain("Baseline to compare with");
  expect(found).toContain("| ✅ [Must pass] | all pass | all pass | all pass |");
  expect(found).not.toContain("Regression");
});

describe("a warning", () => {
  const warned = ({ entries, options, notice, finding }: (typeof WARNING_CASES)[string]): Report =>
    reportOfEntries(entries, options, notice, finding);
  test.each(Object.entries(WARNING_CASES))("%s is given, and says what to do", (id, found) => {
    const report = warned(found);
    if (found.isAdvice === true) expect(report.dataQuality.warnings).not.toContain(id);
    else expect(report.dataQuality.warnings).toContain(id);
    const { entries, notice, finding } = found;
    const settings = settingsOf(found.options);
    const linted = lint(runOfEntries(entries, settings, notice, finding), settings, plain).map((each) => each.id);
    if (found.options === undefined) expect(linted).toContain(id);
    const own = { ...report, dataQuality: { ...report.dataQuality, warnings: [id] } };
    expect(warningWords(own, plain).join("")).toContain(found.words);
  });
  test("is not given of a log of passes alone", () => {
    const [unfinished] = Object.values(WARNING_CASES).filter(({ notice }) => notice !== undefined);
    expect(warned({ entries: unfinished?.entries ?? [], words: "" }).dataQuality.warnings).toEqual([]);
  });
});

describe("a check of readiness", () => {
  test.each(Object.entries(CHECK_CASES))("%s says what it found", (id, { status, facts, words }) => {
    expect(checkWords({ id, status, facts }, plain)).toBe(words);
    expect(checkWords({ id, status, facts: { strange: 1 } }, plain)).not.toContain("NaN");
  });
});

describe("a reason", () => {
  test.each(Object.entries(REASON_CASES))(
    "%s says what is not there, foreign names marked",
    (code, { facts, words }) => {
      expect(reasonWords({ code, facts }, (text) => `[${text}]`)).toBe(words);
    },
  );
  test.each(Object.entries(REASON_CASES))("%s shows no text of its facts unmarked", (code, { facts }) => {
    const hostile = "\u001b[2J<img> @everyone\n# Green";
    const forged = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? hostile : value]),
    );
    const words = reasonWords({ code, facts: forged }, (text) => `[${text.length}]`);
    expect(words).not.toMatch(/<img>|everyone|Green/);
  });
  test("of a later version is shown as its code", () => {
    expect(reasonWords({ code: "later", facts: {} }, (text) => `[${text}]`)).toBe("[later]");
  });
});

describe("a section", () => {
  const at = (day: number) => ({
    id: String(day),
    attempt: 1,
    commit: null,
    branch: null,
    createdAt: `2026-05-0${day}`,
  });
  const past = [1, 2].map((day) => ({
    name: `run ${day}`,
    digest: String(day),
    run: { ...at(day), versions: { model: ["m1"], prompt: [], index: [], context: [] } },
    questions: BASELINE.questions,
  }));
  const report = reportOfLines(
    RUN,
    { "min-pass-rate": "40%", metrics: { never_seen: { means: "recall", min: 0.9 } } },
    {
      context: at(3),
      baseline: BASELINE,
      history: { runs: past, leftOut: [] },
      gateChanges: {
        base: "b".repeat(40),
        reason: null,
        changes: [{ setting: "min-pass-rate", before: "90%", after: "40%", direction: "relaxed" }],
      },
    },
  );
  const origin = { runId: "3", url: "https://github.com/o/r/actions/runs/3" };
  const detail = {
    questions: 10,
    failures: 50,
    rows: 25,
    texts: false,
    picture: true,
    rest: "",
    docs: "https://example.com",
    origin,
  } as const;

  test.each(Object.entries(SECTION_CASES))("%s says its part in each of its forms", (id, found) => {
    const section: Section | undefined = Object.entries(SECTIONS).find(([name]) => name === id)?.[1];
    expect(section).toBeDefined();
    expect(Object.keys(found), "a case has to say something").not.toEqual([]);
    const green: Report = { ...report, conclusion: "success" };
    const relayed = { ...detail, origin: { ...origin, relayed: { fork: null, conclusion: "failure" } } };
    const doubtful = { ...report, dataQuality: { ...report.dataQuality, warnings: ["weak-attribution"] } };
    const label = { label: "accept-regression", by: "octocat", commit: "0123456789".repeat(4), reason: null };
    const accepted = withAcceptance(report, label, true);
    const markdown =
      id === "mismatch"
        ? section?.markup?.(green, relayed, MARKDOWN)
        : section?.markup?.(id === "warnings" ? doubtful : id === "acceptance" ? accepted : report, detail, MARKDOWN);
    expect(markdown ?? "nothing").toContain(found.markdown ?? "nothing");
    expect(
      section?.terminal?.(id === "acceptance" ? accepted : report, { style: NO_STYLE, width: 200 }) ?? "nothing",
    ).toContain(found.terminal ?? "nothing");
  });
});
