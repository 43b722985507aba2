import type { Probe, ProbeProposal } from "../model/probe.ts";
import { plainId, UNKNOWN_ID } from "../model/question-id.ts";
import type { Run } from "../model/run.ts";
import { isCategory } from "../model/rung.ts";
import { textHash } from "../model/text-hash.ts";
import { inTextOrder } from "../model/text-order.ts";
import { wilson } from "../statistics/wilson.ts";
import { SHOWN_BY } from "./expected-gain.ts";

/**
 * In this order probes are proposed. Whether the evidence was there says most: on public sets 44 to 58 % of diagnoses were
 * right before, and 76 to 88 % after. The others follow cheapest to most expensive.
 */
const PROPOSED = ["gold", "prompt", "context", "model"] as const satisfies readonly Probe[];

/** How many questions are drawn, and with which seed. */
export type Draw = { readonly size: number; readonly seed: number };

/**
 * What to ask next, where failures are not yet explained: the questions, drawn at random from those that fail on the ladder,
 * and how well their answers would measure a share. A later probe asks from the same questions as those before: only then
 * does each share come from one sample.
 *
 * The same seed draws the same questions from the same failures, and mostly the same where a few failures come or go:
 * they stand in the order of a hash of seed and id.
 *
 * @returns null where every failure is explained, every probe was given, or no question has an id
 */
export function nextProbe(
  { failures, nameOf, probes }: Pick<Run, "failures" | "nameOf" | "probes">,
  draw: Draw,
): ProbeProposal | null {
  const given = new Set(probes?.runs.map(({ probe }) => probe));
  const probe = PROPOSED.find((each) => !given.has(each));
  if (probe === undefined) return null;
  const all = drawing(draw);
  const asked = drawing(draw);
  let isOpen = false;
  for (const { row, attribution } of failures()) {
    if (!isCategory(attribution.category) && attribution.category !== "unattributed") continue;
    if (!SHOWN_BY.has(attribution.rule)) isOpen = true;
    const id = plainId(nameOf(row));
    if (id === UNKNOWN_ID) continue;
    all.add(id);
    if (probes?.isAsked(row) === true) asked.add(id);
  }
  if (!isOpen || all.count() === 0) return null;
  const questions = (asked.count() > 0 ? asked : all).drawn();
  return { probe, questions, of: all.count(), seed: draw.seed, points: pointsOf(questions.length, all.count()) };
}

/** Draws from ids as they come: of those with the lowest hashes no more are kept than are wanted. */
function drawing({ size, seed }: Draw) {
  type Placed = { readonly id: string; readonly place: number };
  const ids = new Set<string>();
  const best: Placed[] = [];
  const isBefore = (a: Placed, b: Placed) => a.place < b.place || (a.place === b.place && inTextOrder(a.id, b.id) < 0);
  return { add, count: () => ids.size, drawn: () => best.map(({ id }) => id).sort(inTextOrder) };

  function add(id: string): void {
    if (ids.has(id)) return;
    ids.add(id);
    const placed = { id, place: textHash(`${seed}:${id}`) };
    const last = best.at(-1);
    if (best.length === size && last !== undefined && !isBefore(placed, last)) return;
    let [from, to] = [0, best.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = best[middle];
      if (other !== undefined && isBefore(other, placed)) from = middle + 1;
      else to = middle;
    }
    best.splice(from, 0, placed);
    if (best.length > size) best.pop();
  }
}

/** Half of the 95 % interval of a share of one half, in percentage points: of any other share it is less. */
function pointsOf(drawn: number, all: number): number {
  if (drawn >= all) return 0;
  const { lower, upper } = wilson(drawn / 2, drawn);
  return 50 * Math.min(upper - lower, 1 - drawn / all);
}
