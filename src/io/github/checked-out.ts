import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WorkflowRun } from "./event.ts";

/** Events whose workflow runs with the repository's own token, whoever made the pull request. */
const TRUSTED_EVENTS = ["pull_request_target", "workflow_run"];

/**
 * Whether the workspace holds the code of a fork in a job whose token may write: what was run there could have
 * done anything with it, whatever is judged of it now. Looks at the commit that was checked out, and no further.
 */
export async function isForkCheckedOut(run: WorkflowRun, directory: string): Promise<boolean> {
  const { event, fromFork, triggering, owner, repo, headSha } = run;
  if (!TRUSTED_EVENTS.includes(event)) return false;
  const foreign = triggering === undefined ? fromFork : triggering.headRepository !== `${owner}/${repo}`;
  if (!foreign || headSha === "") return false;
  // A checkout of a commit leaves its hash there; one of a branch, its name.
  const head = await readFile(join(directory, ".git/HEAD"), "utf8").catch(() => "");
  return head.trim() === headSha;
}
