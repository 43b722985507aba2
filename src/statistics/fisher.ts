import { binomialPmf } from "./binomial.ts";

/**
 * P(X = k) where k of r marked and n − k of b others are drawn, n of r + b: as three binomial terms of which the probability
 * cancels (C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000).
 */
function hypergeometricPmf(k: number, marked: number, others: number, drawn: number): number {
  const p = drawn / (marked + others);
  const part = binomialPmf(k, marked, p) * binomialPmf(drawn - k, others, p);
  return part === 0 ? 0 : part / binomialPmf(drawn, marked + others, p);
}

/**
 * Fisher's exact test of two groups, one-sided: how likely the first has so many of all that are marked, or more, where both
 * groups are alike.
 *
 * @param marked how many of the first group are marked; whole numbers, as are all
 * @returns p from 0 to 1; 1 where a group is empty
 */
export function fisherGreater(marked: number, size: number, otherMarked: number, otherSize: number): number {
  if (size === 0 || otherSize === 0) return 1;
  const all = marked + otherMarked;
  const mean = (all * size) / (size + otherSize);
  let sum = 0;
  for (let k = marked; k <= Math.min(size, all); k += 1) {
    const next = sum + hypergeometricPmf(k, all, size + otherSize - all, size);
    // Beyond the mean the terms fall: one that changes nothing is followed by none that does.
    if (next === sum && k > mean) break;
    sum = next;
  }
  return Math.min(1, sum);
}
