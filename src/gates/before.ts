import type { Costs } from "../model/economics.ts";
import type { GateResult } from "../model/report.ts";
import type { Part } from "../model/run.ts";
import type { GateSettings } from "./decide.ts";
import type { Facts } from "./gate.ts";
import { isGateId } from "./index.ts";

/** What a limit would have seen in the baseline. */
export type LimitBefore = { readonly id: string; readonly scope: string | null; readonly actual: number };

/** Of which files a run was made, its report says nothing that a limit could be held to. */
const OF_FILES = "complete";

/**
 * What the gates of this run see in its baseline, by itself: those that compare the two have nothing to see there.
 *
 * @param facts of the baseline
 * @param costsOf of one category of the baseline
 */
export function limitsBefore(
  gates: readonly GateResult[],
  { limits, categories }: GateSettings,
  facts: Facts,
  parts: ReadonlyMap<string, Part>,
  costsOf: (category: string) => Costs,
): LimitBefore[] {
  return gates.flatMap(({ id, scope, family, status }) => {
    if (!isGateId(id) || id === OF_FILES || family === "regression" || status === "skipped") return [];
    const part = scope === null ? undefined : parts.get(scope);
    const bound = (scope === null ? undefined : categories[scope]?.[id]) ?? limits[id];
    if (bound === undefined || (scope !== null && part === undefined)) return [];
    const seen = scope === null ? facts : { ...facts, ...part, costs: () => costsOf(scope) };
    const measure = bound.measure(seen);
    return "actual" in measure ? [{ id, scope, actual: measure.actual }] : [];
  });
}
