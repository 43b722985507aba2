import type { GateResult } from "../../model/report.ts";
import { CATEGORIES, type Category } from "../../model/rung.ts";

/** Whether a limit was missed, whatever that means for the verdict. */
export function isMissed({ status }: Pick<GateResult, "status">): boolean {
  return status === "failed" || status === "warned" || status === "accepted";
}

/** The rung that a limit on the whole run is about; `undefined` if it is about none. */
export function rungOf({ id, scope }: Pick<GateResult, "id" | "scope">): Category | undefined {
  return scope === null ? CATEGORIES.find((category) => id === `max-${category}-failures`) : undefined;
}

/** How far a limit is missed, as a part of it: a pass rate of 60% misses 80% by a quarter, any failure misses none allowed wholly. */
export function overshoot({ actual, limit, operator }: GateResult): number {
  if (actual === null || limit === null) return 0;
  const by = operator === "<=" ? actual - limit : limit - actual;
  return limit === 0 ? (by > 0 ? Number.POSITIVE_INFINITY : 0) : by / Math.abs(limit);
}
