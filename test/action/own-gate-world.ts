import type { LoopbackGitHub } from "../github/loopback.ts";
import { GOOD, sha } from "./baseline-world.ts";
import { type Ended, type Given, runBundle } from "./run-bundle.ts";

// A pull request, and the files of its base and of its merge commit.

export const CONFIG = ".github/rung-gate.yml";
export const WORKFLOW = ".github/workflows/eval.yml";

/** A workflow of one job with steps. */
export const workflow = (...steps: readonly string[]): string =>
  `on: pull_request\njobs:\n  eval:\n    steps:\n      - uses: actions/checkout@v4\n${steps.map((step) => `      - ${step.replaceAll("\n", "\n        ")}\n`).join("")}`;
/** A step with the gate: its inputs as lines, and other fields before them. */
export const gate = (inputs: string, more = ""): string =>
  `uses: rung-gate/rung-gate@v0\n${more}with:\n  run-log: log.jsonl\n${inputs}`;

/** The gate on pull request 2: commit 1 merges e into d. `here` are files of the pull request, `base` those of d. */
export function judgedOn(
  github: LoopbackGitHub,
  base: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
  { unseen = [], ...more }: Partial<Given> & { readonly unseen?: readonly string[] } = {},
): Promise<Ended> {
  for (const [path, text] of Object.entries(base)) github.files.set(`${sha("d")}:${path}`, text);
  for (const [path, text] of Object.entries(here))
    if (!unseen.includes(path)) github.files.set(`${sha("1")}:${path}`, text);
  return runBundle({
    apiUrl: github.url,
    payload: {
      pull_request: {
        number: 2,
        head: { sha: sha("e"), ref: "patch", repo: { full_name: "Codertocat/Hello-World" } },
        base: { sha: sha("c"), ref: "main" },
      },
    },
    ...more,
    files: { "log.jsonl": GOOD, ...here },
    inputs: { ...more.inputs },
    env: {
      GITHUB_SHA: sha("1"),
      GITHUB_JOB: "eval",
      GITHUB_ACTION: "__rung-gate_rung-gate",
      GITHUB_ACTION_REPOSITORY: "rung-gate/rung-gate",
      GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/${WORKFLOW}@refs/pull/2/merge`,
      ...more.env,
    },
  });
}

/** What the report of a run says of its gate. */
export const changes = (ended: Ended) => JSON.parse(ended.file("rung-gate-report/report.json")).gateChanges;
