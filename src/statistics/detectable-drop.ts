import { normalQuantile, Z } from "./normal.ts";

/**
 * The smallest drop of the pass rate that the one-sided paired test would find four times out of five:
 * the net share of discordant pairs d for which n pairs have 80 % power, when a share `flips` of the
 * pairs changes by itself in both directions together (Connor 1987, by a normal
 * approximation that serves planning alone: no p-value comes from it).
 *
 * @param pairs how many questions are compared, from 1
 * @param flips share of pairs that differ between two runs of the same system, 0 to 1
 * @param alpha the level of the test, 0 to 1
 * @returns 0 to 1; 1 where even a total collapse would not be found
 */
export function detectableDrop(pairs: number, flips: number, alpha: number): number {
  if (pairs <= 0) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const drop = (low + high) / 2;
    if (pairsFor(drop, flips, alpha) <= pairs) high = drop;
    else low = drop;
  }
  return high;
}

/** The same the other way round: how many pairs it takes to find such a drop four times out of five. Not rounded. */
export function pairsFor(drop: number, flips: number, alpha: number): number {
  const discordant = Math.min(1, flips + drop);
  return (
    ((-normalQuantile(alpha) * Math.sqrt(discordant) + Z.p80 * Math.sqrt(Math.max(0, discordant - drop * drop))) /
      drop) **
    2
  );
}
