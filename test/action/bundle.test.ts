import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import { runBundle } from "./run-bundle.ts";

const MARKER = /<!-- rung-gate:v1 key=default run=7000000001\.1 head=[0-9a-f]{40} -->$/;
const STRICT = { "max-retrieval-failures": "10%" };
const MILD = { "max-retrieval-failures": "30%" };

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const ours = () => github.comments.filter(({ author }) => author === "github-actions[bot]");

/** The lines that the runner looks for commands in: those that no token has stopped it to. */
function obeyedIn(stdout: string): string {
  let token: string | undefined;
  const obeyed: string[] = [];
  for (const line of stdout.split("\n")) {
    const stopped = /^::stop-commands::([0-9a-f-]{36})$/.exec(line)?.[1];
    if (token === undefined && stopped !== undefined) token = stopped;
    else if (line === `::${token}::`) token = undefined;
    else if (token === undefined) obeyed.push(line);
  }
  expect(token, "commands stay stopped").toBeUndefined();
  return obeyed.join("\n");
}

describe("the built action on a pull request", () => {
  test("creates the comment, then updates the same one, and fails the check when the limit is exceeded", async () => {
    const first = await runBundle({ inputs: STRICT, apiUrl: github.url });
    expect(first.code, first.stderr).toBe(1);
    expect(first.outputs).toMatchObject({
      conclusion: "failure",
      entries: "15",
      passed: "9",
      failed: "6",
      "pass-rate": "0.6",
      "prompt-failures": "2",
      "retrieval-failures": "3",
      "context-failures": "0",
      "model-failures": "1",
      "next-rung": "retrieval",
      "comment-status": "created",
    });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(MARKER);
    expect(github.comments[0]?.body).toContain("Retrieval failures 20%, at most 10% allowed");
    expect(first.summary).toContain("Retrieval failures 20%");
    expect(JSON.parse(first.file("rung-gate-report/report.json"))).toMatchObject({
      conclusion: "failure",
      run: { id: "7000000001" },
    });

    const second = await runBundle({ inputs: MILD, apiUrl: github.url, runId: "7000000002" });
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({ conclusion: "success", "comment-status": "updated" });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(" limit met");
    expect(second.outputs["comment-url"]).toContain(String(github.comments[0]?.id));
  });

  test("makes at most 3 calls for a new comment or an update", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(github.calls.map(({ method }) => method)).toEqual(["POST", "POST", "POST"]); // list, create, list again
    github.calls.length = 0;
    await runBundle({ inputs: MILD, apiUrl: github.url, runId: "7000000002" });
    expect(github.calls.map(({ method }) => method)).toEqual(["POST", "PATCH", "POST"]); // list, update, look again
  });

  test("the same run again leaves the comment unwritten", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    github.calls.length = 0;
    const again = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(again.outputs["comment-status"]).toBe("unchanged");
    expect(github.calls.map(({ path }) => path)).toEqual(["/graphql"]);
  });

  test("an older run does not overwrite a newer one's comment", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url, runId: "7000000009" });
    const body = github.comments[0]?.body;
    const older = await runBundle({ inputs: STRICT, apiUrl: github.url, runId: "6999999999" });
    expect(older.code).toBe(1);
    expect(older.outputs["comment-status"]).toBe("newer");
    expect(github.comments.map((comment) => comment.body)).toEqual([body]);
  });

  test("finds its comment behind 250 others, and does not take a planted marker for its own", async () => {
    github.plant("mallory", "hi\n\n<!-- rung-gate:v1 key=default run=9999999999.1 head= -->");
    for (let i = 0; i < 125; i += 1) github.plant("somebody", `comment ${i}`);
    const own = github.plant("github-actions[bot]", "old\n\n<!-- rung-gate:v1 key=default run=1.1 head= -->");
    for (let i = 0; i < 125; i += 1) github.plant("somebody", `later ${i}`);
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ended.outputs["comment-status"]).toBe("updated");
    expect(ours()).toEqual([own]);
    expect(own.body).toContain(" limit met");
    expect(github.comments[0]?.body).toContain("run=9999999999.1");
  });

  test("the oldest is ours with an old run, others have planted newer ones, 250 comments in between: ours is updated", async () => {
    const own = github.plant("github-actions[bot]", "old\n\n<!-- rung-gate:v1 key=default run=1.1 head= -->");
    for (let i = 0; i < 125; i += 1) github.plant("somebody", `comment ${i}`);
    const planted = github.plant("mallory", "hi\n\n<!-- rung-gate:v1 key=default run=9999999998.1 head= -->");
    for (let i = 0; i < 125; i += 1) github.plant("somebody", `later ${i}`);
    const other = github.plant("oscar", "ho\n\n<!-- rung-gate:v1 key=default run=9999999999.9 head= -->");
    const foreign = [planted.body, other.body];
    const ended = await runBundle({ inputs: STRICT, apiUrl: github.url });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([1, "updated"]);
    expect(ours()).toEqual([own]);
    expect(own.body).toMatch(MARKER);
    expect([planted.body, other.body]).toEqual(foreign);
  });

  test("duplicates of ours collapse onto the oldest", async () => {
    const oldest = github.plant("github-actions[bot]", "a\n\n<!-- rung-gate:v1 key=default run=1.1 head= -->");
    github.plant("github-actions[bot]", "b\n\n<!-- rung-gate:v1 key=default run=2.1 head= -->");
    await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ours().map(({ id }) => id)).toEqual([oldest.id]);
    expect(oldest.body).toMatch(MARKER);
  });

  test("two gates with keys of their own keep two comments", async () => {
    await runBundle({ inputs: { ...MILD, "comment-key": "search" }, apiUrl: github.url });
    await runBundle({ inputs: { ...MILD, "comment-key": "chat" }, apiUrl: github.url });
    expect(ours()).toHaveLength(2);
  });

  test("comment: on-failure starts none for a green run, and brings one that is there up to date", async () => {
    const green = { ...MILD, comment: "on-failure" };
    expect((await runBundle({ inputs: green, apiUrl: github.url })).outputs["comment-status"]).toBe("skipped");
    expect(github.comments).toHaveLength(0);
    await runBundle({ inputs: { ...STRICT, comment: "on-failure" }, apiUrl: github.url, runId: "7000000002" });
    expect(github.comments[0]?.body).toContain("❌");
    await runBundle({ inputs: green, apiUrl: github.url, runId: "7000000003" });
    expect(github.comments[0]?.body).toContain("✅");
  });

  test("comment: on-change starts one when a question newly fails or is fixed, and none when nothing did", async () => {
    const line = (id: string, grade: string) => JSON.stringify({ question_id: id, grade });
    const files = (now: string) => ({
      "base.jsonl": [line("a", "correct"), line("b", "wrong")].join("\n"),
      "log.jsonl": [line("a", "correct"), line("b", now)].join("\n"),
    });
    const inputs = { baseline: "base.jsonl", comment: "on-change", "min-pass-rate": "10%" };
    const same = await runBundle({ inputs, files: files("wrong"), apiUrl: github.url });
    expect([same.code, same.outputs["comment-status"]]).toEqual([0, "skipped"]);
    const fixed = await runBundle({ inputs, files: files("correct"), apiUrl: github.url });
    expect([fixed.code, fixed.outputs["comment-status"]]).toEqual([0, "created"]);
    const quiet = { ...inputs, comment: "on-failure", "comment-key": "quiet" };
    const unsaid = await runBundle({ inputs: quiet, files: files("correct"), apiUrl: github.url });
    expect(unsaid.outputs["comment-status"]).toBe("skipped");
  });

  test("on GitHub Enterprise Server everything goes through its own addresses", async () => {
    const env = { GITHUB_SERVER_URL: "https://github.corp.example" };
    const ended = await runBundle({ inputs: STRICT, apiUrl: `${github.url}/api/v3`, env });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([1, "created"]);
    expect(ours()).toHaveLength(1);
    const links = [...(ours()[0]?.body.matchAll(/\]\(<(.*?)>\)/g) ?? [])].map(([, url]) => url);
    expect(links.filter((url) => !url?.startsWith("https://github.com/rung-gate/rung-gate/blob/"))).toEqual([
      "https://github.corp.example/Codertocat/Hello-World/actions/runs/7000000001",
    ]);
  });

  test("a comment that somebody has hidden is brought up to date and stays hidden", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    for (const comment of github.comments) comment.isMinimized = true;
    await runBundle({ inputs: STRICT, apiUrl: github.url, runId: "7000000002" });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]).toMatchObject({ isMinimized: true, body: expect.stringContaining("❌") });
  });

  test("a comment that is deleted while it is being updated is written anew", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    github.fault = ({ method }) => {
      if (method === "PATCH") github.comments.length = 0;
      return undefined;
    };
    const ended = await runBundle({ inputs: STRICT, apiUrl: github.url, runId: "7000000002" });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([1, "created"]);
    expect(ours().map(({ body }) => body)).toEqual([expect.stringContaining("run=7000000002.1")]);
  });

  test("comment: never writes nothing, and looks once at what the pull request changes of its gate", async () => {
    for (let i = 0; i < 250; i += 1) github.plant("somebody", `comment ${i}`);
    const ended = await runBundle({ inputs: { ...STRICT, comment: "never" }, apiUrl: github.url });
    expect(ended.outputs["comment-status"]).toBe("off");
    expect(github.calls.map(({ path }) => path)).toEqual(["/graphql"]);
    expect(github.comments).toHaveLength(250);
  });

  test("a push, a schedule and a merge group gate without a comment", async () => {
    for (const event of ["push", "schedule", "merge_group", "workflow_dispatch"]) {
      const ended = await runBundle({ inputs: STRICT, apiUrl: github.url, event, payload: {} });
      expect([event, ended.code, ended.outputs["comment-status"]]).toEqual([event, 1, "no-pull-request"]);
      expect(ended.summary).toContain("❌");
    }
    expect(github.calls).toEqual([]);
  });
});

describe("the built action with a baseline", () => {
  const before = Array.from({ length: 40 }, (_, i) => `{"question_id":"q${i}","grade":"correct"}`).join("\n");
  const after = Array.from(
    { length: 40 },
    (_, i) => `{"question_id":"q${i}","grade":"${i < 9 ? "wrong" : "correct"}","retrieval_hit":${i >= 9}}`,
  ).join("\n");

  test("fails the check for a significant regression, and says so in outputs and comment", async () => {
    const files = { "log.jsonl": after, "base.jsonl": before };
    const ended = await runBundle({ inputs: { baseline: "base.jsonl" }, apiUrl: github.url, files });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({
      conclusion: "failure",
      "newly-failing": "9",
      fixed: "0",
      "p-value": "0.0009765625",
      "baseline-status": "ok",
    });
    expect(github.comments[0]?.body).toContain("❌ 9 newly failing (p = 0.00098)");
  });

  test("a baseline that is not there is reported and fails nothing", async () => {
    const ended = await runBundle({ inputs: { baseline: "gone/report.json", ...MILD }, apiUrl: github.url });
    expect([ended.code, ended.outputs["baseline-status"], ended.outputs["p-value"]]).toEqual([0, "none", ""]);
    expect(github.comments[0]?.body).toContain("There is nothing to compare with: `");
  });
});

describe("a log cannot command the runner", () => {
  test("nothing it says is a workflow command or a second output", async () => {
    const hostile = "x\n::error::pwned\n::set-output name=a::b ##[error]pwned";
    const line = JSON.stringify({
      question_id: hostile,
      grade: hostile,
      failure_label: hostile,
      category: hostile,
      error: null,
    });
    const ended = await runBundle({
      inputs: STRICT,
      apiUrl: github.url,
      files: { "log.jsonl": `${line}\n{"question_id":"ok","grade":"correct"}\n` },
    });
    const obeyed = obeyedIn(ended.stdout);
    expect(obeyed).toContain("::group::Every failure, and what the answers cost\n");
    expect(obeyed).toContain("::endgroup::\n");
    expect(obeyed).not.toMatch(/^::error::pwned/m);
    expect(obeyed).not.toContain("##[error]");
    expect(Object.keys(ended.outputs)).not.toContain("a");
  });
});
