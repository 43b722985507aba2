import { isForkCheckedOut } from "../github/checked-out.ts";
import { type Connection, connectionFor } from "../github/connection.ts";
import { readWorkflowRun, type WorkflowRun } from "../github/event.ts";
import { annotation, command } from "../github/workflow-commands.ts";
import { verdict } from "../render/words.ts";
import { visible } from "../words/visible.ts";
import { judge } from "./judge.ts";
import { loadSettings } from "./load-settings.ts";
import { failureOf, type Outcome } from "./outcome.ts";
import { relay } from "./relay.ts";
import { type ActionWorld, tell, tellComment } from "./tell.ts";

/**
 * The action: judge, then tell. The verdict is fixed before anything is told, and nothing that fails
 * in telling changes it. With `mode: comment` there is no verdict: it tells another run's.
 *
 * @returns the exit code: 0 judged and fine, or another run's result told as far as GitHub let it be;
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

const TITLED = { title: "Rung Gate" };
const FORK_CODE =
  "This job has checked out the code of a fork, and its token is the repository's own: whatever of that code has run here could have used it. Evaluate on `pull_request`; examples/workflows/fork-evaluation.yml and fork-comment.yml show how to have the comment all the same.";

async function act(world: ActionWorld, workflow: WorkflowRun, connection: Connection): Promise<0 | 1 | 2> {
  const finished = async (outcome: Outcome) => {
    await tell({ outcome, workflow, isRelayed: false }, world, connection);
    return finish(outcome, world);
  };
  const loaded = await loadSettings(world.env, world.directory);
  if ("outcome" in loaded) return finished(loaded.outcome);
  const { settings } = loaded;
  const delivery = { delivery: settings, reportDir: settings["report-dir"] };
  if (await isForkCheckedOut(workflow, world.directory)) world.stdout(annotation("warning", FORK_CODE, TITLED));
  const failure = (error: unknown): Outcome => ({ ...delivery, ...failureOf(error) });
  if (settings.mode === "gate") {
    const judged = judge(loaded, world, workflow, connection);
    return finished(await judged.then((found) => ({ ...delivery, ...found }), failure));
  }
  const relayed = await relay(loaded, workflow, connection).catch(failure);
  if ("delivery" in relayed) return finished({ ...relayed, delivery: { ...settings, comment: "never" } });
  if ("outcome" in relayed) await tell({ ...relayed, isRelayed: true }, world, connection);
  else {
    const level = relayed.status === "failed" ? "warning" : "notice";
    world.stdout(annotation(level, `No comment was written: ${relayed.reason}`, TITLED));
    await tellComment(relayed.status, "", world).catch(() => {});
  }
  return 0;
}

function finish(outcome: Outcome, { stdout }: ActionWorld): 0 | 1 | 2 {
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
