import type { GateResult } from "../model/report.ts";
import type { Unit } from "../values/limit.ts";
import type { Escape } from "../words/visible.ts";
import type { Gate, ReportFacts, Seen } from "./gate.ts";
import { GATES, isGateId } from "./index.ts";

/** A gate's result as a sentence without its stop: what was found, and what the limit is, or why it was skipped. */
export function gateWords(result: GateResult, report: ReportFacts, escape: Escape): string {
  const { id, scope, actual, limit, unit, limitText } = result;
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  const where = scope === null ? "" : `${escape(scope)}: `;
  if (actual === null || limit === null || unit === null)
    return `${where}${gate?.title ?? escape(result.title, 80)}: ${skipWords(result, escape)}`;
  // A report of a later version may have other gates.
  if (gate === undefined) return `${where}${escape(result.title, 80)}`;
  const seen = { actual, limit, unit, limitText, report };
  return `${where}${gate.words?.(seen, escape) ?? figures(gate, seen)}`;
}

/** Whether a gate asks if the run can be judged at all. */
export function isGuard(id: string): boolean {
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  return gate?.isGuard === true;
}

/** Whether a limit is one that nobody has set, or that says nothing once it is met. */
export function isUnset({ id, status, limitText }: GateResult): boolean {
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  if (status === "passed" && gate?.isSilentIfMet === true) return true;
  return (status === "passed" || status === "skipped") && limitText === gate?.defaultLimit;
}

/** How a table shows what a gate saw and its limit, if the gate has words for it. */
export function gateCells({ id, actual, limitText }: GateResult): {
  readonly actual?: string;
  readonly limit?: string;
} {
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  const cells = gate?.cells;
  const seen = actual === null ? undefined : cells?.actual?.(actual, limitText);
  return {
    ...(seen === undefined ? {} : { actual: seen }),
    ...(cells?.limit === undefined ? {} : { limit: cells.limit }),
  };
}

/** Why a gate was not evaluated. */
export function skipWords({ id, skipped: code }: GateResult, escape: Escape): string {
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  if (code === null || code === "no-baseline") return "no baseline";
  if (code === "quarantined") return "all of its questions are in quarantine";
  return Object.entries(gate?.skips ?? {}).find(([name]) => name === code)?.[1] ?? escape(code, 60);
}

function figures({ title, operator }: Gate, { actual, limit, unit }: Seen): string {
  const bound =
    operator === "<=" ? `at most ${inWords(limit, unit)} allowed` : `at least ${inWords(limit, unit)} required`;
  return `${title} ${inWords(actual, unit, limit)}, ${bound}`;
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
