import { appendFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Connection, connectionFor } from "../io/github/connection.ts";
import { readWorkflowRun, type WorkflowRun } from "../io/github/event.ts";
import { reportOutputs } from "../io/outputs.ts";
import { annotation, command, harmless, inert, writeOutputs } from "../io/workflow-commands.ts";
import { writePieces } from "../io/write-report.ts";
import { problemsText, renderCouldNotJudge } from "../render/could-not-judge.ts";
import { renderJson } from "../render/json.ts";
import { renderComment, renderSummary } from "../render/markdown-report.ts";
import { NO_STYLE } from "../render/style.ts";
import { renderText } from "../render/terminal.ts";
import { visible } from "../render/visible.ts";
import { verdict } from "../render/words.ts";
import { problemAnnotations, reportAnnotations } from "./annotations.ts";
import { type News, publishComment } from "./comment.ts";
import { judge } from "./judge.ts";
import { loadSettings } from "./load-settings.ts";
import { failureOf, type Outcome } from "./outcome.ts";

/** What the action touches besides files and the API. */
export type ActionWorld = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly now: () => string;
  /** The action itself, to be started as a second thread for large logs. */
  readonly worker: URL;
};

/**
 * The action: judge, then tell. The verdict is fixed before anything is told, and nothing that fails
 * in telling changes it.
 *
 * @returns the exit code: 0 judged and fine, 1 a gate failed, 2 could not judge
 */
export async function runAction(world: ActionWorld): Promise<0 | 1 | 2> {
  const { env } = world;
  const run = await readWorkflowRun(env, world.now());
  const connection = connectionFor(run);
  try {
    return await judgeAndTell(world, run, connection);
  } finally {
    connection.close();
  }
}

async function judgeAndTell(world: ActionWorld, run: WorkflowRun, connection: Connection): Promise<0 | 1 | 2> {
  const { env, directory, stdout } = world;
  const outcome = await outcomeOf(world, run, connection);
  const body = (marker: string) => bodyOf(outcome, marker);
  const attempt = (what: string, step: () => Promise<void>) => tolerate(what, step, world);

  await attempt("the log", async () => tellLog(outcome, world));
  const paths = { "report-path": "", "report-markdown-path": "" };
  await attempt("the report files", async () => {
    const folder = resolve(directory, outcome.reportDir);
    await writePieces(join(folder, "report.md"), [body("")]);
    paths["report-markdown-path"] = join(folder, "report.md");
    // A report of an earlier run would be taken for this one's.
    await rm(join(folder, "report.json"), { force: true });
    if (!("report" in outcome)) return;
    await writePieces(join(folder, "report.json"), renderJson(outcome.report));
    paths["report-path"] = join(folder, "report.json");
  });
  await attempt("the outputs", async () => {
    const file = env["GITHUB_OUTPUT"];
    if (file)
      await writeOutputs(file, { ...reportOutputs("report" in outcome ? outcome.report : undefined), ...paths });
  });
  await attempt("the job summary", async () => {
    const file = env["GITHUB_STEP_SUMMARY"];
    if (file) await appendFile(file, "report" in outcome ? renderSummary(outcome.report) : body(""), "utf8");
  });
  await attempt("the annotations", async () =>
    stdout("report" in outcome ? reportAnnotations(outcome.report) : problemAnnotations(outcome.problems)),
  );
  const comment = await publishComment(run, connection, outcome.delivery, newsOf(outcome), body);
  if (comment.warning !== undefined) stdout(annotation("warning", comment.warning, { title: "Rung Gate" }));
  await attempt("the comment outputs", async () => {
    const file = env["GITHUB_OUTPUT"];
    if (file) await writeOutputs(file, { "comment-url": comment.url, "comment-status": comment.status });
  });
  return finish(outcome, stdout);
}

/** Settings, then the verdict. Never throws: what goes wrong is an outcome, and never a green one. */
async function outcomeOf(world: ActionWorld, run: WorkflowRun, connection: Connection): Promise<Outcome> {
  const loaded = await loadSettings(world.env, world.directory);
  if ("outcome" in loaded) return loaded.outcome;
  const { settings } = loaded;
  const told = { delivery: settings, reportDir: settings["report-dir"] };
  try {
    return { ...told, report: await judge(settings, world, run, connection) };
  } catch (error) {
    return { ...told, ...failureOf(error) };
  }
}

function bodyOf(outcome: Outcome, marker: string): string {
  return "report" in outcome
    ? renderComment(outcome.report, marker)
    : renderCouldNotJudge(outcome.problems, outcome.more, marker);
}

/**
 * The report on standard output, with commands stopped around it; what is wrong on standard error. The
 * runner reads the two apart, so that text is made harmless by itself and stops nothing.
 */
function tellLog(outcome: Outcome, { stdout, stderr }: ActionWorld): void {
  if ("report" in outcome) stdout(inert(renderText(outcome.report, NO_STYLE)));
  else stderr(harmless(`${problemsText(outcome.problems, outcome.more)}${outcome.bug ?? ""}`));
}

/** A step of telling that fails is a warning. */
async function tolerate(what: string, step: () => Promise<void>, { stdout }: ActionWorld): Promise<void> {
  try {
    await step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    stdout(
      annotation("warning", `Rung Gate could not write ${what}: ${reason}. The verdict stands.`, {
        title: "Rung Gate",
      }),
    );
  }
}

function newsOf(outcome: Outcome): News {
  if (!("report" in outcome)) return { isBad: true, isChanged: true };
  const { gates, comparison } = outcome.report;
  const { newlyFailing = [], fixed = [] } = comparison?.result ?? {};
  return {
    isBad: gates.some(({ status }) => status === "failed" || status === "warned"),
    isChanged: newlyFailing.length + fixed.length > 0,
  };
}

function finish(outcome: Outcome, stdout: (text: string) => void): 0 | 1 | 2 {
  if (!("report" in outcome)) {
    stdout(command("error", {}, "Rung Gate could not judge this run; see above for what to correct."));
    return 2;
  }
  if (outcome.report.conclusion !== "failure") return 0;
  stdout(
    command(
      "error",
      {},
      verdict(outcome.report, (text, max) => visible(text, max)),
    ),
  );
  return 1;
}
