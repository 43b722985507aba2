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
    expect(github.comments[0]?.body).toContain("❌ Retrieval failures 20%, at most 10% allowed");
    expect(first.summary).toContain("❌ Retrieval failures 20%");
    expect(JSON.parse(first.file("rung-gate-report/report.json"))).toMatchObject({
      conclusion: "failure",
      run: { id: "7000000001" },
    });

    const second = await runBundle({ inputs: MILD, apiUrl: github.url, runId: "7000000002" });
    expect(second.code).toBe(0);
    expect(second.outputs).toMatchObject({ conclusion: "success", "comment-status": "updated" });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("✅ The gate is met");
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
    expect(own.body).toContain("✅ The gate is met");
    expect(github.comments[0]?.body).toContain("run=9999999999.1");
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
    const ended = await runBundle({ inputs: STRICT, apiUrl: `${github.url}/api/v3` });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([1, "created"]);
    expect(ours()).toHaveLength(1);
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

  test("comment: never makes no call at all", async () => {
    const ended = await runBundle({ inputs: { ...STRICT, comment: "never" }, apiUrl: github.url });
    expect(ended.outputs["comment-status"]).toBe("off");
    expect(github.calls).toEqual([]);
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
    expect(github.comments[0]?.body).toContain("❌ Worse than the baseline: 9 newly failing, 0 fixed, p = 0.00098");
  });

  test("a baseline that is not there is told and fails nothing", async () => {
    const ended = await runBundle({ inputs: { baseline: "gone/report.json", ...MILD }, apiUrl: github.url });
    expect([ended.code, ended.outputs["baseline-status"], ended.outputs["p-value"]]).toEqual([0, "none", ""]);
    expect(github.comments[0]?.body).toContain("the baseline is missing");
  });
});

describe("what cannot be written never changes the verdict", () => {
  const refusals: [string, number][] = [
    ["401", 401],
    ["403", 403],
    ["404", 404],
    ["410", 410],
    ["422", 422],
    ["429", 429],
    ["500", 500],
  ];
  test.each(refusals)(
    "every call answered with %s: green stays green, red stays red, with one warning",
    async (_name, status) => {
      github.fault = () => ({ status, message: "Resource not accessible by integration" });
      const green = await runBundle({ inputs: MILD, apiUrl: github.url });
      expect(green.code).toBe(0);
      expect(green.stdout.match(/^::warning/gm)).toHaveLength(1);
      expect(green.outputs).toMatchObject({ conclusion: "success", "comment-status": "failed" });
      const red = await runBundle({ inputs: STRICT, apiUrl: github.url });
      expect(red.code).toBe(1);
      expect(red.outputs).toMatchObject({ conclusion: "failure", "comment-status": "failed" });
      expect(red.summary).toContain("❌");
    },
  );

  test("writes refused for want of a permission name it", async () => {
    github.fault = ({ path }) =>
      path === "/graphql" ? undefined : { status: 403, message: "Resource not accessible by integration" };
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("pull-requests: write");
  });

  test.each(["hang", "reset"] as const)(
    "every call ends in a %s: the verdict within 30 seconds, summary written",
    async (fault) => {
      github.fault = () => fault;
      const [green, red] = await Promise.all([
        runBundle({ inputs: MILD, apiUrl: github.url }),
        runBundle({ inputs: STRICT, apiUrl: github.url }),
      ]);
      expect([green.code, red.code]).toEqual([0, 1]);
      expect(Math.max(green.ms, red.ms)).toBeLessThan(30_000);
      expect(green.summary).toContain("✅");
      expect(red.summary).toContain("❌");
      expect(red.outputs["comment-status"]).toBe("failed");
    },
  );

  test("no server, no summary file, no outputs file: the verdict stands", async () => {
    const env = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" };
    expect((await runBundle({ inputs: MILD, env })).code).toBe(0);
    expect((await runBundle({ inputs: STRICT, env })).code).toBe(1);
  });

  test("a fork's read-only token is told as that", async () => {
    github.fault = () => ({ status: 403 });
    const payload = { pull_request: { number: 2, head: { sha: "0".repeat(40), ref: "patch", repo: null } } };
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url, payload });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("from a fork");
  });
});

describe("a run that cannot be judged", () => {
  test("is red, says why at file and line, and brings an existing comment up to date", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    const ended = await runBundle({
      inputs: MILD,
      apiUrl: github.url,
      runId: "7000000002",
      files: { "log.jsonl": '{"question_id":"q1","grade":"correct"}\n{"question_id":"q2","grade":true}\n' },
    });
    expect(ended.code).toBe(2);
    expect(ended.outputs).toMatchObject({ conclusion: "error", "report-path": "", "comment-status": "updated" });
    expect(ended.stderr).toContain("log.jsonl:2: grade: expected text, found true.");
    expect(ended.stdout).toContain("::error title=Rung Gate could not judge,file=log.jsonl,line=2::");
    expect(github.comments[0]?.body).toContain("🚫 Could not judge this run");
    expect(github.comments[0]?.body).toContain("log.jsonl:2");
    expect(ended.summary).toContain("🚫 Could not judge");
  });

  test.each([
    ["a misspelt input", { "max-retreival-failures": "10%" }, "Did you mean `max-retrieval-failures`?"],
    ["underscores for dashes", { max_retrieval_failures: "10%" }, "Did you mean `max-retrieval-failures`?"],
    ["a limit that does not parse", { "min-pass-rate": "high" }, "input min-pass-rate"],
    ["a fraction for a rate", { "min-pass-rate": "0.8" }, "such as `80%`"],
    ["a pattern that matches nothing", { "run-log": "nothing/*.jsonl" }, "matches no file"],
    ["a config that is not there", { config: "missing.yml" }, "no such configuration file"],
    ["an unknown gate in warn-only", { "warn-only": "max-everything" }, "not a gate"],
    ["a comment key with a space", { "comment-key": "a b" }, "letters, digits"],
  ])("%s is exit 2 with the option's name, and no stack", async (_name, inputs, said) => {
    const ended = await runBundle({ inputs, apiUrl: github.url });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.outputs["conclusion"]).toBe("error");
  });

  test("a configuration that is no YAML updates its own comment, and no other gate's", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    const other = github.comments[0]?.body;
    const log = '{"question_id":"q1","grade":"correct"}';
    const broken = { "log.jsonl": log, ".github/rung-gate.yml": "comment-key: b\nmin-pass-rate: [\n" };
    const ended = await runBundle({ inputs: {}, apiUrl: github.url, runId: "7000000002", files: broken });
    expect(ended.code).toBe(2);
    expect(github.comments.map(({ body }) => body.includes("Could not judge"))).toEqual([false, true]);
    expect(github.comments[0]?.body).toBe(other);
    expect(github.comments[1]?.body).toContain("key=b ");
    const silent = { "log.jsonl": log, ".github/rung-gate.yml": "comment: never\nmin-pass-rate: [\n" };
    expect((await runBundle({ inputs: {}, apiUrl: github.url, files: silent })).outputs["comment-status"]).toBe("off");
    expect((await runBundle({ inputs: { config: "gone.yml" }, apiUrl: github.url })).outputs["comment-status"]).toBe(
      "off",
    );
    const named = await runBundle({
      inputs: { config: "gone.yml", "comment-key": "default" },
      apiUrl: github.url,
      runId: "7000000003",
    });
    expect(named.outputs["comment-status"]).toBe("updated");
  });

  test("standard input is refused, and not waited for", async () => {
    const ended = await runBundle({ inputs: { "run-log": "-" }, apiUrl: github.url });
    expect([ended.code, ended.stderr.includes("no standard input")]).toEqual([2, true]);
  });

  test("a comment that was written is not called failed for what comes after", async () => {
    github.fault = () => (github.calls.length === 3 ? { status: 502 } : undefined);
    const ended = await runBundle({ inputs: MILD, apiUrl: github.url });
    expect(ended.outputs["comment-status"]).toBe("created");
    expect(ended.stdout).not.toContain("::warning");
  });

  test("a misspelt input still updates the comment that is there", async () => {
    await runBundle({ inputs: MILD, apiUrl: github.url });
    await runBundle({ inputs: { "max-retreival-failures": "10%" }, apiUrl: github.url, runId: "7000000002" });
    expect(github.comments[0]?.body).toContain("🚫 Could not judge");
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
    const token = /^::stop-commands::(.+)$/m.exec(ended.stdout)?.[1] ?? "none";
    const obeyed = ended.stdout.split(`::stop-commands::${token}\n`)[1]?.split(`::${token}::\n`)[1] ?? ended.stdout;
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(obeyed).not.toMatch(/^::error::pwned/m);
    expect(obeyed).not.toContain("##[error]");
    expect(Object.keys(ended.outputs)).not.toContain("a");
  });
});
