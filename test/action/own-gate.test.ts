import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { addCommits, GOOD, sha } from "./baseline-world.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// A pull request that changes the gate that judges it, on the built action.

const CONFIG = ".github/rung-gate.yml";
const WORKFLOW = ".github/workflows/eval.yml";

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const workflow = (...steps: readonly string[]) =>
  `on: pull_request\njobs:\n  eval:\n    steps:\n      - uses: actions/checkout@v4\n${steps.map((step) => `      - ${step.replaceAll("\n", "\n        ")}\n`).join("")}`;
const gate = (inputs: string, more = "") =>
  `uses: rung-gate/rung-gate@v0\n${more}with:\n  run-log: log.jsonl\n${inputs}`;

/** The gate on pull request 2: commit 1 merges e into d. `here` are files of the pull request, `base` those of d. */
function judged(
  base: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
  { unseen = [], ...more }: Partial<Given> & { readonly unseen?: readonly string[] } = {},
): Promise<Ended> {
  for (const [path, text] of Object.entries(base)) github.files.set(`${sha("d")}:${path}`, text);
  for (const [path, text] of Object.entries(here))
    if (!unseen.includes(path)) github.files.set(`${sha("1")}:${path}`, text);
  return runBundle({
    apiUrl: github.url,
    payload: {
      pull_request: {
        number: 2,
        head: { sha: sha("e"), ref: "patch", repo: { full_name: "Codertocat/Hello-World" } },
        base: { sha: sha("c"), ref: "main" },
      },
    },
    ...more,
    files: { "log.jsonl": GOOD, ...here },
    inputs: { ...more.inputs },
    env: {
      GITHUB_SHA: sha("1"),
      GITHUB_JOB: "eval",
      GITHUB_ACTION: "__rung-gate_rung-gate",
      GITHUB_ACTION_REPOSITORY: "rung-gate/rung-gate",
      GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/${WORKFLOW}@refs/pull/2/merge`,
      ...more.env,
    },
  });
}

const body = () => github.comments[0]?.body ?? "";
const changes = (ended: Ended) => JSON.parse(ended.file("rung-gate-report/report.json")).gateChanges;

describe("a pull request that changes its own gate", () => {
  test("in the configuration: each limit, before and now, above the fold, and in the annotations", async () => {
    const ended = await judged(
      { [CONFIG]: "min-pass-rate: 90%\nmax-model-failures: 10%\nregression: any\n" },
      { [CONFIG]: "min-pass-rate: 80%\nmax-model-failures: 5%\nlabels: { odd: prompt }\nregression: any\n" },
    );
    expect(ended.code).toBe(0);
    expect(body()).toContain("**This pull request relaxes the gate that judges it.**");
    expect(body()).toContain("| 🔓 relaxed | `min-pass-rate` | `90%` | `80%` |");
    expect(body()).toContain("| 🔒 tightened | `max-model-failures` | `10%` | `5%` |");
    expect(body()).toContain('| ✏️ changed | `labels` | `none` | `{"odd":"prompt"}` |');
    expect(body()).not.toContain("`regression`");
    expect(ended.summary).toContain("🔓 relaxed");
    expect(ended.stdout).toContain(
      "::warning title=Rung Gate::This pull request relaxes the gate that judges it: min-pass-rate 90%25 → 80%25 (relaxed)",
    );
    expect(changes(ended)).toMatchObject({ base: sha("d"), reason: null });
    expect(github.calls).toHaveLength(3);
  });

  test("by deleting it: every limit in it is relaxed", async () => {
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, {});
    expect(changes(ended).changes).toEqual([
      { setting: "min-pass-rate", before: "90%", after: "none", direction: "relaxed" },
    ]);
  });

  test("by tightening it only: folded", async () => {
    await judged({}, { [CONFIG]: "min-pass-rate: 90%\n" });
    expect(body()).toContain("<details><summary><b>This pull request tightens the gate that judges it</b>");
    expect(body()).not.toContain("[!WARNING]");
  });

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
    expect(changes(ended).reason).toContain("only its configuration was compared");
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
      { setting: "alpha", before: "5 %", after: "1%", direction: "relaxed" },
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
      expect(ended.code).toBe(0);
    },
  );

  test("by taking the checkout out, so that its configuration is not read", async () => {
    const config = "min-pass-rate: 90%\n";
    github.files.set(`${sha("1")}:${CONFIG}`, config).set(`${sha("e")}:${CONFIG}`, config);
    const ended = await judged(
      { [CONFIG]: config, [WORKFLOW]: workflow(gate("")) },
      { [WORKFLOW]: `${workflow(gate(""))}# without a checkout` },
    );
    expect(changes(ended)).toMatchObject({ base: sha("d"), reason: expect.stringContaining("as it was read is not") });
    expect(body()).toContain("[!WARNING]");
  });

  test("a configuration that is made by the job is told as not known, and not as a change", async () => {
    const made = { "made.yml": "min-pass-rate: 1%\n" };
    const ended = await judged({}, made, { inputs: { config: "made.yml" }, unseen: ["made.yml"] });
    expect(changes(ended)).toMatchObject({ base: null, reason: "made.yml as it was read is not that of the commit" });
    expect(body()).not.toContain("[!WARNING]");
  });

  test("by naming another configuration file", async () => {
    const ended = await judged(
      { [CONFIG]: "min-pass-rate: 90%\n", [WORKFLOW]: workflow(gate("")) },
      { "lax.yml": "min-pass-rate: 1%\n", [WORKFLOW]: workflow(gate("  config: lax.yml")) },
      { inputs: { config: "lax.yml" } },
    );
    expect(changes(ended).changes).toEqual([
      { setting: "config", before: ".github/rung-gate.yml if it is there", after: "lax.yml", direction: "changed" },
    ]);
  });

  test("and a branch that is merely behind its base does not: what the merge is with counts", async () => {
    // The base has tightened the limit since the pull request was begun at c; the merge commit has that, too.
    github.files.set(`${sha("c")}:${CONFIG}`, "min-pass-rate: 70%\n");
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, { [CONFIG]: "min-pass-rate: 90%\n" });
    expect(changes(ended)).toEqual({ base: sha("d"), reason: null, changes: [] });
    expect(body()).not.toContain("the gate that judges it");
  });

  test("the same file under its own name hides nothing", async () => {
    const ended = await judged(
      { [CONFIG]: "min-pass-rate: 90%\n", [WORKFLOW]: workflow(gate("")) },
      { [CONFIG]: "min-pass-rate: 1%\n", [WORKFLOW]: workflow(gate("  config: ./.github/rung-gate.yml")) },
      { inputs: { config: "./.github/rung-gate.yml" } },
    );
    expect(changes(ended).changes).toContainEqual({
      setting: "min-pass-rate",
      before: "90%",
      after: "1%",
      direction: "relaxed",
    });
  });

  test("under pull_request_target the base is the event's, and so is the workflow", async () => {
    github.files
      .set(`${sha("c")}:${CONFIG}`, "min-pass-rate: 90%\n")
      .set(`${sha("e")}:${CONFIG}`, "min-pass-rate: 80%\n");
    github.files.set(`${sha("e")}:${WORKFLOW}`, workflow(gate("  min-pass-rate: 1%")));
    const ended = await judged({}, { [CONFIG]: "min-pass-rate: 80%\n" }, { event: "pull_request_target" });
    expect(changes(ended)).toMatchObject({ base: sha("c"), changes: [{ before: "90%", after: "80%" }] });
  });

  test("with comment: never it is in the summary and the report, for one call that only reads", async () => {
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, {}, { inputs: { comment: "never" } });
    expect(ended.summary).toContain("🔓 relaxed");
    expect(github.calls.map(({ path }) => path)).toEqual(["/graphql"]);
    expect(github.comments).toEqual([]);
  });

  test("with comment: on-failure, relaxing the gate is worth a comment of its own", async () => {
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, {}, { inputs: { comment: "on-failure" } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
  });

  test.each<[string, string, RegExp]>([
    ["no YAML", "min-pass-rate: [\n", /settings at the base/],
    ["no option", "min-pas-rate: 90%\n", /settings at the base/],
  ])("a base that has %s is told as not known", async (_name, text, said) => {
    const ended = await judged({ [CONFIG]: text }, { [CONFIG]: "min-pass-rate: 80%\n" });
    expect(ended.code).toBe(0);
    expect(changes(ended).reason).toMatch(said);
    expect(ended.summary).toMatch(said);
  });

  test("a call that fails is told as not known, and costs nothing but that", async () => {
    let done = false;
    github.fault = () => {
      if (done) return undefined;
      done = true;
      return { status: 403, message: "Resource not accessible by integration" };
    };
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, {});
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
    expect(changes(ended).reason).toContain("contents: read");
  });
});
