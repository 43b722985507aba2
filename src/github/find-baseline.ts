import * as z from "zod/mini";
import { baselineOf } from "../io/read-baseline.ts";
import type { Baseline } from "../model/baseline.ts";
import { callReason } from "./api-error.ts";
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

type Candidate = { readonly artifact: Artifact; readonly status: "ok" | "drift"; readonly how: string };

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
    if (run.baselineTarget === undefined) return none(`a ${run.event || "local"} event says nothing to compare with`);
    const { branch } = run.baselineTarget;
    const target = await targetCommit(github, run.baselineTarget);
    const all = await artifacts();
    const usable = all.filter(
      ({ expired, run: made }) => !expired && made.own && made.headBranch === branch && String(made.id) !== run.runId,
    );
    if (usable.length === 0) return none(whyNone(all, name, branch));
    const refused: string[] = [];
    for (const candidate of (await ranked(github, usable, target)).slice(0, MAX_RUNS)) {
      const mistrust = await whyNotTrusted(github, candidate.artifact, run.workflowPath);
      if (mistrust !== undefined) refused.push(mistrust);
      else return await read(github, candidate, branch, now);
    }
    return none(refused.join("; "));
  } catch (error) {
    return none(callReason(error));
  }
}

/** The commit that this run is a change to. */
async function targetCommit(github: GitHub, target: BaselineTarget): Promise<string> {
  const { owner, repo } = github;
  if ("commit" in target) return target.commit;
  if (target.mergeCommit !== undefined) {
    const data = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      owner,
      repo,
      ref: target.mergeCommit,
    });
    const { parents } = commitSchema.parse(data);
    const [first, second] = parents;
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

/** Exact first, then ancestors from the nearest, then the rest of the branch from the newest. */
async function ranked(github: GitHub, usable: readonly Artifact[], target: string): Promise<readonly Candidate[]> {
  const exact = usable.filter(({ run }) => run.headSha === target);
  if (exact.length > 0) return exact.map((artifact) => ({ artifact, status: "ok", how: "exact" }));
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
      const how = Number.isFinite(commits)
        ? `${commits} ${commits === 1 ? "commit" : "commits"} behind the base`
        : `the newest of its branch, which is not among the last ${ANCESTORS} commits`;
      return { artifact, status: "drift", how };
    });
}

/** Runs of other events or workflows may hold anything under the same name; `undefined` where this one is to be believed. */
async function whyNotTrusted(github: GitHub, { run }: Artifact, path: string | undefined): Promise<string | undefined> {
  const data = await github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    owner: github.owner,
    repo: github.repo,
    run_id: run.id,
  });
  const made = runSchema.parse(data);
  if (!TRUSTED_EVENTS.includes(made.event)) return `run ${run.id} was made by a ${made.event} event`;
  if (path !== undefined && made.path.split("@")[0] !== path)
    return `run ${run.id} is of another workflow (${made.path})`;
  return undefined;
}

async function read(
  github: GitHub,
  { artifact, status, how }: Candidate,
  branch: string,
  now: string,
): Promise<Baseline> {
  const found = await reportInArtifact(github, artifact);
  if ("reason" in found)
    return { status: "unreadable", reason: `the artifact of run ${artifact.run.id}: ${found.reason}` };
  const baseline = baselineOf(found.document, `the artifact of run ${artifact.run.id}`);
  if (!("questions" in baseline)) return baseline;
  const age = ageOf(artifact.createdAt, now);
  return {
    ...baseline,
    status,
    name: branch,
    how: [how, `run ${artifact.run.id}`, ...(age === undefined ? [] : [age])].join(", "),
    commit: artifact.run.headSha,
    branch,
    runId: String(artifact.run.id),
    createdAt: artifact.createdAt,
  };
}

/** "2 hours old" */
function ageOf(then: string, now: string): string | undefined {
  const hours = Math.floor((Date.parse(now) - Date.parse(then)) / 3_600_000);
  if (!Number.isFinite(hours) || hours < 0) return undefined;
  if (hours < 48) return `${hours} ${hours === 1 ? "hour" : "hours"} old`;
  return `${Math.floor(hours / 24)} days old`;
}

/** Why there is no artifact to take, as a clause. */
export function whyNone(all: readonly Artifact[], name: string, branch: string): string {
  if (all.length === 0)
    return `there is no artifact ${JSON.stringify(name)}; upload the report on ${branch} under that name`;
  if (all.every(({ expired }) => expired)) return `every artifact ${JSON.stringify(name)} has expired`;
  return `no artifact ${JSON.stringify(name)} is of the branch ${branch} of this repository and still there`;
}

function none(reason: string): Baseline {
  return { status: "none", reason };
}
