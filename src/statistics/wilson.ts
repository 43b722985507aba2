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
