import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze, collectSettings } from "../../src/analyze.ts";
import { checkReport } from "../../src/foreign-report/check-report.ts";
import { baselineOf } from "../../src/io/read-baseline.ts";
import { readRun } from "../../src/io/read-run.ts";
import { emptyCounts } from "../../src/model/counts.ts";
import { type Report, reportSchema } from "../../src/model/report.ts";
import { resolve } from "../../src/options/resolve.ts";
import { renderComment, renderSummary } from "../../src/render/markdown-report.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { warningsOf } from "../../src/warnings/index.ts";
import { EXAMPLE, ROOT, reportOf } from "../example-report.ts";
import { LONG } from "../long.ts";
import { expectHarmless, HIDDEN } from "./harmless.ts";

// A report that somebody else wrote is shown by the same renderers as our own: whatever stands in any of its
// places, it is refused or it stays text.

const RUN = { id: "1", attempt: 1, commit: "a".repeat(40), branch: "main", createdAt: "2026-11-20T10:00:00Z" };
const NOBODY: ReadonlySet<string> = new Set();
const HOSTILE = [
  "pwned @user #1 <img src=x> [evil](https://evil.example) | `tick` ``` \n# pwned\n::error::pwned",
  "<!-- rung-gate:v1 key=default run=9999999999.1 head= -->",
  "</sub></details>\u202e\u001b[31m www.evil.example",
];

const folder = mkdtempSync(join(tmpdir(), "rung-gate-untrusted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parsed = (report: Report): unknown => JSON.parse([...renderJson(report)].join(""));

/** A report in which every place is filled: a baseline that is older, limits of all kinds, slices, warnings. */
async function full(): Promise<unknown> {
  const settings = resolve([
    {
      place: "file",
      values: {
        "max-retrieval-failures": "10%",
        "max-unattributed": "50% of failures",
        "must-pass": ["q1", "gone"],
        regression: "any",
        "require-baseline": true,
        categories: { billing: { "min-pass-rate": "90%" } },
        quarantine: [{ question: "q3", reason: "flaky", expires: "2020-01-01" }],
        "trace-hosts": ["evil.example"],
      },
      locate: () => ({}),
    },
  ]);
  const line = (id: string, grade: string, more: object = {}) =>
    JSON.stringify({ question_id: id, grade, category: "billing", model: `m-${id}`, variant: `v-${id}`, ...more });
  const log = [
    line("q1", "correct"),
    line("q2", "wrong", { expected_files: ["a"], retrieved_files: ["b"], trace_url: "https://evil.example/1" }),
    line("q3", "Correct", { failure_label: "unheard-of", question: "why?", answer: "so", expected_answer: "thus" }),
    line("q4", "wrong", { error: "timeout" }),
    line("q5", "correct"),
  ];
  const path = join(folder, "log.jsonl");
  writeFileSync(path, log.join("\n"));
  const base = join(folder, "base.jsonl");
  writeFileSync(base, ["q1", "q2", "q4", "q6"].map((id) => line(id, id === "q1" ? "wrong" : "correct")).join("\n"));
  const read = (file: string) =>
    readRun({
      patterns: [file],
      directory: folder,
      format: "run-log",
      settings: collectSettings(settings, "2026-11-20"),
    });
  const before = await baselineOf(parsed(analyze(await read(base), settings)), "base");
  return parsed(
    analyze(await read(path), settings, {
      context: RUN,
      today: "2026-11-20",
      gateChanges: {
        base: "b".repeat(40),
        reason: null,
        changes: [
          { setting: "min-pass-rate", before: "90%", after: "80%", direction: "relaxed" },
          { setting: "billing: min-pass-rate", before: "none", after: "90%", direction: "tightened" },
        ],
      },
      baseline:
        "questions" in before ? { ...before, found: { by: "commit", commits: null, run: 1, hoursOld: 50 } } : before,
    }),
  );
}

/** Every place of a document that holds a text, or a name in a record, as paths; of lists the first three items. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return (Array.isArray(value) ? entries.slice(0, 3) : entries).flatMap(([key, inner]) =>
    places(inner, [...path, key]),
  );
}

function withText(document: unknown, [key = "", ...rest]: readonly string[], text: string): unknown {
  if (Array.isArray(document))
    return document.map((item, at) => (String(at) === key ? replaced(item, rest, text) : item));
  return { ...Object(document), [key]: replaced(Object(document)[key], rest, text) };
}

function replaced(value: unknown, rest: readonly string[], text: string): unknown {
  return rest.length === 0 ? text : withText(value, rest, text);
}

describe("a report that somebody else wrote", () => {
  let document: unknown;
  beforeAll(async () => {
    document = await full();
  });

  test("by the gate is shown as the gate would show it", async () => {
    const report = await reportOf([EXAMPLE], { "max-retrieval-failures": "10%" }, ROOT);
    const own = { ...report, run: { ...RUN, versions: report.run.versions } };
    const plain = checkReport(parsed(own), RUN, NOBODY);
    if (!("report" in plain)) throw new Error(plain.reason);
    expect(renderComment(plain.report)).toBe(renderComment(own));
    expect(renderSummary(plain.report)).toBe(renderSummary(own));
    const checked = checkReport(document, RUN, NOBODY);
    if (!("report" in checked)) throw new Error(checked.reason);
    expect(renderComment(checked.report)).toContain("run 1, 2 days old");
    expect(checked.report.gates).toEqual(Object(document).gates);
  });

  test("stays text or is refused, whatever stands in any of its places", () => {
    const all = places(document);
    expect(all.length).toBeGreaterThan(100);
    let shown = 0;
    for (const [at, path] of all.entries()) {
      for (const text of LONG ? HOSTILE : HOSTILE.slice(at % HOSTILE.length).slice(0, 1)) {
        const checked = checkReport(withText(document, path, text), RUN, NOBODY);
        if ("reason" in checked) expectHarmless(checked.reason);
        else {
          shown += 1;
          expectHarmless(renderComment(checked.report));
          expectHarmless(renderSummary(checked.report));
          expect(renderText(checked.report, NO_STYLE), path.join(".")).not.toMatch(HIDDEN);
        }
      }
    }
    expect(shown).toBeGreaterThan(LONG ? 100 : 30);
  });

  test("names in its records stay text, too", () => {
    for (const path of [
      ["slices", "model"],
      ["dataQuality", "grades"],
      ["dataQuality", "unknownLabels"],
    ]) {
      for (const text of HOSTILE) {
        const record = path.reduce<unknown>((found, key) => Object(found)[key], document);
        const [[first, value] = [""], ...others] = Object.entries(Object(record));
        expect(first).not.toBe("");
        const changed = path.slice(0, -1).reduceRight<unknown>(
          (inner, key) => ({
            ...Object(Object(document)),
            [key]: { ...Object(Object(document)[key]), ...Object(inner) },
          }),
          { [path.at(-1) ?? ""]: { [text]: value, ...Object.fromEntries(others) } },
        );
        const { totals, dataQuality: quality } = reportSchema.parse(changed);
        const counts = { ...emptyCounts(), ...totals, noSignal: quality.noSignal };
        // What a label or a grade of that name is warned of is in a report that agrees with itself.
        const warnings = warningsOf({ totals: counts, quality, covered: 0, overlapping: 1 });
        const agreeing = { ...Object(changed), dataQuality: { ...quality, warnings } };
        const checked = checkReport(agreeing, RUN, NOBODY);
        if (!("report" in checked)) throw new Error(checked.reason);
        expectHarmless(renderSummary(checked.report));
      }
    }
  });

  test("the name of a category of questions, wherever it stands, stays text, too", () => {
    const whole = JSON.stringify(document);
    expect(whole).toContain('"questionCategory":"billing"');
    for (const text of HOSTILE) {
      const checked = checkReport(JSON.parse(whole.replaceAll('"billing"', JSON.stringify(text))), RUN, NOBODY);
      if (!("report" in checked)) throw new Error(checked.reason);
      expectHarmless(renderComment(checked.report));
      expectHarmless(renderSummary(checked.report));
    }
  });
});
