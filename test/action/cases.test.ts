import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { ROOT } from "../example-report.ts";
import { type LoopbackGitHub, startGitHub } from "../github/loopback.ts";
import type { Fault } from "../github/state.ts";
import { zipOf } from "../github/zip.ts";
import { OLDEST, SHIPPED } from "../runtimes/setup.ts";
import { addCommits, GOOD, keepReport, PULL, reportFor, sha } from "./baseline-world.ts";
import { addPulls, addReport, runEvent } from "./fork-world.ts";
import { type Ended, type Given, run, runBundle } from "./run-bundle.ts";

// Each case that delivery has to hold in, on the built action, on the Node that it ships for and on the oldest:
// once with a verdict that is green and once with one that is red. The exit code is the verdict in every one.

const LIMITS = { green: { "min-pass-rate": "10%" }, red: { "min-pass-rate": "100%" } } as const;
const LOG = `${GOOD}\n{"question_id":"odd","grade":"wrong"}\n`;
const MARKED = (run: number) => `old\n\n<!-- rung-gate:v1 key=default run=${run}.1 head= -->`;
const BOT = "github-actions[bot]";

type Case = {
  readonly name: string;
  readonly before?: (github: LoopbackGitHub) => void;
  readonly fault?: Fault;
  readonly given?: Partial<Given>;
  /** The `comment-status` output. */
  readonly status: string;
  readonly baseline?: string;
  readonly holds?: (github: LoopbackGitHub, ended: Ended) => void;
};

const failed = (name: string, fault: Fault): Case => ({ name, fault, status: "failed" });
const without = (name: string, event: string, payload: unknown = {}): Case => ({
  name,
  given: { event, payload },
  status: "no-pull-request",
  holds: (github) => expect(github.calls).toEqual([]),
});
const ours = (github: LoopbackGitHub) => github.comments.filter(({ author }) => author === BOT);
const withBaseline = (name: string, baseline: string, before: Case["before"]): Case => ({
  name,
  status: "created",
  baseline,
  before: (github) => {
    addCommits(github);
    before?.(github);
  },
  given: { payload: PULL, inputs: { baseline: "auto" }, env: { GITHUB_SHA: sha("1") } },
});

let report = "";
beforeAll(async () => {
  report = await reportFor(GOOD);
});

const HOSTILE = [
  "a|b",
  "</details>",
  "@everyone",
  "::error::pwned",
  "<!-- rung-gate:v1 key=default run=9.9 head= -->",
  "\u202e",
];

const CASES: readonly Case[] = [
  { name: "create", status: "created", holds: (github) => expect(ours(github)).toHaveLength(1) },
  {
    name: "update on page 2",
    before: (github) => {
      for (let i = 0; i < 150; i += 1) github.plant("somebody", `comment ${i}`);
      github.plant(BOT, MARKED(1));
    },
    status: "updated",
    holds: (github) => expect(ours(github)).toHaveLength(1),
  },
  {
    name: "planted marker",
    before: (github) => void github.plant("mallory", MARKED(9_999_999_999)),
    status: "created",
    holds: (github) => expect(github.comments[0]?.body).toBe(MARKED(9_999_999_999)),
  },
  {
    name: "minimized",
    before: (github) => {
      github.plant(BOT, MARKED(1)).isMinimized = true;
    },
    status: "updated",
    holds: (github) => expect(ours(github)).toMatchObject([{ isMinimized: true }]),
  },
  {
    name: "newer run stored",
    before: (github) => void github.plant(BOT, MARKED(9_999_999_999)),
    status: "newer",
    holds: (github) => expect(ours(github)[0]?.body).toBe(MARKED(9_999_999_999)),
  },
  failed("401", { status: 401 }),
  failed("403", { status: 403 }),
  failed("404", { status: 404 }),
  failed("410", { status: 410 }),
  failed("422", { status: 422 }),
  failed("429 with retry-after", { status: 429, headers: { "retry-after": "1" } }),
  failed("500", { status: 500 }),
  failed("hang", "hang"),
  {
    name: "fork",
    before: (github) => void github.tokens.set("job-token", { login: BOT, pullRequests: "read", actions: "read" }),
    given: {
      payload: {
        pull_request: { number: 2, head: { sha: sha("e"), ref: "patch", repo: { full_name: "mallory/Hello-World" } } },
      },
    },
    status: "failed",
    holds: (_github, { stdout }) => expect(stdout).toContain("this pull request comes from a fork"),
  },
  {
    name: "deleted fork",
    before: (github) => void github.tokens.set("job-token", { login: BOT, pullRequests: "read", actions: "read" }),
    given: { payload: { pull_request: { number: 2, head: { sha: sha("e"), ref: "patch", repo: null } } } },
    status: "failed",
    holds: (_github, { stdout }) => expect(stdout).toContain("this pull request comes from a fork"),
  },
  without("push", "push", { before: sha("c"), after: sha("d") }),
  without("merge_group", "merge_group", { merge_group: { base_sha: sha("d"), base_ref: "refs/heads/main" } }),
  without("schedule", "schedule"),
  without("workflow_dispatch", "workflow_dispatch", { inputs: {} }),
  {
    name: "workflow_run",
    before: addPulls,
    given: { event: "workflow_run", payload: runEvent() },
    status: "created",
    holds: (github) => expect(ours(github)[0]?.body).toMatch(/run=7000000001\.1 head=e{40} -->$/),
  },
  {
    name: "pull_request_target",
    given: { event: "pull_request_target" },
    status: "created",
  },
  {
    name: "no token",
    given: { inputs: { "github-token": "" } },
    status: "failed",
    holds: (github, { stdout }) => {
      expect(github.calls).toEqual([]);
      expect(stdout).toContain("there is no token");
    },
  },
  { name: "no summary file", given: { env: { GITHUB_STEP_SUMMARY: "" } }, status: "created" },
  withBaseline("expired baseline", "none", (github) => keepReport(github, report, "d", { expired: true })),
  withBaseline("zip baseline", "ok", (github) => keepReport(github, report, "d")),
  withBaseline("plain baseline", "ok", (github) =>
    keepReport(github, report, "d", { bytes: Buffer.from(report), contentType: "application/json" }),
  ),
  withBaseline("corrupt baseline", "unreadable", (github) =>
    keepReport(github, report, "d", { bytes: zipOf({ "report.json": report }).subarray(0, 900) }),
  ),
  {
    name: "hostile strings",
    given: {
      files: {
        "log.jsonl": [
          ...HOSTILE.map((text) => JSON.stringify({ question_id: text, grade: "wrong", category: text })),
          LOG,
        ].join("\n"),
      },
    },
    status: "created",
    holds: (github, { stdout }) => {
      expect(ours(github)[0]?.body.match(/<!--/g)).toHaveLength(1);
      expect(stdout.split("::stop-commands::")[0]).not.toContain("pwned");
    },
  },
  {
    name: "a 10 MB log",
    given: {
      files: {
        "log.jsonl":
          `${JSON.stringify({ question_id: "long", grade: "wrong", answer: "word ".repeat(200) })}\n`.repeat(9000) +
          LOG.repeat(30),
      },
      inputs: { "min-pass-rate": "" },
    },
    status: "created",
    holds: (_github, { outputs }) => expect(outputs["entries"]).toBe(String(9000 + 41 * 30)),
  },
];

describe.each([
  [`Node ${SHIPPED}`, "shipped"],
  [`Node ${OLDEST}, the oldest`, "oldest"],
] as const)("on %s", (_name, which) => {
  describe.concurrent("the exit code is the verdict", { timeout: 120_000 }, () => {
    const each = CASES.flatMap((one) =>
      (["green", "red"] as const).map((verdict) => [one.name, verdict, one] as const),
    );
    test.each(each)("%s, %s", async (name, verdict, { before, fault, given, status, baseline, holds }) => {
      const github = await startGitHub();
      try {
        before?.(github);
        if (fault !== undefined) github.fault = () => fault;
        const limits =
          name === "a 10 MB log" ? { "max-prompt-failures": verdict === "green" ? "100%" : "1%" } : LIMITS[verdict];
        const inputs = { ...limits, regression: "off", ...given?.inputs };
        const ended = await runBundle({
          files: { "log.jsonl": LOG },
          apiUrl: github.url,
          ...given,
          inputs,
          node: inject("nodes")[which],
        });
        expect(ended.code, `${ended.stdout}\n${ended.stderr}`).toBe(verdict === "green" ? 0 : 1);
        expect(ended.outputs["conclusion"]).toBe(verdict === "green" ? "success" : "failure");
        expect(ended.outputs["comment-status"]).toBe(status);
        if (name !== "no summary file") expect(ended.summary).toContain(verdict === "green" ? "### ✅" : "### ❌");
        if (baseline !== undefined) expect(ended.outputs["baseline-status"]).toBe(baseline);
        if (status === "failed") expect(ended.stdout.match(/^::warning title=Rung Gate::The pull/gm)).toHaveLength(1);
        const written = ours(github).filter(({ body }) => body.includes("run=7000000001."));
        expect(written).toHaveLength(["created", "updated"].includes(status) ? 1 : 0);
        for (const { body } of written) expect(body).toContain(verdict === "green" ? "### ✅" : "### ❌");
        holds?.(github, ended);
        expect(github.violations).toEqual([]);
        // Nothing but the API, and the store of artifacts that it leads to.
        expect([...ended.connections].every((host) => github.hosts.includes(host))).toBe(true);
        expect(ended.connections.size > 0).toBe(github.calls.length > 0);
      } finally {
        await github.close();
      }
    });
  });

  test("body unchanged", async () => {
    const github = await startGitHub();
    const gate = () => runBundle({ inputs: LIMITS.red, apiUrl: github.url, node: inject("nodes")[which] });
    expect((await gate()).code).toBe(1);
    github.calls.length = 0;
    const again = await gate();
    expect([again.code, again.outputs["comment-status"]]).toEqual([1, "unchanged"]);
    expect(github.calls).toHaveLength(1);
    await github.close();
  });

  test("two processes at once leave one comment, with the newer result", async () => {
    for (let round = 0; round < 3; round += 1) {
      const github = await startGitHub();
      const gate = (limits: Given["inputs"], runId: string) =>
        runBundle({ inputs: limits, apiUrl: github.url, runId, node: inject("nodes")[which] });
      const [older, newer] = await Promise.all([gate(LIMITS.green, "7000000001"), gate(LIMITS.red, "7000000002")]);
      expect([older.code, newer.code]).toEqual([0, 1]);
      expect(ours(github).map(({ body }) => body)).toEqual([expect.stringMatching(/❌[\s\S]*run=7000000002\.1 /)]);
      await github.close();
    }
  });

  test("a report of a fork, told: the job is green, whatever the report says", async () => {
    const github = await startGitHub();
    addPulls(github);
    addReport(github, report);
    const inputs = { mode: "comment", "run-log": "" };
    const payload = runEvent({ conclusion: "success" });
    const given = { event: "workflow_run", payload, inputs, files: {}, node: inject("nodes")[which] };
    const ended = await runBundle({ ...given, apiUrl: github.url });
    expect([ended.code, ended.outputs["comment-status"]]).toEqual([0, "created"]);
    await github.close();
  });
});

describe("what the tests hold the action to", () => {
  test("the versions of Node are the one that action.yml names, and the oldest of package.json", () => {
    const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
    expect(read("action.yml")).toContain(`using: node${SHIPPED.split(".")[0]}\n`);
    expect(JSON.parse(read("package.json")).engines.node).toBe(`>=${OLDEST.replace(/\.0$/, "")}`);
  });

  test("a connection to elsewhere does not come about, and is noted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rung-gate-guard-"));
    const guard = new URL("../runtimes/only-loopback.mjs", import.meta.url).href;
    const env = { NODE_OPTIONS: `--import=${guard}`, CONNECTIONS: join(folder, "connections.txt") };
    const asks = 'require("node:http").get("http://192.0.2.1/").on("error", (e) => console.log(e.message))';
    const { stdout, stderr } = await run(["-e", asks], env, folder, "", inject("nodes").shipped);
    expect(stdout + stderr).toContain("which is not this machine");
    expect(readFileSync(join(folder, "connections.txt"), "utf8")).toBe("192.0.2.1:80\n");
    rmSync(folder, { recursive: true });
  });
});
