import { isAcceptable, withAcceptance } from "../gates/accept.ts";
import type { LabelledRun } from "../github/accept-label.ts";
import type { Connection } from "../github/client.ts";
import type { WorkflowRun } from "../github/event.ts";
import type { Report } from "../model/report.ts";
import { NO_LABEL } from "../options/options.ts";
import type { Settings } from "../options/settings.ts";
import { reason } from "../reasons/index.ts";

/** What is known of a run that is about to be judged, as a label needs it. */
export function labelledRun(run: WorkflowRun, pullRequest: number): LabelledRun {
  const { headSha, headRepository, attempt, labels, context } = run;
  return { pullRequest, headSha, headBranch: context.branch, headRepository, attempt, labels };
}

/**
 * The report with what a label on its pull request decides. GitHub is asked only where something is missed that a label
 * can accept.
 */
export async function accepted(
  report: Report,
  settings: Settings,
  run: LabelledRun | undefined,
  connection: Connection,
): Promise<Report> {
  const [label, withLimits, token] = [settings["accept-label"], settings["accept-limits"], settings["github-token"]];
  if (run === undefined || label === NO_LABEL) return report;
  if (!report.gates.some((gate) => isAcceptable(gate, withLimits))) return report;
  if (token === undefined) {
    const isThere = run.labels.names?.includes(label) ?? false;
    const acceptance = { label, by: null, commit: run.headSha || null, reason: reason("no-token", {}) };
    return isThere ? withAcceptance(report, acceptance, withLimits) : report;
  }
  const { acceptanceBy } = await import("../github/accept-label.ts");
  const acceptance = await acceptanceBy(await connection.open(token), run, label);
  return acceptance === null ? report : withAcceptance(report, acceptance, withLimits);
}
