import { analyze, collectSettings, readSettings } from "../analyze.ts";
import { readProbed } from "../diagnose.ts";
import type { Connection, GitHub } from "../github/client.ts";
import type { Listing } from "../github/comments.ts";
import type { WorkflowRun } from "../github/event.ts";
import type { KeptReports } from "../github/kept-reports.ts";
import { STDIN } from "../io/find-files.ts";
import { isAuto, readBaseline } from "../io/read-baseline.ts";
import { readHistory } from "../io/read-history.ts";
import { type AnswerRecord, withAnswersBefore } from "../model/answers.ts";
import type { Baseline } from "../model/baseline.ts";
import type { History } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import type { Report } from "../model/report.ts";
import { timeIn } from "../model/time.ts";
import { refuse } from "../model/user-error.ts";
import type { Settings, Settled } from "../options/settings.ts";
import { compareWithBase } from "../own-gate/compare-with-base.ts";
import { reason } from "../reasons/index.ts";
import { accepted, labelledRun } from "./acceptance.ts";

/** A report, with the comments that were seen on the way to it, and the answers of the run. */
export type Judged = {
  readonly report: Report;
  readonly comments: Listing | undefined;
  /** What passed, for the next run to be compared with. */
  readonly answers: readonly AnswerRecord[];
};

type JudgeWorld = { readonly directory: string; readonly now: () => string };

/** Half of the time for calls: looking for a baseline must not cost the comment. */
const BASELINE_MS = 10_000;
/** And half of what is left for the history. */
const HISTORY_MS = 5_000;

/**
 * Reads log and baseline, and judges.
 *
 * @throws UserError where the log cannot be read or judged
 */
export async function judge(
  loaded: Settled,
  { directory, now }: JudgeWorld,
  workflow: WorkflowRun,
  connection: Connection,
): Promise<Judged> {
  const { settings } = loaded;
  const patterns = settings["run-log"] ?? [];
  if (patterns.length === 0) {
    refuse({
      code: "no-run-log",
      field: "input run-log",
      message: "nothing says which run log to read.",
      hint: "Set `run-log` to the path or glob of the graded log.",
    });
  }
  if (patterns.includes(STDIN)) {
    refuse({
      code: "no-stdin",
      field: "input run-log",
      message: "an action has no standard input to read.",
      hint: "Name the file.",
    });
  }
  const today = now().slice(0, 10);
  const reading = { directory, head: patterns, ...readSettings(settings), settings: collectSettings(settings, today) };
  const run = await readProbed(patterns, settings, { directory, today, keepsAnswers: true });
  // Calls begin when the files are read: the time for them is the same for small logs and for large ones.
  const look = artifactSource(settings, workflow, connection);
  const baseline = isAuto(settings.baseline)
    ? await foundBaseline(workflow, look, now())
    : await readBaseline(settings.baseline, reading);
  const anchor = await anchorTime(settings, look);
  const history = isAuto(settings.history)
    ? await foundHistory(settings, workflow, look, anchor)
    : await readHistory(settings.history, reading);
  const rerun = await readHistory(settings.rerun, reading);
  const { gateChanges, comments } = await compareWithBase(loaded, workflow, connection, directory);
  const judged = analyze(run, settings, {
    context: workflow.context,
    baseline,
    history,
    anchor: anchor ?? null,
    rerun,
    gateChanges,
    today,
  });
  const report = await withKeptAnswers(judged, settings, look);
  const number = settings["pr-number"] === undefined ? workflow.pullRequest : Number(settings["pr-number"]);
  const labelled = number === undefined ? undefined : labelledRun(workflow, number);
  return {
    report: await accepted(report, settings, labelled, connection),
    comments,
    answers: run.passedAnswers(),
  };
}

/** The report with what the baseline answered to the questions that newly fail: without any, nothing is asked for. */
async function withKeptAnswers(report: Report, settings: Settings, look: ArtifactSource): Promise<Report> {
  const { comparison } = report;
  const runId = comparison?.baseline?.found ? comparison.baseline.runId : null;
  if (!comparison || runId === null || !settings["show-text"] || "reason" in look) return report;
  if ((comparison.result?.newlyFailing.length ?? 0) === 0) return report;
  const github = (await look.connect()).within(HISTORY_MS);
  const { answersOfRun } = await import("../github/answers-artifact.ts");
  const answers = await answersOfRun(github, settings["answers-artifact"], runId);
  return { ...report, comparison: withAnswersBefore(comparison, answers) };
}

/** The reports that earlier runs have kept, for whoever looks; or why they cannot be looked for. */
type ArtifactSource =
  | { readonly reason: Reason }
  | { readonly connect: () => Promise<GitHub>; readonly kept: () => Promise<KeptReports> };

function artifactSource(settings: Settings, workflow: WorkflowRun, connection: Connection): ArtifactSource {
  const token = settings["github-token"];
  if (token === undefined) return { reason: reason("no-token", {}) };
  if (workflow.owner === "" || workflow.repo === "") return { reason: reason("no-repository", {}) };
  let kept: Promise<KeptReports> | undefined;
  return {
    connect: () => connection.open(token),
    kept: () => {
      kept ??= import("../github/kept-reports.ts").then(({ keptReports }) =>
        keptReports(settings["baseline-artifact"], workflow),
      );
      return kept;
    },
  };
}

/** The artifact of the commit that this run is a change to. There is none without a token or a repository. */
async function foundBaseline(workflow: WorkflowRun, look: ArtifactSource, now: string): Promise<Baseline> {
  if ("reason" in look) return { status: "none", reasons: [look.reason] };
  const github = (await look.connect()).within(BASELINE_MS);
  const { findBaseline } = await import("../github/find-baseline.ts");
  return findBaseline(github, workflow, await look.kept(), now);
}

/** The reports of the last runs of the base branch. */
async function foundHistory(
  settings: Settings,
  workflow: WorkflowRun,
  look: ArtifactSource,
  anchor: string | undefined,
): Promise<History> {
  if ("reason" in look) return { runs: [], leftOut: [{ name: "auto", reason: look.reason }] };
  const github = (await look.connect()).within(HISTORY_MS);
  const { findHistory } = await import("../github/find-history.ts");
  return findHistory(github, workflow, await look.kept(), settings["history-runs"], anchor);
}

/** When the anchor was: what is no time is a tag or a commit, which GitHub knows. */
async function anchorTime({ anchor, history }: Settings, look: ArtifactSource): Promise<string | undefined> {
  if (anchor === undefined || history.length === 0) return undefined;
  if (timeIn(anchor) !== undefined) return anchor;
  if ("reason" in look) return undefined;
  const github = (await look.connect()).within(HISTORY_MS);
  const { timeOfRef } = await import("../github/anchor.ts");
  return timeOfRef(github, anchor);
}
