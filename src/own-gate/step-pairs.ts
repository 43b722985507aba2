import type { SettingChange } from "../model/gate-changes.ts";
import type { GateStep } from "./gate-steps.ts";
import { isJudging } from "./setting-changes.ts";

/** A step before and after; `undefined` where it is not there. */
export type StepPair = { readonly key: string; readonly was: GateStep | undefined; readonly is: GateStep | undefined };

/**
 * Pairs the steps of two workflow files: by job and id or number; what is left by what is in it, so that a job or step
 * that only has another name is the same one; and the last of each side, where there is one.
 */
export function pairSteps(before: readonly GateStep[], after: readonly GateStep[]): readonly StepPair[] {
  const pairs: StepPair[] = [];
  const [gone, come] = [[...before], [...after]];
  const take = (same: (was: GateStep, is: GateStep) => boolean) => {
    for (const was of [...gone]) {
      const is = come.find((each) => same(was, each));
      if (is === undefined) continue;
      pairs.push({ key: is.key, was, is });
      gone.splice(gone.indexOf(was), 1);
      come.splice(come.indexOf(is), 1);
    }
  };
  // A number says nothing once there are more steps in its job, or fewer.
  const counts = (steps: readonly GateStep[], { key }: GateStep) =>
    steps.filter((each) => jobOf(each) === jobOf({ key })).length;
  take((was, is) => was.key === is.key && (!was.key.includes("/#") || counts(before, was) === counts(after, is)));
  take((was, is) => sameInputs(was, is));
  if (gone.length === 1 && come.length === 1) take(() => true);
  return [
    ...pairs,
    ...gone.map((was) => ({ key: was.key, was, is: undefined })),
    ...come.map((is) => ({ key: is.key, was: undefined, is })),
  ];
}

function jobOf({ key }: Pick<GateStep, "key">): string {
  return key.split("/#")[0] ?? key;
}

function sameInputs(a: GateStep, b: GateStep): boolean {
  return a.inputs.size === b.inputs.size && [...a.inputs].every(([name, text]) => b.inputs.get(name) === text);
}

/** A step that is gone is no gate any more; one that is new is none that was relaxed. */
export function presence({ key, was, is }: StepPair): SettingChange[] {
  if (was !== undefined && is !== undefined) {
    if (was.condition === is.condition) return [];
    return [
      {
        setting: `step ${key}`,
        before: was.condition || "always",
        after: is.condition || "always",
        direction: "changed",
      },
    ];
  }
  const [before, after] = is === undefined ? ["a gate", "none"] : ["none", "a gate"];
  return [{ setting: `step ${key}`, before, after, direction: is === undefined ? "relaxed" : "changed" }];
}

/**
 * The inputs that a step had, as far as they can be known. Those that are written as they are now, and speak of nothing
 * that has changed, come to what they come to now; of other expressions no more is known than that they are others.
 *
 * @param now what the inputs come to, as far as that is known
 */
export function inputsBefore(
  was: GateStep,
  is: GateStep,
  now: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, unknown>>; readonly changes: readonly SettingChange[] } {
  const values: Record<string, unknown> = {};
  const changes: SettingChange[] = [];
  for (const name of new Set([...was.inputs.keys(), ...is.inputs.keys()])) {
    const [old = "", current = ""] = [was.inputs.get(name), is.inputs.get(name)];
    const isKnown = !isExpression(old) && (!isExpression(current) || now[name] !== undefined);
    const isSame = old === current && !speaksOfChange(old, was, is);
    values[name] = isSame || !isKnown ? now[name] : old;
    if (!isSame && !isKnown && isJudging(name))
      changes.push({ setting: name, before: old || "none", after: current || "none", direction: "changed" });
  }
  return { values, changes };
}

/** Whether an expression speaks of something that the two files have otherwise: a variable, a matrix, another step. */
function speaksOfChange(text: string, was: GateStep, is: GateStep): boolean {
  if (!isExpression(text)) return false;
  return Object.keys(was.sources).some(
    (name) => new RegExp(`\\b${name}\\b`).test(text) && was.sources[name]?.() !== is.sources[name]?.(),
  );
}

export function isExpression(text: string): boolean {
  return text.includes("${{");
}
