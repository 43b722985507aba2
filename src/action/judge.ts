import { analyze, collectSettings, readSettings } from "../analyze.ts";
import type { Layer } from "../config/layer.ts";
import { type DeliverySettings, deliveryLayer, deliverySettings } from "../config/lenient.ts";
import { resolve } from "../config/resolve.ts";
import type { Settings } from "../config/settings.ts";
import { readConfigText } from "../io/config-file.ts";
import { STDIN } from "../io/find-files.ts";
import type { Connection } from "../io/github/connection.ts";
import type { WorkflowRun } from "../io/github/event.ts";
import { findBaseline } from "../io/github/find-baseline.ts";
import { readInputs } from "../io/inputs.ts";
import { isAuto, readBaseline } from "../io/read-baseline.ts";
import { readGoldEvidence } from "../io/read-gold.ts";
import { readRun } from "../io/read-run.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Report } from "../model/report.ts";
import { type Problem, refuse, UserError } from "../model/user-error.ts";

/** What judging came to: a report, or why there is none. */
export type Outcome = {
  readonly delivery: DeliverySettings;
  readonly reportDir: string;
} & (
  | { readonly report: Report }
  | { readonly problems: readonly Problem[]; readonly more: number; readonly bug: string | undefined }
);

type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly worker: URL;
  readonly now: () => string;
};

/** Reads settings and log and judges. Never throws: what goes wrong is an outcome, and never a green one. */
export async function judge(
  { env, directory, worker, now }: World,
  workflow: WorkflowRun,
  connection: Connection,
): Promise<Outcome> {
  const layers: Layer[] = [];
  let reportDir = "rung-gate-report";
  let configMissing = false;
  try {
    const inputs = readInputs(env);
    layers.push(inputs);
    const named = inputs.values["config"];
    configMissing = true;
    const config = await readConfigText(
      typeof named === "string" && named.trim() !== "" ? named.trim() : undefined,
      directory,
    );
    configMissing = false;
    if (config !== undefined) {
      layers.unshift(deliveryLayer(config.text));
      layers[0] = (await import("../config/parse-config.ts")).parseConfig(config.text, config.path);
    }
    const settings = resolve(layers);
    reportDir = settings["report-dir"];
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
    const reading = { directory, ...readSettings(settings), settings: collectSettings(settings, today), worker };
    const baseline = isAuto(settings.baseline)
      ? await foundBaseline(settings, workflow, connection, now())
      : await readBaseline(settings.baseline, reading);
    const gold = await readGoldEvidence(settings["oracle-run"], patterns, reading);
    const run = await readRun({ patterns, ...reading, settings: collectSettings(settings, today, gold) });
    return {
      delivery: settings,
      reportDir,
      report: analyze(run, settings, { context: workflow.context, baseline, today }),
    };
  } catch (error) {
    return { delivery: deliverySettings(layers, configMissing), reportDir, ...failureOf(error) };
  }
}

/** The artifact of the commit that this run is a change to. Without a token, or a repository, there is none. */
/** Half of the time for calls: looking for a baseline must not cost the comment. */
const BASELINE_MS = 10_000;

async function foundBaseline(
  settings: Settings,
  workflow: WorkflowRun,
  connection: Connection,
  now: string,
): Promise<Baseline> {
  const token = settings["github-token"];
  if (token === undefined) return { status: "none", reason: "there is no token to ask GitHub with" };
  if (workflow.owner === "" || workflow.repo === "")
    return { status: "none", reason: "GITHUB_REPOSITORY does not say which repository this is" };
  return findBaseline((await connection.open(token)).within(BASELINE_MS), workflow, settings["baseline-artifact"], now);
}

function failureOf(error: unknown): { problems: readonly Problem[]; more: number; bug: string | undefined } {
  if (error instanceof UserError) return { problems: error.problems, more: error.more, bug: undefined };
  const message = error instanceof Error ? error.message : String(error);
  return {
    problems: [
      {
        code: "bug",
        message: `rung-gate has a bug: ${message}.`,
        hint: "Please report it; the log of the step has the stack.",
      },
    ],
    more: 0,
    bug: error instanceof Error ? error.stack : String(error),
  };
}
