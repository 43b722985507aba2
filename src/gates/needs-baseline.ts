import type { Comparison } from "../model/comparison.ts";
import type { Facts } from "./gate.ts";

/** What a gate measures where there is nothing to compare with. */
export const NO_BASELINE = { skipped: "no-baseline" } as const;

/** The comparison's result, where there is one. */
export function resultOf({ comparison }: Facts): NonNullable<Comparison["result"]> | undefined {
  return comparison?.result ?? undefined;
}
