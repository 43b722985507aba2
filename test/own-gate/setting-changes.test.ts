import { describe, expect, test } from "vitest";
import { GATES, isGateId } from "../../src/gates/index.ts";
import type { Layer } from "../../src/options/layer.ts";
import { isOptionId, OPTIONS } from "../../src/options/options.ts";
import { settingChanges } from "../../src/own-gate/setting-changes.ts";

const file = (values: Readonly<Record<string, unknown>>): Layer => ({ place: "file", values, locate: () => ({}) });
const input = (values: Readonly<Record<string, unknown>>): Layer => ({ place: "input", values, locate: () => ({}) });
const between = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) =>
  settingChanges([file(before)], [file(after)]);
const row = (setting: string, before: string, after: string, direction: string) => ({
  setting,
  before,
  after,
  direction,
});

describe("what a pull request changes of its gate", () => {
  test.each<[string, object, object, string, string, string]>([
    ["min-pass-rate", { "min-pass-rate": "90%" }, { "min-pass-rate": "80%" }, "90%", "80%", "relaxed"],
    ["min-pass-rate", { "min-pass-rate": "80%" }, { "min-pass-rate": "90%" }, "80%", "90%", "tightened"],
    [
      "max-retrieval-failures",
      { "max-retrieval-failures": "5%" },
      { "max-retrieval-failures": "10%" },
      "5%",
      "10%",
      "relaxed",
    ],
    ["max-retrieval-failures", { "max-retrieval-failures": "5%" }, {}, "5%", "none", "relaxed"],
    ["max-retrieval-failures", {}, { "max-retrieval-failures": 3 }, "none", "3", "tightened"],
    [
      "max-retrieval-failures",
      { "max-retrieval-failures": 3 },
      { "max-retrieval-failures": "10%" },
      "3",
      "10%",
      "changed",
    ],
    ["must-pass", { "must-pass": ["a", "b"] }, { "must-pass": ["a"] }, "2", "1: −b", "relaxed"],
    ["must-pass", { "must-pass": ["a", "b", "c"] }, { "must-pass": ["d"] }, "3", "1: +d, −a, −b, −c", "relaxed"],
    ["must-pass", {}, { "must-pass": ["a", "b"] }, "none", "2: +a, +b", "tightened"],
    ["must-pass", { "must-pass": ["a"] }, { "must-pass": ["b"] }, "a", "b", "relaxed"],
    ["regression", {}, { regression: "off" }, "significant", "off", "relaxed"],
    ["regression", { regression: "any" }, {}, "any", "significant", "relaxed"],
    ["min-matched", {}, { "min-matched": "10%" }, "80%", "10%", "relaxed"],
    ["require-baseline", { "require-baseline": true }, {}, "true", "none", "relaxed"],
    ["fail-on", {}, { "fail-on": "never" }, "any", "never", "relaxed"],
    ["fail-on", { "fail-on": "threshold" }, { "fail-on": "regression" }, "threshold", "regression", "relaxed"],
    ["baseline", { baseline: "base.json" }, { baseline: "none" }, "base.json", "none", "relaxed"],
    ["baseline", { baseline: "base.json" }, { baseline: "other.json" }, "base.json", "other.json", "changed"],
    ["warn-only", {}, { "warn-only": ["min-pass-rate"] }, "none", '["min-pass-rate"]', "relaxed"],
    ["alpha", {}, { alpha: "1%" }, "5 %, or 1 % with a history", "1%", "relaxed"],
    ["alpha", {}, { alpha: "5%" }, "5 %, or 1 % with a history", "5%", "tightened"],
    ["min-drop", { "min-drop": "2%" }, {}, "2%", "0 %", "tightened"],
    ["passing-grades", {}, { "passing-grades": "correct, acceptable, wrong" }, "2", "3: +wrong", "relaxed"],
    ["pass-score", { "pass-score": 0.8 }, { "pass-score": 0.5 }, "0.8", "0.5", "relaxed"],
    ["labels", {}, { labels: { wrong_format: "off-ladder" } }, "none", '{"wrong_format":"off-ladder"}', "changed"],
    [
      "metrics",
      { metrics: { context_recall: 0.8 } },
      { metrics: { context_recall: 0.2 } },
      '{"context_recall":0.8}',
      '{"context_recall":0.2}',
      "changed",
    ],
  ])("%s from %j to %j", (setting, before, after, was, is, direction) => {
    expect(between({ ...before }, { ...after })).toEqual([row(setting, was, is, direction)]);
  });

  test("a limit of one category", () => {
    expect(
      between(
        { categories: { billing: { "min-pass-rate": "90%" }, auth: { "min-pass-rate": "90%" } } },
        { categories: { auth: { "min-pass-rate": "95%" } } },
      ),
    ).toEqual([
      row("billing: min-pass-rate", "90%", "none", "relaxed"),
      row("auth: min-pass-rate", "90%", "95%", "tightened"),
    ]);
  });

  test("a question in quarantine, and one that stays in it for longer", () => {
    const q = (...waived: readonly (readonly [string, string?])[]) => ({
      quarantine: waived.map(([question, expires]) => ({ question, reason: "flaky", ...(expires ? { expires } : {}) })),
    });
    const [day, later] = ["2027-01-31", "2027-12-31"];
    const directions = (before: object, after: object) =>
      between({ ...before }, { ...after }).map((each) => each.direction);
    expect(directions({}, q(["q1", day]))).toEqual(["relaxed"]);
    expect(directions(q(["q1", day]), q(["q1", later]))).toEqual(["relaxed"]);
    expect(directions(q(["q1", day]), q(["q1"]))).toEqual(["relaxed"]);
    expect(directions(q(["q1", later]), q(["q1", day]))).toEqual(["tightened"]);
    expect(directions(q(["q1", day]), {})).toEqual(["tightened"]);
    // Of a question that is there twice the longer holds.
    expect(directions(q(["q1", day]), q(["q1"], ["q1", day]))).toEqual(["relaxed"]);
    expect(directions(q(["q1"], ["q1", day]), q(["q1"]))).toEqual([]);
    expect(between(q(["q1"], ["q2", day]), q(["q1"], ["q2", later], ["q3"]))).toEqual([
      row("quarantine", "2", "3: +q2 (2027-12-31), +q3 (for ever)", "relaxed"),
    ]);
  });

  test("the same in other words, what holds anyway, and how a report looks are no changes", () => {
    expect(between({ "min-pass-rate": "80%" }, { "min-pass-rate": "80.0 % of questions" })).toEqual([]);
    expect(between({ "must-pass": "a\nb" }, { "must-pass": ["b", "a"] })).toEqual([]);
    expect(between({}, { regression: "significant", "fail-on": "any" })).toEqual([]);
    expect(between({ "passing-grades": "a, b" }, { "passing-grades": "b, a" })).toEqual([]);
    expect(between({}, { "require-baseline": false, "max-model-failures": "100%", "min-pass-rate": "0%" })).toEqual([]);
    expect(between({ "require-baseline": false }, {})).toEqual([]);
    expect(between({ comment: "always" }, { comment: "never", "show-text": false })).toEqual([]);
  });

  test("an input over the file counts, on either side", () => {
    const before = [file({ "min-pass-rate": "95%" }), input({})];
    const after = [file({ "min-pass-rate": "95%" }), input({ "min-pass-rate": "10%" })];
    expect(settingChanges(before, after)).toEqual([row("min-pass-rate", "95%", "10%", "relaxed")]);
    expect(settingChanges(after, after)).toEqual([]);
  });

  test("every gate, and every option that lists what is let off, says how strict it is", () => {
    for (const id of Object.keys(GATES).filter(isGateId)) {
      const { schema, example } = GATES[id];
      expect(schema.parse(example).strictness, id).toHaveProperty("kind");
    }
    for (const id of ["quarantine", "accept", "warn-only", "passing-grades", "fail-on"].filter(isOptionId))
      expect(OPTIONS[id], id).toHaveProperty("strictness");
  });
});
