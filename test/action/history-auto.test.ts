import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { zipOf } from "../github/zip.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, reportFor, sha } from "./baseline-world.ts";
import type { Ended, Given } from "./run-bundle.ts";

let github: LoopbackGitHub;
const report = await reportFor(GOOD);

beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const keep = (more?: Parameters<typeof keepReport>[3]) => keepReport(github, report, "a", more);
const gate = (more: Partial<Given> = {}) =>
  gateWithAuto(github, {
    ...more,
    inputs: { baseline: "none", history: "auto", "min-pass-rate": "50%", ...more.inputs },
  });
const history = (ended: Ended) => JSON.parse(ended.file("rung-gate-report/report.json")).climb.history;
const calls = () => github.calls.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, "")}`);

describe("history: auto", () => {
  test("the reports of the last runs of the base branch, oldest first, where GitHub says they come from", async () => {
    for (let at = 0; at < 4; at += 1) keep();
    const ended = await gate({ inputs: { "history-runs": "3" } });
    expect(ended.code).toBe(0);
    const found = history(ended);
    expect(found.leftOut).toEqual([]);
    expect(found.runs.map(({ id, branch }: { id: string; branch: string }) => [id, branch])).toEqual([
      ["501", "main"],
      ["502", "main"],
      ["503", "main"],
      ["7000000001", "patch"],
    ]);
    expect(found.runs[0].commit).toBe("a".repeat(40));
    expect(ended.summary).toContain("Looks back on 3 earlier runs.");
    expect(ended.summary).toContain("```mermaid");
    expect(github.comments.at(-1)?.body).not.toContain("mermaid");
  });

  test("1 call for each report, all else shared with the baseline, its report too", async () => {
    keep();
    keep();
    await gate({ inputs: { baseline: "auto" } });
    const asked = calls().filter((call) => call.startsWith("GET"));
    expect(asked).toEqual([
      expect.stringMatching(/^GET \/commits\/1{40}$/),
      "GET /actions/artifacts",
      "GET /commits",
      "GET /actions/workflows/eval.yml/runs",
      "GET /actions/artifacts/101/zip",
      "GET /actions/artifacts/100/zip",
      "GET /actions/runs/501/artifacts",
    ]);
  });

  test("in the worst case 10 calls and 1 for each report of the history", async () => {
    // The merge commit is gone; more artifacts than a page has, most of them of other workflows and of other commits.
    github.commits.delete(sha("1"));
    for (let i = 0; i < 120; i += 1) keep({ path: `.github/workflows/other-${i}.yml` });
    for (let i = 0; i < 15; i += 1) keep();
    for (let i = 0; i < 120; i += 1) keep({ path: `.github/workflows/another-${i}.yml`, branch: "topic" });
    const ended = await gate({ inputs: { baseline: "auto", "history-runs": "12" } });
    expect(history(ended).runs.length).toBeGreaterThan(1);
    expect(calls().filter((call) => call.startsWith("GET")).length).toBeLessThanOrEqual(10 + 12 + 1);
  });

  test("an anchor that is a tag is asked for, and half of the runs are taken up to then", async () => {
    // The example commit of GitHub's schemas is of 2011.
    github.commits.set("v1", []);
    const old = (day: string) => ({ createdAt: `2011-04-${day}T00:00:00Z` });
    for (const day of ["01", "02", "03", "04"]) keep(old(day));
    for (let at = 0; at < 6; at += 1) keep();
    const ended = await gate({ inputs: { "history-runs": "6", anchor: "v1" } });
    expect(calls()).toContain("GET /commits/v1");
    expect(history(ended).runs.map(({ id }: { id: string }) => id)).toEqual([
      "501",
      "502",
      "503",
      "507",
      "508",
      "509",
      "7000000001",
    ]);
    expect(history(ended).decay).toMatchObject({ anchor: "v1", isAnchored: true, runsBefore: 3, runsAfter: 3 });
  });

  test("no pull request, fork, other branch or other workflow is believed, and nothing expired is asked for", async () => {
    keep();
    keep({ event: "pull_request" });
    keep({ fork: true });
    keep({ branch: "topic" });
    keep({ path: ".github/workflows/other.yml" });
    keep({ expired: true });
    expect(history(await gate()).runs.map(({ id }: { id: string }) => id)).toEqual(["500", "7000000001"]);
  });

  const nothing: [string, () => void, RegExp][] = [
    [
      "no report at all",
      () => {},
      /`auto` \(there is no artifact `rung-gate-report`; upload the report on `main` under that name\)/,
    ],
    ["an expired one", () => keep({ expired: true }), /`auto` \(every artifact `rung-gate-report` has expired\)/],
    [
      "one of another branch",
      () => keep({ branch: "topic" }),
      /`auto` \(no artifact `rung-gate-report` is of the branch `main`/,
    ],
    [
      "one of a merge group",
      () => keep({ event: "merge_group" }),
      /`auto` \(none of the runs with an artifact was made by a push, a schedule or by hand/,
    ],
  ];
  test.each(nothing)("without a history, and why: %s", async (_name, prepare, said) => {
    prepare();
    const ended = await gate();
    expect(history(ended)).toMatchObject({ total: 1, runs: [] });
    expect(ended.summary).toContain("Nothing is known of earlier runs.");
    expect(ended.summary).toMatch(said);
  });
});

describe("what goes wrong with it is reported, and fails nothing", () => {
  const cases: [string, () => void, RegExp][] = [
    [
      "one broken report among good ones",
      () => keep({ bytes: zipOf({ "report.json": report }).subarray(0, 200) }),
      /Looks back on 1 earlier run\. Left out: `run 501` \(`the artifact of run 501: this zip archive is broken/,
    ],
    [
      "a zip of little that unpacks to much",
      () => keep({ bytes: zipOf({ "report.json": `[${" ".repeat(60_000_000)}` }) }),
      /Looks back on 1 earlier run\. Left out: `run 501`/,
    ],
    [
      "a report of another version",
      () => keep({ bytes: zipOf({ "report.json": '{"schemaVersion":99}' }) }),
      /`run 501` \(it has report version 99; this one reads 1 and 2\)/,
    ],
    [
      "a token that may not read artifacts",
      () =>
        void github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "write", actions: "none" }),
      /`auto` \(the token may not read artifacts; give the job `actions: read`\)/,
    ],
    [
      "a list of runs that is no JSON",
      () => {
        github.fault = ({ path }) => (path.endsWith("/runs") ? "not-json" : undefined);
      },
      /`auto` \(GitHub/,
    ],
    [
      "a download that never ends",
      () => {
        github.fault = ({ path }) => (path.endsWith("/zip") ? "hang" : undefined);
      },
      /`run 500` \(GitHub did not answer in time\)/,
    ],
    [
      "a server error on every download",
      () => {
        github.fault = ({ path }) => (path.endsWith("/zip") ? { status: 500 } : undefined);
      },
      /`run 500` \(GitHub (?:could not be asked|did not answer in time)/,
    ],
  ];
  test.each(cases)("%s", async (_name, prepare, said) => {
    keep();
    prepare();
    const ended = await gate();
    expect([ended.code, ended.outputs["conclusion"], ended.outputs["comment-status"]]).toEqual([
      0,
      "success",
      "created",
    ]);
    expect(ended.summary).toMatch(said);
  });

  test("an event without a branch to compare with", async () => {
    keep();
    const ended = await gate({ event: "issues", payload: {} });
    expect(ended.summary).toMatch(/does not say which branch to look back on/);
  });
});
