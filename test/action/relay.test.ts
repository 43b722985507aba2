import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { addPulls, addReport, FORK, HEAD, RUN_ID, runEvent, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// `mode: comment` on `workflow_run`: what a run that could only read has found.

let report = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const ended = await runBundle({ inputs: { "max-retrieval-failures": "10%", comment: "never", "github-token": "" } });
  report = ended.file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const GITHUB_PULL = { number: 2, headSha: HEAD, headBranch: "patch", headRepository: FORK };
const body = () => github.comments[0]?.body ?? "";

describe("the comment on a fork's pull request", () => {
  test("is written by the workflow_run workflow, on the pull request of the run, with the run's marker", async () => {
    addReport(github, report);
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"], ended.outputs["conclusion"]]).toEqual([
      0,
      "created",
      "failure",
    ]);
    expect(body()).toContain("Retrieval failures 20%, at most 10% allowed");
    expect(body()).toContain(
      `reported by [run ${RUN_ID}](<https://github.com/Codertocat/Hello-World/actions/runs/${RUN_ID}>) of the fork \`${FORK}\``,
    );
    expect(body()).toMatch(new RegExp(`key=default run=${RUN_ID}\\.1 head=${HEAD} by=report -->$`));
    expect(ended.stdout).not.toContain("::error");
    expect(ended.summary).toContain("Retrieval failures 20%");
    expect(github.calls.length).toBeLessThanOrEqual(7);
  });

  test("is the same as the run itself would have written, but for whose word it is", async () => {
    const own = await runBundle({ inputs: { "max-retrieval-failures": "10%" }, apiUrl: github.url });
    expect(own.outputs["comment-status"]).toBe("created");
    const before = body();
    github.comments.length = 0;
    addReport(github, own.file("rung-gate-report/report.json"));
    await tellOfFork(github);
    const shown = (text: string) => text.split("<sub>")[0];
    expect(shown(body())).toBe(shown(before));
  });

  test("of a run of the repository itself leaves the comment of that run as it is", async () => {
    const headSha = "0123456789012345678901234567890123456789";
    const payload = { pull_request: { number: 2, head: { sha: headSha, ref: "patch" } } };
    const own = await runBundle({ inputs: {}, apiUrl: github.url, payload, runId: String(RUN_ID) });
    const before = body();
    addReport(github, own.file("rung-gate-report/report.json"));
    const pull = { number: 2, head: { sha: headSha }, base: { repo: { id: 186853002 } } };
    github.pulls.length = 0;
    github.pulls.push({ number: 2, headSha, headBranch: "patch", headRepository: "Codertocat/Hello-World" });
    const event = runEvent({
      head_sha: headSha,
      head_repository: { full_name: "Codertocat/Hello-World" },
      pull_requests: [pull],
    });
    const ended = await tellOfFork(github, { payload: event });
    expect([ended.outputs["comment-status"], body()]).toEqual(["newer", before]);
    github.artifacts.length = 0;
    const silent = await tellOfFork(github, { payload: event });
    expect([silent.outputs["comment-status"], body()]).toEqual(["newer", before]);
  });

  test("does not overwrite a newer run's", async () => {
    addReport(github, report);
    const newer = github.plant(
      "github-actions[bot]",
      `new\n\n<!-- rung-gate:v1 key=default run=${RUN_ID + 1}.1 head= -->`,
    );
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"], body()]).toEqual([0, "newer", newer.body]);
  });

  test("that cannot be written is one warning, and no red", async () => {
    addReport(github, report);
    github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "read", actions: "read" });
    const ended = await tellOfFork(github);
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(ended.stdout.match(/^::warning/gm)).toHaveLength(1);
    expect(ended.stdout).toContain("pull-requests: write");
    github.tokens.set("job-token", { login: "github-actions[bot]", pullRequests: "write", actions: "none" });
    const blind = await tellOfFork(github);
    expect([blind.code, blind.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(blind.stdout).toContain("actions: read");
    github.fault = () => ({ status: 403, message: "API rate limit exceeded" });
    expect((await tellOfFork(github)).stdout).toContain("GitHub's rate limit is reached");
    expect(github.comments).toEqual([]);
  });
});

describe("the pull request comes from the trusted run", () => {
  const nowhere = async (event: Record<string, unknown>, status = "no-pull-request") => {
    addReport(github, report);
    const ended = await tellOfFork(github, { payload: runEvent(event) });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, status]);
    expect(github.comments).toEqual([]);
    return ended.stdout;
  };

  test("a run that no open pull request has as its head: no comment", async () => {
    expect(await nowhere({ head_branch: "other" })).toContain("no open pull request has the commit");
  });
  test("a pull request that has moved on is left to its own run", async () => {
    expect(await nowhere({ head_sha: "d".repeat(40) }, "newer")).toContain("moved on");
  });
  test("a fork that was deleted: no comment", async () => {
    expect(await nowhere({ head_repository: null })).toContain("is gone");
  });
  test("another repository of the same owner", async () => {
    await nowhere({ head_repository: { full_name: "mallory/Other" } });
  });
  test("a pull request that the event names, and that is another's", async () => {
    const pull = { number: 3, head: { sha: HEAD }, base: { repo: { id: 186853002 } } };
    expect(await nowhere({ pull_requests: [pull] })).toContain("no open pull request has the commit");
  });
  test("a pull request that is closed, or of another branch of the fork", async () => {
    github.pulls.splice(1, 1, { ...GITHUB_PULL, headBranch: "other" });
    const ended = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(ended.outputs["comment-status"]).toBe("no-pull-request");
    github.pulls.splice(1, 1, { ...GITHUB_PULL, state: "closed" });
    const closed = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect([closed.outputs["comment-status"], github.comments]).toEqual(["no-pull-request", []]);
  });
  test("a run of a push, whatever it uploaded", async () => {
    expect(await nowhere({ event: "push" })).toContain("was made by a push event");
  });
  test("a pull request of a fork that has a branch of ours as its head is none of ours", async () => {
    const pull = { number: 9, head: { sha: HEAD }, base: { repo: { id: 1 } } };
    await nowhere({ pull_requests: [pull], head_branch: "main" });
  });
  test("two pull requests with one head: none is guessed, and the one that is named is held to the run", async () => {
    github.pulls.push({ number: 4, headSha: HEAD, headBranch: "patch", headRepository: FORK });
    expect(await nowhere({})).toContain("pull requests 2 and 4");
    const named = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(named.outputs["comment-status"]).toBe("created");
  });
  test("a number that the workflow took from the artifact is refused where it is not the run's", async () => {
    addReport(github, report);
    const ended = await tellOfFork(github, { inputs: { "pr-number": "3" } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "no-pull-request"]);
    const right = await tellOfFork(github, { inputs: { "pr-number": "2" } });
    expect(right.outputs["comment-status"]).toBe("created");
  });
});

describe("what the mode does not do", () => {
  test.each([
    ["a log to read", { "run-log": "log.jsonl" }, {}, "reads no log"],
    ["an event that names no run", {}, { event: "push", payload: {} }, "a push event names none"],
    ["no token", { "github-token": "" }, {}, "there is no token"],
    ["a mode that there is not", { mode: "coment" }, {}, "`gate`, `comment` or `link`"],
  ])("%s is exit 2, in words", async (_name, inputs, more, said) => {
    const ended = await tellOfFork(github, { ...more, inputs });
    expect([ended.code, github.comments]).toEqual([2, []]);
    expect(ended.stderr).toContain(said);
  });
});
