import { relative, resolve } from "node:path";
import { callReason } from "../github/api-error.ts";
import type { Connection, GitHub } from "../github/client.ts";
import { type Listing, listOwnComments } from "../github/comments.ts";
import { isBaseWorkflow, type WorkflowRun } from "../github/event.ts";
import type { GateChanges } from "../model/gate-changes.ts";
import { DEFAULT_CONFIG_FILE } from "../options/run-options.ts";
import type { Settled } from "../options/settings.ts";
import { reason } from "../reasons/index.ts";
import { type BaseFiles, type BaseQuery, baseFilesQuery } from "./base-files.ts";
import { changesInMerge, changesSince, configPathsIn, stepsInMerge, unknownChanges } from "./gate-changes.ts";

/** What is known of a pull request before its run is reported on. */
export type BaseCheck = {
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
export async function compareWithBase(
  { settings, layers, config }: Settled,
  workflow: WorkflowRun,
  connection: Connection,
  directory: string,
): Promise<BaseCheck> {
  const { baselineTarget: target, owner, repo, workflowPath, step } = workflow;
  const number = settings["pr-number"] === undefined ? workflow.pullRequest : Number(settings["pr-number"]);
  const inputs = layers.find(({ place }) => place === "input");
  if (number !== undefined && workflow.whyNoTarget !== undefined)
    return { gateChanges: unknownChanges(workflow.whyNoTarget), comments: undefined };
  if (number === undefined || target === undefined || "commit" in target || inputs === undefined)
    return { gateChanges: null, comments: undefined };
  const token = settings["github-token"];
  if (token === undefined || owner === "" || repo === "")
    return { gateChanges: unknownChanges(reason("no-token", {})), comments: undefined };
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
    isBaseWorkflow: isBaseWorkflow(workflow.event),
  };
  return ask(open, number, query, isSilent, (files) => changesSince(files, step, now));
}

/** So many configuration files are asked for besides the usual one; each takes a call. */
const MOST_FILES = 3;

/** The same for the pull request of another run, of which nothing is at hand. */
export async function compareMerge(
  github: GitHub,
  pull: { readonly number: number; readonly base: string; readonly mergeCommit: string | null },
  run: { readonly headSha: string; readonly path: string | undefined; readonly event: string },
  action: string,
): Promise<BaseCheck> {
  const open = async () => github.within(LOOK_MS);
  const at = (path: string): BaseQuery => ({
    config: path,
    workflow: run.path,
    base: pull.base,
    head: run.headSha,
    mergeCommit: pull.mergeCommit ?? undefined,
  });
  return ask(open, pull.number, at(DEFAULT_CONFIG_FILE), false, async (found) => {
    // Under pull_request_target the base's workflow has run, whatever the pull request makes of it.
    const isBase = isBaseWorkflow(run.event);
    const files = isBase ? { ...found, after: { ...found.after, workflow: found.before.workflow } } : found;
    const configs = new Map([[DEFAULT_CONFIG_FILE, configOf(found)]]);
    const steps = await stepsInMerge(files, action);
    const others = configPathsIn(steps).filter((path) => !configs.has(path));
    for (const path of others.slice(0, MOST_FILES)) {
      let more: BaseFiles | undefined;
      const extra = baseFilesQuery(at(path), (each) => {
        more = each;
      });
      await listOwnComments(await open(), pull.number, { extra, firstPageOnly: true });
      if (more !== undefined) configs.set(path, configOf(more));
    }
    return changesInMerge(files, steps, configs);
  });
}

function configOf({ before, after }: BaseFiles) {
  return { before: before.config, after: after.config };
}

async function ask(
  open: () => Promise<GitHub>,
  number: number,
  query: BaseQuery,
  isSilent: boolean,
  compare: (files: BaseFiles) => Promise<GateChanges>,
): Promise<BaseCheck> {
  let files: BaseFiles | undefined;
  let comments: Listing | undefined;
  const extra = baseFilesQuery(query, (found) => {
    files = found;
  });
  let failure: unknown;
  try {
    comments = await listOwnComments(await open(), number, { extra, firstPageOnly: isSilent });
    failure = comments.extraFailure;
  } catch (error) {
    failure = error;
  }
  // The files come with the first page of comments; a later one that fails does not take them away.
  if (files === undefined) return { gateChanges: unknownChanges(callReason(failure, "no-contents-right")), comments };
  const gateChanges = await compare(files).catch((error: unknown) =>
    unknownChanges(callReason(error, "no-contents-right")),
  );
  return { gateChanges, comments };
}

/** A path in the workspace as the repository has it. */
function repositoryPath(path: string, directory: string): string {
  return relative(directory, resolve(directory, path)).replaceAll("\\", "/");
}
