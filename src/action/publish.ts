import { join } from "node:path";
import type { Connection } from "../github/client.ts";
import type { WorkflowRun } from "../github/event.ts";
import { gateKey } from "../github/gate-key.ts";
import type { Beside } from "../github/sticky-comment.ts";
import { inputFiles } from "../io/input-files.ts";
import { emptyReportFolder } from "../io/report-folder.ts";
import { writePieces } from "../io/write-pieces.ts";
import { maskSecrets } from "../model/secrets.ts";
import { problemsText, renderCouldNotJudge } from "../render/could-not-judge.ts";
import { renderComment, renderSummary } from "../render/markdown-report.ts";
import { type Origin, sharedWords } from "../render/origin.ts";
import { isHidden } from "../render/own-gate/gate-change-words.ts";
import { ANSI_STYLE, NO_STYLE } from "../render/style.ts";
import { renderLog } from "../render/terminal.ts";
import { renderJson } from "../report-file/write.ts";
import { visible } from "../words/visible.ts";
import { annotateProblems, annotateReport } from "./annotations.ts";
import { type News, publishComment } from "./comment.ts";
import type { ActionOutcome } from "./outcome.ts";
import { reportOutputs } from "./outputs.ts";
import { harmless, inert, type Runner } from "./runner.ts";

/** The report file, plain and large. */
const REPORT_NAMES = ["report.json", "report.json.gz"] as const;
const MARKDOWN_NAME = "report.md";
const ANSWERS_NAME = "answers.json.gz";
/** Entries; a report of more is some megabytes, and is packed. */
const LARGE = 20_000;

/** What the action touches besides files, the API and the runner's protocol. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly now: () => string;
};

/** What is to be published, and of which run. */
export type Publication = {
  readonly outcome: ActionOutcome;
  /** The run that the outcome is of. */
  readonly workflow: WorkflowRun;
  /** Whether another run found it. Its failures are no errors of this one, and it has reported them better itself. */
  readonly isRelayed: boolean;
  /** Not worth starting a comment, whatever the settings say. */
  readonly isOnlyUpdate?: boolean;
};

/** Report files, outputs, summary, annotations, comment, in this order. Never throws: what fails is a warning. */
export async function publish(
  publication: Publication,
  world: ActionWorld,
  connection: Connection,
  runner: Runner,
): Promise<void> {
  const { outcome, workflow, isRelayed } = publication;
  const { env, directory } = world;
  const origin = originOf(publication, env);
  const body = (marker: string, { notes, sharedWith }: Beside = NOTHING_BESIDE) =>
    bodyOf(publication, marker, origin && { ...origin, sharedWith }, notes);
  const tolerate = (what: string, step: () => Promise<void>) => attempt(what, step, runner);

  await tolerate("the log", async () => writeLog(outcome, world, runner));
  const paths = { "report-path": "", "report-markdown-path": "", "report-html-path": "", "answers-path": "" };
  const named = outcome.delivery["comment-key"];
  const isName = named !== undefined && /^[A-Za-z0-9._-]{1,64}$/.test(named);
  const key = isName ? named : gateKey(workflow.workflowPath, workflow.step.job);
  // An artifact that is no archive is named by its file, and two gates of one run must not have the same.
  const pageName = `rung-gate-${key}.html`;
  await tolerate("the report files", async () => {
    if (outcome.reportDir === undefined) return;
    const inputs = await inputFiles(outcome.inputs, directory);
    const folder = await emptyReportFolder(
      directory,
      outcome.reportDir,
      [MARKDOWN_NAME, ANSWERS_NAME, pageName, ...REPORT_NAMES],
      inputs,
    );
    await writePieces(join(folder, MARKDOWN_NAME), [body("")]);
    paths["report-markdown-path"] = join(folder, MARKDOWN_NAME);
    const { renderPage, renderProblemPage } = await import("../page/page.ts");
    const page = () =>
      "report" in outcome
        ? renderPage(outcome.report, { answers: outcome.answers ?? [], origin })
        : renderProblemPage(outcome.problems, outcome.more, origin);
    await tolerate("the page", async () => {
      await writePieces(join(folder, pageName), [page()]);
      paths["report-html-path"] = join(folder, pageName);
    });
    if (!("report" in outcome)) return;
    const { report, answers = [] } = outcome;
    if (answers.length > 0) {
      await writePieces(join(folder, ANSWERS_NAME), [`${JSON.stringify({ schemaVersion: 1, answers })}\n`]);
      paths["answers-path"] = join(folder, ANSWERS_NAME);
    }
    const name = REPORT_NAMES[report.totals.entries > LARGE ? 1 : 0];
    await writePieces(join(folder, name), renderJson(report));
    paths["report-path"] = join(folder, name);
  });
  await tolerate("the outputs", async () =>
    setOutputs({ ...reportOutputs("report" in outcome ? outcome.report : undefined), ...paths }, env, runner),
  );
  await tolerate("the job summary", async () => {
    if (env["GITHUB_STEP_SUMMARY"])
      await runner.summary.addRaw("report" in outcome ? renderSummary(outcome.report, origin) : body("")).write();
  });
  await tolerate("the annotations", async () => {
    if (!("report" in outcome)) annotateProblems(outcome.problems, isRelayed ? runner.warning : runner.error);
    else if (!isRelayed) annotateReport(outcome.report, runner);
  });
  const comment = await publishComment(workflow, connection, outcome.delivery, {
    news: newsOf(outcome),
    body,
    seen: "report" in outcome ? outcome.comments : undefined,
    by: !isRelayed ? "gate" : "report" in outcome ? "report" : "note",
    isOnlyUpdate: publication.isOnlyUpdate ?? false,
  });
  if (comment.warning !== undefined) runner.warning(comment.warning, { title: "Rung Gate" });
  if (comment.notice !== undefined) runner.notice(comment.notice, { title: "Rung Gate" });
  if (comment.sharedWith !== undefined)
    runner.warning(sharedWords(comment.sharedWith, visible), { title: "Rung Gate" });
  await tolerate("the comment outputs", async () =>
    setOutputs({ "comment-url": comment.url, "comment-status": comment.status }, env, runner),
  );
}

/** Sets outputs, where the runner has a file for them: without one it would print them. */
export function setOutputs(
  outputs: Readonly<Record<string, string>>,
  env: ActionWorld["env"],
  { setOutput }: Runner,
): void {
  if (env["GITHUB_OUTPUT"]) for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

function originOf({ outcome, workflow, isRelayed }: Publication, env: ActionWorld["env"]): Origin | undefined {
  const { serverUrl, owner, repo, runId, attempt, triggering } = workflow;
  if (runId === "0" || owner === "" || repo === "" || !URL.canParse(serverUrl)) return undefined;
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
  const docs = { ...docsOf(env, serverUrl), page: outcome.delivery["report-url"] };
  if (!isRelayed || triggering === undefined) return { runId, url, ...docs };
  const { headRepository, conclusion } = triggering;
  const fork = headRepository === `${owner}/${repo}` ? null : (headRepository ?? "that is gone");
  return { runId, url, ...docs, relayed: { fork, conclusion } };
}

/** The repository of the action at the version that runs. A workflow that has it in its own checkout names none. */
function docsOf(env: ActionWorld["env"], serverUrl: string): Pick<Origin, "docs"> {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  const isNamed = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isNamed ? { docs: `${serverUrl}/${repository}/blob/${ref}` } : {};
}

/** Of a comment by itself, and of a file. */
const NOTHING_BESIDE: Beside = { notes: 0, sharedWith: undefined };

function bodyOf(
  { outcome, isRelayed }: Publication,
  marker: string,
  origin: Origin | undefined,
  notes: number,
): string {
  if (!("report" in outcome)) return renderCouldNotJudge(outcome.problems, outcome.more, marker, origin);
  try {
    return renderComment(outcome.report, marker, origin, notes);
  } catch (error) {
    // A report of our own that cannot be shown is a bug; somebody else's must not keep an older comment standing.
    if (!isRelayed) throw error;
    const problem = { code: "no-report", message: "the report of this run cannot be shown.", hint: "See that run." };
    return renderCouldNotJudge([problem], 0, marker, origin);
  }
}

/**
 * The report on standard output, its long lists in a group, with commands stopped around what comes from logs; what is wrong on standard error. The
 * runner reads the two apart, so that text is made harmless by itself and stops nothing.
 */
function writeLog(
  outcome: ActionOutcome,
  { stdout, stderr, env }: ActionWorld,
  { startGroup, endGroup }: Runner,
): void {
  if ("report" in outcome) {
    const { seen, folded } = renderLog(outcome.report, env["NO_COLOR"] ? NO_STYLE : ANSI_STYLE);
    stdout(inert(seen));
    if (folded === "") return;
    startGroup("Every failure, and what the answers cost");
    stdout(inert(folded));
    endGroup();
  } else stderr(harmless(maskSecrets(`${problemsText(outcome.problems, outcome.more)}${outcome.bug ?? ""}`)));
}

/** A step of publishing that fails is a warning. */
export async function attempt(what: string, step: () => Promise<void>, { warning }: Runner): Promise<void> {
  try {
    await step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warning(`Rung Gate could not write ${what}: ${visible(reason, 300)}. The verdict stands.`, { title: "Rung Gate" });
  }
}

function newsOf(outcome: ActionOutcome): News {
  if (!("report" in outcome)) return { isBad: true, isChanged: true };
  const { gates, gateChanges, comparison } = outcome.report;
  const { newlyFailing = [], fixed = [] } = comparison?.result ?? {};
  return {
    isBad:
      gates.some(({ status }) => status === "failed" || status === "accepted" || status === "warned") ||
      (gateChanges?.changes ?? []).some(({ direction }) => direction !== "tightened") ||
      isHidden(gateChanges),
    isChanged: newlyFailing.length + fixed.length > 0,
  };
}
