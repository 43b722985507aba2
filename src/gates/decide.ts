import type { Costs } from "../model/economics.ts";
import type { Conclusion, GateResult } from "../model/report.ts";
import type { Part } from "../model/run.ts";
import { andList } from "../words/numbers.ts";
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
  { all, gated }: { readonly all: ReadonlyMap<string, unknown>; readonly gated: ReadonlyMap<string, Part> },
  settings: GateSettings,
  categoryCosts: (category: string) => Costs,
): Decision {
  const gates: GateResult[] = [];
  const unmeasurable: { id: GateId; scope: string | null; reason: string }[] = [];
  for (const id of gateIds()) judge(id, settings.limits[id], facts, null);
  for (const [scope, limits] of Object.entries(settings.categories)) {
    const part = gated.get(scope);
    for (const id of gateIds()) {
      const gate: Gate = GATES[id];
      // A guard holds for whatever is judged by itself.
      const bound = limits[id] ?? (gate.isGuard && gate.perCategory ? settings.limits[id] : undefined);
      if (bound === undefined) continue;
      if (part === undefined && !all.has(scope)) {
        const names = [...all.keys()].slice(0, 8).map((name) => `\`${name}\``);
        const known = names.length === 0 ? "no entry has a category" : `there are ${andList(names)}`;
        unmeasurable.push({ id, scope, reason: `no entry of the run has this category; ${known}` });
      } else if (part === undefined) skip(id, bound, scope, "quarantined");
      else judge(id, bound, { ...facts, ...part, costs: () => categoryCosts(scope) }, scope);
    }
  }
  return { gates, conclusion: conclude(gates, settings.failOn), unmeasurable };

  /** One that nobody set is not mentioned. */
  function skip(id: GateId, bound: BoundGate, scope: string | null, skipped: string): void {
    const gate: Gate = GATES[id];
    if (bound.text === gate.defaultLimit) return;
    const nothing = { limit: null, actual: null, unit: null, questionIds: [] };
    gates.push({ ...baseOf(id, bound, scope), ...nothing, status: "skipped", skipped });
  }

  function judge(id: GateId, bound: BoundGate | undefined, seen: Facts, scope: string | null): void {
    if (bound === undefined) return;
    const gate: Gate = GATES[id];
    const measure = bound.measure(seen);
    if ("unmeasurable" in measure) unmeasurable.push({ id, scope, reason: measure.unmeasurable });
    else if ("skipped" in measure) skip(id, bound, scope, measure.skipped);
    else {
      const { actual, limit, unit, ids = [] } = measure;
      const isMet = holds(gate, { actual, limit });
      if (isMet && gate.isGuard && bound.text === gate.defaultLimit) return;
      const status = isMet ? "passed" : mayFail(id, gate, settings) ? "failed" : "warned";
      gates.push({
        ...baseOf(id, bound, scope),
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

function baseOf(id: GateId, { text }: BoundGate, scope: string | null) {
  const { title, family, operator }: Gate = GATES[id];
  return { id, title, scope, family, operator, limitText: text };
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
