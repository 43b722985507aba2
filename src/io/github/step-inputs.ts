import { isRecord } from "../../model/record.ts";
import type { Step } from "./event.ts";

type Inputs = Readonly<Record<string, unknown>>;

/**
 * The inputs that a workflow file gives one of its steps. Steps without an id are told apart by their number
 * among those of the same action; a step under another name is taken for this one where it is the only one.
 *
 * @returns `none` where no step of the file uses the action, `unknown` where several do and none is this one
 */
export async function stepInputs(text: string, step: Step): Promise<Inputs | "none" | "unknown"> {
  const { parse } = await import("yaml");
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return "unknown";
  }
  const jobs = isRecord(workflow) && isRecord(workflow["jobs"]) ? workflow["jobs"] : {};
  const all = Object.values(jobs).flatMap((job) => stepsOf(job, step));
  const here = stepsOf(jobs[step.job], step);
  const only = all.length === 1 ? all[0] : undefined;
  const found = here.find(({ id }) => id === step.id) ?? nth(here, step) ?? only;
  if (found === undefined) return all.length === 0 ? "none" : "unknown";
  return isRecord(found["with"]) ? found["with"] : {};
}

/** The steps of a job that use the action. */
function stepsOf(job: unknown, { action }: Step): Inputs[] {
  const steps = isRecord(job) && Array.isArray(job["steps"]) ? job["steps"].filter(isRecord) : [];
  return steps.filter(
    ({ uses }) =>
      typeof uses === "string" &&
      (action === "" ? uses.startsWith("./") : uses.toLowerCase().startsWith(`${action.toLowerCase()}@`)),
  );
}

/** The runner calls steps without an id `__owner_name`, `__owner_name_2` and so on. */
function nth(steps: readonly Inputs[], { id }: Step): Inputs | undefined {
  if (!id.startsWith("__")) return undefined;
  return steps.filter((step) => step["id"] === undefined)[Number(/_(\d+)$/.exec(id)?.[1] ?? 1) - 1];
}
