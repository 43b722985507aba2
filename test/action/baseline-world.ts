import type { LoopbackGitHub } from "../github/loopback.ts";
import type { StoredArtifact, StoredRun } from "../github/state.ts";
import { zipOf } from "../github/zip.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// A repository whose default branch keeps reports, and a pull request on it.

const WORKFLOW = ".github/workflows/eval.yml";

const log = (failing: number) =>
  Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({ question_id: `q${i}`, grade: i < failing ? "wrong" : "correct", retrieval_hit: i >= failing }),
  ).join("\n");

/** A log of 40 answers, all of them right. */
export const GOOD: string = log(0);
/** The same with nine that are wrong: significantly worse. */
const WORSE: string = log(9);

/** A commit by its letter. */
export const sha = (letter: string): string => letter.repeat(40);

/** main is a, b, c, d from the oldest; the pull request's head e branched at c; 1 is the merge commit made to test it. */
const COMMITS: [string, string[]][] = [
  ["a", []],
  ["b", ["a"]],
  ["c", ["b"]],
  ["d", ["c"]],
  ["e", ["c"]],
  ["1", ["d", "e"]],
];

/** The event of that pull request. */
export const PULL = {
  pull_request: {
    number: 2,
    head: { sha: sha("e"), ref: "patch", repo: { full_name: "Codertocat/Hello-World" } },
    base: { sha: sha("d"), ref: "main" },
  },
};

export function addCommits(github: LoopbackGitHub): void {
  for (const [commit, parents] of COMMITS) github.commits.set(sha(commit), parents.map(sha));
}

/** The report of a run, as the action writes it. */
export async function reportFor(text: string): Promise<string> {
  // Without a token it asks GitHub nothing.
  const inputs = { comment: "never", "github-token": "" };
  const { file } = await runBundle({ inputs, files: { "log.jsonl": text } });
  return file("rung-gate-report/report.json");
}

/** Keeps a report as the artifact of a run of a commit. */
export function keepReport(
  github: LoopbackGitHub,
  report: string,
  commit: string,
  more: Partial<StoredRun> & Partial<StoredArtifact> = {},
): void {
  const { event = "push", path = WORKFLOW, branch = "main", fork, calls, ...artifact } = more;
  const run = {
    id: 500 + github.runs.length,
    event,
    path,
    branch,
    sha: sha(commit),
    ...(fork ? { fork } : {}),
    ...(calls ? { calls } : {}),
  };
  github.runs.push(run);
  github.addArtifact({
    name: "rung-gate-report",
    run,
    createdAt: new Date(Date.now() - 3 * 3_600_000 + github.runs.length * 1000).toISOString(),
    expired: false,
    bytes: zipOf({ "report.md": "x", "report.json": report }),
    ...artifact,
  });
}

/** The gate on the pull request, with a run that is worse than the reports, and `baseline: auto`. */
export function gateWithAuto(github: LoopbackGitHub, more: Partial<Given> = {}): Promise<Ended> {
  return runBundle({
    apiUrl: github.url,
    payload: PULL,
    ...more,
    files: { "log.jsonl": WORSE, ...more.files },
    inputs: { baseline: "auto", ...more.inputs },
    env: {
      GITHUB_SHA: sha("1"),
      GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/${WORKFLOW}@refs/pull/2/merge`,
      ...more.env,
    },
  });
}
