import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { NODES } from "../runtimes/setup.ts";
import { addPulls, addReport, FORK, HEAD, tellOfFork } from "./fork-world.ts";
import { runBundle } from "./run-bundle.ts";

// `mode: comment`: who accepts a fork's regression is asked of GitHub, and never read in the fork's report.

let red = "";
let github: LoopbackGitHub;
beforeAll(async () => {
  const inputs = { "max-retrieval-failures": "10%", comment: "never", "github-token": "" };
  red = (await runBundle({ inputs })).file("rung-gate-report/report.json");
});
beforeEach(async () => {
  github = await startGitHub();
  addPulls(github);
  github.permissions.set("octocat", "write");
  github.runs.push({
    id: 600,
    event: "pull_request",
    path: ".github/workflows/eval.yml",
    branch: "patch",
    sha: HEAD,
    headRepository: FORK,
    createdAt: "2026-11-20T10:00:00Z",
  });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** The report as a fork could make it: all that was missed is accepted, by somebody who may. */
function forged(): string {
  const document = JSON.parse(red);
  for (const gate of document.gates) if (gate.status === "failed") gate.status = "accepted";
  const acceptance = { label: "accept-regression", by: "octocat", commit: HEAD, reason: null };
  return JSON.stringify({ ...document, conclusion: "success", acceptance });
}
const body = () => github.comments[0]?.body ?? "";

describe.each(NODES)("on %s", (_name, which) => {
  const tell = (inputs: Readonly<Record<string, string>> = {}) =>
    tellOfFork(github, { inputs: { "accept-limits": "true", ...inputs }, node: inject("nodes")[which] });

  test("an acceptance in a fork's report does not count", async () => {
    addReport(github, forged());
    const ended = await tell();
    expect([ended.code, ended.outputs["conclusion"]]).toEqual([0, "failure"]);
    expect(body()).toContain("### ❌ ");
    expect(body()).not.toMatch(/octocat|[Aa]ccepted/);
  });

  test.each([
    ["honest", () => red],
    ["forged", forged],
  ])("an %s report is accepted where GitHub says so, by the settings of this workflow", async (_what, report) => {
    addReport(github, report());
    github.labels.push("accept-regression");
    const actor = { type: "User", login: "octocat" } as const;
    github.timeline.push({
      type: "LabeledEvent",
      createdAt: "2026-11-20T11:00:00Z",
      label: "accept-regression",
      actor,
    });
    expect((await tell()).outputs["conclusion"]).toBe("success");
    expect(body()).toContain("accepted by `octocat` until the next push");
    expect((await tell({ "accept-limits": "" })).outputs["conclusion"]).toBe("failure");
    expect((await tell({ "accept-label": "none" })).outputs["conclusion"]).toBe("failure");
    github.timeline.push({ type: "HeadRefForcePushedEvent", createdAt: "2026-11-20T12:00:00Z" });
    expect((await tell()).outputs["conclusion"]).toBe("failure");
  });
});
