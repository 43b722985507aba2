import type { ReadinessCheck } from "../model/climb.ts";
import type { Category } from "../model/rung.ts";
import { check } from "../readiness/index.ts";

/** Whether nothing cheaper is confirmed among the questions that the advice is about. */
export function cheaperRungs(confirmed: readonly Category[]): ReadinessCheck {
  return check("cheaper-rungs", confirmed.length === 0 ? "met" : "not met", { confirmed: [...confirmed] });
}

/** All met, or what stands against it. */
export function verdictOf(checks: readonly ReadinessCheck[]): "all met" | "premature" | "open" {
  if (checks.some(({ status }) => status === "not met")) return "premature";
  return checks.some(({ status }) => status === "unknown") ? "open" : "all met";
}
