import { describe, expect, test } from "vitest";
import { decayOf } from "../../src/history/decay.ts";
import { timelineOf } from "../../src/history/timeline.ts";
import { diagnose } from "../../src/index.ts";
import type { PastRun, RunIdentity } from "../../src/model/history.ts";
import type { QuestionRecord } from "../../src/model/run.ts";
import { gate, lines } from "../kinds/gate.ts";
import { runs as sampled } from "../long.ts";
import { seededRandom } from "../random.ts";

// A base branch that gets worse bit by bit: no gate of a single change sees it.

const log = (marks: readonly boolean[]) =>
  lines(marks.map((passed, at) => ({ question_id: `q${at}`, grade: passed ? "correct" : "wrong" })));
/** Run number `at` of a branch of 40 questions of which every run loses one more from the fifth on. */
const decaying = (at: number) => log(Array.from({ length: 40 }, (_, question) => question >= Math.max(0, at - 5)));
const steady = (at: number) =>
  log(Array.from({ length: 40 }, (_, question) => question > 1 || (at + question) % 3 > 0));
const padded = (at: number) => `run-${String(at).padStart(2, "0")}.jsonl`;

async function looked(of: (at: number) => string, count: number, ...args: readonly string[]) {
  const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`history/${padded(at)}`, of(at)]));
  const all = { ...files, "head.jsonl": of(count) };
  const given = ["head.jsonl", "--history", "history/*.jsonl", ...args];
  const [json, text] = [await gate(all, ...given, "--format", "json"), await gate(all, ...given)];
  return { decay: JSON.parse(json.stdout).climb.history.decay, said: text.stdout.replaceAll(/\s+/g, " ") };
}

describe("slow decay", () => {
  test("is reported, though no run is worse than the one before", async () => {
    const { decay, said } = await looked(decaying, 24);
    expect(decay).toMatchObject({ runsBefore: 10, runsAfter: 10, questions: 40, isWorse: true, isAnchored: false });
    expect(said).toContain("Slow decay: the newest 10 runs of the base branch pass 31.3 ");
    expect(said).toContain(
      "points less than the oldest 10 (p < 0.0001). Each change by itself may be too small for its gate to see.",
    );
  });

  test("is not told of a branch that is as it was, flaky questions and all", async () => {
    const { decay, said } = await looked(steady, 20);
    expect(decay.isWorse).toBe(false);
    expect(said).toContain("No slow decay: the newest 10 runs");
  });

  test("takes half of the runs where there are fewer, and is silent below six", async () => {
    expect((await looked(decaying, 9)).decay).toMatchObject({ runsBefore: 4, runsAfter: 4 });
    expect((await looked(decaying, 5)).decay).toBeUndefined();
  });

  test("a name of which nobody knows when it was is reported", async () => {
    const { decay, said } = await looked(decaying, 20, "--anchor", "v1.4.0");
    expect(decay).toMatchObject({ anchor: "v1.4.0", isAnchored: false });
    expect(said).toContain("When `anchor` v1.4.0 was is not known.");
  });

  test("quarantined questions are no decay", async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `{ question: q${at}, reason: known }`).join(", ");
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`history/${padded(at)}`, decaying(at)]));
    const given = ["head.jsonl", "--history", "history/*.jsonl", "--config", "gate.yml", "--format", "json"];
    const all = { ...files, "head.jsonl": decaying(20), "gate.yml": `quarantine: [${ids}]\n` };
    const { stdout } = await gate(all, ...given);
    expect(JSON.parse(stdout).climb.history.decay).toMatchObject({ questions: 15, difference: 0, isWorse: false });
  });

  test("an anchor is the last ten runs up to then", async () => {
    const files: Record<string, string> = {};
    for (let day = 1; day <= 16; day += 1) {
      const context = { createdAt: `2026-10-${String(day).padStart(2, "0")}T12:00:00Z`, branch: "main", id: `${day}` };
      const { totals: _totals, ...report } = await withLog(decaying(day), context);
      files[`history/${day}.json`] = JSON.stringify({ ...report, totals: _totals });
    }
    const given = ["head.jsonl", "--history", "history/*.json", "--anchor", "2026-10-07", "--format", "json"];
    const { stdout } = await gate({ ...files, "head.jsonl": decaying(17) }, ...given);
    expect(JSON.parse(stdout).climb.history.decay).toMatchObject({ runsBefore: 6, runsAfter: 10, isAnchored: true });
  });
});

async function withLog(text: string, context: Partial<RunIdentity>) {
  const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const directory = mkdtempSync(join(tmpdir(), "rung-gate-decay-"));
  try {
    writeFileSync(join(directory, "log.jsonl"), text);
    return await diagnose({ runLog: "log.jsonl", directory, context });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe("100 questions, twenty runs kept", () => {
  const identity: RunIdentity = {
    id: null,
    attempt: null,
    commit: null,
    branch: null,
    createdAt: null,
    versions: { model: [], prompt: [], index: [], context: [] },
  };
  const record = (id: string, passed: boolean): QuestionRecord => ({
    id,
    detail: null,
    variant: null,
    trial: 1,
    outcome: passed ? "passed" : "failed",
    category: passed ? null : "prompt",
    rule: null,
    label: null,
    questionCategory: null,
    cluster: null,
    asked: null,
    reference: null,
    judged: null,
    costUsd: null,
    latencyMs: null,
  });

  /** After how many merges it is found, of which each takes so much from every pass rate; more than `most` is not at all. */
  function merges(points: number, most: number, random: () => number): number {
    const rates = Array.from({ length: 100 }, () => (random() < 0.9 ? 0.97 : 0.1 + 0.8 * random()));
    const made: PastRun[] = [];
    for (let at = 0; at < 10 + most; at += 1) {
      const merged = Math.max(0, at - 9);
      const questions = rates.map((rate, q) => record(`q${q}`, random() < rate - (points * merged) / 100));
      // The ten oldest are those of the last release, and stay.
      made.push({ name: `run ${at}`, digest: `${at}`, run: { ...identity, id: `${at}` }, questions });
      if (merged === 0) continue;
      const kept = made.length <= 20 ? made : [...made.slice(0, 10), ...made.slice(-10)];
      const now = { run: identity, questions };
      if (decayOf(timelineOf({ runs: kept, leftOut: [] }, now), new Set(), undefined)?.isWorse) return merged;
    }
    return most + 1;
  }

  test("half a point a merge is found after ten to twenty merges", () => {
    const random = seededRandom(16);
    const found = Array.from({ length: sampled(100, 12) }, () => merges(0.5, 30, random)).sort((a, b) => a - b);
    const median = found[Math.floor(found.length / 2)] ?? 0;
    console.log(`half a point a merge: found after ${found[0]} to ${found.at(-1)} merges, ${median} in the middle`);
    expect(median).toBeGreaterThan(5);
    expect(median).toBeLessThanOrEqual(20);
  });

  test("and nothing in twenty merges that change nothing, but for one month in ten", () => {
    const random = seededRandom(17);
    const months = sampled(200, 20);
    const alarms = Array.from({ length: months }, () => merges(0, 20, random)).filter((found) => found <= 20).length;
    console.log(`no change: ${alarms} alarms in ${months} times 20 merges`);
    expect(alarms / months).toBeLessThanOrEqual(0.1);
  });
});
