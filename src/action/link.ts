import { explainApiError } from "../github/api-error.ts";
import type { Connection } from "../github/client.ts";
import { listOwnComments, type OwnComment } from "../github/comments.ts";
import type { WorkflowRun } from "../github/event.ts";
import { findPullRequest } from "../github/find-pull-request.ts";
import { gateKey } from "../github/gate-key.ts";
import { type MarkedText, type Marker, readMarked } from "../github/marker.ts";
import { upsertComment } from "../github/sticky-comment.ts";
import type { Settings } from "../options/settings.ts";
import { withPageLink } from "../render/page-link.ts";
import { visible } from "../words/visible.ts";
import type { CommentOutcome } from "./comment.ts";
import type { ActionOutcome } from "./outcome.ts";

/**
 * `mode: link`: puts the address of the page, which exists only when it has been uploaded, into the comment that an earlier
 * step of this run has written. Judges nothing, and is never red: what it cannot do is a warning.
 */
export async function linkPage(settings: Settings, run: WorkflowRun, connection: Connection): Promise<CommentOutcome> {
  const { "report-url": url, "github-token": token } = settings;
  if (url === undefined)
    return failed(
      "`report-url` is blank. Was the page uploaded? The output `artifact-url` of the upload is its address.",
    );
  if (token === undefined) return failed("there is no token. Leave `github-token` out to use the job's own.");
  if (run.owner === "" || run.repo === "") return failed("GITHUB_REPOSITORY does not say which repository this is.");
  try {
    const github = await connection.open(token);
    const pullRequest = await pullRequestOf(settings, run, github);
    if (pullRequest === undefined) return { status: "no-pull-request", url: "", warning: undefined };
    const listing = await listOwnComments(github, pullRequest);
    const found = commentOf(listing.own, settings, run);
    if (typeof found === "string") return failed(found);
    if (found === undefined)
      return {
        status: "skipped",
        url: "",
        warning: undefined,
        notice:
          "This run has written no comment that could lead to the page. Link after the gate, in the same run; with `comment: never` there is none.",
      };
    const linked = withPageLink(found.text, url);
    if (linked === undefined)
      return failed("the comment has no place for it. Use one version of the action in both steps.");
    const body = linked.split("\n").slice(0, -1).join("\n");
    // That the text before was another one of this run is said to be another gate's, which it is not.
    const { status, url: address } = await upsertComment(github, {
      pullRequest,
      marker: found.marker,
      body: (marker) => `${body}\n${marker}`,
      createMissing: false,
      seen: listing,
    });
    return { status, url: address, warning: undefined };
  } catch (error) {
    return failed(explainApiError(error, run));
  }
}

/** On `workflow_run` the pull request of the run that started this one, whose comment an earlier step has written. */
async function pullRequestOf(
  { "pr-number": number }: Settings,
  { pullRequest, triggering }: WorkflowRun,
  github: Awaited<ReturnType<Connection["open"]>>,
): Promise<number | undefined> {
  const wanted = number === undefined ? undefined : Number(number);
  if (triggering === undefined) return wanted ?? pullRequest;
  const found = await findPullRequest(github, triggering, wanted);
  return "number" in found ? found.number : undefined;
}

/** The comment that this run has written; `undefined` if there is none, a clause if there are several. */
function commentOf(
  own: readonly OwnComment[],
  { "comment-key": key }: Settings,
  { runId, attempt, triggering, workflowPath, step }: WorkflowRun,
): (OwnComment & MarkedText) | string | undefined {
  const isOfRun = ({ marker }: { readonly marker: Marker }) =>
    triggering === undefined
      ? marker.runId === runId && marker.attempt <= attempt
      : marker.runId === triggering.id && marker.attempt <= triggering.attempt;
  const all = own
    .flatMap((comment) => {
      const marked = readMarked(comment.body);
      return marked === undefined ? [] : [{ ...comment, ...marked }];
    })
    .filter(isOfRun);
  const wanted = key ?? gateKey(workflowPath, step.job);
  const named = all.filter(({ marker }) => marker.key === wanted);
  const [first, ...others] = named.length > 0 || key !== undefined ? named : all;
  return others.length === 0
    ? first
    : "this run has written several comments. Set the `comment-key` of the one that is meant.";
}

/** What keeps the settings from being read keeps the link from being made, and nothing else. */
export function linkFailure(outcome: ActionOutcome): CommentOutcome {
  const [problem] = "problems" in outcome ? outcome.problems : [];
  const { field, message, hint } = problem ?? { message: "its settings cannot be read." };
  return failed(visible([field === undefined ? "" : `${field}:`, message, hint ?? ""].join(" ").trim(), 600));
}

function failed(reason: string): CommentOutcome {
  return { status: "failed", url: "", warning: `The comment was not linked to the page: ${reason}` };
}
