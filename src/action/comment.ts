import { explainApiError } from "../github/api-error.ts";
import type { Connection, GitHub } from "../github/client.ts";
import type { Listing } from "../github/comments.ts";
import type { WorkflowRun } from "../github/event.ts";
import { findPullRequest } from "../github/find-pull-request.ts";
import { ANY_GATE, gateKey } from "../github/gate-key.ts";
import type { Marker } from "../github/marker.ts";
import { type Beside, type CommentStatus, type OtherGate, upsertComment } from "../github/sticky-comment.ts";
import type { DeliverySettings } from "../options/lenient.ts";
import { visible } from "../words/visible.ts";

/** What became of the comment; a warning where it could not be written. Never more than that. */
export type CommentOutcome = {
  readonly status: CommentStatus | "off" | "no-pull-request" | "failed";
  readonly url: string;
  readonly warning: string | undefined;
  /** What to set to have a comment, where the event may be about a pull request that it does not name. */
  readonly notice?: string | undefined;
  readonly sharedWith?: OtherGate | undefined;
};

/** Why a result may be worth a comment if there is none yet. */
export type News = { readonly isBad: boolean; readonly isChanged: boolean };

/** What the comment is to say. */
export type Message = {
  readonly news: News;
  /** The comment for a marker line. */
  readonly body: (marker: string, beside: Beside) => string;
  /** The pull request's comments, where they have been seen already. */
  readonly seen?: Listing | undefined;
  /** Whose word it is. */
  readonly by: Marker["by"];
  /** Not worth starting a comment, whatever the settings say. */
  readonly isOnlyUpdate: boolean;
};

/** Brings the pull request comment up to date. Never throws and never changes a verdict. */
export async function publishComment(
  run: WorkflowRun,
  connection: Connection,
  delivery: DeliverySettings,
  { news, body, seen, by, isOnlyUpdate }: Message,
): Promise<CommentOutcome> {
  if (delivery.comment === "never") return { status: "off", url: "", warning: undefined };
  const named = delivery["pr-number"] === undefined ? run.pullRequest : Number(delivery["pr-number"]);
  if (named === undefined && run.triggering === undefined)
    return { status: "no-pull-request", url: "", warning: undefined, notice: whatToSet(run) };
  const token = delivery["github-token"];
  if (token === undefined) return failed("there is no token. Leave `github-token` out to use the job's own.");
  if (run.owner === "" || run.repo === "") return failed("GITHUB_REPOSITORY does not say which repository this is.");
  try {
    const github = await connection.open(token);
    const pullRequest = named ?? (await pullRequestOf(run, github));
    if (pullRequest === undefined) return { status: "no-pull-request", url: "", warning: undefined };
    const gate = gateKey(run.workflowPath, run.step.job);
    const key = delivery["comment-key"] ?? gate;
    const marker = { key, runId: run.runId, attempt: run.attempt, headSha: run.headSha, by, gate };
    const isUnnamed = delivery["comment-key"] === undefined;
    const createMissing =
      !isOnlyUpdate &&
      (delivery.comment === "always" || news.isBad || (delivery.comment === "on-change" && news.isChanged));
    const written = await upsertComment(github, {
      pullRequest,
      marker,
      body,
      createMissing,
      seen,
      // What was written before gates had names of their own, and of a run that has left no report to say its job.
      adopts: isUnnamed ? [gateKey(run.workflowPath, ""), ANY_GATE].filter((each) => each !== key) : [],
      isOfAnyJob: isUnnamed && run.step.job === "",
    });
    return { ...written, warning: undefined };
  } catch (error) {
    return failed(explainApiError(error, run));
  }
}

/** Events that are about no pull request, or about what one has become. */
const OF_NO_PULL_REQUEST = ["", "push", "schedule", "merge_group", "release", "create", "delete"];

function whatToSet({ event, isOffDefaultBranch }: WorkflowRun): string | undefined {
  if (OF_NO_PULL_REQUEST.includes(event) || (event === "workflow_dispatch" && !isOffDefaultBranch)) return undefined;
  return `No pull request comment was written: this \`${visible(event, 60)}\` event names no pull request. If this run belongs to one, set \`pr-number\` to its number.`;
}

/** On `workflow_run`: the pull request that the run which started this one was for. */
async function pullRequestOf({ triggering }: WorkflowRun, github: GitHub): Promise<number | undefined> {
  if (triggering === undefined) return undefined;
  const found = await findPullRequest(github, triggering, undefined);
  return "number" in found ? found.number : undefined;
}

function failed(reason: string): CommentOutcome {
  return { status: "failed", url: "", warning: `The pull request comment was not written: ${reason}` };
}
