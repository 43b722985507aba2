import type { DeliverySettings } from "../config/lenient.ts";
import { explainApiError } from "../io/github/api-error.ts";
import type { Connection } from "../io/github/connection.ts";
import type { WorkflowRun } from "../io/github/event.ts";
import { type CommentStatus, upsertComment } from "../io/github/sticky-comment.ts";

/** What became of the comment; a warning where it could not be written. Never more than that. */
export type CommentOutcome = {
  readonly status: CommentStatus | "off" | "no-pull-request" | "failed";
  readonly url: string;
  readonly warning: string | undefined;
};

/** Why a result may be worth a comment where there is none yet. */
export type News = { readonly isBad: boolean; readonly isChanged: boolean };

/**
 * Brings the pull request comment up to date. Never throws and never changes a verdict.
 *
 * @param news what of this result is worth starting a comment for
 * @param body the comment for a marker line
 */
export async function publishComment(
  run: WorkflowRun,
  connection: Connection,
  delivery: DeliverySettings,
  news: News,
  body: (marker: string) => string,
): Promise<CommentOutcome> {
  if (delivery.comment === "never") return { status: "off", url: "", warning: undefined };
  const pullRequest = delivery["pr-number"] === undefined ? run.pullRequest : Number(delivery["pr-number"]);
  if (pullRequest === undefined) return { status: "no-pull-request", url: "", warning: undefined };
  const token = delivery["github-token"];
  if (token === undefined) return failed("there is no token. Leave `github-token` out to use the job's own.");
  if (run.owner === "" || run.repo === "") return failed("GITHUB_REPOSITORY does not say which repository this is.");
  try {
    const github = await connection.open(token);
    const marker = { key: delivery["comment-key"], runId: run.runId, attempt: run.attempt, headSha: run.headSha };
    const createMissing =
      delivery.comment === "always" || news.isBad || (delivery.comment === "on-change" && news.isChanged);
    const { status, url } = await upsertComment(github, { pullRequest, marker, body, createMissing });
    return { status, url, warning: undefined };
  } catch (error) {
    return failed(explainApiError(error, run));
  }
}

function failed(reason: string): CommentOutcome {
  return { status: "failed", url: "", warning: `The pull request comment was not written: ${reason}` };
}
