import * as z from "zod/mini";
import { baselineOf } from "../io/read-baseline.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Found } from "../model/comparison.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { callReason, statusOf } from "./api-error.ts";
import type { Artifact } from "./artifacts.ts";
import type { GitHub } from "./client.ts";
import type { BaselineTarget, WorkflowRun } from "./event.ts";
import type { KeptReports } from "./kept-reports.ts";

/** How far back ancestors are looked for. */
const ANCESTORS = 100;
/**
 * So many calls it takes at most, of which one downloads the report, so that one is left for the anchor of the history: runs of other workflows may keep files of the same
 * name on any number of commits, and each that the list of the workflow's runs does not have is asked about by itself.
 */
const MOST_CALLS = 9;
/** Kept for the run itself, which says what it calls, and the download. */
const KEPT_CALLS = 2;
/** Events that no pull request can cause: what their runs keep is to be believed. */
export const TRUSTED_EVENTS: readonly string[] = ["push", "schedule", "workflow_dispatch"];
/** What a merge queue has judged is what the branch then stands at; of a commit that was not merged nothing is a change. */
const QUEUE = "merge_group";

const commitSchema = z.object({ parents: z.array(z.object({ sha: z.string() })) });
const compareSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const commitsSchema = z.array(z.object({ sha: z.string() }));
const runSchema = z.object({
  event: z.string(),
  path: z.string(),
  referenced_workflows: z.nullish(z.array(z.object({ path: z.string() }))),
});

type BaselineCandidate = { readonly artifact: Artifact; readonly status: "ok" | "drift" } & Pick<
  Found,
  "by" | "commits"
>;

/**
 * Finds the report to compare with, by commit and not by the name of a branch: the artifact of the commit that this run is
 * a change to, whichever branch of this repository its run was on, else of its nearest ancestor, else the newest of the
 * base branch. Never throws: what goes wrong is a reason.
 *
 * @param now ISO 8601, for the age that is reported
 */
export async function findBaseline(
  connected: GitHub,
  run: WorkflowRun,
  kept: KeptReports,
  now: string,
): Promise<Baseline> {
  const { github, calls } = counted(connected);
  try {
    if (run.baselineTarget === undefined) return none(run.whyNoTarget ?? reason("no-target", { event: run.event }));
    const { branch } = run.baselineTarget;
    const target = await targetCommit(github, run.baselineTarget);
    const all = await kept.artifacts(github);
    const usable = onePerRun(
      all.filter(({ expired, run: made }) => !expired && made.own && String(made.id) !== run.runId),
    );
    const exact = usable.filter(({ run: made }) => made.headSha === target);
    const trust = trustOf(github, run, kept, () => MOST_CALLS - KEPT_CALLS - calls());
    const found =
      (await firstTrusted(
        exact.map((artifact) => ({ artifact, status: "ok", by: "commit", commits: null })),
        trust,
      )) ?? (await firstTrusted(await behind(github, usable, { target, branch }), trust));
    if (found !== undefined) return await read(github, kept, found, branch, now);
    if (trust.refused.length > 0) return none(...trust.refused.slice(0, SHOWN));
    if (all.length === 0 || all.every(({ expired }) => expired)) return none(whyNone(all, kept.name, branch));
    return none(reason("no-artifact-of-base", { artifact: kept.name, commit: target.slice(0, 7), branch }));
  } catch (error) {
    return none(callReason(error, "no-artifact-right"));
  }
}

/** So many reasons why a run is not believed are reported. */
const SHOWN = 3;

/** Attempts of a run may have kept one each; the newest is what it came to. */
function onePerRun(artifacts: readonly Artifact[]): readonly Artifact[] {
  const seen = new Set<number>();
  return artifacts.filter(({ run }) => !seen.has(run.id) && seen.add(run.id));
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

/** What is not of the very commit: ancestors of it from the nearest, on whatever branch, then the branch from its newest. */
async function behind(
  github: GitHub,
  usable: readonly Artifact[],
  { target, branch }: { readonly target: string; readonly branch: string },
): Promise<readonly BaselineCandidate[]> {
  const others = usable.filter(({ run }) => run.headSha !== target);
  if (others.length === 0) return [];
  const { owner, repo } = github;
  const data = await github.request("GET /repos/{owner}/{repo}/commits", {
    owner,
    repo,
    sha: target,
    per_page: ANCESTORS,
  });
  const distance = new Map(commitsSchema.parse(data).map(({ sha }, index) => [sha, index]));
  const ancestors = others.flatMap((artifact): (BaselineCandidate & { readonly commits: number })[] => {
    const commits = distance.get(artifact.run.headSha);
    return commits === undefined ? [] : [{ artifact, status: "drift", by: "ancestor", commits }];
  });
  const newest = others.filter(({ run }) => !distance.has(run.headSha) && run.headBranch === branch);
  return [
    ...ancestors.sort((a, b) => a.commits - b.commits),
    ...newest.map((artifact) => ({ artifact, status: "drift", by: "branch", commits: ANCESTORS }) as const),
  ];
}

/** Counts the calls that are made. */
function counted(github: GitHub): { readonly github: GitHub; readonly calls: () => number } {
  let calls = 0;
  const request: GitHub["request"] = (route, parameters) => {
    calls += 1;
    return github.request(route, parameters);
  };
  return { github: { ...github, request }, calls: () => calls };
}

/** Who may be believed, with the runs that were found not to be. */
type Trust = {
  /** Whether the run is known to be of this workflow and the base branch: nothing has to be asked. */
  readonly isListed: (artifact: Artifact) => boolean;
  /** Asks for the list of those, which is worth it for more than one. */
  readonly list: () => Promise<void>;
  /** How far a run is to be believed: it is of this workflow, or of one that calls the same, or not at all. */
  readonly ask: (artifact: Artifact) => Promise<"own" | "kin" | Reason>;
  /** Calls that may still be made. */
  readonly left: () => number;
  readonly refused: Reason[];
};

/** Runs of other events or workflows may hold anything under the same name. */
function trustOf(github: GitHub, own: WorkflowRun, kept: KeptReports, left: () => number): Trust {
  let listed: ReadonlyMap<number, string> = new Map();
  let called: Promise<readonly string[]> | undefined;
  return {
    refused: [],
    left,
    isListed: ({ run }) => listed.has(run.id),
    list: async () => {
      // Without it each run is asked about by itself.
      listed = await kept.runs(github).catch(() => listed);
    },
    ask: async ({ run }) => {
      const event = listed.get(run.id);
      const made = event === undefined ? await runOf(github, run.id) : { event, path: own.workflowPath ?? "" };
      const path = withoutRef(made.path);
      if (![...TRUSTED_EVENTS, QUEUE].includes(made.event))
        return reason("untrusted-event", { run: run.id, event: made.event });
      if (own.workflowPath === undefined || path === own.workflowPath) return "own";
      const calls = calledBy(made);
      if (calls.length > 0) {
        called ??= runOf(github, Number(own.runId)).then(calledBy, () => []);
        const ours = await called;
        if (calls.some((each) => ours.includes(each))) return "kin";
      }
      return reason("other-workflow", { run: run.id, path: made.path });
    },
  };
}

async function runOf(github: GitHub, id: number): Promise<z.output<typeof runSchema>> {
  const { owner, repo } = github;
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
  return runSchema.parse(await github.request(route, { owner, repo, run_id: id }));
}

/** The reusable workflows that a run called. */
function calledBy({ referenced_workflows: called }: Partial<z.output<typeof runSchema>>): readonly string[] {
  return (called ?? []).map(({ path }) => withoutRef(path));
}

function withoutRef(path: string): string {
  return path.split("@")[0] ?? "";
}

/**
 * The first candidate that is to be believed; of one commit one of the workflow itself before others, and those that are
 * listed first, which cost no call.
 */
async function firstTrusted(
  candidates: readonly BaselineCandidate[],
  trust: Trust,
): Promise<BaselineCandidate | undefined> {
  let kin: BaselineCandidate | undefined;
  if (candidates.length > 1) await trust.list();
  for (const candidate of listedFirst(candidates, trust)) {
    const { artifact } = candidate;
    if (kin !== undefined && kin.artifact.run.headSha !== artifact.run.headSha) return kin;
    if (!trust.isListed(artifact) && trust.left() <= 0) continue;
    const trusted = await trust.ask(artifact);
    if (trusted === "own") return candidate;
    if (trusted === "kin") kin ??= candidate;
    else trust.refused.push(trusted);
  }
  return kin;
}

/** In the order of commits, and of one commit those that are listed first. */
function listedFirst(candidates: readonly BaselineCandidate[], { isListed }: Trust): readonly BaselineCandidate[] {
  const order = new Map<string, number>();
  for (const { artifact } of candidates)
    if (!order.has(artifact.run.headSha)) order.set(artifact.run.headSha, order.size);
  const place = ({ artifact }: BaselineCandidate) =>
    2 * (order.get(artifact.run.headSha) ?? 0) + (isListed(artifact) ? 0 : 1);
  return [...candidates].sort((a, b) => place(a) - place(b));
}

async function read(
  github: GitHub,
  kept: KeptReports,
  { artifact, status, by, commits }: BaselineCandidate,
  branch: string,
  now: string,
): Promise<Baseline> {
  const found = await kept.report(github, artifact);
  if ("reason" in found) return { status: "unreadable", reasons: [found.reason] };
  const baseline = await baselineOf(found.document, `the artifact of run ${artifact.run.id}`);
  if (!("questions" in baseline)) return baseline;
  return {
    ...baseline,
    status,
    name: branch,
    found: { by, commits, run: artifact.run.id, hoursOld: ageOf(artifact.createdAt, now) },
    commit: artifact.run.headSha,
    branch: artifact.run.headBranch,
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
