import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reasonWords } from "../../src/reasons/index.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { addCommits, sha } from "./baseline-world.ts";
import { CONFIG, changes, gate, judgedOn, WORKFLOW, workflow } from "./own-gate-world.ts";

// A pull request that changes the gate that judges it in the workflow: its inputs, its steps, what they speak of.

type OfPull = Parameters<typeof judgedOn> extends [LoopbackGitHub, ...infer Given] ? Given : never;
let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const judged = (...given: OfPull) => judgedOn(github, ...given);
const body = () => github.comments[0]?.body ?? "";

describe("a pull request that changes its own gate in the workflow", () => {
  test("in the inputs of the workflow; what is an expression is taken to be as it is", async () => {
    const more = "comment-key: ${{ inputs.key }}";
    const ended = await judged(
      { [WORKFLOW]: workflow(gate(`  min-pass-rate: 90%\n  ${more}`)) },
      { [WORKFLOW]: workflow(gate(`  min-pass-rate: 0%\n  fail-on: never\n  ${more}`)) },
      { inputs: { "min-pass-rate": "0%", "fail-on": "never", "comment-key": "k" } },
    );
    expect(
      changes(ended).changes.map(({ setting, direction }: Record<string, string>) => [setting, direction]),
    ).toEqual([
      ["min-pass-rate", "relaxed"],
      ["fail-on", "relaxed"],
    ]);
  });

  test("in one of two steps: the step is found by its id, or by its number", async () => {
    const two = (first: string, second: string) => ({
      [WORKFLOW]: workflow(gate(`  min-pass-rate: ${first}`), gate(`  min-pass-rate: ${second}`)),
    });
    const second = await judged(two("10%", "90%"), two("10%", "80%"), {
      inputs: { "min-pass-rate": "80%" },
      env: { GITHUB_ACTION: "__rung-gate_rung-gate_2" },
    });
    expect(changes(second).changes).toMatchObject([{ before: "90%", after: "80%" }]);
    const named = await judged(
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 10%"), gate("  min-pass-rate: 70%", "id: search\n")) },
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 60%", "id: search\n"), gate("  min-pass-rate: 10%")) },
      { inputs: { "min-pass-rate": "60%" }, env: { GITHUB_ACTION: "search" } },
    );
    expect(changes(named).changes).toMatchObject([{ before: "70%", after: "60%" }]);
  });

  test("by putting a step before another: a number is not taken for a name, and that is not passed over", async () => {
    const ended = await judged(
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 90%"), gate("  min-pass-rate: 1%")) },
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 50%"), gate("  min-pass-rate: 5%"), gate("  min-pass-rate: 1%")) },
      { inputs: { "min-pass-rate": "5%" }, env: { GITHUB_ACTION: "__rung-gate_rung-gate_2" } },
    );
    expect(changes(ended)).toMatchObject({ base: sha("d"), changes: [] });
    expect(body()).toContain("[!WARNING]");
    expect(body()).toContain("changes the gate that judges it, and nothing here can say how");
    expect(ended.stdout).toContain("::warning title=Rung Gate::This pull request changes the gate that judges it, and");
  });

  test("by an expression where a limit was, a limit where an expression was, or another variable", async () => {
    const env = (value: string) => `env:\n  MIN: ${value}\n${workflow(gate("  min-pass-rate: ${{ env.MIN }}"))}`;
    const rows = async (base: string, here: string, now: string) => {
      github.comments.length = 0;
      const files = [{ [WORKFLOW]: base }, { [WORKFLOW]: here }] as const;
      return changes(await judged(...files, { inputs: { "min-pass-rate": now } })).changes;
    };
    const of = (limit: string) => workflow(gate(`  min-pass-rate: ${limit}`));
    expect(await rows(of("${{ vars.MIN || '90%' }}"), of("1%"), "1%")).toEqual([
      { setting: "min-pass-rate", before: "${{ vars.MIN || '90%' }}", after: "1%", direction: "changed" },
    ]);
    expect(await rows(of("90%"), of("${{ vars.MIN }}"), "1%")).toMatchObject([
      { before: "90%", after: "1%", direction: "relaxed" },
    ]);
    expect(await rows(env("90%"), env("1%"), "1%")).toMatchObject([{ before: "${{ env.MIN }}", direction: "changed" }]);
    expect(await rows(env("90%"), `${env("90%")}# a comment`, "90%")).toEqual([]);
  });

  test("whose gate is no step of the workflow's own file: its configuration is compared, and the rest said", async () => {
    const reusable = "jobs:\n  eval:\n    uses: ./.github/workflows/reusable.yml\n";
    const ended = await judged(
      { [WORKFLOW]: reusable, [CONFIG]: "min-pass-rate: 90%\n" },
      { [WORKFLOW]: `${reusable}# new`, [CONFIG]: "min-pass-rate: 0%\n" },
    );
    expect(reasonWords(changes(ended).reason, (text) => text)).toContain("only its configuration was compared");
    expect(body()).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `0%` |");
    const same = { [CONFIG]: "min-pass-rate: 90%\n" };
    github.comments.length = 0;
    await judged({ [WORKFLOW]: reusable, ...same }, { [WORKFLOW]: `${reusable}# new`, ...same });
    expect(body()).not.toContain("[!WARNING]");
  });

  test("by what an expression speaks of: a matrix, another step", async () => {
    const rows = async (base: string, here: string) =>
      changes(await judged({ [WORKFLOW]: base }, { [WORKFLOW]: here }, { inputs: { "min-pass-rate": "0%" } })).changes;
    const matrix = (limit: string) =>
      workflow(gate("  min-pass-rate: ${{ matrix.min }}")).replace(
        "    steps:",
        `    strategy: { matrix: { min: ['${limit}'] } }\n    steps:`,
      );
    const step = (limit: string) =>
      workflow(`run: echo min=${limit} >> $GITHUB_OUTPUT\nid: l`, gate("  min-pass-rate: ${{ steps.l.outputs.min }}"));
    expect(await rows(matrix("90%"), matrix("0%"))).toMatchObject([
      { before: "${{ matrix.min }}", direction: "changed" },
    ]);
    expect(await rows(step("90%"), step("0%"))).toMatchObject([{ direction: "changed" }]);
    expect(await rows(step("90%"), `${step("90%")}# a comment`)).toEqual([]);
  });

  test("by variables that are inputs, by ignoring failures, and by taking another gate out", async () => {
    const quiet = gate("  min-pass-rate: 90%", "continue-on-error: true\nenv: { INPUT_ALPHA: 1% }\n");
    const ended = await judged(
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 90%", "id: a\n"), gate("  alpha: 5%", "id: b\n")) },
      { [WORKFLOW]: workflow(quiet.replace("continue", "id: a\ncontinue")) },
      { inputs: { "min-pass-rate": "90%", alpha: "1%" }, env: { GITHUB_ACTION: "a" } },
    );
    expect(changes(ended).changes).toEqual([
      { setting: "step eval/a", before: "always", after: "continue-on-error: true", direction: "changed" },
      { setting: "step eval/b", before: "a gate", after: "none", direction: "relaxed" },
      { setting: "alpha", before: "5 %, or 1 % with a history", after: "1%", direction: "relaxed" },
    ]);
  });

  test("but not by giving a job or step another name, or by other ends of lines", async () => {
    const [base, here] = [workflow(gate("  min-pass-rate: 90%")), workflow(gate("  min-pass-rate: 90%", "id: gate\n"))];
    const renamed = await judged(
      { [WORKFLOW]: base, [CONFIG]: "alpha: 5%\nlabels: {}\n" },
      { [WORKFLOW]: here, [CONFIG]: "alpha: 5%\r\nlabels: {}\r\n" },
      { inputs: { "min-pass-rate": "90%" }, env: { GITHUB_ACTION: "gate" } },
    );
    expect(changes(renamed)).toEqual({ base: sha("d"), reason: null, changes: [] });
  });

  test("an input that this version does not know is left out of the comparison", async () => {
    const ended = await judged(
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 90%\n  once-known: x")) },
      { [WORKFLOW]: workflow(gate("  min-pass-rate: 80%")) },
      { inputs: { "min-pass-rate": "80%" } },
    );
    expect(changes(ended).changes).toMatchObject([{ setting: "min-pass-rate", direction: "relaxed" }]);
  });

  test.each(["foo: { toString: x }", "config: [1]"])(
    "a workflow at the base that cannot be is no bug of ours: %s",
    async (input) => {
      const ended = await judged(
        { [WORKFLOW]: workflow(gate(`  ${input}`)) },
        { [WORKFLOW]: workflow(gate("  alpha: 1%")) },
        { inputs: { alpha: "1%" } },
      );
      expect([ended.code, changes(ended).changes.length > 0]).toEqual([0, true]);
    },
  );
});
