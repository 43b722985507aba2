import { addWithin, MOST_ANSWERS, pastRunOf } from "../io/read-history.ts";
import type { History, LeftOut, PastRun } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import { callReason } from "./api-error.ts";
import type { Artifact } from "./artifacts.ts";
import type { GitHub } from "./client.ts";
import type { WorkflowRun } from "./event.ts";
import { TRUSTED_EVENTS, whyNone } from "./find-baseline.ts";
import type { KeptReports } from "./kept-reports.ts";

/** So many are downloaded at a time. */
const AT_ONCE = 5;
/** A document that unpacks to more is left out: the report of 100,000 questions has 7 MB. */
const MAX_BYTES = 20_000_000;

/**
 * The reports of the last runs of the base branch, from their artifacts: of this workflow, made by events that no pull
 * request can cause. Never throws: what is not there, or does not come in time, is named with its reason.
 *
 * @param most so many runs, each in a call of its own
 * @param anchor when the branch is watched from, ISO 8601: half of the runs are the last ones up to then
 */
export async function findHistory(
  github: GitHub,
  run: WorkflowRun,
  kept: KeptReports,
  most: number,
  anchor: string | undefined,
): Promise<History> {
  const nothing = (why: Reason): History => ({ runs: [], leftOut: [{ name: "auto", reason: why }] });
  try {
    const branch = run.baselineTarget?.branch;
    const file = run.workflowPath?.split("/").at(-1);
    if (branch === undefined) return nothing(reason("no-branch", { event: run.event }));
    if (file === undefined) return nothing(reason("no-workflow", {}));
    const all = await kept.artifacts(github);
    const usable = all.filter(
      ({ expired, run: made }) => !expired && made.own && made.headBranch === branch && String(made.id) !== run.runId,
    );
    if (usable.length === 0) return nothing(whyNone(all, kept.name, branch));
    const runs = await kept.runs(github);
    const newest = new Map<number, Artifact>();
    for (const artifact of usable)
      if (TRUSTED_EVENTS.includes(runs.get(artifact.run.id) ?? "") && !newest.has(artifact.run.id))
        newest.set(artifact.run.id, artifact);
    if (newest.size === 0) return nothing(reason("untrusted-runs", { file }));
    return await download(github, kept, chosen([...newest.values()], most, anchor), branch);
  } catch (error) {
    return nothing(callReason(error, "no-artifact-right"));
  }
}

/** How many runs before an anchor say what the branch was like then. */
const ANCHORED = 10;

/** The newest runs, and the last ones up to an anchor. */
function chosen(artifacts: readonly Artifact[], most: number, anchor: string | undefined): readonly Artifact[] {
  const time = anchor === undefined ? Number.NaN : Date.parse(anchor);
  const old = artifacts.filter(({ createdAt }) => Date.parse(createdAt) <= time);
  const since = artifacts.filter((artifact) => !old.includes(artifact));
  const kept = old.slice(0, Math.min(ANCHORED, Math.floor(most / 2)));
  return [...since.slice(0, most - kept.length), ...kept];
}

async function download(
  github: GitHub,
  kept: KeptReports,
  artifacts: readonly Artifact[],
  branch: string,
): Promise<History> {
  const runs: PastRun[] = [];
  const leftOut: LeftOut[] = [];
  for (let from = 0; from < artifacts.length; from += AT_ONCE) {
    const some = artifacts.slice(from, from + AT_ONCE);
    for (const found of await Promise.all(some.map((artifact) => read(github, kept, artifact, branch))))
      if ("reason" in found) leftOut.push(found);
      else addWithin(MOST_ANSWERS, found, runs, leftOut);
  }
  return { runs, leftOut };
}

async function read(github: GitHub, kept: KeptReports, artifact: Artifact, branch: string): Promise<PastRun | LeftOut> {
  const { id, headSha: commit } = artifact.run;
  const name = `run ${id}`;
  try {
    const found = await kept.report(github, artifact, MAX_BYTES);
    if ("reason" in found) return { name, reason: found.reason };
    const past = await pastRunOf(found.document, name, `artifact ${artifact.id}`);
    if ("reason" in past) return past;
    // Where the report comes from is GitHub's word, and not the report's.
    return { ...past, run: { ...past.run, id: String(id), commit, branch, createdAt: artifact.createdAt } };
  } catch (error) {
    return { name, reason: callReason(error, "no-artifact-right") };
  }
}
