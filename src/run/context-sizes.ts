import type { Diagnosis } from "../ladder/attribute.ts";
import { sizeAttribution } from "../ladder/attribute.ts";
import { type LargeContext, largeContext, type SizedAnswer } from "../ladder/context-size.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Entry } from "../model/entry.ts";
import type { Repeat } from "./trials.ts";

/** What became of a row in the end. */
type Outcome = { readonly isGraded: boolean; readonly isPassed: boolean; readonly system: number };

/**
 * Keeps the sizes of contexts that had the evidence in them, until the whole log says which of them are large: only then it
 * is known of a failure without another explanation whether the size may be one.
 */
export function contextSizes() {
  const sized: { readonly row: number; readonly tokens: number; readonly isOpen: boolean }[] = [];
  return { note, settle };

  function note(row: number, entry: Entry, { evidence, probed, attribution }: Diagnosis): void {
    const { contextTokens, error, graderError } = entry;
    if (contextTokens === undefined || evidence.state !== "present") return;
    if (error !== undefined || graderError !== undefined) return;
    const isOpen = attribution?.basis === "elimination" && probed.context?.passed !== false;
    sized.push({ row, tokens: contextTokens, isOpen });
  }

  /** Calls `attribute` with every failure that the size explains. */
  function settle(
    repeats: readonly Repeat[],
    outcomeOf: (row: number) => Outcome,
    attribute: (row: number, attribution: Attribution) => void,
  ): void {
    if (sized.length === 0) return;
    const asked = new Map<number, number>();
    for (const { rows } of repeats) {
      const graded = rows.filter((row) => outcomeOf(row).isGraded);
      for (const row of graded) asked.set(row, graded.length);
    }
    const systems = new Map<number, SizedAnswer[]>();
    for (const { row, tokens } of sized) {
      const { isGraded, isPassed, system } = outcomeOf(row);
      if (!isGraded) continue;
      const answers = systems.get(system) ?? [];
      answers.push({ tokens, isPassed, weight: 1 / (asked.get(row) ?? 1) });
      systems.set(system, answers);
    }
    const large = new Map<number, LargeContext>();
    for (const [system, answers] of systems) {
      const found = largeContext(answers);
      if (found !== undefined) large.set(system, found);
    }
    for (const { row, tokens, isOpen } of sized) {
      const { isGraded, isPassed, system } = outcomeOf(row);
      const limit = large.get(system);
      if (!isOpen || isPassed || !isGraded || limit === undefined) continue;
      const attribution = sizeAttribution(tokens, limit);
      if (attribution !== undefined) attribute(row, attribution);
    }
  }
}
