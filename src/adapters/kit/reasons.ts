import type { ToolReason } from "../../model/entry.ts";
import { isRecord } from "../../model/record.ts";
import { text } from "./loose.ts";

/** Why a tool scored an answer as it did, by the name of the score. */
export type Reasons = ReadonlyMap<string, string>;

/** Where judges write their reason, the likeliest first. */
const KEYS = ["reason", "reasoning", "rationale", "explanation", "comment", "justification", "feedback"] as const;

/** The reason in what a tool attaches to a score: a text, or an object with one under one of the usual names. */
export function reasonIn(value: unknown): string | undefined {
  if (!isRecord(value)) return said(value);
  for (const key of KEYS) {
    const found = said(value[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A reason with the name of what gives it; `undefined` if there is none. */
export function toolReason(metric: string | null, value: unknown): ToolReason | undefined {
  const found = reasonIn(value);
  return found === undefined ? undefined : { metric, text: found };
}

/** Of scores without any. */
export const NO_REASONS: Reasons = new Map();

/** Reasons by name, of those there are. */
export function reasonsOf(pairs: Iterable<readonly [string | undefined, unknown]>): Reasons {
  const reasons = new Map<string, string>();
  for (const [name, value] of pairs) {
    const found = reasonIn(value);
    if (name !== undefined && found !== undefined && !reasons.has(name)) reasons.set(name, found);
  }
  return reasons;
}

function said(value: unknown): string | undefined {
  const found = text(value);
  return found === undefined || found.trim() === "" ? undefined : found;
}
