import { isForkCheckedOut } from "../github/checked-out.ts";
import { type Connection, connectionFor } from "../github/client.ts";
import { readWorkflowRun, type WorkflowRun } from "../github/event.ts";
import { withNamedPullRequest } from "../github/named-pull-request.ts";
import { unreadConfig } from "../io/config-file.ts";
import { checkReportFolder } from "../io/report-folder.ts";
import type { Settings } from "../options/settings.ts";
import { countedReport } from "../render/counted.ts";
import { pageLine } from "../render/page-link.ts";
import { title } from "../render/verdict/title.ts";
import { visible } from "../words/visible.ts";
import type { CommentOutcome } from "./comment.ts";
import { judge } from "./judge.ts";
import { loadSettings } from "./load-settings.ts";
import { type ActionOutcome, failureOf } from "./outcome.ts";
import { type ActionWorld, attempt, publish, setOutputs } from "./publish.ts";
import { loadRunner, type Runner } from "./runner.ts";

/**
 * The action: judge, then publish. The verdict is fixed before anything is published, and nothing that fails
 * in publishing changes it. With `mode: comment` there is no verdict: it publishes another run's.
 *
 * @returns the exit code: 0 judged and fine, or another run's result published as far as GitHub let it be;
 * 1 a gate failed, 2 could not judge
 */
export async function runAction(world: ActionWorld): Promise<0 | 1 | 2> {
  const run = await readWorkflowRun(world.env, world.now());
  const connection = connectionFor(run);
  try {
    return await act(world, run, connection);
  } finally {
    connection.close();
  }
}

const FORK_CODE =
  "This job has checked out the code of a fork, and its token is the repository's own: whatever of that code has run here could have used it. Evaluate on `pull_request`; examples/workflows/fork-evaluation.yml and fork-comment.yml show how to have the comment all the same.";

async function act(world: ActionWorld, started: WorkflowRun, connection: Connection): Promise<0 | 1 | 2> {
  let workflow = started;
  const finished = async (outcome: ActionOutcome) => {
    const runner = await loadRunner(outcome.delivery["github-token"]);
    if (await isForkCheckedOut(workflow, world.directory)) runner.warning(FORK_CODE, { title: "Rung Gate" });
    const unread = await unreadConfig(world.env["INPUT_CONFIG"]?.trim() || undefined, world.directory);
    if (unread !== undefined) runner.warning(unread, { title: "Rung Gate" });
    await publish({ outcome, workflow, isRelayed: false }, world, connection, runner);
    return finish(outcome, runner);
  };
  const loaded = await loadSettings(world.env, world.directory);
  if ("outcome" in loaded && world.env["INPUT_MODE"]?.trim() === "link") {
    const { linkFailure } = await import("./link.ts");
    await reportLink(linkFailure(loaded.outcome), loaded.outcome.delivery, world);
    return 0;
  }
  if ("outcome" in loaded) return finished(loaded.outcome);
  const { settings } = loaded;
  if (settings.mode === "link") {
    const { linkPage } = await import("./link.ts");
    await reportLink(await linkPage(settings, workflow, connection), settings, world);
    return 0;
  }
  const { "report-dir": reportDir } = settings;
  try {
    await checkReportFolder(world.directory, reportDir);
  } catch (error) {
    const delivery = settings.mode === "gate" ? settings : { ...settings, comment: "never" as const };
    return finished({ delivery, reportDir: undefined, inputs: settings, ...failureOf(error) });
  }
  const delivery = { delivery: settings, reportDir, inputs: settings };
  const failure = (error: unknown): ActionOutcome => ({ ...delivery, ...failureOf(error) });
  if (settings.mode === "gate") {
    const number = settings["pr-number"] === undefined ? started.pullRequest : Number(settings["pr-number"]);
    const token = settings["github-token"];
    workflow = await withNamedPullRequest(started, number, token, connection, world.directory);
    const judged = judge(loaded, world, workflow, connection);
    return finished(await judged.then((found) => ({ ...delivery, ...found }), failure));
  }
  const { relay } = await import("./relay.ts");
  const relayed = await relay(loaded, workflow, connection).catch(failure);
  if ("delivery" in relayed) return finished({ ...relayed, delivery: { ...settings, comment: "never" } });
  const runner = await loadRunner(settings["github-token"]);
  if (await isForkCheckedOut(workflow, world.directory)) runner.warning(FORK_CODE, { title: "Rung Gate" });
  if ("outcome" in relayed) await publish({ ...relayed, isRelayed: true }, world, connection, runner);
  else {
    const annotate = relayed.status === "failed" ? runner.warning : runner.notice;
    annotate(`No comment was written: ${relayed.reason}`, { title: "Rung Gate" });
    setOutputs({ "comment-url": "", "comment-status": relayed.status }, world.env, runner);
  }
  return 0;
}

/** What became of the link: outputs, a line of the summary, which is all there is without a pull request, and what is to be known. */
async function reportLink(
  { status, url, warning, notice }: CommentOutcome,
  { "report-url": page, "github-token": token }: Pick<Settings, "report-url" | "github-token">,
  { env }: ActionWorld,
): Promise<void> {
  const runner = await loadRunner(token);
  await attempt(
    "the outputs",
    async () => setOutputs({ "comment-url": url, "comment-status": status }, env, runner),
    runner,
  );
  await attempt(
    "the job summary",
    async () => {
      if (page !== undefined && env["GITHUB_STEP_SUMMARY"]) await runner.summary.addRaw(`${pageLine(page)}\n`).write();
    },
    runner,
  );
  if (warning !== undefined) runner.warning(warning, { title: "Rung Gate" });
  if (notice !== undefined) runner.notice(notice, { title: "Rung Gate" });
}

function finish(outcome: ActionOutcome, { setFailed }: Runner): 0 | 1 | 2 {
  if (!("report" in outcome)) {
    setFailed("Rung Gate could not judge this run; see above for what to correct.");
    return 2;
  }
  if (outcome.report.conclusion !== "failure") return 0;
  setFailed(title(countedReport(outcome.report), visible));
  return 1;
}
