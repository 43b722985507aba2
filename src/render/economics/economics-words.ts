import type { Comparison } from "../../model/comparison.ts";
import type { Costs } from "../../model/economics.ts";
import { grouped, percent, plural } from "../../words/numbers.ts";

// Money and time in words that every form of the report shares.

/** US dollars with as many digits as small sums need: "$0.015", "$12.30". */
export function dollars(amount: number): string {
  if (amount === 0) return "$0";
  if (amount >= 1) return `$${grouped(Math.floor(amount))}${(amount % 1).toFixed(2).slice(1)}`;
  return amount >= 0.1 ? `$${amount.toFixed(2)}` : `$${Number(amount.toPrecision(2))}`;
}

/** "820 ms", "1.4 s" */
export function duration(milliseconds: number): string {
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${Number((milliseconds / 1000).toPrecision(milliseconds < 100_000 ? 2 : 4))} s`;
}

/** The same with as many digits as it takes to tell an amount from a limit that it is not. */
export function dollarsBeside(amount: number, limit: number | null): string {
  return beside(amount, limit, dollars, (value, digits) => `$${Number(value.toPrecision(digits))}`);
}

/** The same for a duration. */
export function durationBeside(milliseconds: number, limit: number | null): string {
  return beside(milliseconds, limit, duration, (value, digits) =>
    value < 1000 ? `${Number(value.toPrecision(digits))} ms` : `${Number((value / 1000).toPrecision(digits))} s`,
  );
}

function beside(
  value: number,
  limit: number | null,
  short: (value: number) => string,
  exact: (value: number, digits: number) => string,
): string {
  if (limit === null || value === limit || short(value) !== short(limit)) return short(value);
  for (let digits = 3; digits < 16; digits += 1)
    if (exact(value, digits) !== exact(limit, digits)) return exact(value, digits);
  return short(value);
}

/** What the run cost and took, in one line; what the log does not have is named, and is not a zero. */
export function economicsWords(costs: Costs): string {
  return [moneyWords(costs), timeWords(costs)].join("; ");
}

/** What a question cost in the baseline and costs now, in a sentence; none where one of the two does not say. */
export function costChangeWords(comparison: Comparison | null): string[] {
  const { before = null, after = null, questions = 0 } = comparison?.result?.cost ?? {};
  if (before === null || after === null) return [];
  const change = before === 0 ? "" : ` (${after >= before ? "+" : "−"}${percent(Math.abs(after / before - 1))})`;
  return [
    `Against the baseline: ${dollars(before)} → ${dollars(after)} a question${change}, over ${plural(questions, "question")}.`,
  ];
}

function moneyWords({ costUsd, costPerQuestion, costPerCorrect, withCost, withoutCost }: Costs): string {
  if (costUsd === null || costPerQuestion === null) return "no entry has a cost";
  const answers = plural(withCost + withoutCost, "answer");
  if (withoutCost > 0) {
    const silent = withoutCost === 1 ? "1 has no cost" : `${grouped(withoutCost)} have no cost`;
    return `at least ${dollars(costUsd)} for ${answers}: ${silent}, the others ${dollars(costPerQuestion)} each`;
  }
  const correct = costPerCorrect === null ? "" : `, ${dollars(costPerCorrect)} for each correct one`;
  return `${dollars(costUsd)} for ${answers}, ${dollars(costPerQuestion)} each${correct}`;
}

function timeWords({ latencyP50Ms, latencyP95Ms, withLatency, entries }: Costs): string {
  if (latencyP50Ms === null || latencyP95Ms === null) return "no entry has a latency";
  const some = withLatency < entries ? ` (of ${grouped(withLatency)} of ${grouped(entries)} answers)` : "";
  return `latency p50 ${duration(latencyP50Ms)}, p95 ${duration(latencyP95Ms)}${some}`;
}
