import { checkReport } from "../foreign-report/check-report.ts";
import { explainApiError, isForbidden, isRateLimit, statusOf } from "../github/api-error.ts";
import { type ArtifactReport, reportInArtifact } from "../github/artifact-report.ts";
import { type Artifact, listArtifacts } from "../github/artifacts.ts";
import type { Connection, GitHub } from "../github/client.ts";
import type { WorkflowRun } from "../github/event.ts";
import { findPullRequest } from "../github/find-pull-request.ts";
import type { TriggeringRun } from "../github/triggering-run.ts";
import { type Problem, refuse, UserError } from "../model/user-error.ts";
import type { Settings, Settled } from "../options/settings.ts";
import { compareMerge } from "../own-gate/compare-with-base.ts";
import { reasonWords } from "../reasons/index.ts";
import { visible } from "../words/visible.ts";
import { accepted } from "./acceptance.ts";
import type { ActionOutcome } from "./outcome.ts";

/** What another run found, and the run and pull request it is to be told of; or why nothing is reported. */
export type Relayed =
  | {
      readonly outcome: ActionOutcome;
      readonly workflow: WorkflowRun;
      /** Not worth a comment if there is none: but one that is there must not be taken for this run's. */
      readonly isOnlyUpdate: boolean;
    }
  | { readonly status: "no-pull-request" | "newer" | "failed"; readonly reason: string };

/**
 * `mode: comment`: tells what the run that started this one has found. Which run and which pull request that is
 * comes from GitHub's event alone; the report comes from the run's artifact, which the code of a fork may have
 * written, and is taken for data.
 *
 * @throws UserError where the settings or the event do not fit the mode
 */
export async function relay(loaded: Settled, workflow: WorkflowRun, connection: Connection): Promise<Relayed> {
  const { settings } = loaded;
  const run = triggeringRunOf(settings, workflow);
  const token = settings["github-token"];
  if (token === undefined || workflow.owner === "" || workflow.repo === "") {
    refuse({
      code: "no-token",
      field: "input github-token",
      message: "there is no token, or no repository, to ask GitHub with.",
      hint: "Leave `github-token` out to use the job's own.",
    });
  }
  try {
    const github = await connection.open(token);
    const wanted = settings["pr-number"] === undefined ? undefined : Number(settings["pr-number"]);
    const pull = await findPullRequest(github, run, wanted);
    if ("why" in pull) return { status: pull.why, reason: pull.reason };
    const ofJob = (job: string) => ({
      ...workflow,
      pullRequest: pull.number,
      runId: run.id,
      attempt: run.attempt,
      headSha: run.headSha,
      workflowPath: run.path,
      step: { ...workflow.step, job },
    });
    const outcome = {
      delivery: { ...settings, "pr-number": undefined },
      reportDir: settings["report-dir"],
      inputs: {},
    };
    const found = await reportOf(github, run, settings["report-artifact"]);
    const checked =
      "reason" in found
        ? { reason: typeof found.reason === "string" ? found.reason : reasonWords(found.reason, visible) }
        : checkReport(found.document, trustedRun(run, found.createdAt), new Set(settings["trace-hosts"]));
    if ("reason" in checked) {
      const problems = [problemOf(run, checked.reason)];
      const isOnlyUpdate = NOT_RUN.includes(run.conclusion ?? "");
      return { workflow: ofJob(""), isOnlyUpdate, outcome: { ...outcome, problems, more: 0, bug: undefined } };
    }
    // What the pull request changes of the gate that judges it is asked of GitHub: a report is free to leave it out.
    const { gateChanges, comments } = await compareMerge(github, pull, run, workflow.step.action);
    // Who accepts what is asked of GitHub, too.
    const labelled = {
      pullRequest: pull.number,
      headSha: run.headSha,
      headBranch: run.headBranch,
      headRepository: run.headRepository,
      attempt: run.attempt,
      labels: { names: undefined, isPush: false, set: undefined },
    };
    const report = await accepted({ ...checked.report, gateChanges }, settings, labelled, connection);
    // Which workflow it was is GitHub's word; which of its jobs only the report says.
    return {
      workflow: ofJob(report.run.job ?? ""),
      isOnlyUpdate: false,
      outcome: { ...outcome, report, comments },
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason =
      isForbidden(error) && !isRateLimit(error)
        ? `the token may not read run ${run.id} (${statusOf(error)}). The job needs \`permissions: actions: read, contents: read, pull-requests: write\`.`
        : explainApiError(error, workflow);
    return { status: "failed", reason };
  }
}

function triggeringRunOf(settings: Settings, { event, triggering }: WorkflowRun): TriggeringRun {
  if (settings["run-log"] !== undefined) {
    refuse({
      code: "unused-option",
      field: "input run-log",
      message: "`mode: comment` reads no log: it tells what another run has found.",
      hint: "Leave `run-log` out, or leave `mode` out to judge the log.",
    });
  }
  return (
    triggering ??
    refuse({
      code: "no-triggering-run",
      field: "input mode",
      message: `\`mode: comment\` tells what another run has found, and a ${event || "local"} event names none.`,
      hint: "Use it in a workflow `on: workflow_run`; examples/workflows/fork-comment.yml is one.",
    })
  );
}

/** The report in the artifact of this attempt of the run. */
async function reportOf(
  github: GitHub,
  run: TriggeringRun,
  name: string,
): Promise<(ArtifactReport & { readonly createdAt: string }) | { readonly reason: string }> {
  const artifact = (await listArtifacts(github, name, run.id)).find((each) => isOfAttempt(each, run));
  if (artifact === undefined) {
    const ended = NOT_RUN.includes(run.conclusion ?? "") ? `it ended as ${run.conclusion}, and ` : "it ";
    return { reason: `${ended}has left no artifact ${JSON.stringify(name)}` };
  }
  try {
    return { ...(await reportInArtifact(github, artifact, MAX_REPORT)), createdAt: artifact.createdAt };
  } catch (error) {
    if (statusOf(error) === 410) return { reason: "its artifact has expired" };
    throw error;
  }
}

/** How a run ends that has not come to its gate, or is yet to. */
const NOT_RUN = ["cancelled", "skipped", "action_required", "startup_failure", "stale"];

/** Of 100,000 entries it has some 20 MB. A run that could be anybody's is given no more of this job's memory. */
const MAX_REPORT = 32_000_000;

/** An earlier attempt's artifact stays with the run, and is not what this attempt found. */
function isOfAttempt({ expired, createdAt }: Artifact, { startedAt }: TriggeringRun): boolean {
  return !expired && (startedAt === null || Date.parse(createdAt) >= Date.parse(startedAt));
}

function trustedRun(run: TriggeringRun, createdAt: string): Parameters<typeof checkReport>[1] {
  return { id: run.id, attempt: run.attempt, commit: run.headSha, branch: run.headBranch, createdAt };
}

function problemOf(run: TriggeringRun, reason: string): Problem {
  return {
    code: "no-report",
    message: `run ${run.id} has no report that can be shown: ${reason}.`,
    hint: "See that run for its verdict, and for why.",
  };
}
