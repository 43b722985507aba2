import { expect, test } from "vitest";
import { analyze, collectSettings } from "../../src/analyze.ts";
import { checkReport } from "../../src/foreign-report/check-report.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";
import { UserError } from "../../src/model/user-error.ts";
import { renderJson } from "../../src/report-file/write.ts";
import { collectRun } from "../../src/run/collect.ts";
import { type Options, settingsOf } from "../log-lines.ts";
import { runs } from "../long.ts";
import { seededRandom } from "../random.ts";

// Whatever the gate writes is taken, however odd its log and its limits are: a fork with honest code is never refused.

const random = seededRandom(20_261_126);
const int = (below: number) => Math.floor(random() * below);
const chance = (share = 0.5) => random() < share;
function pick<Item>(items: readonly [Item, ...Item[]]): Item {
  return items[int(items.length)] ?? items[0];
}

const IDS = [
  "q1",
  "q2",
  "constructor",
  "unknown",
  "Unknown",
  " q1 ",
  "é",
  "a,b",
  "x\ud800y",
  "10",
  "2",
  "",
  "`q`",
] as const;
const CATEGORIES = ["auth", "10", "2", "constructor", "a b", " ", "é\ud800"] as const;
const LABELS = ["missing_evidence", "wrong_format", "incomplete_evidence_use", "mine", "odd`"] as const;
const LIMITS = ["10%", "0%", "100%", "3", "30% of failures", " 20% ", "10%  OF Questions"] as const;

type Kind = Readonly<Record<"details" | "variants" | "trials" | "categories" | "costs" | "latencies", boolean>> & {
  readonly model: string;
};

function entryOf(kind: Kind): Entry {
  const given = <Value>(value: Value, share = 0.5): Value | undefined => (chance(share) ? value : undefined);
  return {
    ...BLANK_ENTRY,
    questionId: given(chance() ? `g${int(40)}` : pick(IDS), 0.9),
    questionDetail: kind.details && chance() ? pick([42, 1, 0xffffffff, 0x80000000]) : 0,
    variant: kind.variants ? given(pick(["v1", "v2", "10"]), 0.8) : undefined,
    trial: kind.trials ? given(int(50)) : undefined,
    grade: given(pick(["correct", "acceptable", "wrong", "Correct"]), 0.8),
    verdict: given(pick(["passed", "failed", "ungraded", "skipped"] as const), 0.2),
    retrievalHit: given(chance(), 0.6),
    failureLabel: given(pick(LABELS), 0.4),
    error: given("timeout", 0.05),
    graderError: given("boom", 0.05),
    expectedFiles: given(["a", "b"], 0.2),
    retrievedFiles: given(chance() ? ["a"] : [], 0.3),
    scores: given({ context_recall: random(), faithfulness: chance(0.1) ? null : random() }, 0.3),
    category: kind.categories ? given(pick(CATEGORIES), 0.85) : undefined,
    costUsd: kind.costs ? given(pick([0, 0.1, random(), 1e-7, 1e9]), 0.9) : undefined,
    latencyMs: kind.latencies ? given(pick([0, int(5000), random()]), 0.9) : undefined,
    inputTokens: given(int(1000), 0.3),
    model: given(kind.model),
    cached: chance(0.05),
    unchecked: chance(0.05),
  };
}

function optionsOf(kind: Kind): Options {
  const options: Record<string, unknown> = {};
  const set = (name: string, share: number, values: readonly [unknown, ...unknown[]]) => {
    if (chance(share)) options[name] = pick(values);
  };
  for (const name of ["max-prompt-failures", "max-retrieval-failures", "max-off-ladder", "max-unattributed"])
    set(name, 0.25, LIMITS);
  set("min-pass-rate", 0.4, ["10%", "90%", "0%", "100%"]);
  set("min-questions", 0.3, [1, "5", "1000"]);
  set("must-pass", 0.3, [["q1"], ["a,b"], ["q1", "q2", "nope"], "q1, g0", ["a,b", "q3"], "q1\nq2", [10, 2]]);
  set("regression", 0.4, ["significant", "any", "off", false]);
  if (kind.costs) set("max-cost-per-correct", 0.3, ["$0.02", "1000000"]);
  if (kind.latencies) set("max-p95-latency", 0.3, ["1.5s", "100ms"]);
  set("max-new-failures", 0.3, [0, "2"]);
  set("min-matched", 0.3, ["80%", "0%", " 80%"]);
  set("require-baseline", 0.3, [true, "false"]);
  set("fail-on", 0.4, ["any", "threshold", "regression", "never"]);
  set("warn-only", 0.4, [["min-pass-rate"], ["regression", "min-matched"], ["must-pass"]]);
  set("quarantine", 0.3, [
    [{ question: "g1", reason: "flaky" }],
    [
      { question: "q1", reason: "flaky", expires: "2020-01-01" },
      { question: 10, reason: "flaky" },
    ],
  ]);
  set("accept", 0.2, [[{ question: "g2", reason: "known" }]]);
  set("unattributed", 0.3, ["separate"]);
  set("labels", 0.3, [{ mine: "model" }, { mine: "off-ladder" }]);
  set("decision-rules", 0.2, [{ retrieval: "50%" }]);
  set("min-drop", 0.2, ["2%"]);
  set("regression-test", 0.2, ["exact"]);
  if (kind.categories)
    set("categories", 0.5, [{ auth: { "min-pass-rate": "10%" } }, { 10: { "max-prompt-failures": "3" }, " ": {} }]);
  return options;
}

test("a report of ours is taken, whatever is in its log", () => {
  let taken = 0;
  for (let round = 0; round < runs(5000, 500); round += 1) {
    const kind = {
      details: chance(0.3),
      variants: chance(0.4),
      trials: chance(0.3),
      categories: chance(0.7),
      costs: chance(),
      latencies: chance(),
      model: pick(["m1", "m2"]),
    };
    const options = optionsOf(kind);
    const settings = settingsOf(options);
    const entries = Array.from({ length: 1 + int(60) }, () => entryOf(kind));
    const runOf = (all: readonly Entry[]) => {
      const collector = collectRun(collectSettings(settings, "2026-01-01"));
      collector.startFile("a.jsonl", "run-log");
      for (const [at, entry] of all.entries()) {
        if (at === 20) collector.startFile("b.json", "promptfoo");
        collector.add(entry, at);
      }
      return collector.finish();
    };
    const now = runOf(entries);
    const before = runOf(entries.map((entry) => (chance(0.8) ? { ...entry, grade: "correct" } : entryOf(kind))));
    if (now.problems.length + before.problems.length > 0) continue;
    const place = { name: "b", found: null, commit: null, branch: null, runId: null, createdAt: null };
    const baseline: Baseline | null = chance(0.6) ? { status: "ok", ...place, questions: before.run.records() } : null;
    try {
      const report = analyze(now.run, settings, { baseline, today: "2026-01-01" });
      const checked = checkReport(
        JSON.parse([...renderJson(report)].join("")),
        { id: "1", attempt: 1, commit: null, branch: null, createdAt: null },
        new Set(),
      );
      expect("reason" in checked ? `${checked.reason} ${JSON.stringify(options)}` : "taken").toBe("taken");
      taken += 1;
    } catch (error) {
      // Nothing graded, or a limit that this log cannot be held to: no report was written.
      if (!(error instanceof UserError)) throw error;
    }
  }
  expect(taken).toBeGreaterThan(runs(2500, 250));
});
