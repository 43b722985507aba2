import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { analyze, collectSettings, readSettings } from "../../src/analyze.ts";
import { readGoldEvidence } from "../../src/io/read-probes.ts";
import { readRun } from "../../src/io/read-run.ts";
import type { Report } from "../../src/model/report.ts";
import { resolve } from "../../src/options/resolve.ts";
import { NO_STYLE } from "../../src/render/style.ts";
import { renderText } from "../../src/render/terminal.ts";
import { run as runCommand } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";

const folder = mkdtempSync(join(tmpdir(), "rung-gate-gold-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = Readonly<Record<string, unknown>>;

function log(name: string, lines: readonly Line[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return path;
}

async function judged(head: readonly Line[], gold: readonly Line[], more: Line = {}): Promise<Report> {
  const options = { "oracle-run": log("gold.jsonl", gold), ...more };
  const settings = resolve([{ place: "file", values: options, locate: (path) => ({ field: path.join(".") }) }]);
  const reading = { directory: folder, ...readSettings(settings), settings: collectSettings(settings) };
  const patterns = [log("head.jsonl", head)];
  const evidence = await readGoldEvidence(settings["oracle-run"], patterns, reading);
  return analyze(
    await readRun({ ...reading, patterns, settings: collectSettings(settings, null, evidence) }),
    settings,
  );
}

const wrong = (id: string, more: Line = {}): Line => ({ question_id: id, grade: "wrong", ...more });
const right = (id: string, more: Line = {}): Line => ({ question_id: id, grade: "correct", ...more });
const found = ({ attributions }: Report) =>
  attributions.map(({ questionId, category, rule, basis }) => [questionId, category, rule, basis]);

describe("a run with gold evidence", () => {
  test("what passes there was lost in retrieval, or in the context where it had been retrieved", async () => {
    const head = [
      wrong("silent"),
      wrong("absent", { retrieval_hit: false }),
      wrong("present", { retrieval_hit: true }),
    ];
    const report = await judged(head, [right("silent"), right("absent"), right("present")]);
    expect(found(report)).toEqual([
      ["silent", "retrieval", "gold-evidence-run", "counterfactual"],
      ["absent", "retrieval", "gold-evidence-run", "counterfactual"],
      ["present", "context", "gold-evidence-run", "counterfactual"],
    ]);
    expect(report.attributions.map(({ evidence }) => evidence)).toEqual(
      ["unknown", "absent", "present"].map((evidence) => ({ gold_evidence_run: "passed", evidence })),
    );
  });

  test("what fails there, too, is not retrieval's: the rules below decide with the evidence present", async () => {
    const head = [
      wrong("model", { retrieval_hit: false }),
      wrong("label", { failure_label: "missing_evidence" }),
      wrong("ids", { expected_files: ["a"], retrieved_files: [] }),
      wrong("form", { failure_label: "wrong_format" }),
      wrong("recall", { scores: { context_recall: 0 } }),
      wrong("faith", { scores: { faithfulness: 0.1 } }),
    ];
    const report = await judged(
      head,
      head.map(({ question_id: id }) => wrong(String(id))),
    );
    expect(found(report)).toEqual([
      ["model", "model", "evidence-present-still-wrong", "counterfactual"],
      ["label", "model", "evidence-present-still-wrong", "counterfactual"],
      ["ids", "model", "evidence-present-still-wrong", "counterfactual"],
      ["form", "prompt", "format-or-instruction", "label"],
      ["recall", "model", "evidence-present-still-wrong", "counterfactual"],
      ["faith", "context", "metric-unfaithful", "metric"],
    ]);
    expect(report.rungs.retrieval.failures).toBe(0);
  });

  test("the gap table still says what this run's context held", async () => {
    const report = await judged([wrong("a", { retrieval_hit: false })], [wrong("a")]);
    expect(report.gap.absent.failed).toBe(1);
  });

  test("errors come first, and questions it does not answer are attributed as ever", async () => {
    const head = [wrong("down", { error: "timeout" }), wrong("other", { retrieval_hit: false }), wrong("lost")];
    const report = await judged(head, [right("down"), { question_id: "lost", error: "timeout" }, right("x")]);
    expect(found(report).map(([, category, rule]) => [category, rule])).toEqual([
      ["infrastructure", "infrastructure-error"],
      ["retrieval", "missing-evidence"],
      ["prompt", "no-signal"],
    ]);
    expect(report.dataQuality.goldEvidence).toBe(1);
  });

  test("repeats there: most trials decide, and half of them is not most", async () => {
    const gold = [right("most"), right("most"), wrong("most"), right("half"), wrong("half")];
    const report = await judged([wrong("most"), wrong("half")], gold);
    expect(found(report).map(([id, category]) => [id, category])).toEqual([
      ["most", "retrieval"],
      ["half", "model"],
    ]);
  });

  test("variants pair by name where there are several, and by question alone where there is one", async () => {
    const gold = [right("q", { variant: "a" }), wrong("q", { variant: "b" })];
    const report = await judged([wrong("q", { variant: "a" }), wrong("q", { variant: "b" })], gold);
    expect(report.attributions.map(({ variant, category }) => [variant, category])).toEqual([
      ["a", "retrieval"],
      ["b", "model"],
    ]);
    const renamed = await judged([wrong("q", { variant: "new" })], [right("q", { variant: "old" })]);
    expect(found(renamed)[0]?.[1]).toBe("retrieval");
    const neither = await judged([wrong("q", { variant: "c" }), wrong("q", { variant: "a" })], gold);
    expect(found(neither).map(([, , rule]) => rule)).toEqual(["no-signal", "gold-evidence-run"]);
  });

  test("one that cannot be read, or answers nothing, stops the run", async () => {
    await expect(judged([wrong("a")], [{ question_id: "a", error: "down" }])).rejects.toThrow(
      /gold-run: no question of this run has both an id and a graded answer/,
    );
    await expect(judged([wrong("a")], [right("a")], { "oracle-run": "none-*.jsonl" })).rejects.toThrow(
      /matches no file/,
    );
  });

  test("one without a common question, and the run itself by mistake, are refused", async () => {
    await expect(judged([wrong("a")], [right("b")])).rejects.toThrow(
      /oracle-run: this run has no question in common with the run log/,
    );
    await expect(judged([wrong("a")], [right("a")], { "oracle-run": "head.jsonl" })).rejects.toThrow(
      /head\.jsonl: gold-run: this file is a part of the run itself/,
    );
  });

  test("reads as a sentence, and works on the command line", async () => {
    const report = await judged([wrong("a", { retrieval_hit: true }), wrong("b")], [right("a"), wrong("b")]);
    const text = renderText(report, NO_STYLE);
    expect(text).toContain("passes with the gold evidence, and had it here");
    expect(text).toContain("fails with the gold evidence, too");
    const args = [
      "diagnose",
      join(folder, "head.jsonl"),
      "--oracle-run",
      join(folder, "gold.jsonl"),
      "--format",
      "json",
    ];
    const { code, stdout } = await runCommand([join(ROOT, "dist/cli/index.js"), ...args], {}, folder);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rungs.context.failures).toBe(1);
  });
});
