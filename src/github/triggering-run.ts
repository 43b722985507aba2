import * as z from "zod/mini";

/** The run that a `workflow_run` event is about, as GitHub tells it: nothing in it was written by its code. */
export type TriggeringRun = {
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name`; null where the repository, a fork, is gone. */
  readonly headRepository: string | null;
  /** ISO 8601: when this attempt began. */
  readonly startedAt: string | null;
  readonly conclusion: string | null;
  /** Numbers of pull requests of this repository that GitHub names; none for runs of forks. */
  readonly pullRequests: readonly number[];
  /** The workflow's file in the repository. */
  readonly path: string | undefined;
};

const pullSchema = z.object({ number: z.int(), base: z.object({ repo: z.object({ id: z.number() }) }) });

/** The parts of a `workflow_run` event's payload that are needed. */
export const workflowRunSchema = z.object({
  id: z.int(),
  run_attempt: z.optional(z.int()),
  event: z.string(),
  path: z.nullish(z.string()),
  head_sha: z.string(),
  head_branch: z.nullish(z.string()),
  head_repository: z.nullish(z.object({ full_name: z.string() })),
  run_started_at: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  pull_requests: z.nullish(z.array(z.nullable(pullSchema))),
});

/** @param repositoryId of this repository: GitHub also names pull requests of forks that have our branch as head */
export function triggeringRun(
  run: z.output<typeof workflowRunSchema>,
  repositoryId: number | undefined,
): TriggeringRun {
  return {
    id: String(run.id),
    attempt: run.run_attempt ?? 1,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    startedAt: run.run_started_at ?? null,
    conclusion: run.conclusion ?? null,
    path: run.path?.split("@")[0],
    pullRequests: (run.pull_requests ?? []).flatMap((pull) =>
      pull !== null && pull.base.repo.id === repositoryId ? [pull.number] : [],
    ),
  };
}
