import type { Costs } from "../model/economics.ts";
import type { Conclusion, GateResult } from "../model/report.ts";
import type { Part } from "../model/run.ts";
import type { BoundGate, Facts, Gate } from "./gate.ts";
import { GATES, type GateId } from "./index.ts";

/** The limits that are set, and which of them may fail the check. */
export type GateSettings = {
  readonly limits: Partial<Readonly<Record<GateId, BoundGate>>>;
  readonly categories: Readonly<Record<string, Partial<Readonly<Record<GateId, BoundGate>>>>>;
  readonly warnOnly: readonly GateId[];
  readonly failOn: "any" | "threshold" | "regression" | "never";
};

/** What `decide` found. `unmeasurable` are limits that this log cannot be held to: the run cannot be judged. */
export type Decision = {
  readonly gates: readonly GateResult[];
  readonly conclusion: Conclusion;
  readonly unmeasurable: readonly { readonly id: GateId; readonly scope: string | null; readonly reason: string }[];
};

/**
 * Judges: the one place that does. Evaluates every limit that is set, in the order of the registry and
 * then by category, and never stops at the first.
 */
export function decide(
  facts: Facts,
  categories: ReadonlyMap<string, Part>,
  settings: GateSettings,
  categoryCosts: (category: string) => Costs,
): Decision {
  const gates: GateResult[] = [];
  const unmeasurable: { id: GateId; scope: string | null; reason: string }[] = [];
  for (const id of gateIds()) judge(id, settings.limits[id], facts, null);
  for (const [scope, limits] of Object.entries(settings.categories)) {
    const part = categories.get(scope);
    for (const id of gateIds()) {
      const gate: Gate = GATES[id];
      // A guard holds for whatever is judged by itself.
      const bound = limits[id] ?? (gate.isGuard && gate.perCategory ? settings.limits[id] : undefined);
      if (bound === undefined) continue;
      if (part === undefined) unmeasurable.push({ id, scope, reason: "no entry of the run has this category" });
      else judge(id, bound, { ...facts, ...part, costs: () => categoryCosts(scope) }, scope);
    }
  }
  return { gates, conclusion: conclude(gates, settings.failOn), unmeasurable };

  function judge(id: GateId, bound: BoundGate | undefined, seen: Facts, scope: string | null): void {
    if (bound === undefined) return;
    const gate: Gate = GATES[id];
    const base = { id, title: gate.title, scope, family: gate.family, operator: gate.operator, limitText: bound.text };
    const measure = bound.measure(seen);
    if ("unmeasurable" in measure) unmeasurable.push({ id, scope, reason: measure.unmeasurable });
    else if ("skipped" in measure) {
      if (bound.text === gate.defaultLimit) return;
      gates.push({
        ...base,
        limit: null,
        actual: null,
        unit: null,
        status: "skipped",
        skipped: measure.skipped,
        questionIds: [],
      });
    } else {
      const { actual, limit, unit, ids = [] } = measure;
      const isMet = holds(gate, { actual, limit });
      if (isMet && gate.isGuard && bound.text === gate.defaultLimit) return;
      const status = isMet ? "passed" : mayFail(id, gate, settings) ? "failed" : "warned";
      gates.push({
        ...base,
        limit,
        actual,
        unit,
        status,
        skipped: null,
        questionIds: [...ids],
      });
    }
  }
}

function mayFail(id: GateId, gate: Gate, { failOn, warnOnly }: GateSettings): boolean {
  const isMeant = failOn === "any" || failOn === gate.family || (gate.isGuard === true && failOn !== "never");
  return isMeant && !warnOnly.includes(id);
}

/** Whether what was measured keeps to the limit. */
function holds({ operator }: Gate, { actual, limit }: { readonly actual: number; readonly limit: number }): boolean {
  return operator === "<=" ? actual <= limit : actual >= limit;
}

/** `neutral` where nothing was evaluated, or where only `fail-on: never` kept a gate from failing. */
function conclude(gates: readonly GateResult[], failOn: GateSettings["failOn"]): Conclusion {
  const evaluated = gates.filter((gate) => gate.status !== "skipped");
  if (evaluated.some((gate) => gate.status === "failed")) return "failure";
  if (evaluated.length === 0) return "neutral";
  return failOn === "never" && evaluated.some((gate) => gate.status === "warned") ? "neutral" : "success";
}

function gateIds(): GateId[] {
  return Object.keys(GATES).filter((name): name is GateId => Object.hasOwn(GATES, name));
}
