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
  readonly sources: Readonly<Record<string, string>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** The steps of a workflow file that use the action, in its order; `undefined` where the text is no workflow. */
export async function gateSteps(text: string, action: string): Promise<readonly GateStep[] | undefined> {
  const { parse } = await import("yaml");
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(workflow) || !isRecord(workflow["jobs"])) return undefined;
  const whole = workflow;
  return Object.entries(workflow["jobs"]).flatMap(([name, job]) =>
    isRecord(job) ? stepsOf(name, job, whole, action) : [],
  );
}

function stepsOf(name: string, job: Fields, workflow: Fields, action: string): GateStep[] {
  const steps = Array.isArray(job["steps"]) ? job["steps"].filter(isRecord) : [];
  const others = steps.filter((step) => !isOurs(step["uses"], action));
  let unnamed = 0;
  return steps.flatMap((step): GateStep[] => {
    if (!isOurs(step["uses"], action)) return [];
    const id = typeof step["id"] === "string" ? step["id"] : undefined;
    if (id === undefined) unnamed += 1;
    const env = [workflow["env"], job["env"], step["env"]];
    const set = Object.entries(Object.assign({}, ...env.filter(isRecord)));
    const inputs = [
      ...set.filter(([key]) => key.startsWith("INPUT_")).map(([key, value]) => [key.slice(6), value] as const),
      ...entries(step["with"]),
    ];
    return [
      {
        key: `${name}/${id ?? `#${unnamed}`}`,
        inputs: new Map(inputs.map(([key, value]) => [key.toLowerCase(), plain(value)])),
        condition: ["if", "continue-on-error"]
          .flatMap((field) =>
            [job[field], step[field]]
              .filter((value) => value !== undefined && value !== false)
              .map((value) => `${field}: ${plain(value)}`),
          )
          .join(", "),
        sources: {
          env: JSON.stringify(env),
          matrix: JSON.stringify(job["strategy"] ?? null),
          steps: JSON.stringify(others),
          needs: JSON.stringify([job["needs"] ?? null, workflow["jobs"]]),
          inputs: JSON.stringify(workflow["on"] ?? null),
        },
      },
    ];
  });
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
