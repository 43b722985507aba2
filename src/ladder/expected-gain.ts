import { type MeasuredShare, PROBE_FACTS, PROBES } from "../model/probe.ts";
import type { Gap } from "../model/run.ts";
import type { Category } from "../model/rung.ts";
import { wilson } from "../statistics/wilson.ts";

/** With fewer answers that had their evidence nobody knows how often the system answers right with it. */
const LEAST_ANSWERS = 10;

/**
 * The same of a rung whose share of the failures was measured in a sample of them: all of that share pass.
 *
 * @param failing what share of the questions fails on the ladder or without a signal, 0 to 1
 */
export function sampledGain(passRate: number, failing: number, { share, lower, upper }: MeasuredShare): Expected {
  const at = (part: number): number => Math.min(1, passRate + part * failing);
  return { passRate: at(share), lower: at(lower), upper: at(upper) };
}

/** The rules by which a failure is attributed that passes in a probe: then it is known that it does. */
export const SHOWN_BY: ReadonlySet<string> = new Set(PROBES.map((probe) => PROBE_FACTS[probe].rule));

/** A pass rate that is to be expected, with its 95 % interval; all from 0 to 1. */
export type Expected = { readonly passRate: number; readonly lower: number; readonly upper: number };

/**
 * What fixing all failures of a rung is expected to bring. Not all of them pass once they are fixed: answers that had their
 * evidence fail, too, as the gap table says. Of 36 public logs, headroom promised 36 points too much, and this missed by 4.
 *
 * Failures that a second run with one thing changed has shown to pass are counted as they are; of those that lack their
 * evidence the share passes that does where it was there. Of others nothing is known.
 *
 * @param passRate now
 * @param headroom the pass rate if all of them passed
 * @param shown the share of them that has been shown to pass, 0 to 1
 * @param independent questions an answer, where they are asked more than once
 * @returns null where it is not known
 */
export function expectedGain(
  category: Category,
  {
    passRate,
    headroom,
    gap,
    shown,
    independent,
  }: {
    readonly passRate: number;
    readonly headroom: number;
    readonly gap: Gap | undefined;
    readonly shown: number;
    readonly independent: number;
  },
): Expected | null {
  const at = (share: number): number => passRate + (headroom - passRate) * (shown + (1 - shown) * share);
  if (shown >= 1) return { passRate: headroom, lower: headroom, upper: headroom };
  const { passed, failed } = gap?.present ?? { passed: 0, failed: 0 };
  if (category !== "retrieval" || passed + failed < LEAST_ANSWERS) return null;
  const rate = passed / (passed + failed);
  const answers = (passed + failed) * independent;
  const { lower, upper } = wilson(rate * answers, answers);
  return { passRate: at(rate), lower: at(lower), upper: at(upper) };
}
