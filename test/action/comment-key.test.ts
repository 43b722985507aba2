import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { ours } from "./cases.ts";
import { addPulls, addReport, RUN_ID, runEvent, tellOfFork } from "./fork-world.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// Several gates on one pull request: neither hides the other.

const RED = { "min-pass-rate": "90%" };
const GREEN = { "min-pass-rate": "10%" };
const BOT = "github-actions[bot]";

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const titles = () => ours(github).map(({ body }) => body.slice(0, 5));
const keys = () => ours(github).map(({ body }) => /<!-- rung-gate:v1 key=(\S+) /.exec(body)?.[1]);
const warned = ({ stdout }: Ended) => /^::warning[^:]*::(.*writes this comment too.*)$/m.exec(stdout)?.[1] ?? "";
const of = (file: string, job: string) => ({
  GITHUB_JOB: job,
  GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/.github/workflows/${file}@refs/pull/2/merge`,
});

describe.each(NODES)("on %s", (_name, which) => {
  const gate = (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
    more: Partial<Given> = {},
  ) => runBundle({ inputs, env, apiUrl: github.url, node: inject("nodes")[which], ...more });

  test("two jobs of one workflow have a comment each", async () => {
    const red = await gate(RED, of("evals.yml", "search"));
    const green = await gate(GREEN, of("evals.yml", "billing"));
    expect([red.code, green.code]).toEqual([1, 0]);
    expect(keys()).toEqual(["evals.yml.search", "evals.yml.billing"]);
    expect(titles()).toEqual(["### ❌", "### ✅"]);
    expect([warned(red), warned(green)]).toEqual(["", ""]);
  });

  test("two workflows have a comment each, and each keeps to its own", async () => {
    await gate(RED, of("search.yml", "gate"));
    await gate(GREEN, of("billing.yaml", "gate"), { runId: "7000000002" });
    const again = await gate(GREEN, of("search.yml", "gate"), { runId: "7000000003" });
    expect(again.outputs["comment-status"]).toBe("updated");
    expect(keys()).toEqual(["search.yml.gate", "billing.yaml.gate"]);
    expect(titles()).toEqual(["### ✅", "### ✅"]);
  });

  test("names that do not fit a key are cleaned, and what is too long ends in a hash", async () => {
    await gate(RED, of("évals of all.yml", "gate"));
    await gate(RED, of("evals.yml", `${"long-".repeat(20)}a`));
    await gate(RED, of("evals.yml", `${"long-".repeat(20)}b`));
    const [cleaned, first = "", second = ""] = keys();
    expect(cleaned).toBe("-vals-of-all.yml.gate");
    expect([first, second].map((key) => key.length)).toEqual([64, 64]);
    expect(first).not.toBe(second);
  });

  test("the comment of the time before gates had keys of their own is taken over, by one of them", async () => {
    for (const run of [1, 2]) github.plant(BOT, `old\n\n<!-- rung-gate:v1 key=default run=${run}.1 head= -->`);
    const first = await gate(RED, of("evals.yml", "search"));
    const second = await gate(GREEN, of("evals.yml", "billing"));
    expect([first, second].map(({ outputs }) => outputs["comment-status"])).toEqual(["updated", "created"]);
    expect(keys()).toEqual(["evals.yml.search", "evals.yml.billing"]);
  });

  test("it is not taken over where there is a comment of the gate's own, nor under a key that is set", async () => {
    const old = github.plant(BOT, "old\n\n<!-- rung-gate:v1 key=default run=1.1 head= -->");
    github.plant(BOT, "mine\n\n<!-- rung-gate:v1 key=evals.yml.search run=1.1 head= -->");
    await gate(RED, of("evals.yml", "search"));
    await gate({ ...RED, "comment-key": "mine" }, of("evals.yml", "search"));
    expect(old.body).toContain("old");
    expect(keys()).toEqual(["default", "evals.yml.search", "mine"]);
  });

  test.each([
    ["jobs", of("evals.yml", "search"), of("evals.yml", "billing"), "`evals.yml.search`", "7000000001"],
    ["workflows", of("search.yml", "gate"), of("billing.yml", "gate"), "`search.yml.gate`", "7000000002"],
  ])(
    "two %s with one key by hand: whoever writes second says so, in the comment and in the log",
    async (_what, one, other, name, runId) => {
      const key = { "comment-key": "evals" };
      const first = await gate({ ...RED, ...key }, one);
      const second = await gate({ ...GREEN, ...key }, other, { runId });
      expect(ours(github)).toHaveLength(1);
      expect(ours(github)[0]?.body).toContain(`Another gate, ${name}, writes this comment too`);
      expect([warned(first), warned(second)]).toEqual(["", expect.stringContaining(name.replaceAll("`", ""))]);
      // And so does the first, when it runs again on the same commit.
      const third = await gate({ ...RED, ...key }, one, { runId: "7000000003" });
      expect(warned(third)).not.toBe("");
      expect(ours(github)[0]?.body).toContain("writes this comment too");
    },
  );

  test("a gate that has moved to another job keeps the comment of its key, and warns of nobody", async () => {
    const key = { "comment-key": "evals" };
    await gate({ ...RED, ...key }, of("evals.yml", "search"), { payload: pullAt("a") });
    const moved = await gate({ ...GREEN, ...key }, of("evals.yml", "gate"), {
      payload: pullAt("b"),
      runId: "7000000002",
    });
    expect([warned(moved), moved.outputs["comment-status"], ours(github).length]).toEqual(["", "updated", 1]);
  });

  test("the legs of a matrix share a comment, which says so", async () => {
    await gate(RED, of("evals.yml", "gate"));
    const second = await gate(GREEN, of("evals.yml", "gate"));
    expect(warned(second)).toContain("Another job or step of this run writes this comment too");
    expect(ours(github)).toHaveLength(1);
    expect(ours(github)[0]?.body).toContain("Judge the legs of a matrix in one job after it");
    const both = await Promise.all(
      [RED, GREEN].map((inputs) => gate(inputs, of("evals.yml", "gate"), { runId: "7000000002" })),
    );
    expect(both.map(({ code }) => code)).toEqual([1, 0]);
    expect(ours(github)).toHaveLength(1);
    expect(ours(github)[0]?.body).toContain("writes this comment too");
  });

  describe("mode: comment", () => {
    const path = ".github/workflows/evals.yml";
    const tell = (conclusion = "failure") =>
      tellOfFork(github, { payload: runEvent({ path, conclusion }), node: inject("nodes")[which] });
    const reportBy = async (job: string, env: Readonly<Record<string, string>> = {}) => {
      const given = { inputs: { ...RED, "github-token": "" }, env: { GITHUB_JOB: job, ...env } };
      return (await runBundle(given)).file("rung-gate-report/report.json");
    };
    beforeEach(() => addPulls(github));

    test("takes the workflow from the run, and the job from its report", async () => {
      addReport(github, await reportBy("search", of("attack.yml", "search")));
      await tell();
      expect(keys()).toEqual(["evals.yml.search"]);
      expect(titles()).toEqual(["### ❌"]);
    });

    test.each(["x --> <b>", "a.b key=default", "../../etc", "<script>", "j".repeat(200)])(
      "a report whose job is %j names none",
      async (job) => {
        addReport(
          github,
          JSON.stringify({
            ...JSON.parse(await reportBy("search")),
            run: { ...JSON.parse(await reportBy("search")).run, job },
          }),
        );
        await tell();
        expect(keys()).toEqual(["evals.yml"]);
      },
    );

    test("a run without a report updates the comment of its workflow's one gate, and no other", async () => {
      const green = `green\n\n<!-- rung-gate:v1 key=evals.yml.search run=${RUN_ID - 1}.1 head= -->`;
      github.plant(BOT, green);
      github.plant(BOT, green.replace("evals.yml", "other.yml"));
      await tell();
      expect(keys()).toEqual(["evals.yml.search", "other.yml.search"]);
      expect(ours(github)[0]?.body).toContain("🚫 Could not judge this run");
      expect(ours(github)[1]?.body).toContain("green");
    });

    test("a note of no job is taken over by the report that comes after it", async () => {
      await tell();
      expect(keys()).toEqual(["evals.yml"]);
      addReport(github, await reportBy("search"));
      await tell();
      expect(keys()).toEqual(["evals.yml.search"]);
    });
  });
});

function pullAt(letter: string): unknown {
  const repo = { full_name: "Codertocat/Hello-World" };
  return { pull_request: { number: 2, head: { sha: letter.repeat(40), ref: "patch", repo } } };
}
