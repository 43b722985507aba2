import { isRecord } from "../../model/record.ts";
import type { Step } from "./event.ts";

/** A step of a workflow file that uses the action. */
export type GateStep = {
  /** Its job and its id, or its number among those of its job without one: `evaluation/gate`, `evaluation/#1`. */
  readonly key: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The variables that the file sets for it, as text to compare. */
  readonly env: string;
};

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
  const shared = workflow["env"];
  return Object.entries(workflow["jobs"]).flatMap(([name, job]) => stepsOf(name, job, shared, action));
}

function stepsOf(name: string, job: unknown, shared: unknown, action: string): GateStep[] {
  if (!isRecord(job) || !Array.isArray(job["steps"])) return [];
  let unnamed = 0;
  return job["steps"].filter(isRecord).flatMap((step): GateStep[] => {
    if (!isOurs(step["uses"], action)) return [];
    if (step["id"] === undefined) unnamed += 1;
    const key = `${name}/${step["id"] === undefined ? `#${unnamed}` : String(step["id"])}`;
    const env = JSON.stringify([shared, job["env"], step["env"]]);
    return [{ key, inputs: isRecord(step["with"]) ? step["with"] : {}, env }];
  });
}

function isOurs(uses: unknown, action: string): boolean {
  if (typeof uses !== "string") return false;
  return action === "" ? uses.startsWith("./") : uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}

/** The key of the step that is running. The runner calls steps without an id `__owner_name`, `__owner_name_2` and so on. */
export function keyOf({ job, id }: Step): string {
  return `${job}/${id.startsWith("__") ? `#${/_(\d+)$/.exec(id)?.[1] ?? 1}` : id}`;
}
