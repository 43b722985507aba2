import type { LoopbackGitHub } from "../github/loopback.ts";
import type { StoredArtifact } from "../github/state.ts";
import { zipOf } from "../github/zip.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// A pull request from a fork: its run, the artifact it left, and the workflow that tells of it.

export const FORK = "mallory/Hello-World";
export const HEAD: string = "e".repeat(40);
export const BASE: string = "b".repeat(40);
/** The commit that GitHub made to test the merge of the fork's head into the base. */
export const MERGE: string = "d".repeat(40);
export const RUN_ID = 7_100_000_001;
const STARTED = "2026-11-20T10:00:00Z";
const LATER = "2026-11-20T10:05:00Z";

/** GitHub's event of a finished run, as far as it is needed; for a fork it names no pull request. */
export function runEvent(more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    action: "completed",
    repository: { id: 186853002, full_name: "Codertocat/Hello-World" },
    workflow_run: {
      id: RUN_ID,
      run_attempt: 1,
      event: "pull_request",
      head_sha: HEAD,
      head_branch: "patch",
      head_repository: { full_name: FORK },
      run_started_at: STARTED,
      conclusion: "failure",
      pull_requests: [],
      ...more,
    },
  };
}

/** The fork's pull request 2, and somebody else's 3. */
export function addPulls(github: LoopbackGitHub): void {
  github.commits.set(BASE, []).set(HEAD, [BASE]).set(MERGE, [BASE, HEAD]);
  github.pulls.push(
    { number: 3, headSha: "f".repeat(40), headBranch: "patch", headRepository: "somebody/Hello-World" },
    { number: 2, headSha: HEAD, headBranch: "patch", headRepository: FORK, baseSha: BASE, mergeSha: MERGE },
  );
}

/** What the run uploaded. */
export function addReport(
  github: LoopbackGitHub,
  content: string | Buffer | Readonly<Record<string, string>>,
  more: Partial<StoredArtifact> = {},
): void {
  const bytes = Buffer.isBuffer(content)
    ? content
    : zipOf(typeof content === "string" ? { "report.json": content, "report.md": "# not ours" } : content);
  github.addArtifact({
    name: "rung-gate-report",
    run: {
      id: RUN_ID,
      event: "pull_request",
      path: ".github/workflows/eval.yml",
      branch: "patch",
      sha: HEAD,
      fork: true,
    },
    createdAt: LATER,
    expired: false,
    bytes,
    ...more,
  });
}

/** The step of the workflow that tells: no log, no checkout, a token that may write. */
export function tellOfFork(github: LoopbackGitHub, more: Partial<Given> = {}): Promise<Ended> {
  return runBundle({
    apiUrl: github.url,
    event: "workflow_run",
    payload: runEvent(),
    files: {},
    runId: "7200000000",
    ...more,
    inputs: { mode: "comment", "run-log": "", ...more.inputs },
  });
}
