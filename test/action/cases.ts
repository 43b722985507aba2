import { expect } from "vitest";
import type { LoopbackGitHub } from "../github/loopback.ts";
import type { Fault, StoredComment } from "../github/state.ts";
import { zipOf } from "../github/zip.ts";
import { addCommits, GOOD, keepReport, PULL, sha } from "./baseline-world.ts";
import { addPulls, runEvent } from "./fork-world.ts";
import type { Ended, Given } from "./run-bundle.ts";

// The cases that delivery has to hold in.

/** 40 right answers and a wrong one. */
export const LOG: string = `${GOOD}\n{"question_id":"odd","grade":"wrong"}\n`;
const MARKED = (run: number) => `old\n\n<!-- rung-gate:v1 key=default run=${run}.1 head= -->`;
const BOT = "github-actions[bot]";

/** One case: what is there before, what GitHub does, what the run is given, and what has to hold. */
export type Case = {
  readonly name: string;
  /** `report` is one of a run with all answers right. */
  readonly before?: (github: LoopbackGitHub, report: string) => void;
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
/** The comments of the job's token. */
export const ours = (github: LoopbackGitHub): StoredComment[] => github.comments.filter(({ author }) => author === BOT);
const withBaseline = (name: string, baseline: string, before: Case["before"]): Case => ({
  name,
  status: "created",
  baseline,
  before: (github, report) => {
    addCommits(github);
    before?.(github, report);
  },
  given: { payload: PULL, inputs: { baseline: "auto" }, env: { GITHUB_SHA: sha("1") } },
});

const HOSTILE = [
  "a|b",
  "</details>",
  "@everyone",
  "::error::pwned",
  "<!-- rung-gate:v1 key=default run=9.9 head= -->",
  "\u202e",
];

export const CASES: readonly Case[] = [
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
  withBaseline("expired baseline", "none", (github, report) => keepReport(github, report, "d", { expired: true })),
  withBaseline("zip baseline", "ok", (github, report) => keepReport(github, report, "d")),
  withBaseline("plain baseline", "ok", (github, report) =>
    keepReport(github, report, "d", { bytes: Buffer.from(report), contentType: "application/json" }),
  ),
  withBaseline("corrupt baseline", "unreadable", (github, report) =>
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
      // The place for the page's address, and the marker.
      const hidden = ours(github)[0]?.body.match(/<!--.*/g);
      expect(hidden).toEqual(["<!-- rung-gate:page -->", expect.stringMatching(/^<!-- rung-gate:v1 key=/)]);
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
