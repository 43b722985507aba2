import { relative, resolve } from "node:path";
import { DEFAULT_CONFIG_FILE } from "../config/run-options.ts";
import { isAbort, isForbidden, statusOf } from "../io/github/api-error.ts";
import { type BaseFiles, type BaseQuery, baseFilesQuery } from "../io/github/base-files.ts";
import type { GitHub } from "../io/github/client.ts";
import { type Listing, listOwnComments } from "../io/github/comments.ts";
import type { Connection } from "../io/github/connection.ts";
import type { WorkflowRun } from "../io/github/event.ts";
import type { GateChanges } from "../model/gate-changes.ts";
import { changesInMerge, changesSince, configPathIn, unknownChanges } from "./gate-changes.ts";
import type { Settled } from "./load-settings.ts";

/** What is known of a pull request before its run is told of. */
export type Look = {
  /** null where there is no pull request. */
  readonly gateChanges: GateChanges | null;
  /** The comments that are there, so that they need not be asked for again. */
  readonly comments: Listing | undefined;
};

/** A share of the time for calls: what the pull request changes must not cost its comment. */
const LOOK_MS = 5_000;

/**
 * Looks at the pull request of this run in one call: its comments, and the configuration and workflow at its
 * base, for how it changes the settings that judge it. Never throws: what cannot be asked for is a reason.
 */
export async function lookAtBase(
  { settings, layers, config }: Settled,
  workflow: WorkflowRun,
  connection: Connection,
  directory: string,
): Promise<Look> {
  const { baselineTarget: target, owner, repo, workflowPath, step } = workflow;
  const number = settings["pr-number"] === undefined ? workflow.pullRequest : Number(settings["pr-number"]);
  const inputs = layers.find(({ place }) => place === "input");
  if (number === undefined || target === undefined || "commit" in target || inputs === undefined)
    return { gateChanges: null, comments: undefined };
  const token = settings["github-token"];
  if (token === undefined || owner === "" || repo === "")
    return { gateChanges: unknownChanges("there is no token to ask GitHub with"), comments: undefined };
  const query: BaseQuery = {
    config: repositoryPath(config.path, directory),
    workflow: workflowPath,
    base: target.base,
    head: target.head,
    mergeCommit: target.mergeCommit,
  };
  const isSilent = settings.comment === "never";
  const open = async () => (await connection.open(token)).within(LOOK_MS);
  const now = {
    file: layers.find(({ place }) => place === "file"),
    inputs,
    configPath: config.path,
    configText: config.text,
    isBaseWorkflow: workflow.event === "pull_request_target",
  };
  return ask(open, number, query, isSilent, (files) => changesSince(files, step, now));
}

/** The same for the pull request of another run, of which nothing is at hand. */
export async function lookAtMerge(
  github: GitHub,
  pull: { readonly number: number; readonly base: string; readonly mergeCommit: string | null },
  run: { readonly headSha: string; readonly path: string | undefined },
  action: string,
): Promise<Look> {
  const open = async () => github.within(LOOK_MS);
  const at = (path: string): BaseQuery => ({
    config: path,
    workflow: run.path,
    base: pull.base,
    head: run.headSha,
    mergeCommit: pull.mergeCommit ?? undefined,
  });
  let named: string | undefined;
  const look = await ask(open, pull.number, at(DEFAULT_CONFIG_FILE), false, async (files) => {
    named = await configPathIn(files.after.workflow, action);
    return changesInMerge(files, action, DEFAULT_CONFIG_FILE);
  });
  // The workflow names another file, which takes a call of its own.
  if (named === undefined || named === DEFAULT_CONFIG_FILE) return look;
  const path = named;
  return ask(open, pull.number, at(path), false, (files) => changesInMerge(files, action, path));
}

async function ask(
  open: () => Promise<GitHub>,
  number: number,
  query: BaseQuery,
  isSilent: boolean,
  compare: (files: BaseFiles) => Promise<GateChanges>,
): Promise<Look> {
  let files: BaseFiles | undefined;
  let comments: Listing | undefined;
  const extra = baseFilesQuery(query, (found) => {
    files = found;
  });
  try {
    comments = await listOwnComments(await open(), number, { extra, firstPageOnly: isSilent });
    const gateChanges =
      files === undefined ? unknownChanges("GitHub's answer did not have the expected form") : await compare(files);
    return { gateChanges, comments };
  } catch (error) {
    // The files come with the first page of comments; a later one that fails does not take them away.
    return { gateChanges: files === undefined ? unknownChanges(callReason(error)) : await compare(files), comments };
  }
}

/** A path in the workspace as the repository has it. */
function repositoryPath(path: string, directory: string): string {
  return relative(directory, resolve(directory, path)).replaceAll("\\", "/");
}

function callReason(error: unknown): string {
  if (isAbort(error)) return "GitHub did not answer in time";
  if (error instanceof Error && "issues" in error) return "GitHub's answer did not have the expected form";
  const status = statusOf(error);
  if (isForbidden(error)) return "the token may not read the base; give the job `contents: read`";
  return `GitHub could not be asked${status === undefined ? "" : ` (${status})`}`;
}
