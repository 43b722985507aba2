import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import type { RunContext } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import { isRecord } from "../model/record.ts";
import { type TriggeringRun, triggeringRun, workflowRunSchema } from "./triggering-run.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What is known of the workflow run: where the API is, which pull request, which commit. */
export type WorkflowRun = {
  readonly apiUrl: string;
  /** Where people look at it: `https://github.com`, or an Enterprise Server's address. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** As the event names it; another event may be told with `pr-number`. */
  readonly pullRequest: number | undefined;
  /** Whether the pull request comes from another repository, so that its token can only read. */
  readonly fromFork: boolean;
  /** The commit that was evaluated: the head of the pull request, not the merge commit made for it; blank where it is not known. */
  readonly headSha: string;
  /** The commit that GitHub made to test the merge, where the event has it. */
  readonly mergeSha: string | undefined;
  readonly runId: string;
  readonly attempt: number;
  /** The workflow's file in the repository, where the runner says it. */
  readonly workflowPath: string | undefined;
  readonly step: Step;
  /** What this run is a change to; `undefined` where the event does not say. */
  readonly baselineTarget: BaselineTarget | undefined;
  /** Why it is not known what this run is a change to, where GitHub was asked. */
  readonly whyNoTarget?: Reason;
  /** Whether the run is not on the repository's default branch; unknown counts as being on it. */
  readonly isOffDefaultBranch: boolean;
  /** `owner/name` that the pull request's head is of; null where it is gone, and where that is not known. */
  readonly headRepository: string | null;
  readonly labels: EventLabels;
  /** The run that this one was started by, on `workflow_run`. */
  readonly triggering: TriggeringRun | undefined;
  readonly context: RunContext;
};

/** What the event says of its pull request's labels. */
export type EventLabels = {
  /** Their names when the event was made; `undefined` where it is not made of a pull request or an issue. */
  readonly names: readonly string[] | undefined;
  /** Whether the event is a push to the pull request: what it has for labels is older. */
  readonly isPush: boolean;
  /** The label that the event is about, and the person who has set it; `by` is null for an app. */
  readonly set: { readonly name: string; readonly by: string | null } | undefined;
};

/** Which step of a workflow this is. */
export type Step = {
  readonly job: string;
  /** The step's id, or one made of the action's name and, from the second on, a number. */
  readonly id: string;
  /** `owner/name` of the action; blank where the step uses a path. */
  readonly action: string;
};

/** The branch to look for a baseline on, and its commit: known, or to be asked for from two others. */
export type BaselineTarget = { readonly branch: string } & (
  | { readonly commit: string }
  | { readonly base: string; readonly head: string; readonly mergeCommit: string | undefined }
);

const repositorySchema = z.nullish(z.object({ full_name: z.optional(z.string()) }));
const labelsSchema = z.array(z.object({ name: z.string() }));
const numberedSchema = z.object({ number: z.int() });
const pullsSchema = z.object({
  pull_requests: z.array(z.extend(numberedSchema, { base: z.object({ repo: z.object({ id: z.number() }) }) })),
});
const payloadSchema = z.object({
  pull_request: z.optional(
    z.object({
      number: z.int(),
      labels: z.catch(z.optional(labelsSchema), undefined),
      merge_commit_sha: z.nullish(z.string()),
      head: z.object({ sha: z.string(), ref: z.optional(z.string()), repo: repositorySchema }),
      base: z.optional(z.object({ sha: z.string(), ref: z.string() })),
    }),
  ),
  merge_group: z.optional(z.object({ base_sha: z.string(), base_ref: z.string() })),
  issue: z.catch(
    z.optional(z.object({ number: z.int(), pull_request: z.optional(z.unknown()), labels: z.optional(labelsSchema) })),
    undefined,
  ),
  action: z.catch(z.optional(z.string()), undefined),
  label: z.catch(z.optional(z.object({ name: z.string() })), undefined),
  sender: z.catch(z.optional(z.object({ login: z.string(), type: z.string() })), undefined),
  check_run: z.catch(z.optional(pullsSchema), undefined),
  check_suite: z.catch(z.optional(pullsSchema), undefined),
  client_payload: z.catch(z.optional(z.object({ pull_request: z.optional(numberedSchema) })), undefined),
  before: z.optional(z.string()),
  workflow_run: z.optional(workflowRunSchema),
  repository: z.optional(z.object({ id: z.number(), default_branch: z.optional(z.string()) })),
});

type Payload = z.output<typeof payloadSchema>;

/** Events whose workflow, and whose commit as the runner has it, are those of the default branch, whatever they are about. */
const OF_DEFAULT_BRANCH = [
  "check_run",
  "check_suite",
  "discussion",
  "discussion_comment",
  "issue_comment",
  "issues",
  "repository_dispatch",
  "status",
  "workflow_run",
];

/** Whether a run's workflow comes from the base, so that a pull request cannot change it. */
export function isBaseWorkflow(event: string): boolean {
  return event === "pull_request_target" || OF_DEFAULT_BRANCH.includes(event);
}

/** Whether a job that the event of a fork's pull request starts has a token that can only read. */
export function canOnlyRead({ event, fromFork }: Pick<WorkflowRun, "event" | "fromFork">): boolean {
  return fromFork && ["pull_request", "pull_request_review", "pull_request_review_comment"].includes(event);
}

/** The pull request that an event which is not made of one names all the same. */
function pullRequestNamed(payload: Payload): number | undefined {
  const { pull_request: pull, issue, check_run: run, check_suite: suite, client_payload: client, repository } = payload;
  if (pull !== undefined) return pull.number;
  if (issue !== undefined) return isRecord(issue.pull_request) ? issue.number : undefined;
  // GitHub also names pull requests of forks that have our branch as head.
  const [one, ...others] = (run ?? suite)?.pull_requests.filter(({ base }) => base.repo.id === repository?.id) ?? [];
  return one === undefined ? client?.pull_request?.number : others.length === 0 ? one.number : undefined;
}

const NO_LABELS: EventLabels = { names: undefined, isPush: false, set: undefined };

function labelsOf({ action, label, sender, pull_request: pull, issue }: Payload): EventLabels {
  const about = pull ?? issue;
  const isSet = action === "labeled" && label !== undefined && pull !== undefined;
  return {
    names: about === undefined ? undefined : (about.labels ?? []).map(({ name }) => name),
    isPush: action === "synchronize",
    set: isSet ? { name: label.name, by: sender?.type === "User" ? sender.login : null } : undefined,
  };
}

/**
 * Reads the environment of the runner and the event's payload. What is missing is unknown: the gate
 * works without any of it.
 */
export async function readWorkflowRun(env: Env, now: string): Promise<WorkflowRun> {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const payload = payloadSchema.safeParse(await readPayload(env["GITHUB_EVENT_PATH"]));
  const pull = payload.success ? payload.data.pull_request : undefined;
  const triggering =
    payload.success && payload.data.workflow_run !== undefined
      ? triggeringRun(payload.data.workflow_run, payload.data.repository?.id)
      : undefined;
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const pullRequest = payload.success ? pullRequestNamed(payload.data) : undefined;
  const ownSha = pullRequest !== undefined && OF_DEFAULT_BRANCH.includes(event) ? "" : env["GITHUB_SHA"];
  const headSha = pull?.head.sha ?? triggering?.headSha ?? ownSha ?? "";
  const defaultBranch = payload.success ? payload.data.repository?.default_branch : undefined;
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
  return {
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
    owner,
    repo,
    event,
    pullRequest,
    fromFork: pull !== undefined && pull.head.repo?.full_name !== env["GITHUB_REPOSITORY"],
    headSha,
    mergeSha: pull?.merge_commit_sha ?? undefined,
    runId: /^\d+$/.test(env["GITHUB_RUN_ID"] ?? "") ? (env["GITHUB_RUN_ID"] ?? "0") : "0",
    attempt: Number.isSafeInteger(attempt) ? attempt : 1,
    step: {
      job: env["GITHUB_JOB"] ?? "",
      id: env["GITHUB_ACTION"] ?? "",
      action: env["GITHUB_ACTION_REPOSITORY"] ?? "",
    },
    workflowPath: workflowPath(env, `${owner}/${repo}`),
    baselineTarget: payload.success ? baselineTarget(env, payload.data) : undefined,
    isOffDefaultBranch: defaultBranch !== undefined && env["GITHUB_REF"] !== `refs/heads/${defaultBranch}`,
    headRepository: pull?.head.repo?.full_name ?? null,
    labels: payload.success ? labelsOf(payload.data) : NO_LABELS,
    triggering,
    context: {
      id: env["GITHUB_RUN_ID"] ?? null,
      attempt: Number.isSafeInteger(attempt) ? attempt : null,
      commit: headSha === "" ? null : headSha,
      branch: pull?.head.ref ?? triggering?.headBranch ?? env["GITHUB_HEAD_REF"] ?? env["GITHUB_REF_NAME"] ?? null,
      createdAt: now,
      job: env["GITHUB_JOB"] || null,
    },
  };
}

const NO_COMMIT = /^0*$/;

function baselineTarget(env: Env, payload: Payload): BaselineTarget | undefined {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const { pull_request: pull, merge_group: group, before = "" } = payload;
  const sha = env["GITHUB_SHA"] ?? "";
  if (pull?.base !== undefined) {
    const mergeCommit = event === "pull_request" && sha !== "" ? sha : undefined;
    return { branch: pull.base.ref, base: pull.base.sha, head: pull.head.sha, mergeCommit };
  }
  if (group !== undefined) return { branch: group.base_ref.replace(/^refs\/heads\//, ""), commit: group.base_sha };
  const branch = env["GITHUB_REF_TYPE"] === "tag" ? "" : (env["GITHUB_REF_NAME"] ?? "");
  if (branch === "") return undefined;
  if (event === "push") return NO_COMMIT.test(before) ? undefined : { branch, commit: before };
  return sha === "" ? undefined : { branch, commit: sha };
}

/** `octo/repo/.github/workflows/ci.yml@refs/heads/main`, without the repository and the ref. */
function workflowPath(env: Env, repository: string): string | undefined {
  const [path = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").split("@");
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === "") return {};
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}
