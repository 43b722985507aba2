import { seededRandom } from "./random.ts";

/** Up to so many non-zero differences every assignment of signs is looked at. */
const EXACT_UP_TO = 20;
const DRAWS = 10_000;
const SEED = 20_260_101;
/** Sums of the same differences in another order may differ by rounding; they count as equal. */
const TOLERANCE = 1e-9;

/**
 * One-sided sign-flip permutation test of "the mean difference is below zero" on paired differences
 * (Fisher 1935): under no change the sign of each difference is as likely to be the other one.
 *
 * Exact up to 20 non-zero differences; beyond that 10,000 draws from a seeded generator, with the
 * outcome seen counted as one of them, so that p is never 0.
 *
 * @param differences later minus earlier, one a question; their order does not matter
 * @returns the p-value; 1 where no difference is other than zero
 */
export function signFlip(differences: readonly number[]): number {
  const sizes = differences.filter((difference) => difference !== 0).sort((a, b) => a - b);
  if (sizes.length === 0) return 1;
  const seen = sizes.reduce((sum, difference) => sum + difference, 0);
  const magnitudes = sizes.map(Math.abs).sort((a, b) => a - b);
  return magnitudes.length <= EXACT_UP_TO ? exact(magnitudes, seen) : drawn(magnitudes, seen);
}

/** All assignments in Gray-code order: one sign changes from each to the next. */
function exact(magnitudes: readonly number[], seen: number): number {
  const signs = magnitudes.map(() => -1);
  let sum = -magnitudes.reduce((total, magnitude) => total + magnitude, 0);
  const count = 2 ** magnitudes.length;
  let extreme = sum <= seen + TOLERANCE ? 1 : 0;
  for (let step = 1; step < count; step += 1) {
    const changed = 31 - Math.clz32(step & -step);
    const sign = -(signs[changed] ?? 1);
    signs[changed] = sign;
    sum += 2 * sign * (magnitudes[changed] ?? 0);
    if (sum <= seen + TOLERANCE) extreme += 1;
  }
  return extreme / count;
}

function drawn(magnitudes: readonly number[], seen: number): number {
  const random = seededRandom(SEED);
  let extreme = 1;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0;
    for (const magnitude of magnitudes) sum += random() < 0.5 ? -magnitude : magnitude;
    if (sum <= seen + TOLERANCE) extreme += 1;
  }
  return extreme / (DRAWS + 1);
}
