import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reasonWords } from "../../src/reasons/index.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { addCommits, sha } from "./baseline-world.ts";
import { CONFIG, changes, gate, judgedOn, WORKFLOW, workflow } from "./own-gate-world.ts";

// A pull request that changes the gate that judges it, on the built action.

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

  test("by taking the checkout out, so that its configuration is not read", async () => {
    const config = "min-pass-rate: 90%\n";
    github.files.set(`${sha("1")}:${CONFIG}`, config).set(`${sha("e")}:${CONFIG}`, config);
    const ended = await judged(
      { [CONFIG]: config, [WORKFLOW]: workflow(gate("")) },
      { [WORKFLOW]: `${workflow(gate(""))}# without a checkout` },
    );
    expect(changes(ended)).toMatchObject({ base: sha("d"), reason: { code: "not-the-commits" } });
    expect(body()).toContain("[!WARNING]");
  });

  test("a configuration that is made by the job is reported as not known, and not as a change", async () => {
    const made = { "made.yml": "min-pass-rate: 1%\n" };
    const ended = await judged({}, made, { inputs: { config: "made.yml" }, unseen: ["made.yml"] });
    expect(changes(ended)).toMatchObject({
      base: null,
      reason: { code: "not-the-commits", facts: { path: "made.yml" } },
    });
    expect(body()).not.toContain("[!WARNING]");
  });

  test("under another ending of its name: what else has changed in it is seen", async () => {
    const ended = await judged(
      { [CONFIG]: "min-pass-rate: 90%\n" },
      { ".github/rung-gate.yaml": "min-pass-rate: 1%\n" },
    );
    expect(changes(ended).changes).toEqual([
      { setting: "min-pass-rate", before: "90%", after: "1%", direction: "relaxed" },
    ]);
  });

  test("by naming another configuration file", async () => {
    const ended = await judged(
      { [CONFIG]: "min-pass-rate: 90%\n", [WORKFLOW]: workflow(gate("")) },
      { "lax.yml": "min-pass-rate: 1%\n", [WORKFLOW]: workflow(gate("  config: lax.yml")) },
      { inputs: { config: "lax.yml" } },
    );
    expect(changes(ended).changes).toEqual([
      {
        setting: "config",
        before: ".github/rung-gate.yml (or .yaml) if it is there",
        after: "lax.yml",
        direction: "changed",
      },
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
  ])("a base that has %s is reported as not known", async (_name, text, said) => {
    const ended = await judged({ [CONFIG]: text }, { [CONFIG]: "min-pass-rate: 80%\n" });
    expect(ended.code).toBe(0);
    expect(reasonWords(changes(ended).reason, (text) => text)).toMatch(said);
    expect(ended.summary).toMatch(said);
  });

  test("a call that fails is reported as not known, and costs nothing but that", async () => {
    let done = false;
    github.fault = () => {
      if (done) return undefined;
      done = true;
      return { status: 403, message: "Resource not accessible by integration" };
    };
    const ended = await judged({ [CONFIG]: "min-pass-rate: 90%\n" }, {});
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
    expect(reasonWords(changes(ended).reason, (text) => text)).toContain("contents: read");
  });
});
