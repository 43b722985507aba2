import * as z from "zod/mini";
import { baselineOf } from "../io/read-baseline.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Found } from "../model/comparison.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { callReason, statusOf } from "./api-error.ts";
import { reportInArtifact } from "./artifact-report.ts";
import type { Artifact } from "./artifacts.ts";
import type { GitHub } from "./client.ts";
import type { BaselineTarget, WorkflowRun } from "./event.ts";

/** How far back ancestors are looked for. */
const ANCESTORS = 100;
/** So many runs are looked at before giving up; each costs a call. */
const MAX_RUNS = 3;
/** Events that no pull request can cause: what their runs keep is to be believed. */
export const TRUSTED_EVENTS: readonly string[] = ["push", "schedule", "workflow_dispatch"];

const commitSchema = z.object({ parents: z.array(z.object({ sha: z.string() })) });
const compareSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const commitsSchema = z.array(z.object({ sha: z.string() }));
const runSchema = z.object({ event: z.string(), path: z.string() });

type BaselineCandidate = { readonly artifact: Artifact; readonly status: "ok" | "drift" } & Pick<
  Found,
  "by" | "commits"
>;

/**
 * Finds the report to compare with: the artifact of the commit that this run is a change to, else of its
 * nearest ancestor, else the newest of the base branch. Never throws: what goes wrong is a reason.
 *
 * @param artifacts all of the name, newest first
 * @param now ISO 8601, for the age that is told
 */
export async function findBaseline(
  github: GitHub,
  run: WorkflowRun,
  name: string,
  artifacts: () => Promise<readonly Artifact[]>,
  now: string,
): Promise<Baseline> {
  try {
    if (run.baselineTarget === undefined) return none(reason("no-target", { event: run.event }));
    const { branch } = run.baselineTarget;
    const target = await targetCommit(github, run.baselineTarget);
    const all = await artifacts();
    const usable = all.filter(
      ({ expired, run: made }) => !expired && made.own && made.headBranch === branch && String(made.id) !== run.runId,
    );
    if (usable.length === 0) return none(whyNone(all, name, branch));
    const refused: Reason[] = [];
    for (const candidate of (await ranked(github, usable, target)).slice(0, MAX_RUNS)) {
      const mistrust = await whyNotTrusted(github, candidate.artifact, run.workflowPath);
      if (mistrust !== undefined) refused.push(mistrust);
      else return await read(github, candidate, branch, now);
    }
    return none(...refused);
  } catch (error) {
    return none(callReason(error, "no-artifact-right"));
  }
}

/** The commit that this run is a change to. */
async function targetCommit(github: GitHub, target: BaselineTarget): Promise<string> {
  const { owner, repo } = github;
  if ("commit" in target) return target.commit;
  if (target.mergeCommit !== undefined) {
    const [first, second] = await parentsOf(github, target.mergeCommit);
    // The commit that GitHub made to test the merge: its first parent is what the branch stood at.
    if (first !== undefined && second?.sha === target.head) return first.sha;
  }
  const basehead = `${target.base}...${target.head}`;
  const data = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead,
    per_page: 1,
  });
  return compareSchema.parse(data).merge_base_commit.sha;
}

/** The parents of a commit; none of one that GitHub does not have, or not yet. */
async function parentsOf(github: GitHub, commit: string): Promise<readonly { readonly sha: string }[]> {
  const { owner, repo } = github;
  try {
    const data = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref: commit });
    return commitSchema.parse(data).parents;
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

/** Exact first, then ancestors from the nearest, then the rest of the branch from the newest. */
async function ranked(
  github: GitHub,
  usable: readonly Artifact[],
  target: string,
): Promise<readonly BaselineCandidate[]> {
  const exact = usable.filter(({ run }) => run.headSha === target);
  if (exact.length > 0) return exact.map((artifact) => ({ artifact, status: "ok", by: "commit", commits: null }));
  const data = await github.request("GET /repos/{owner}/{repo}/commits", {
    owner: github.owner,
    repo: github.repo,
    sha: target,
    per_page: ANCESTORS,
  });
  const distance = new Map(commitsSchema.parse(data).map(({ sha }, index) => [sha, index]));
  const behind = ({ run }: Artifact): number => distance.get(run.headSha) ?? Number.POSITIVE_INFINITY;
  return [...usable]
    .sort((a, b) => {
      const [near, far] = [behind(a), behind(b)];
      return near === far ? 0 : near - far;
    })
    .map((artifact) => {
      const commits = behind(artifact);
      return Number.isFinite(commits)
        ? { artifact, status: "drift", by: "ancestor", commits }
        : { artifact, status: "drift", by: "branch", commits: ANCESTORS };
    });
}

/** Runs of other events or workflows may hold anything under the same name; `undefined` where this one is to be believed. */
async function whyNotTrusted(github: GitHub, { run }: Artifact, path: string | undefined): Promise<Reason | undefined> {
  const data = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    owner: github.owner,
    repo: github.repo,
    run_id: run.id,
  });
  const made = runSchema.parse(data);
  if (!TRUSTED_EVENTS.includes(made.event)) return reason("untrusted-event", { run: run.id, event: made.event });
  if (path !== undefined && made.path.split("@")[0] !== path)
    return reason("other-workflow", { run: run.id, path: made.path });
  return undefined;
}

async function read(
  github: GitHub,
  { artifact, status, by, commits }: BaselineCandidate,
  branch: string,
  now: string,
): Promise<Baseline> {
  const found = await reportInArtifact(github, artifact);
  if ("reason" in found) return { status: "unreadable", reasons: [found.reason] };
  const baseline = await baselineOf(found.document, `the artifact of run ${artifact.run.id}`);
  if (!("questions" in baseline)) return baseline;
  return {
    ...baseline,
    status,
    name: branch,
    found: { by, commits, run: artifact.run.id, hoursOld: ageOf(artifact.createdAt, now) },
    commit: artifact.run.headSha,
    branch,
    runId: String(artifact.run.id),
    createdAt: artifact.createdAt,
  };
}

/** In whole hours; null where the two are no times in that order. */
function ageOf(then: string, now: string): number | null {
  const hours = Math.floor((Date.parse(now) - Date.parse(then)) / 3_600_000);
  return Number.isFinite(hours) && hours >= 0 ? hours : null;
}

/** Why there is no artifact to take. */
export function whyNone(all: readonly Artifact[], name: string, branch: string): Reason {
  if (all.length === 0) return reason("no-artifact", { artifact: name, branch });
  if (all.every(({ expired }) => expired)) return reason("artifacts-expired", { artifact: name });
  return reason("artifacts-of-others", { artifact: name, branch });
}

function none(...reasons: readonly Reason[]): Baseline {
  return { status: "none", reasons };
}
