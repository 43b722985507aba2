import { analyze, collectSettings, type RunContext } from "../analyze.ts";
import type { Layer } from "../config/layer.ts";
import { type DeliverySettings, deliverySettings } from "../config/lenient.ts";
import { resolve } from "../config/resolve.ts";
import { readConfigFile } from "../io/config-file.ts";
import { readInputs } from "../io/inputs.ts";
import { readBaseline } from "../io/read-baseline.ts";
import { readRun } from "../io/read-run.ts";
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
export async function judge({ env, directory, worker, now }: World, context: RunContext): Promise<Outcome> {
  const layers: Layer[] = [];
  let reportDir = "rung-gate-report";
  try {
    const inputs = readInputs(env);
    layers.push(inputs);
    const named = inputs.values["config"];
    const file = await readConfigFile(
      typeof named === "string" && named.trim() !== "" ? named.trim() : undefined,
      directory,
    );
    if (file !== undefined) layers.unshift(file);
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
    const today = now().slice(0, 10);
    const reading = { directory, format: settings.format, settings: collectSettings(settings, today), worker };
    const baseline = await readBaseline(settings.baseline, reading);
    const run = await readRun({ patterns, ...reading });
    return { delivery: settings, reportDir, report: analyze(run, settings, { context, baseline, today }) };
  } catch (error) {
    return { delivery: deliverySettings(layers), reportDir, ...failureOf(error) };
  }
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
