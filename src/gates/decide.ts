import type { Counts } from "../model/counts.ts";
import type { Costs } from "../model/economics.ts";
import type { Conclusion, GateResult } from "../model/report.ts";
import type { Unit } from "../values/limit.ts";
import type { BoundGate, Facts, Gate, Seen } from "./gate.ts";
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
  categories: ReadonlyMap<string, Counts>,
  settings: GateSettings,
  categoryCosts: (category: string) => Costs,
): Decision {
  const gates: GateResult[] = [];
  const unmeasurable: { id: GateId; scope: string | null; reason: string }[] = [];
  for (const id of gateIds()) judge(id, settings.limits[id], facts, null);
  for (const [scope, limits] of Object.entries(settings.categories)) {
    const counts = categories.get(scope);
    for (const id of gateIds()) {
      if (limits[id] === undefined) continue;
      if (counts === undefined) unmeasurable.push({ id, scope, reason: "no entry of the run has this category" });
      else judge(id, limits[id], { ...facts, counts, costs: () => categoryCosts(scope) }, scope);
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
        message: measure.skipped,
        questionIds: [],
      });
    } else {
      const { actual, limit, unit, ids = [] } = measure;
      const found = { actual, limit, unit, scope, limitText: bound.text, comparison: facts.comparison };
      const status = holds(gate, found) ? "passed" : mayFail(id, gate, settings) ? "failed" : "warned";
      gates.push({
        ...base,
        limit,
        actual,
        unit,
        status,
        message: gateSentence(gate, found),
        questionIds: [...ids],
      });
    }
  }
}

function mayFail(id: GateId, gate: Gate, { failOn, warnOnly }: GateSettings): boolean {
  return (failOn === "any" || failOn === gate.family) && !warnOnly.includes(id);
}

/** Whether what was measured keeps to the limit. */
export function holds(
  { operator }: Gate,
  { actual, limit }: { readonly actual: number; readonly limit: number },
): boolean {
  return operator === "<=" ? actual <= limit : actual >= limit;
}

/** `neutral` where nothing was evaluated, or where only `fail-on: never` kept a gate from failing. */
export function conclude(gates: readonly GateResult[], failOn: GateSettings["failOn"]): Conclusion {
  const evaluated = gates.filter((gate) => gate.status !== "skipped");
  if (evaluated.some((gate) => gate.status === "failed")) return "failure";
  if (evaluated.length === 0) return "neutral";
  return failOn === "never" && evaluated.some((gate) => gate.status === "warned") ? "neutral" : "success";
}

/** A gate's result in words, without a stop: what was found, and what the limit is. */
export function gateSentence(
  gate: Gate,
  seen: Seen & { readonly limit: number; readonly unit: Unit; readonly scope: string | null },
): string {
  if (gate.words !== undefined) return gate.words(seen);
  const { scope, actual, limit, unit } = seen;
  const bound =
    gate.operator === "<=" ? `at most ${inWords(limit, unit)} allowed` : `at least ${inWords(limit, unit)} required`;
  return `${scope === null ? "" : `${scope}: `}${gate.title} ${inWords(actual, unit, limit)}, ${bound}`;
}

/** Short, with as many digits as it takes to tell it from the limit that it is not. */
function inWords(value: number, unit: Unit, limit = value): string {
  if (unit === "count") return String(value);
  let text = "";
  for (let digits = 4; digits <= 15; digits += 1) {
    text = amount(value, unit, digits);
    if (value === limit || text !== amount(limit, unit, digits)) break;
  }
  return text;
}

function amount(value: number, unit: Exclude<Unit, "count">, digits: number): string {
  const rounded = (number: number) => String(Number(number.toPrecision(digits)));
  switch (unit) {
    case "usd":
      return `$${rounded(value)}`;
    case "ms":
      return value < 1000 ? `${rounded(value)} ms` : `${rounded(value / 1000)} s`;
    default:
      return `${rounded(value * 100)}%${unit === "share" ? " of failures" : ""}`;
  }
}

function gateIds(): GateId[] {
  return Object.keys(GATES).filter((name): name is GateId => Object.hasOwn(GATES, name));
}
