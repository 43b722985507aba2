import { isNamedIn } from "../model/question-id.ts";
import type { Run } from "../model/run.ts";
import { isCategory } from "../model/rung.ts";
import { inTextOrder } from "../model/text-order.ts";
import type { Timeline } from "./timeline.ts";

/**
 * A question has to fail in so many ways before its answer key is doubted: here, with the gold evidence, and in one more
 * probe, system or earlier run.
 */
const WAYS = 3;

/**
 * Questions that fail with the gold evidence, and wherever else they were asked: in every other probe, by every system of
 * the run, and in every earlier run. Of questions that failed in every run of a public set 35 % had a wrong key, and 2 % of
 * those that never did: the key is to be checked before anything expensive is done about them.
 *
 * @param leftOut ids that are no ground for anything
 */
export function suspectKeys(run: Run, { moments }: Timeline, leftOut: ReadonlySet<string>): string[] {
  const { probes } = run;
  if (probes === undefined || !probes.runs.some(({ probe }) => probe === "gold")) return [];
  const ways = new Map<string, Set<string>>();
  const passing = new Set<string>();
  for (let row = 0; row < run.total.entries; row += 1)
    if (run.isPassed(row) || probes.failedIn(row) === undefined) passing.add(run.nameOf(row).id);
  for (const { row, attribution } of run.failures()) {
    const question = run.nameOf(row);
    const failed = probes.failedIn(row) ?? [];
    // What was never answered here, or not judged, has not failed here.
    if (!isCategory(attribution.category) || !failed.includes("gold") || isNamedIn(leftOut, question)) continue;
    const seen = ways.get(question.id) ?? new Set();
    for (const way of [`by ${run.variantOf(row)}`, ...failed]) seen.add(way);
    ways.set(question.id, seen);
  }
  for (const [at, { answers }] of moments.slice(0, -1).entries()) {
    for (const [{ id }, answer] of answers) {
      // One of several answers is enough: the key can be met.
      if (answer.answers.passed > 0) passing.add(id);
      else ways.get(id)?.add(`in run ${at}`);
    }
  }
  return [...ways]
    .filter(([id, seen]) => seen.size >= WAYS && !passing.has(id))
    .map(([id]) => id)
    .sort(inTextOrder);
}
