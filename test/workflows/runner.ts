import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { runProgram } from "../action/run-bundle.ts";
import { ROOT } from "../example-report.ts";
import type { LoopbackGitHub } from "../github/loopback.ts";
import { REPOSITORY } from "../github/routes.ts";
import type { StoredRun } from "../github/state.ts";
import { type Contexts, holds, type Standing, tokenAt, valueFrom } from "./expressions.ts";
import { type Ended, type Here, runOurs, type Trigger, type Use, type World } from "./our-action.ts";
import { ACTIONS, type Inputs } from "./steps.ts";

// Executes a workflow file: jobs in the order of their needs, matrices, conditions, `run:`, our own action as it is
// built, and the actions of others as emulated in steps.ts. What GitHub would refuse, this refuses.

type Step = { readonly id: string; readonly outcome: string; readonly conclusion: string; readonly log: string };
export type JobRun = {
  readonly id: string;
  readonly result: "success" | "failure" | "skipped";
  readonly steps: readonly Step[];
};
export type WorkflowRun = {
  readonly run: StoredRun;
  readonly group: unknown;
  readonly jobs: readonly JobRun[];
  readonly conclusion: "success" | "failure";
};

type Template = Awaited<ReturnType<typeof convertWorkflowTemplate>>;
type Job = Extract<Template["jobs"][number], { type: "job" }>;
type Root = ReturnType<typeof parseWorkflow>["value"];

/** Runs a workflow file, by its path in the project or a whole one, on an event to its end; of its jobs perhaps one. */
export async function runWorkflow(path: string, trigger: Trigger, world: World, only?: string): Promise<WorkflowRun> {
  const { github } = world;
  const content = readFileSync(resolve(ROOT, path), "utf8");
  const parsed = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const errors = parsed.context.errors.getErrors();
  if (parsed.value === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const template = await convertWorkflowTemplate(parsed.context, parsed.value);
  if (!(trigger.event in template.events)) throw new Error(`${path} does not run on ${trigger.event}`);
  const file = `.github/workflows/${path.split("/").at(-1)}`;
  const run: StoredRun = {
    id: 7_000_000_000 + github.runs.length,
    event: trigger.event,
    path: file,
    branch: trigger.branch,
    sha: trigger.sha,
    ...(trigger.readOnly ? { fork: true as const } : {}),
  };
  github.runs.push(run);
  const base = contextsOf(nameOf(parsed.value, file), trigger, run, github);
  const done: JobRun[] = [];
  for (const job of template.jobs) {
    if (job.type !== "job") throw new Error("only plain jobs are executed here");
    if (only !== undefined && job.id.toString() !== only) continue;
    done.push(...(await runJob(job, parsed.value, base, done, { trigger, world, run, file })));
  }
  const conclusion = done.some(({ result }) => result === "failure") ? "failure" : "success";
  return { run, group: valueFrom(template.concurrency, base, FINE), jobs: done, conclusion };
}

const FINE: Standing = { failed: false, cancelled: false };

/** The `name:` of a workflow, or its file where it has none. */
function nameOf(root: Root, file: string): string {
  return tokenAt(root, ["name"])?.toString() ?? file;
}

function contextsOf(workflow: string, trigger: Trigger, run: StoredRun, github: LoopbackGitHub): Contexts {
  return {
    github: {
      workflow,
      event: trigger.payload,
      event_name: trigger.event,
      sha: trigger.sha,
      ref: `refs/heads/${trigger.branch}`,
      ref_name: trigger.branch,
      repository: REPOSITORY,
      run_id: String(run.id),
      api_url: github.url,
    },
  };
}

async function runJob(job: Job, root: Root, base: Contexts, done: readonly JobRun[], here: Here): Promise<JobRun[]> {
  const id = job.id.toString();
  const needed = (job.needs ?? []).map((need) => need.toString());
  const results = needed.map((name) => resultOf(done.filter((each) => each.id === name)));
  const needs = Object.fromEntries(needed.map((name, i) => [name, { result: results[i], outputs: {} }]));
  const contexts = { ...base, needs };
  const failed = results.includes("failure");
  // A job that needs one that was skipped is skipped like it, unless its condition says otherwise.
  const standing = { failed: failed || results.includes("skipped"), cancelled: false };
  if (!holds(job.if, contexts, standing)) return [{ id, result: "skipped", steps: [] }];
  const matrix = valueFrom(tokenAt(job.strategy, ["matrix"]), contexts, FINE);
  const runs: JobRun[] = [];
  for (const values of combinations(isObject(matrix) ? matrix : {}))
    runs.push(await runSteps(job, root, { ...contexts, matrix: values }, here));
  return runs;
}

function combinations(matrix: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  return Object.entries(matrix).reduce<Record<string, unknown>[]>(
    (made, [name, values]) =>
      made.flatMap((each) => (Array.isArray(values) ? values : []).map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

async function runSteps(job: Job, root: Root, contexts: Contexts, here: Here): Promise<JobRun> {
  const id = job.id.toString();
  const workspace = mkdtempSync(join(tmpdir(), "rung-gate-job-"));
  const token = tokenFor(job, root, here);
  const known: Record<string, { outcome: string; conclusion: string; outputs: Readonly<Record<string, string>> }> = {};
  const steps: Step[] = [];
  let failed = false;
  try {
    for (const [index, step] of job.steps.entries()) {
      const now: Contexts = { ...contexts, steps: known, job: { status: failed ? "failure" : "success" } };
      const withToken: Contexts = { ...now, github: { ...Object(contexts["github"]), token } };
      if (step.if !== undefined && !holds(step.if, withToken, { failed, cancelled: false })) {
        steps.push({ id: step.id, outcome: "skipped", conclusion: "skipped", log: "" });
        known[step.id] = { outcome: "skipped", conclusion: "skipped", outputs: {} };
        continue;
      }
      const at = (key: string): unknown => valueFrom(tokenAt(root, ["jobs", id, "steps", index, key]), withToken, FINE);
      const env = texts(at("env"));
      const inputs = texts(at("with"));
      const ended: Ended =
        "run" in step
          ? await runCommand(String(at("run")), env, workspace, here)
          : await runAction(String(at("uses")), inputs, { step: step.id, job: id, token, env, workspace, here });
      const { code, log, outputs } = ended;
      const outcome = code === 0 ? "success" : "failure";
      const conclusion = code !== 0 && at("continue-on-error") === true ? "success" : outcome;
      failed ||= conclusion === "failure";
      known[step.id] = { outcome, conclusion, outputs };
      steps.push({ id: step.id, outcome, conclusion, log });
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
  return { id, result: failed ? "failure" : "success", steps };
}

/** A script, as the runner's default shell runs it. */
async function runCommand(script: string, env: Inputs, workspace: string, { world }: Here): Promise<Ended> {
  const PATH = `${world.programs}${delimiter}${process.env["PATH"] ?? ""}`;
  const { code, stdout, stderr } = await runProgram(
    "bash",
    ["--norc", "-e", "-c", script],
    { ...env, PATH },
    workspace,
  );
  return { code, log: stdout + stderr, outputs: {} };
}

async function runAction(uses: string, inputs: Inputs, use: Use): Promise<Ended> {
  const [name = ""] = uses.split("@");
  if (name === "rung-gate/rung-gate" || name === "./") return runOurs(name, inputs, use);
  const action = ACTIONS[name];
  if (action === undefined) throw new Error(`${uses} is not emulated here`);
  const odd = Object.keys(inputs).filter((input) => !action.inputs.includes(input));
  if (odd.length > 0) throw new Error(`${uses} is not known here to have ${odd.join(", ")}`);
  const { world, run } = use.here;
  try {
    const { github, repository, contents, caches = new Map() } = world;
    const outputs = action.act(inputs, { workspace: use.workspace, github, run, repository, contents, caches });
    return { code: 0, log: "", outputs: texts(outputs) };
  } catch (error) {
    return { code: 1, log: String(error), outputs: {} };
  }
}

/** A token that may do what the job's permissions, or without any the workflow's, say. */
function tokenFor(job: Job, root: Root, { world, trigger, run }: Here): string {
  const id = job.id.toString();
  const own = valueFrom(tokenAt(root, ["jobs", id, "permissions"]), {}, FINE);
  const granted = isObject(own) ? own : valueFrom(tokenAt(root, ["permissions"]), {}, FINE);
  const may = isObject(granted) ? granted : {};
  const token = `token-of-${run.id}-${id}`;
  world.github.tokens.set(token, {
    login: "github-actions[bot]",
    pullRequests: may["pull-requests"] === "write" && trigger.readOnly !== true ? "write" : "read",
    actions: may["actions"] === "read" || may["actions"] === "write" ? "read" : "none",
  });
  return token;
}

function resultOf(runs: readonly JobRun[]): JobRun["result"] {
  if (runs.some(({ result }) => result === "failure")) return "failure";
  return runs.length > 0 && runs.every(({ result }) => result === "skipped") ? "skipped" : "success";
}

function texts(value: unknown): Record<string, string> {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, String(each ?? "")]))
    : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
