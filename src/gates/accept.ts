import type { Acceptance } from "../model/acceptance.ts";
import type { GateResult, Report } from "../model/report.ts";
import type { Gate } from "./gate.ts";
import { GATES, isGateId } from "./index.ts";

/**
 * Whether a label could accept that this gate is missed.
 *
 * @param withLimits whether limits can be accepted, too, and not the comparison with the baseline alone
 */
export function isAcceptable({ id, status }: GateResult, withLimits: boolean): boolean {
  const gate: Gate | undefined = isGateId(id) ? GATES[id] : undefined;
  return status === "failed" && (gate?.acceptable === "regression" || (withLimits && gate?.acceptable === "limit"));
}

/** A report with what a label decides of it. What it accepts stays missed, and fails nothing. */
export function withAcceptance(report: Report, acceptance: Acceptance, withLimits: boolean): Report {
  if (acceptance.reason !== null) return { ...report, acceptance };
  const gates = report.gates.map((gate) =>
    isAcceptable(gate, withLimits) ? { ...gate, status: "accepted" as const } : gate,
  );
  const conclusion = gates.some(({ status }) => status === "failed") ? report.conclusion : "success";
  return { ...report, acceptance, gates, conclusion };
}

/** A report as it was before a label decided anything: a report of others' says nothing of who accepts it. */
export function withoutAcceptance(report: Report): Report {
  const { acceptance: _acceptance, ...judged } = report;
  if (!judged.gates.some(({ status }) => status === "accepted")) return judged;
  const gates = judged.gates.map((gate) =>
    gate.status === "accepted" ? { ...gate, status: "failed" as const } : gate,
  );
  return { ...judged, gates, conclusion: "failure" };
}
