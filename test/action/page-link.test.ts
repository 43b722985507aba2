import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { ours } from "./cases.ts";
import { addPulls, addReport, tellOfFork } from "./fork-world.ts";
import { type Given, runBundle } from "./run-bundle.ts";

// `mode: link`: the address of the uploaded page, put into the comment of the run.

const URL_ = "https://github.com/Codertocat/Hello-World/actions/runs/7000000001/artifacts/9";
const LINK = `[Open the full report](<${URL_}>)`;

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const gate = (more: Partial<Given> = {}) => runBundle({ apiUrl: github.url, inputs: {}, ...more });
const link = (more: Partial<Given> = {}) =>
  runBundle({
    apiUrl: github.url,
    files: {},
    ...more,
    inputs: { mode: "link", "run-log": "", "report-url": URL_, ...more.inputs },
  });
const bodies = () => ours(github).map(({ body }) => body);
const body = () => bodies()[0] ?? "";
const warnings = (stdout: string) => [...stdout.matchAll(/^::warning[^:]*::(.*)$/gm)].map(([, text]) => text);
const job = (name: string) => ({
  GITHUB_JOB: name,
  GITHUB_WORKFLOW_REF: "Codertocat/Hello-World/.github/workflows/evals.yml@refs/pull/2/merge",
});

describe("mode: link", () => {
  test("puts the address into the comment that this run has written, and all else stays", async () => {
    await gate();
    const before = body();
    expect(before).not.toContain("Open the full report");
    const linked = await link();
    expect(linked.code).toBe(0);
    expect(warnings(linked.stdout)).toEqual([]);
    expect(linked.outputs).toMatchObject({
      "comment-status": "updated",
      "comment-url": expect.stringContaining("#issuecomment-"),
    });
    expect(linked.summary).toContain(LINK);
    expect(body()).toContain(LINK);
    expect(body().replace(`${LINK} `, "")).toBe(before);
    expect(bodies()).toHaveLength(1);
  });

  test("said twice it changes nothing, and another address takes its place", async () => {
    await gate();
    await link();
    expect((await link()).outputs["comment-status"]).toBe("unchanged");
    await link({ inputs: { "report-url": "https://example.com/pages/report.html" } });
    expect(body()).toContain("[Open the full report](<https://example.com/pages/report.html>)");
    expect(body()).not.toContain(URL_);
  });

  test("a note below stays, and the next run's comment begins without a link", async () => {
    await gate();
    const [comment] = ours(github);
    if (comment === undefined) throw new Error("no comment");
    comment.body += "\n\nI have looked into it.";
    await link();
    expect(body()).toContain(LINK);
    expect(body()).toMatch(/I have looked into it\.$/);
    await gate({ runId: "7000000002" });
    expect(body()).not.toContain("Open the full report");
    expect(body()).toMatch(/I have looked into it\.$/);
  });

  test("a newer run's comment is left as it is", async () => {
    await gate({ runId: "7000000005" });
    const before = body();
    const late = await link();
    expect(late.outputs["comment-status"]).toBe("skipped");
    expect(body()).toBe(before);
  });

  test("of several gates of a run each links its own comment", async () => {
    await gate({ env: job("search") });
    await gate({ env: job("billing") });
    await link({ env: job("billing") });
    expect(bodies().map((text) => text.includes(LINK))).toEqual([false, true]);
    const lost = await link({ env: job("report") });
    expect(lost.code).toBe(0);
    expect(warnings(lost.stdout)).toEqual([
      "The comment was not linked to the page: this run has written several comments. Set the `comment-key` of the one that is meant.",
    ]);
    await link({ env: job("report"), inputs: { "comment-key": "evals.yml.search" } });
    expect(bodies().map((text) => text.includes(LINK))).toEqual([true, true]);
  });

  test("a job after the gate's own links the only comment there is", async () => {
    await gate({ env: job("search") });
    await link({ env: job("report") });
    expect(body()).toContain(LINK);
  });

  test("a run that could not be judged has a page and a link, too", async () => {
    const broken = await gate({ files: { "log.jsonl": "{" } });
    expect(broken.code).toBe(2);
    expect(broken.outputs["report-html-path"]).toMatch(/rung-gate-report\/rung-gate-default\.html$/);
    expect(broken.file("rung-gate-report/rung-gate-default.html")).toContain("<h1>🚫 Could not judge this run</h1>");
    await link();
    expect(body()).toContain(LINK);
    expect(body()).toContain("Could not judge");
  });

  test("without a pull request the summary has the address, and nothing is red", async () => {
    const pushed = await link({ event: "push", payload: {} });
    expect(pushed.code).toBe(0);
    expect(pushed.summary).toContain(LINK);
    expect(pushed.outputs["comment-status"]).toBe("no-pull-request");
  });

  test.each<[string, Record<string, string>, string]>([
    ["no address", { "report-url": "" }, "`report-url` is blank. Was the page uploaded?"],
    ["no token", { "github-token": "" }, "there is no token."],
    ["a token that may not read", { "github-token": "no-such-token" }, "401"],
  ])("%s is a warning", async (_name, inputs, words) => {
    await gate();
    const before = body();
    const ended = await link({ inputs });
    expect(ended.code).toBe(0);
    expect(ended.outputs["comment-status"]).toBe("failed");
    expect(warnings(ended.stdout).join()).toContain(words);
    expect(body()).toBe(before);
  });

  test.each([
    ["what is no address", "javascript:alert(1)", "expected an address that begins with `https://`"],
    ["a signed address", "https://a.example/r.html?sig=abcDEF123%2Bxyz", "one with a key, token or signature in it"],
    ["an address that is too long", `https://a.example/${"a".repeat(2000)}`, "expected at most 2,000 characters"],
  ])("%s is a warning: no report is touched, and nothing is red", async (_name, address, words) => {
    const files = { "rung-gate-report/report.json": "{}", "rung-gate-report/rung-gate-default.html": "mine" };
    const ended = await link({ files, inputs: { "report-url": address } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(warnings(ended.stdout).join()).toContain(words);
    expect(ended.stdout).not.toContain("abcDEF123");
    for (const [name, text] of Object.entries(files)) expect(ended.file(name)).toBe(text);
    expect(github.calls).toEqual([]);
  });

  test("a configuration that cannot be read is a warning, too", async () => {
    const ended = await link({ files: { ".github/rung-gate.yml": "min-pass-rate: [" } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(warnings(ended.stdout)).toHaveLength(1);
  });

  test("a summary that cannot be written costs nothing else", async () => {
    await gate();
    const ended = await link({ env: { GITHUB_STEP_SUMMARY: "/nonexistent/summary.md" } });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "updated"]);
    expect(warnings(ended.stdout).join()).toContain("could not write the job summary");
  });

  test("a job that is run again links what its gate has written at the first attempt", async () => {
    await gate();
    await link({ env: { GITHUB_RUN_ATTEMPT: "2" } });
    expect(body()).toContain(LINK);
  });

  test("a comment without a place for it, of another version perhaps, is left as it is, and that is said", async () => {
    await gate();
    const [comment] = ours(github);
    if (comment === undefined) throw new Error("no comment");
    comment.body = comment.body.replace("<!-- rung-gate:page -->\n\n", "");
    const before = body();
    const ended = await link();
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "failed"]);
    expect(warnings(ended.stdout).join()).toContain("Use one version of the action in both steps.");
    expect(body()).toBe(before);
  });

  test("without a comment of this run it says so", async () => {
    const ended = await link();
    expect(ended.outputs["comment-status"]).toBe("skipped");
    expect(ended.stdout).toContain("This run has written no comment that could lead to the page.");
  });

  test("a known address is in the comment from the start", async () => {
    await gate({ inputs: { "report-url": "https://pages.example/eval.html" } });
    expect(body()).toContain("[Open the full report](<https://pages.example/eval.html>)");
  });

  test("of a fork: in the comment that `mode: comment` has written for its run", async () => {
    addPulls(github);
    const forked = await runBundle({ inputs: { comment: "never", "github-token": "" } });
    addReport(github, forked.file("rung-gate-report/report.json"));
    const told = await tellOfFork(github);
    expect(told.file("rung-gate-report/rung-gate-default.html")).toContain("<!doctype html>");
    const ended = await tellOfFork(github, { inputs: { mode: "link", "report-url": URL_ } });
    expect(warnings(ended.stdout)).toEqual([]);
    expect(ended.outputs["comment-status"]).toBe("updated");
    expect(body()).toContain(LINK);
    expect(body()).toContain("of the fork");
  });
});
