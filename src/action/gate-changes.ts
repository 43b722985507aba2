import { posix } from "node:path";
import type { Layer } from "../config/layer.ts";
import { DEFAULT_CONFIG_FILE } from "../config/run-options.ts";
import { isJudging, settingChanges } from "../config/setting-changes.ts";
import type { BaseFiles, JudgingFiles } from "../io/github/base-files.ts";
import type { Step } from "../io/github/event.ts";
import { type GateStep, gateSteps, keyOf } from "../io/github/gate-steps.ts";
import type { GateChanges, SettingChange } from "../model/gate-changes.ts";
import { UserError } from "../model/user-error.ts";

/** The settings that a run was judged with, and where they come from. */
export type Now = {
  readonly file: Layer | undefined;
  readonly inputs: Layer;
  readonly configPath: string;
  readonly configText: string | null;
  /** Whether the workflow that runs is the base's, as under `pull_request_target`. */
  readonly isBaseWorkflow: boolean;
};

/** What cannot be said. `isNotable` where it may hide a change that the pull request makes. */
class Unknown extends Error {
  readonly isNotable: boolean;
  constructor(message: string, isNotable: boolean) {
    super(message);
    this.isNotable = isNotable;
  }
}

export function unknownChanges(reason: string, base: string | null = null): GateChanges {
  return { base, reason, changes: [] };
}

/** How the settings of this run differ from those that the files at the base make. */
export function changesSince(files: BaseFiles, step: Step, now: Now): Promise<GateChanges> {
  return saying(files, async () => {
    const { before, after, head } = files;
    const isSameWorkflow = now.isBaseWorkflow || before.workflow === after.workflow;
    if (![after, head, before].some(({ config }) => (config ?? null) === now.configText))
      throw new Unknown(`${now.configPath} as it was read is not that of the commit`, !isSameWorkflow);
    if (isSameWorkflow && before.config === now.configText) return [];
    const pair = isSameWorkflow ? undefined : await ownStep(before.workflow, after.workflow, step);
    const inputs = pair === undefined ? { layer: now.inputs, changes: [] } : inputsBefore(pair, now.inputs);
    const file = await fileBefore(before, inputs.layer, now);
    return [...inputs.changes, ...settingChanges(layersOf(file, inputs.layer), layersOf(now.file, now.inputs))];
  });
}

/**
 * The same of another run, from files alone: every step that uses the action, before and after. A step that is only
 * there once is a change of its own, so that none can stand in for another.
 *
 * @param configPath of the configuration file that the files hold
 */
export function changesInMerge(files: BaseFiles, action: string, configPath: string): Promise<GateChanges> {
  return saying(files, async () => {
    const { before, after } = files;
    if (after.workflow !== null && before.workflow === null)
      throw new Unknown("the workflow of the run is not at the base: the pull request has brought it", true);
    if (before.workflow === after.workflow && before.config === after.config) return [];
    const [then, now] = [await stepsIn(before.workflow, action), await stepsIn(after.workflow, action)];
    const file = await parsed(after.config, configPath);
    const keys = [...new Set([...then, ...now].map(({ key }) => key))];
    const all = await Promise.all(
      keys.map(async (key): Promise<SettingChange[]> => {
        const pair = [then, now].map((steps) => steps.find((step) => step.key === key));
        const [was, is] = pair;
        if (was === undefined || is === undefined) return [appeared(key, is !== undefined)];
        const written = literal(is);
        const path = configIn(written);
        if (path !== posix.normalize(configPath))
          throw new Unknown(`the gate reads ${path}, which was not compared`, true);
        const inputs = inputsBefore([was, is], written);
        const settings = { file, inputs: written, configPath, configText: after.config ?? null, isBaseWorkflow: false };
        const old = await fileBefore(before, inputs.layer, settings);
        const changes = [...inputs.changes, ...settingChanges(layersOf(old, inputs.layer), layersOf(file, written))];
        return keys.length === 1 ? changes : changes.map((each) => ({ ...each, setting: `${key}: ${each.setting}` }));
      }),
    );
    return all.flat();
  });
}

/** The one configuration file that the steps of a workflow name, where it is one. */
export async function configPathIn(workflow: JudgingFiles["workflow"], action: string): Promise<string | undefined> {
  if (typeof workflow !== "string") return undefined;
  const paths = new Set(((await gateSteps(workflow, action)) ?? []).map((step) => configIn(literal(step))));
  return paths.size === 1 ? [...paths][0] : undefined;
}

async function saying(files: BaseFiles, compare: () => Promise<readonly SettingChange[]>): Promise<GateChanges> {
  try {
    return { base: files.commit, reason: null, changes: [...(await compare())] };
  } catch (error) {
    if (error instanceof Unknown) return unknownChanges(error.message, error.isNotable ? files.commit : null);
    if (error instanceof UserError)
      return unknownChanges("the settings at the base, or those of now, are not valid", files.commit);
    throw error;
  }
}

/** This run's step at the base and now; `undefined` where the base has none: a new gate changes nothing. */
async function ownStep(
  before: JudgingFiles["workflow"],
  after: JudgingFiles["workflow"],
  step: Step,
): Promise<readonly [GateStep, GateStep] | undefined> {
  const key = keyOf(step);
  const [then, now] = [await stepsIn(before, step.action), await stepsIn(after, step.action)];
  const is = now.find((each) => each.key === key);
  // Reusable workflows and composite actions are other files than the one that GitHub names.
  if (is === undefined) throw new Unknown("the gate is no step of the workflow's own file", false);
  if (then.length === 0) return undefined;
  if (then.length === 1 && now.length === 1 && then[0] !== undefined) return [then[0], is];
  const unnamed = (steps: readonly GateStep[]) => steps.filter((each) => each.key.startsWith(`${step.job}/#`)).length;
  const was = then.find((each) => each.key === key);
  // A number says nothing once there are more steps, or fewer.
  if (was === undefined || (key.includes("/#") && unnamed(then) !== unnamed(now)))
    throw new Unknown("which step of the workflow this one was at the base is not known", true);
  return [was, is];
}

async function stepsIn(workflow: JudgingFiles["workflow"], action: string): Promise<readonly GateStep[]> {
  if (workflow === null) return [];
  const steps = workflow === undefined ? undefined : await gateSteps(workflow, action);
  if (steps === undefined) throw new Unknown("the workflow cannot be read as one", true);
  return steps;
}

function appeared(key: string, isNew: boolean): SettingChange {
  const [before, after] = isNew ? ["none", "a gate"] : ["a gate", "none"];
  return { setting: `step ${key}`, before, after, direction: isNew ? "changed" : "relaxed" };
}

/**
 * The inputs that a step had. Those that are written as they are now come to what they come to now; of expressions that
 * are not, or that speak of variables which are not, no more is known than that.
 */
function inputsBefore(
  [was, is]: readonly [GateStep, GateStep],
  now: Layer,
): { readonly layer: Layer; readonly changes: readonly SettingChange[] } {
  const values: Record<string, unknown> = { "github-token": now.values["github-token"] };
  const changes: SettingChange[] = [];
  const [then, written] = [texts(was), texts(is)];
  for (const name of new Set([...Object.keys(then), ...Object.keys(written)])) {
    const [old = "", current = ""] = [then[name], written[name]];
    const isKnown = !isExpression(old) && (!isExpression(current) || now.values[name] !== undefined);
    const isSame = old === current && !(was.env !== is.env && /\benv\b/.test(old));
    values[name] = isSame || !isKnown ? now.values[name] : old;
    if (!isSame && !isKnown && isJudging(name))
      changes.push({ setting: name, before: old || "none", after: current || "none", direction: "changed" });
  }
  return { layer: { place: "input", values, locate: () => ({}) }, changes };
}

function texts({ inputs }: GateStep): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), String(value ?? "").trim()]),
  );
}

/** What a step's inputs are as far as they are written out. */
function literal(step: GateStep): Layer {
  const values = Object.fromEntries(Object.entries(texts(step)).filter(([, text]) => !isExpression(text)));
  return { place: "input", values, locate: () => ({}) };
}

function isExpression(text: string): boolean {
  return text.includes("${{");
}

/** Of another file than that of now only the name is compared: `config` has changed. */
async function fileBefore({ config }: JudgingFiles, inputs: Layer, now: Now): Promise<Layer | undefined> {
  if (configIn(inputs) !== configIn(now.inputs) || config === now.configText) return now.file;
  return parsed(config, now.configPath);
}

async function parsed(text: JudgingFiles["config"], path: string): Promise<Layer | undefined> {
  if (text === null) return undefined;
  if (text === undefined) throw new Unknown(`${path} is no text in the repository`, true);
  const { parseConfig } = await import("../config/parse-config.ts");
  return parseConfig(text, path);
}

/** The file that inputs name. */
function configIn({ values }: Layer): string {
  return posix.normalize(String(values["config"] ?? "").trim() || DEFAULT_CONFIG_FILE);
}

function layersOf(file: Layer | undefined, inputs: Layer): readonly Layer[] {
  return file === undefined ? [inputs] : [file, inputs];
}
