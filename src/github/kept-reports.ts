import * as z from "zod/mini";
import { type ArtifactReport, reportInArtifact } from "./artifact-report.ts";
import { type Artifact, listArtifacts } from "./artifacts.ts";
import type { GitHub } from "./client.ts";
import type { WorkflowRun } from "./event.ts";

/** The reports that earlier runs have kept as artifacts; nothing of it is asked for twice, whoever looks. */
export type KeptReports = {
  /** What the artifacts are called. */
  readonly name: string;
  /** All artifacts of that name, newest first. */
  readonly artifacts: (github: GitHub) => Promise<readonly Artifact[]>;
  /** The last runs of this workflow on the base branch, with the event that made each, by their ids. */
  readonly runs: (github: GitHub) => Promise<ReadonlyMap<number, string>>;
  /** @param most a document that is larger, in bytes, is none */
  readonly report: (github: GitHub, artifact: Artifact, most?: number) => Promise<ArtifactReport>;
};

/** In one page; older ones are not looked for. */
const RUNS = 100;

const runsSchema = z.object({ workflow_runs: z.array(z.object({ id: z.number(), event: z.string() })) });

export function keptReports(name: string, run: WorkflowRun): KeptReports {
  let artifacts: Promise<readonly Artifact[]> | undefined;
  let runs: Promise<ReadonlyMap<number, string>> | undefined;
  const reports = new Map<number, Promise<ArtifactReport>>();
  return {
    name,
    artifacts: (github) => {
      artifacts ??= listArtifacts(github, name);
      return artifacts;
    },
    runs: (github) => {
      runs ??= branchRuns(github, run);
      return runs;
    },
    report: (github, artifact, most) => {
      const known = reports.get(artifact.id) ?? reportInArtifact(github, artifact, most);
      reports.set(artifact.id, known);
      return known;
    },
  };
}

async function branchRuns(
  github: GitHub,
  { baselineTarget, workflowPath }: WorkflowRun,
): Promise<ReadonlyMap<number, string>> {
  const file = workflowPath?.split("/").at(-1);
  if (baselineTarget === undefined || file === undefined) return new Map();
  const data = await github.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    owner: github.owner,
    repo: github.repo,
    workflow_id: file,
    branch: baselineTarget.branch,
    per_page: RUNS,
  });
  return new Map(runsSchema.parse(data).workflow_runs.map(({ id, event }) => [id, event]));
}
