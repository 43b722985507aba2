import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { parse } from "yaml";
import { parseOutputs, run as runNode } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";
import type { LoopbackGitHub } from "../github/loopback.ts";
import { REPOSITORY } from "../github/routes.ts";
import type { StoredRun } from "../github/state.ts";
import type { Inputs, Place } from "./steps.ts";

/** What happens, and where. */
export type Trigger = {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly branch: string;
  /** Whether the token may only read, as for pull requests from forks. */
  readonly readOnly?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

export type World = {
  readonly github: LoopbackGitHub;
  readonly repository: Readonly<Record<string, string>>;
  /** A folder of programs that stand for the tools of an evaluation. */
  readonly programs: string;
  readonly contents: Place["contents"];
  readonly caches?: Place["caches"];
};

/** The run that a step is of. */
export type Here = { readonly trigger: Trigger; readonly world: World; readonly run: StoredRun; readonly file: string };

/** How a step ended. */
export type Ended = {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** One use of an action. */
export type Use = {
  readonly step: string;
  readonly job: string;
  readonly token: string;
  readonly env: Inputs;
  readonly workspace: string;
  readonly here: Here;
};

/** Our action, as the runner starts it. */
export async function runOurs(
  name: string,
  inputs: Inputs,
  { step, job, token, env, workspace, here }: Use,
): Promise<Ended> {
  const declared: Readonly<Record<string, { default?: string }>> = parse(
    readFileSync(join(ROOT, "action.yml"), "utf8"),
  ).inputs;
  const odd = Object.keys(inputs).filter((input) => !(input in declared));
  if (odd.length > 0) throw new Error(`the action has no input ${odd.join(", ")}`);
  const { trigger, world, run, file } = here;
  const folder = mkdtempSync(join(tmpdir(), "rung-gate-step-"));
  try {
    const paths = Object.fromEntries(
      ["event.json", "outputs.txt", "summary.md", "connections.txt"].map((each) => [each, join(folder, each)]),
    );
    for (const path of Object.values(paths)) writeFileSync(path, "");
    writeFileSync(join(folder, "event.json"), JSON.stringify(trigger.payload));
    const { code, stdout, stderr } = await runNode(
      [join(ROOT, "dist/index.js")],
      {
        ...env,
        ...trigger.env,
        NODE_OPTIONS: `--import=${new URL("../runtimes/only-loopback.mjs", import.meta.url)}`,
        CONNECTIONS: join(folder, "connections.txt"),
        NO_PROXY: "*",
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: world.github.url,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: trigger.event,
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_OUTPUT: join(folder, "outputs.txt"),
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
        GITHUB_SHA: trigger.sha,
        GITHUB_REF_NAME: trigger.branch,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_JOB: job,
        GITHUB_ACTION: step,
        GITHUB_ACTION_REPOSITORY: name === "./" ? "" : name,
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/${file}@refs/heads/${trigger.branch}`,
        "INPUT_GITHUB-TOKEN": token,
        ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      },
      workspace,
      "",
      inject("nodes").shipped,
    );
    return { code, log: stdout + stderr, outputs: parseOutputs(readFileSync(join(folder, "outputs.txt"), "utf8")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
