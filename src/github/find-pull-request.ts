import * as z from "zod/mini";
import { statusOf } from "./api-error.ts";
import type { GitHub } from "./client.ts";
import type { TriggeringRun } from "./triggering-run.ts";

/** The pull request that a run was for, or a clause that says why there is none. */
export type FoundPullRequest =
  | {
      readonly number: number;
      /** The commit of its base branch, and the one that GitHub made to test the merge; null where it has made none. */
      readonly base: string;
      readonly mergeCommit: string | null;
    }
  | { readonly why: "no-pull-request" | "newer"; readonly reason: string };

const pullSchema = z.object({
  number: z.int(),
  state: z.string(),
  merge_commit_sha: z.nullish(z.string()),
  base: z.object({ sha: z.string() }),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.nullish(z.object({ full_name: z.string() })) }),
});
const pullsSchema = z.array(pullSchema);
type Pull = z.output<typeof pullSchema>;

const OF_PULL_REQUESTS = ["pull_request", "pull_request_target"];

/**
 * Finds the open pull request that a run was for, from what GitHub says of the run and from nothing else: its
 * head has to be the run's commit, in the run's repository.
 *
 * @param wanted the number that the workflow gives; it has to fit the run like any other
 * @throws what a call throws
 */
export async function findPullRequest(
  github: GitHub,
  run: TriggeringRun,
  wanted: number | undefined,
): Promise<FoundPullRequest> {
  if (!OF_PULL_REQUESTS.includes(run.event)) return none(`run ${run.id} was made by a ${run.event} event`);
  if (run.headRepository === null || run.headBranch === null)
    return none(`the repository that run ${run.id} came from is gone`);
  const [own, ...others] = run.pullRequests;
  const number = wanted ?? (others.length === 0 ? own : undefined);
  const pulls = number === undefined ? await openPulls(github, run) : await namedPull(github, number);
  return only(
    pulls.filter(
      ({ state, head }) =>
        state === "open" && head.repo?.full_name === run.headRepository && head.ref === run.headBranch,
    ),
    run,
  );
}

async function openPulls(github: GitHub, { headRepository, headBranch }: TriggeringRun): Promise<readonly Pull[]> {
  const { owner, repo } = github;
  const [headOwner = ""] = (headRepository ?? "").split("/");
  return pullsSchema.parse(
    await github.request("GET /repos/{owner}/{repo}/pulls", {
      owner,
      repo,
      head: `${headOwner}:${headBranch}`,
      state: "open",
      per_page: 100,
    }),
  );
}

async function namedPull(github: GitHub, number: number): Promise<readonly Pull[]> {
  const { owner, repo } = github;
  try {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    return [pullSchema.parse(await github.request(route, { owner, repo, pull_number: number }))];
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

function only(pulls: readonly Pull[], { id, headSha }: TriggeringRun): FoundPullRequest {
  const [first, ...others] = pulls.filter(({ head }) => head.sha === headSha);
  if (first !== undefined && others.length === 0) {
    const { number, base, merge_commit_sha: mergeCommit = null } = first;
    return { number, base: base.sha, mergeCommit };
  }
  if (first !== undefined) {
    const numbers = [first, ...others].map(({ number }) => number).join(" and ");
    return none(`run ${id} may have been for any of the pull requests ${numbers}; name one with \`pr-number\``);
  }
  return pulls.length > 0
    ? { why: "newer", reason: `the pull request has moved on from the commit of run ${id}` }
    : none(`no open pull request has the commit of run ${id} as its head`);
}

function none(reason: string): FoundPullRequest {
  return { why: "no-pull-request", reason };
}
