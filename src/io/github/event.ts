import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import type { RunContext } from "../../analyze.ts";
import { isRecord } from "../../model/record.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What is known of the workflow run: where the API is, which pull request, which commit. */
export type WorkflowRun = {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  readonly pullRequest: number | undefined;
  /** Whether the pull request comes from another repository, so that its token can only read. */
  readonly fromFork: boolean;
  /** The commit that was evaluated: the head of the pull request, not the merge commit made for it. */
  readonly headSha: string;
  readonly runId: string;
  readonly attempt: number;
  readonly context: RunContext;
};

const repositorySchema = z.nullish(z.object({ full_name: z.optional(z.string()) }));
const payloadSchema = z.object({
  pull_request: z.optional(
    z.object({
      number: z.int(),
      head: z.object({ sha: z.string(), ref: z.optional(z.string()), repo: repositorySchema }),
    }),
  ),
});

/**
 * Reads the environment of the runner and the event's payload. What is missing is unknown: the gate
 * works without any of it.
 */
export async function readWorkflowRun(env: Env, now: string): Promise<WorkflowRun> {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const payload = payloadSchema.safeParse(await readPayload(env["GITHUB_EVENT_PATH"]));
  const pull = payload.success ? payload.data.pull_request : undefined;
  const headSha = pull?.head.sha ?? env["GITHUB_SHA"] ?? "";
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? "1");
  return {
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    owner,
    repo,
    event: env["GITHUB_EVENT_NAME"] ?? "",
    pullRequest: pull?.number,
    fromFork: pull !== undefined && pull.head.repo?.full_name !== env["GITHUB_REPOSITORY"],
    headSha,
    runId: /^\d+$/.test(env["GITHUB_RUN_ID"] ?? "") ? (env["GITHUB_RUN_ID"] ?? "0") : "0",
    attempt: Number.isSafeInteger(attempt) ? attempt : 1,
    context: {
      id: env["GITHUB_RUN_ID"] ?? null,
      attempt: Number.isSafeInteger(attempt) ? attempt : null,
      commit: headSha === "" ? null : headSha,
      branch: pull?.head.ref ?? env["GITHUB_HEAD_REF"] ?? env["GITHUB_REF_NAME"] ?? null,
      createdAt: now,
    },
  };
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
