import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { addCommits, GOOD, gateWithAuto, keepReport, reportFor, sha } from "./baseline-world.ts";
import { CONFIG } from "./own-gate-world.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// Events that are about a pull request without being made of one.

const REPOSITORY = { id: 186853002, full_name: "Codertocat/Hello-World", default_branch: "main" };
const ISSUE = { repository: REPOSITORY, issue: { number: 2, pull_request: { url: "x" } }, comment: { body: "/eval" } };
const ours = { id: 1, number: 2, base: { ref: "main", sha: sha("d"), repo: { id: REPOSITORY.id } } };
const theirs = { ...ours, number: 9, base: { ...ours.base, repo: { id: 7 } } };
const ON_MAIN = { GITHUB_SHA: sha("d"), GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
const head = (commit: string) => ({ ".git/HEAD": `${sha(commit)}\n` });

const BAD = GOOD.replaceAll('"grade":"correct","retrieval_hit":true', '"grade":"wrong","retrieval_hit":false');

let github: LoopbackGitHub;
let report = "";
beforeAll(async () => {
  report = await reportFor(GOOD);
});
beforeEach(async () => {
  github = await startGitHub();
  addCommits(github);
  github.pulls.push({
    number: 2,
    headSha: sha("e"),
    headBranch: "patch",
    headRepository: REPOSITORY.full_name,
    baseSha: sha("d"),
    mergeSha: sha("1"),
  });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const told = ({ outputs }: Ended) => outputs["comment-status"];
const runOf = (ended: Ended) => JSON.parse(ended.file("rung-gate-report/report.json")).run;
const NOTICE = /^::notice title=Rung Gate::No pull request comment was written: .*`pr-number`/m;

describe.each(NODES)("on %s", (_name, which) => {
  const gate = (event: string, payload: unknown, more: Partial<Given> = {}) =>
    runBundle({
      inputs: { "min-pass-rate": "50%", ...more.inputs },
      apiUrl: github.url,
      event,
      payload,
      node: inject("nodes")[which],
      ...(more.files === undefined ? {} : { files: { "log.jsonl": GOOD, ...more.files } }),
      env: { ...ON_MAIN, ...more.env },
    });

  test.each<[string, unknown]>([
    ["issue_comment", ISSUE],
    ["check_run", { repository: REPOSITORY, check_run: { pull_requests: [theirs, ours] } }],
    ["check_suite", { repository: REPOSITORY, check_suite: { pull_requests: [ours] } }],
    ["repository_dispatch", { repository: REPOSITORY, client_payload: { pull_request: { number: 2 } } }],
    ["pull_request_review", { repository: REPOSITORY, pull_request: { number: 2, head: { sha: sha("e") } } }],
  ])("%s names its pull request, and has its comment there", async (event, payload) => {
    const ended = await gate(event, payload);
    expect([ended.code, told(ended), github.comments.length]).toEqual([0, "created", 1]);
    expect(ended.stdout).not.toMatch(NOTICE);
    // What is made of a pull request says all that GitHub could.
    const asked = github.calls.filter(({ path }) => path.endsWith("/pulls/2")).length;
    expect(asked).toBe(event.startsWith("pull_request") ? 0 : 1);
  });

  test.each<[string, unknown]>([
    ["check_run", { repository: REPOSITORY, check_run: { pull_requests: [] } }],
    ["check_suite", { repository: REPOSITORY, check_suite: { pull_requests: [ours, { ...ours, number: 3 }] } }],
    ["check_run", { repository: REPOSITORY, check_run: { pull_requests: [theirs] } }],
    ["check_run", { repository: REPOSITORY, check_run: { pull_requests: "none" } }],
    ["repository_dispatch", { repository: REPOSITORY, client_payload: { pr: 2 } }],
    ["deployment_status", { repository: REPOSITORY, deployment: { sha: sha("e") } }],
    ["issue_comment", { repository: REPOSITORY, issue: { number: 2 } }],
    ["status", { repository: REPOSITORY, sha: sha("e") }],
  ])("%s without one says what to set", async (event, payload) => {
    const ended = await gate(event, payload);
    expect([ended.code, told(ended), github.comments.length]).toEqual([0, "no-pull-request", 0]);
    expect(ended.stdout).toMatch(NOTICE);
    const named = await gate(event, payload, { inputs: { "pr-number": "2" } });
    expect([told(named), github.comments.length]).toEqual(["created", 1]);
  });

  test("workflow_dispatch says so on another branch than the default one, and is silent there", async () => {
    const env = { GITHUB_REF: "refs/heads/patch", GITHUB_REF_NAME: "patch" };
    expect((await gate("workflow_dispatch", { repository: REPOSITORY }, { env })).stdout).toMatch(NOTICE);
    expect((await gate("workflow_dispatch", { repository: REPOSITORY })).stdout).not.toMatch(NOTICE);
    expect((await gate("push", { repository: REPOSITORY }, { env })).stdout).not.toMatch(NOTICE);
  });

  test("the run is compared with the base of the pull request, and not with the default branch", async () => {
    keepReport(github, await reportFor(BAD), "d");
    keepReport(github, report, "c");
    const more = { env: ON_MAIN, files: head("e"), node: inject("nodes")[which] };
    const ended = await gateWithAuto(github, { event: "issue_comment", payload: ISSUE, ...more });
    // Its head branched at c, and main has moved on to d since.
    expect([ended.code, ended.outputs["baseline-status"], ended.outputs["newly-failing"]]).toEqual([1, "ok", "9"]);
    expect(runOf(ended)).toMatchObject({ commit: sha("e"), branch: "patch" });
    expect(github.comments[0]?.body).toContain(`head=${sha("e")}`);
    expect(github.calls.filter(({ path }) => /\/pulls\/2$/.test(path))).toHaveLength(1);
    expect(github.calls.length).toBeLessThanOrEqual(9);
  });

  test("a merge commit that is checked out is compared with its first parent", async () => {
    keepReport(github, report, "d");
    const more = { env: ON_MAIN, files: head("1"), node: inject("nodes")[which] };
    const ended = await gateWithAuto(github, { event: "issue_comment", payload: ISSUE, ...more });
    expect([ended.outputs["baseline-status"], runOf(ended).commit]).toEqual(["ok", sha("e")]);
  });

  test("a commit that nobody can know is not taken", async () => {
    expect(runOf(await gate("issue_comment", ISSUE)).commit).toBeNull();
    expect(runOf(await gate("issue_comment", ISSUE, { files: head("d") })).commit).toBeNull();
  });

  test("what the pull request changes of its gate is reported", async () => {
    github.files.set(`${sha("d")}:${CONFIG}`, "min-pass-rate: 90%\n");
    for (const commit of ["1", "e"]) github.files.set(`${sha(commit)}:${CONFIG}`, "min-pass-rate: 10%\n");
    const files = { ...head("e"), [CONFIG]: "min-pass-rate: 10%\n" };
    const ended = await gate("issue_comment", ISSUE, { files, inputs: { "min-pass-rate": "" } });
    expect(ended.summary).toMatch(/relaxed.*min-pass-rate.*90%.*10%/s);
  });

  test("a pull request that cannot be asked for is a reason, and the verdict and the comment stand", async () => {
    github.fault = ({ path }) => (path.endsWith("/pulls/2") ? { status: 404 } : undefined);
    const ended = await gateWithAuto(github, {
      event: "issue_comment",
      payload: ISSUE,
      env: ON_MAIN,
      node: inject("nodes")[which],
    });
    expect([ended.outputs["baseline-status"], told(ended)]).toEqual(["none", "created"]);
    expect(ended.summary).toContain("give the job `pull-requests: read`");
  });

  test("a fork's code in a job that a comment started is warned of", async () => {
    github.pulls.splice(0, 1, {
      number: 2,
      headSha: sha("e"),
      headBranch: "patch",
      headRepository: "someone/Hello-World",
      baseSha: sha("d"),
    });
    expect((await gate("issue_comment", ISSUE, { files: head("e") })).stdout).toContain("the code of a fork");
    expect((await gate("issue_comment", ISSUE, { files: head("d") })).stdout).not.toContain("the code of a fork");
  });
});
