import * as z from "zod/mini";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { callReason } from "./api-error.ts";
import { checkedOut } from "./checked-out.ts";
import type { Connection } from "./client.ts";
import { isBaseWorkflow, type WorkflowRun } from "./event.ts";

const pullSchema = z.object({
  merge_commit_sha: z.nullish(z.string()),
  base: z.object({ sha: z.string(), ref: z.string() }),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.nullish(z.object({ full_name: z.string() })) }),
});

/** A share of the time for calls. */
const LOOK_MS = 5_000;

/** Events that say themselves what they are a change to, as far as that is to be known, whichever pull request is to be told. */
const COMPLETE = [
  "merge_group",
  "workflow_run",
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
];

/**
 * A run whose event is not made of a pull request, with what GitHub says of the one that it, or `pr-number`, names: in one
 * call. The commit is the one that is checked out into the workspace, for such events have that of the default branch.
 * Never throws: what cannot be asked for is a reason.
 */
export async function withNamedPullRequest(
  run: WorkflowRun,
  number: number | undefined,
  token: string | undefined,
  connection: Connection,
  directory: string,
): Promise<WorkflowRun> {
  const { baselineTarget: target, owner, repo, event } = run;
  const isKnown = target !== undefined && "base" in target;
  if (number === undefined || isKnown || COMPLETE.includes(event)) return run;
  const unknown = (whyNoTarget: Reason): WorkflowRun => ({ ...run, baselineTarget: undefined, whyNoTarget });
  if (token === undefined) return unknown(reason("no-token", {}));
  if (owner === "" || repo === "") return unknown(reason("no-repository", {}));
  try {
    const github = (await connection.open(token)).within(LOOK_MS);
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const pull = pullSchema.parse(await github.request(route, { owner, repo, pull_number: number }));
    const here = await checkedOut(directory);
    const isMerge = here !== "" && here === pull.merge_commit_sha;
    const ownSha = isBaseWorkflow(event) ? "" : run.headSha;
    const headSha = isMerge ? pull.head.sha : here === pull.head.sha ? here : ownSha;
    return {
      ...run,
      headSha,
      mergeSha: pull.merge_commit_sha ?? undefined,
      headRepository: pull.head.repo?.full_name ?? null,
      fromFork: pull.head.repo?.full_name !== `${owner}/${repo}`,
      baselineTarget: {
        branch: pull.base.ref,
        base: pull.base.sha,
        head: pull.head.sha,
        mergeCommit: isMerge ? here : undefined,
      },
      context: { ...run.context, commit: headSha === "" ? null : headSha, branch: pull.head.ref },
    };
  } catch (error) {
    return unknown(callReason(error, "no-pull-request-right"));
  }
}
