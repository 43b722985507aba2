import { readFile } from "node:fs/promises";
import { posix, relative, resolve } from "node:path";
import { isAbort, statusOf } from "../io/github/api-error.ts";
import { type BaseFiles, type BaseQuery, baseFilesQuery } from "../io/github/base-files.ts";
import type { GitHub } from "../io/github/client.ts";
import { type Listing, listOwnComments } from "../io/github/comments.ts";
import type { Connection } from "../io/github/connection.ts";
import type { WorkflowRun } from "../io/github/event.ts";
import type { GateChanges } from "../model/gate-changes.ts";
import { changesInMerge, changesSince, unknownChanges } from "./gate-changes.ts";
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
  return ask(open, number, query, isSilent, async (files) =>
    changesSince(files, step, {
      file: layers.find(({ place }) => place === "file"),
      inputs,
      configPath: config.path,
      configText: config.text,
      workflowText:
        workflowPath === undefined
          ? undefined
          : await readFile(resolve(directory, workflowPath), "utf8").catch(() => undefined),
    }),
  );
}

/** The same for the pull request of another run, of which nothing is at hand. */
export function lookAtMerge(
  github: GitHub,
  pull: { readonly number: number; readonly base: string | null; readonly mergeCommit: string | null },
  run: { readonly headSha: string; readonly path: string | undefined },
  { step, configPath }: { readonly step: WorkflowRun["step"]; readonly configPath: string },
): Promise<Look> {
  const query: BaseQuery = {
    config: posix.normalize(configPath),
    workflow: run.path,
    base: pull.base ?? "HEAD",
    head: run.headSha,
    mergeCommit: pull.mergeCommit ?? undefined,
  };
  const open = async () => github.within(LOOK_MS);
  return ask(open, pull.number, query, false, (files) => changesInMerge(files, step, configPath));
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
    return { gateChanges: unknownChanges(callReason(error)), comments };
  }
}

/** A path in the workspace as the repository has it. */
function repositoryPath(path: string, directory: string): string {
  return relative(directory, resolve(directory, path)).replaceAll("\\", "/");
}

function callReason(error: unknown): string {
  const status = statusOf(error);
  if (isAbort(error)) return "GitHub did not answer in time";
  if (error instanceof Error && "issues" in error) return "GitHub's answer did not have the expected form";
  if (status === 401 || status === 403)
    return `the token may not read the base (${status}); give the job \`contents: read\``;
  return `GitHub could not be asked${status === undefined ? "" : ` (${status})`}`;
}
