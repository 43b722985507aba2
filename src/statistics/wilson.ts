import { Z } from "./normal.ts";

/** A lower and an upper limit, both from 0 to 1. */
export type Interval = { readonly lower: number; readonly upper: number };

/**
 * Wilson score interval of a proportion (Wilson 1927): keeps its coverage for few questions and for
 * rates near 0 and 1, where the textbook interval does not.
 *
 * @param successes whole number from 0 to `total`
 * @param total whole number from 0; 0 gives the interval that knows nothing, 0 to 1
 * @param z critical value, 95 % two-sided unless given
 */
export function wilson(successes: number, total: number, z: number = Z.p975): Interval {
  if (total === 0) return { lower: 0, upper: 1 };
  const rate = successes / total;
  const z2 = z * z;
  const centre = (rate + z2 / (2 * total)) / (1 + z2 / total);
  const half = (z / (1 + z2 / total)) * Math.sqrt((rate * (1 - rate)) / total + z2 / (4 * total * total));
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === total ? 1 : Math.min(1, centre + half),
  };
}

const MOST_TRIALS = 10_000_000;

/**
 * How many trials it takes until the lower limit of the interval reaches `floor`, where the share `rate` of them
 * succeeds.
 *
 * @returns `undefined` where no number does it, the rate being no higher than the floor, or none below ten million
 */
export function trialsFor(rate: number, floor: number): number | undefined {
  if (rate <= floor) return undefined;
  let [low, high] = [0, 1];
  while (wilson(rate * high, high).lower < floor) {
    low = high;
    high *= 2;
    if (high > MOST_TRIALS) return undefined;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wilson(rate * middle, middle).lower < floor) low = middle;
    else high = middle;
  }
  return high;
}
