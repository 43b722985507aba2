import type { Category, OffLadder } from "../model/rung.ts";
import type { Finding } from "./rule.ts";

/** The same label gives the same finding: a log has few labels and many failures. */
const FINDINGS = new Map<string, Finding>();
const MOST_KEPT = 1000;

/** A finding whose ground is the failure label alone. */
export function labelFinding(category: Category | OffLadder, label: string | undefined): Finding {
  const key = `${category}:${label}`;
  const known = FINDINGS.get(key);
  if (known !== undefined) return known;
  const finding: Finding = { category, basis: "label", evidence: { failure_label: label ?? null } };
  if (FINDINGS.size < MOST_KEPT) FINDINGS.set(key, finding);
  return finding;
}
