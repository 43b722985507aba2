import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, PULL, reportFor, sha } from "./baseline-world.ts";
import type { Ended, Given } from "./run-bundle.ts";

// The right baseline is the report of a commit, whatever the branch of its run is called.

let github: LoopbackGitHub;
let report = "";
beforeAll(async () => {
  report = await reportFor(GOOD);
});
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const keep = (commit: string, more?: Parameters<typeof keepReport>[3]) => keepReport(github, report, commit, more);
const status = ({ code, outputs }: Ended) => [code, outputs["baseline-status"], outputs["newly-failing"]];
const words = () => github.comments.at(-1)?.body ?? "";
const asked = () => github.calls.filter(({ path }) => /\/actions\/runs\/\d+$/.test(path)).length;
const onto = (ref: string) => ({ pull_request: { ...PULL.pull_request, base: { sha: sha("d"), ref } } });

describe.each(NODES)("on %s", (_name, which) => {
  const gate = (more: Partial<Given> = {}) => gateWithAuto(github, { node: inject("nodes")[which], ...more });

  test("a stacked pull request: the nearest ancestor has a report, made on main", async () => {
    keep("b");
    keep("a");
    expect(status(await gate({ payload: onto("feature-1") }))).toEqual([1, "drift", "9"]);
    expect(words()).toMatch(
      /a run of `feature-1`: `bbbbbbb`, run 500 on `main`, 2 commits behind the base, [23] hours old/,
    );
  });

  test("a release branch cut from main: the very base commit has a report", async () => {
    keep("d");
    expect(status(await gate({ payload: onto("release/1.2") }))).toEqual([1, "ok", "9"]);
    expect(words()).toMatch(/a run of `release\/1\.2`: `ddddddd`, run 500 on `main`, \d/);
  });

  test("a default branch that was renamed: its reports are found under the old name", async () => {
    keep("c", { branch: "master" });
    expect(status(await gate())).toEqual([1, "drift", "9"]);
    keep("d", { branch: "master" });
    expect(status(await gate({ runId: "7000000002" }))).toEqual([1, "ok", "9"]);
    expect(words()).toMatch(/`ddddddd`, run 501 on `master`, \d/);
  });

  test("the merge queue's run of the same commit", async () => {
    keep("d", { branch: "gh-readonly-queue/main/pr-1-0123", event: "merge_group" });
    const ended = await gate();
    expect(status(ended)).toEqual([1, "ok", "9"]);
    expect(JSON.parse(ended.file("rung-gate-report/report.json")).comparison.baseline).toMatchObject({
      name: "main",
      branch: "gh-readonly-queue/main/pr-1-0123",
      found: { by: "commit", run: 500 },
    });
  });

  test("other gates and workflows keep files of the same name on every commit: the right one is found all the same", async () => {
    keep("d");
    for (const commit of ["d", "c"])
      for (let i = 0; i < 9; i += 1) keep(commit, { path: `.github/workflows/other-${i}.yml` });
    expect(status(await gate())).toEqual([1, "ok", "9"]);
    expect(words()).toContain("`ddddddd`, run 500, ");
    expect(asked()).toBe(0);
  });

  test("a hundred strangers: it gives up after a bounded number of calls, and says why", async () => {
    for (let i = 0; i < 99; i += 1) keep("d", { path: `.github/workflows/other-${i}.yml` });
    expect(status(await gate())).toEqual([0, "none", ""]);
    // Ten calls at most: here one for the merge commit, one each for artifacts and runs, one kept for the download.
    expect(asked()).toBe(4);
    expect(github.calls.filter(({ method }) => method === "GET").length).toBeLessThanOrEqual(10);
    expect(words()).toMatch(/run \d+ is of another workflow/);
  });

  test("strangers of the very commit do not hide an ancestor's report", async () => {
    keep("c");
    for (let i = 0; i < 4; i += 1) keep("d", { path: `.github/workflows/other-${i}.yml` });
    expect(status(await gate())).toEqual([1, "drift", "9"]);
    expect(words()).toContain("run 500, 1 commit behind the base");
  });

  describe("one gate in a reusable workflow that several files call", () => {
    const gateFile = "Codertocat/Hello-World/.github/workflows/gate.yml@refs/heads/main";
    const ownRun = (calls: readonly string[]) =>
      github.runs.push({
        id: 7_000_000_001,
        event: "pull_request",
        path: ".github/workflows/eval.yml",
        branch: "patch",
        sha: sha("e"),
        calls,
      });

    test("what another caller has kept on the base counts", async () => {
      ownRun([gateFile.replace("refs/heads/main", "refs/pull/2/merge")]);
      keep("d", { path: ".github/workflows/nightly.yml", calls: [gateFile] });
      expect(status(await gate())).toEqual([1, "ok", "9"]);
    });

    test("the caller's own comes first where both are of one commit", async () => {
      ownRun([gateFile]);
      keep("d");
      keep("d", { path: ".github/workflows/nightly.yml", calls: [gateFile] });
      await gate();
      expect(words()).toContain("`ddddddd`, run 501, ");
    });

    test("a workflow that calls something else is another", async () => {
      ownRun([gateFile]);
      keep("d", { path: ".github/workflows/nightly.yml", calls: [gateFile.replace("gate.yml", "setup.yml")] });
      expect(status(await gate())).toEqual([0, "none", ""]);
      expect(words()).toContain("is of another workflow");
    });
  });
});
