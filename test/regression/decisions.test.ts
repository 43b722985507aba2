import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { twoLooks } from "../../src/statistics/two-looks.ts";
import { inProcess } from "../commands/in-process.ts";
import { at } from "../generated-parts.ts";

// Whole decisions, through the command with files on disk: a run, its baseline, and the history of the base branch. The
// p-values were computed in rational arithmetic.

type Fraction = { readonly n: string; readonly d: string; readonly value: number };
type Decision = {
  readonly name: string;
  readonly alpha: number;
  /** `base`: the answers of the base branch's runs, the newest last; `-` is none. */
  readonly questions: readonly {
    readonly id: string;
    readonly base: string;
    readonly head: string;
    readonly rerun: string;
  }[];
  readonly netChange: Fraction;
  readonly pNet: Fraction;
  readonly pWeighted: Fraction;
  /** Null where nothing is asked again. */
  readonly pRerun: Fraction | null;
  readonly oneStage: "regressed" | "not";
  readonly twoStages: "regressed" | "not" | "ask-all" | null;
  readonly suspicious: boolean;
  readonly reruns: readonly string[];
};

type Failing = { readonly id: string; readonly past?: { readonly answers: number; readonly passed: number } };

const {
  decisions,
  productBound,
}: {
  readonly decisions: readonly Decision[];
  readonly productBound: readonly { readonly alpha: number; readonly suspicious: number; readonly critical: number }[];
} = JSON.parse(readFileSync(at("test/regression/decisions.json"), "utf8"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rung-gate-decisions-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, rows: readonly (readonly [id: string, answer: string])[]): string {
  const lines = rows
    .filter(([, answer]) => answer === "0" || answer === "1")
    .map(([id, answer]) => JSON.stringify({ question_id: id, grade: answer === "1" ? "correct" : "wrong" }));
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return name;
}

const runsOf = ({ questions }: Decision) => Math.max(...questions.map(({ base }) => base.length));

/** Writes the runs, and says what the command is given. */
function filesOf(decision: Decision): readonly string[] {
  const { questions } = decision;
  const bases = Array.from({ length: runsOf(decision) }, (_, run) =>
    write(
      `base-${run}.jsonl`,
      questions.map(({ id, base }) => [id, base[run] ?? "-"] as const),
    ),
  );
  const head = write(
    "head.jsonl",
    questions.map(({ id, head: answer }) => [id, answer] as const),
  );
  const older = bases.slice(0, -1).flatMap((name) => ["--history", name]);
  return [head, "--baseline", bases.at(-1) ?? "", ...older];
}

describe("a whole decision", () => {
  test.each(decisions.map((decision) => [decision.name, decision] as const))("%s", async (_name, decision) => {
    const { stdout, stderr } = await inProcess(
      ["diagnose", ...filesOf(decision), "--format", "json", "--alpha", `${decision.alpha * 100}%`],
      folder,
    );
    expect(stderr).toBe("");
    const { result } = JSON.parse(stdout).comparison;
    const pNet = result.pNet ?? result.pValue;
    expect(result.pValue).toBeCloseTo(decision.pWeighted.value, 12);
    expect(pNet).toBeCloseTo(decision.pNet.value, 12);
    expect(result.change.difference).toBeCloseTo(decision.netChange.value, 12);
    expect(result.verdict === "regressed" ? "regressed" : "not").toBe(decision.oneStage);
    // Asked again are those that the base branch passes mostly.
    const mostly = result.newlyFailing.filter(
      ({ past }: Failing) => past === undefined || past.passed * 2 > past.answers,
    );
    expect(mostly.map(({ id }: Failing) => id).sort()).toEqual([...decision.reruns].sort());
    expect(result.pool?.runs ?? 1).toBe(runsOf(decision));
  });

  test.each(decisions.map((decision) => [decision.name, decision] as const))(
    "asked again, one file a round or one for all: %s",
    async (_name, decision) => {
      const rounds = [0, 1].map((round) =>
        write(
          `again-${round}.jsonl`,
          decision.questions.map(({ id, rerun }) => [id, rerun[round] ?? "-"] as const),
        ),
      );
      const all = write(
        "again.jsonl",
        decision.questions.flatMap(({ id, rerun }) => [...rerun].map((answer) => [id, answer] as const)),
      );
      for (const files of decision.reruns.length === 0 ? [[]] : [rounds, [all]]) {
        const args = [...filesOf(decision), ...files.flatMap((name) => ["--rerun", name])];
        const { stdout } = await inProcess(
          ["diagnose", ...args, "--format", "json", "--alpha", `${decision.alpha * 100}%`],
          folder,
        );
        const { secondLook, verdict } = JSON.parse(stdout).comparison.result;
        expect(secondLook !== undefined).toBe(decision.suspicious);
        if (secondLook === undefined) {
          expect(decision.twoStages ?? "not").toBe(verdict === "regressed" ? "regressed" : "not");
          continue;
        }
        expect(secondLook.questions.toSorted()).toEqual(decision.reruns.toSorted());
        expect(secondLook.pValue).toBeCloseTo(decision.pRerun?.value ?? Number.NaN, 12);
        const ended = secondLook.stage === "all" ? "ask-all" : verdict === "regressed" ? "regressed" : "not";
        expect(ended).toBe(decision.twoStages);
      }
    },
  );
});

test.each(productBound)("two looks at $alpha, the second from $suspicious on", ({ alpha, suspicious, critical }) => {
  expect(twoLooks(alpha, suspicious)).toBeCloseTo(critical, 14);
});
