import { posix } from "node:path";
import type { Step } from "../github/event.ts";
import type { GateChanges, SettingChange } from "../model/gate-changes.ts";
import type { Reason } from "../model/reason.ts";
import { UserError } from "../model/user-error.ts";
import type { Layer } from "../options/layer.ts";
import { isOptionId, OPTIONS } from "../options/options.ts";
import { DEFAULT_CONFIG_FILE } from "../options/run-options.ts";
import { reason } from "../reasons/index.ts";
import type { BaseFiles, JudgingFiles } from "./base-files.ts";
import { type GateStep, gateSteps, keyOf } from "./gate-steps.ts";
import { settingChanges } from "./setting-changes.ts";
import { inputsBefore, isExpression, pairSteps, presence } from "./step-pairs.ts";

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
  readonly reason: Reason;
  constructor(why: Reason, isNotable: boolean) {
    super(why.code);
    this.reason = why;
    this.isNotable = isNotable;
  }
}

type Text = JudgingFiles["config"];
type FoundChanges = { readonly changes: readonly SettingChange[]; readonly reason?: Reason };

export function unknownChanges(why: Reason, base: string | null = null): GateChanges {
  return { base, reason: why, changes: [] };
}

/** How the settings of this run differ from those that the files at the base make. Never throws. */
export function changesSince(files: BaseFiles, step: Step, now: Now): Promise<GateChanges> {
  return saying(files.commit, async () => {
    const { before, after, head } = files;
    const isSameWorkflow = now.isBaseWorkflow || before.workflow === after.workflow;
    const isOfCommit = [after, head, before].some(({ config }) => isSameText(config, now.configText));
    if (!isOfCommit)
      throw new Unknown(
        reason("not-the-commits", { path: now.configPath }),
        !isSameWorkflow || !isSameText(before.config, after.config),
      );
    if (isSameWorkflow && isSameText(before.config, now.configText)) return { changes: [] };
    const own = isSameWorkflow ? undefined : await ownStep(files, step);
    const pair = own?.pair;
    const inputs =
      pair?.was === undefined || pair.is === undefined
        ? { layer: now.inputs, changes: [] }
        : layerBefore(pair.was, pair.is, now.inputs);
    const file = await fileBefore(before.config, inputs.layer, now);
    const changes = settingChanges(layersOf(file, inputs.layer), layersOf(now.file, now.inputs));
    const all = [...(own?.changes ?? []), ...inputs.changes, ...changes];
    return own?.reason === undefined ? { changes: all } : { changes: all, reason: own.reason };
  });
}

/**
 * The same of another run, from files alone: every step that uses the action, before and after.
 *
 * @param configs the configuration files that the steps name, by path, before and after
 */
export function changesInMerge(
  files: BaseFiles,
  steps: StepsInMerge,
  configs: ReadonlyMap<string, { readonly before: Text; readonly after: Text }>,
): Promise<GateChanges> {
  return saying(files.commit, async () => {
    const { before, after } = files;
    if (after.workflow !== null && before.workflow === null) throw new Unknown(reason("workflow-new", {}), true);
    const isSame = before.workflow === after.workflow;
    if (isSame && [...configs.values()].every((config) => isSameText(config.before, config.after)))
      return { changes: [] };
    if (!files.isMerge) throw new Unknown(reason("no-merge-commit", {}), true);
    const pairs = pairSteps(known(steps.before), known(steps.after));
    const texts = [...configs.values()].flatMap((config) => [config.before, config.after]);
    if (pairs.length * Math.max(0, ...texts.map((text) => text?.length ?? 0)) > MOST_TEXT)
      throw new Unknown(reason("settings-not-compared", {}), true);
    if (pairs.length === 0) return { changes: await withoutSteps(configs), ...(isSame ? {} : { reason: NO_STEP }) };
    const all = await Promise.all(
      pairs.map(async (pair): Promise<readonly SettingChange[]> => {
        const { key, was, is } = pair;
        if (was === undefined || is === undefined) return presence(pair);
        const written = literal(is);
        const path = configPathOf(is);
        const config = path === undefined ? undefined : configs.get(path);
        if (path === undefined || config === undefined) throw new Unknown(reason("which-config", { step: key }), true);
        const file = await parsed(config.after, path);
        const inputs = layerBefore(was, is, written);
        const settings = {
          file,
          inputs: written,
          configPath: path,
          configText: config.after ?? null,
          isBaseWorkflow: false,
        };
        const old = await fileBefore(config.before, inputs.layer, settings);
        const changes = [...inputs.changes, ...settingChanges(layersOf(old, inputs.layer), layersOf(file, written))];
        const named =
          pairs.length === 1 ? changes : changes.map((each) => ({ ...each, setting: `${key}: ${each.setting}` }));
        return [...presence(pair), ...named];
      }),
    );
    return { changes: all.flat() };
  });
}

/** UTF-16 units of configuration, once for each step: it is read in a second or two, and the comment must not wait for more. */
const MOST_TEXT = 600_000;

const NO_STEP = reason("not-a-step", {});

/** The steps of a workflow that use the action, before and after; `undefined` where a file is no workflow. */
export type StepsInMerge = {
  readonly before: readonly GateStep[] | undefined;
  readonly after: readonly GateStep[] | undefined;
};

export async function stepsInMerge({ before, after }: BaseFiles, action: string): Promise<StepsInMerge> {
  const read = async (workflow: Text) => {
    if (workflow === null) return [];
    return workflow === undefined ? undefined : gateSteps(workflow, action);
  };
  const then = await read(before.workflow);
  return { before: then, after: before.workflow === after.workflow ? then : await read(after.workflow) };
}

/** The configuration files that steps name, before and after; an expression names none. */
export function configPathsIn({ before = [], after = [] }: StepsInMerge): readonly string[] {
  return [...new Set([...before, ...after].flatMap((step) => configPathOf(step) ?? []))];
}

function known(steps: readonly GateStep[] | undefined): readonly GateStep[] {
  if (steps === undefined) throw new Unknown(reason("no-workflow-file", {}), true);
  return steps;
}

async function saying(base: string, compare: () => Promise<FoundChanges>): Promise<GateChanges> {
  try {
    const { changes, reason: unknown = null } = await compare();
    // A reason beside changes says what else was not compared; with a base it would be all that is known.
    return { base: unknown === null ? base : null, reason: unknown, changes: [...changes] };
  } catch (error) {
    if (error instanceof Unknown) return unknownChanges(error.reason, error.isNotable ? base : null);
    if (error instanceof UserError) return unknownChanges(reason("settings-not-valid", {}), base);
    return unknownChanges(reason("settings-not-compared", {}), base);
  }
}

type Own = { readonly pair: ReturnType<typeof pairSteps>[number] | undefined } & FoundChanges;

/** This run's step at the base and now, and what became of the steps beside it. */
async function ownStep(files: BaseFiles, step: Step): Promise<Own> {
  const steps = await stepsInMerge(files, step.action);
  const [then, now] = [known(steps.before), known(steps.after)];
  const pairs = pairSteps(then, now);
  const own = pairs.find(({ is }) => is?.key === keyOf(step));
  // Reusable workflows and composite actions are other files than the one that GitHub names.
  if (own === undefined) return { pair: undefined, changes: [], reason: NO_STEP };
  const isGone = pairs.some(({ is }) => is === undefined);
  if (own.was === undefined && then.length > 0 && isGone) throw new Unknown(reason("which-step", {}), true);
  const beside = pairs.filter(({ was, is }) => was === undefined || is === undefined);
  return { pair: own, changes: [own, ...beside].flatMap((pair) => (then.length === 0 ? [] : presence(pair))) };
}

/** What the configuration alone has changed. */
async function withoutSteps(configs: Parameters<typeof changesInMerge>[2]): Promise<readonly SettingChange[]> {
  const config = configs.get(DEFAULT_CONFIG_FILE);
  const [then, now] = [
    await parsed(config?.before ?? null, DEFAULT_CONFIG_FILE),
    await parsed(config?.after ?? null, DEFAULT_CONFIG_FILE),
  ];
  return settingChanges(layersOf(then, inputLayer({})), layersOf(now, inputLayer({})));
}

function layerBefore(
  was: GateStep,
  is: GateStep,
  now: Layer,
): { readonly layer: Layer; readonly changes: readonly SettingChange[] } {
  const { values, changes } = inputsBefore(was, is, now.values);
  return { layer: inputLayer({ "github-token": now.values["github-token"], ...values }), changes };
}

/** What a step's inputs are as far as they are written out. */
function literal({ inputs }: GateStep): Layer {
  return inputLayer(Object.fromEntries([...inputs].filter(([, text]) => !isExpression(text))));
}

/** Names that are no inputs now are left out: an older or newer version of the action may know them. */
function inputLayer(values: Readonly<Record<string, unknown>>): Layer {
  const known = Object.entries(values).filter(([name]) => isOptionId(name) && OPTIONS[name].places.input);
  return { place: "input", values: Object.fromEntries(known), locate: () => ({}) };
}

/** Of another file than that of now only the name is compared: `config` has changed. */
async function fileBefore(text: Text, inputs: Layer, now: Now): Promise<Layer | undefined> {
  if (pathOf(inputs.values["config"]) !== pathOf(now.inputs.values["config"]) || isSameText(text, now.configText))
    return now.file;
  return parsed(text, now.configPath);
}

async function parsed(text: Text, path: string): Promise<Layer | undefined> {
  if (text === null) return undefined;
  if (text === undefined) throw new Unknown(reason("no-text", { path }), true);
  const { parseConfig } = await import("../options/parse-config.ts");
  return parseConfig(text, path);
}

/** The file that a step reads; `undefined` where an expression says it. */
function configPathOf({ inputs }: GateStep): string | undefined {
  const text = inputs.get("config") ?? "";
  return isExpression(text) ? undefined : pathOf(text);
}

function pathOf(given: unknown): string {
  return posix.normalize(String(given ?? "").trim() || DEFAULT_CONFIG_FILE);
}

/** Checkouts may write lines to end otherwise. */
function isSameText(a: Text, b: Text): boolean {
  const lines = (text: Text) =>
    typeof text === "string" ? text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") : text;
  return lines(a ?? null) === lines(b ?? null);
}

function layersOf(file: Layer | undefined, inputs: Layer): readonly Layer[] {
  return file === undefined ? [inputs] : [file, inputs];
}
