import type { Layer } from "../config/layer.ts";
import { settingChanges } from "../config/setting-changes.ts";
import type { BaseFiles, JudgingFiles } from "../io/github/base-files.ts";
import type { Step } from "../io/github/event.ts";
import { stepInputs } from "../io/github/step-inputs.ts";
import type { GateChanges } from "../model/gate-changes.ts";
import { UserError } from "../model/user-error.ts";

/** The settings of now, and the texts they come from where these are at hand. */
export type Now = {
  readonly file: Layer | undefined;
  readonly inputs: Layer;
  readonly configPath: string;
  readonly configText: string | null;
  readonly workflowText: string | undefined;
};

/** What cannot be said of the base. */
class Unknown extends Error {}

/** How the settings of now differ from those that the files at the base make. Never throws. */
export async function changesSince(files: BaseFiles, step: Step, now: Now): Promise<GateChanges> {
  try {
    const { config, workflow } = files.before;
    const inputs = workflow === now.workflowText ? now.inputs : await inputsOf(workflow, step, now.inputs);
    const isSame = config === now.configText;
    // Of another file than that of now only the name is compared: `config` has changed.
    const isOther = configIn(inputs) !== configIn(now.inputs);
    const file = isSame || isOther ? now.file : await fileOf(config, now.configPath);
    if (file === now.file && inputs === now.inputs) return { base: files.commit, reason: null, changes: [] };
    const layers = (first: Layer | undefined, second: Layer) => (first === undefined ? [second] : [first, second]);
    return {
      base: files.commit,
      reason: null,
      changes: settingChanges(layers(file, inputs), layers(now.file, now.inputs)),
    };
  } catch (error) {
    if (error instanceof Unknown) return unknownChanges(error.message);
    if (error instanceof UserError) return unknownChanges("the settings at the base, or those of now, are not valid");
    throw error;
  }
}

/** The same between the base and the merge commit, for a run of another workflow: from files alone. */
export async function changesInMerge(files: BaseFiles, step: Step, configPath: string): Promise<GateChanges> {
  const { merged } = files;
  if (merged === undefined) return unknownChanges("GitHub has no merge commit of it");
  try {
    const nothing: Layer = { place: "input", values: {}, locate: () => ({}) };
    const inputs = await inputsOf(merged.workflow, step, nothing);
    const named = configIn(inputs);
    if (named !== "" && named !== configPath) throw new Unknown(`its workflow reads another file than ${configPath}`);
    return await changesSince(files, step, {
      file: await fileOf(merged.config, configPath),
      inputs,
      configPath,
      configText: merged.config ?? null,
      workflowText: merged.workflow ?? undefined,
    });
  } catch (error) {
    if (error instanceof Unknown) return unknownChanges(error.message);
    throw error;
  }
}

export function unknownChanges(reason: string): GateChanges {
  return { base: null, reason, changes: [] };
}

/** The file that inputs name; blank for the default one. */
function configIn({ values }: Layer): string {
  return String(values["config"] ?? "").trim();
}

/** The inputs that a workflow gives the step. What an expression in them comes to is taken to be what it comes to now. */
async function inputsOf(text: JudgingFiles["workflow"], step: Step, now: Layer): Promise<Layer> {
  if (typeof text !== "string") return now;
  const written = await stepInputs(text, step);
  if (written === "unknown") throw new Unknown("which step of the workflow this one was at the base is not known");
  if (written === "none") return now;
  const values: Record<string, unknown> = { "github-token": now.values["github-token"] };
  for (const [name, value] of Object.entries(written)) {
    const given = String(value ?? "");
    values[name.toLowerCase()] = given.includes("${{") ? now.values[name.toLowerCase()] : given;
  }
  return { place: "input", values, locate: () => ({}) };
}

async function fileOf(text: JudgingFiles["config"], path: string): Promise<Layer | undefined> {
  if (text === null) return undefined;
  if (text === undefined) throw new Unknown(`${path} at the base is no text`);
  const { parseConfig } = await import("../config/parse-config.ts");
  try {
    return parseConfig(text, path);
  } catch (error) {
    if (error instanceof UserError) throw new Unknown(`${path} at the base is not valid`);
    throw error;
  }
}
