import type { Step } from "../github/event.ts";
import { isRecord } from "../model/record.ts";

/** A step of a workflow file that uses the action. */
export type GateStep = {
  /** Its job and its id, or its number among those of its job without one: `evaluation/gate`, `evaluation/#1`. */
  readonly key: string;
  /** By their names in lower case, as text; those that the environment sets, too. */
  readonly inputs: ReadonlyMap<string, string>;
  /** When it runs, and what becomes of its failure. */
  readonly condition: string;
  /** What the expressions of its inputs may speak of, by context, as text to compare. */
  readonly sources: Readonly<Record<string, () => string>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** UTF-16 units; a larger file is no workflow that anybody has written. */
const MOST_TEXT = 128_000;
/** More gates are in no workflow that is to be compared step by step. */
const MOST_STEPS = 100;

/**
 * The steps of a workflow file that use the action, in its order; `undefined` where the text is no workflow, or is of a
 * size and shape that no workflow has. A fork may have written it: whatever is in it is read in a moment.
 */
export async function gateSteps(text: string, action: string): Promise<readonly GateStep[] | undefined> {
  if (text.length > MOST_TEXT) return undefined;
  const { parse } = await import("yaml");
  let workflow: unknown;
  try {
    // Keys that are there twice are found by comparing all with all, and GitHub runs no such workflow.
    workflow = parse(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  } catch {
    return undefined;
  }
  if (!isRecord(workflow) || !isRecord(workflow["jobs"])) return undefined;
  const { jobs, on = null } = workflow;
  const whole = { fields: workflow, jobs: once(() => JSON.stringify(jobs)), on: once(() => JSON.stringify(on)) };
  const found = Object.entries(workflow["jobs"]).flatMap(([name, job]) =>
    isRecord(job) ? stepsOf(name, job, whole, action) : [],
  );
  return found.length > MOST_STEPS ? undefined : found;
}

/** The text of a part, made when it is first compared, and once for all that speak of it. */
function once(make: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= make();
    return text;
  };
}

type Whole = { readonly fields: Fields; readonly jobs: () => string; readonly on: () => string };

function stepsOf(name: string, job: Fields, { fields: workflow, jobs, on }: Whole, action: string): GateStep[] {
  const steps = Array.isArray(job["steps"]) ? job["steps"].filter(isRecord) : [];
  const others = once(() => JSON.stringify(steps.filter((step) => !isOurs(step["uses"], action))));
  const matrix = once(() => JSON.stringify(job["strategy"] ?? null));
  const needs = once(() => `${JSON.stringify(job["needs"] ?? null)} ${jobs()}`);
  let unnamed = 0;
  return steps.flatMap((step): GateStep[] => {
    if (!isOurs(step["uses"], action)) return [];
    const id = typeof step["id"] === "string" ? step["id"] : undefined;
    const env = [workflow["env"], job["env"], step["env"]];
    const given = [...env.flatMap(inputsIn), ...entries(step["with"])];
    const inputs = new Map(given.map(([key, value]) => [key.toLowerCase(), plain(value)]));
    // It judges nothing: a gate that becomes one is gone.
    if (inputs.get("mode")?.trim() === "link") return [];
    if (id === undefined) unnamed += 1;
    return [
      {
        key: `${name}/${id ?? `#${unnamed}`}`,
        inputs,
        condition: ["if", "continue-on-error"]
          .flatMap((field) =>
            [job[field], step[field]]
              .filter((value) => value !== undefined && value !== false)
              .map((value) => `${field}: ${plain(value)}`),
          )
          .join(", "),
        sources: {
          env: once(() => JSON.stringify(env)),
          matrix,
          steps: others,
          needs,
          inputs: on,
        },
      },
    ];
  });
}

/** What an environment sets of the inputs. */
function inputsIn(env: unknown): (readonly [string, unknown])[] {
  if (!isRecord(env)) return [];
  return Object.keys(env).flatMap((key) => (key.startsWith("INPUT_") ? [[key.slice(6), env[key]] as const] : []));
}

function entries(value: unknown): (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function plain(value: unknown): string {
  return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}

function isOurs(uses: unknown, action: string): boolean {
  if (typeof uses !== "string") return false;
  return action === "" ? uses.startsWith("./") : uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}

/** The key of the step that is running. The runner calls steps without an id `__owner_name`, `__owner_name_2` and so on. */
export function keyOf({ job, id }: Step): string {
  return `${job}/${id.startsWith("__") ? `#${/_(\d+)$/.exec(id)?.[1] ?? 1}` : id}`;
}
