import { Z } from "./normal.ts";
import { type Interval, wilson } from "./wilson.ts";

/** A difference of two proportions with its interval, all from −1 to 1. */
export type Difference = { readonly difference: number } & Interval;

/**
 * Difference of two paired proportions with Newcombe's hybrid score interval (Newcombe 1998, "paired",
 * method 10): Wilson limits of the two margins, joined with the correlation of the pairs; φ is
 * corrected for continuity where it is positive.
 *
 * @param both pairs where both are true
 * @param firstOnly pairs where only the first is
 * @param secondOnly pairs where only the second is
 * @param neither pairs where none is
 * @returns first minus second
 */
export function newcombePaired(
  both: number,
  firstOnly: number,
  secondOnly: number,
  neither: number,
  z: number = Z.p975,
): Difference {
  const n = both + firstOnly + secondOnly + neither;
  if (n === 0) return { difference: 0, lower: -1, upper: 1 };
  const p1 = (both + firstOnly) / n;
  const p2 = (both + secondOnly) / n;
  const first = wilson(both + firstOnly, n, z);
  const second = wilson(both + secondOnly, n, z);
  const phi = correctedPhi(both, firstOnly, secondOnly, neither);
  const [l1, u1] = [p1 - first.lower, first.upper - p1];
  const [l2, u2] = [p2 - second.lower, second.upper - p2];
  return {
    difference: (firstOnly - secondOnly) / n,
    lower: p1 - p2 - Math.sqrt(Math.max(0, l1 * l1 - 2 * phi * l1 * u2 + u2 * u2)),
    upper: p1 - p2 + Math.sqrt(Math.max(0, u1 * u1 - 2 * phi * u1 * l2 + l2 * l2)),
  };
}

function correctedPhi(a: number, b: number, c: number, d: number): number {
  const product = (a + b) * (c + d) * (a + c) * (b + d);
  if (product === 0) return 0;
  const determinant = a * d - b * c;
  const corrected = determinant > 0 ? Math.max(0, determinant - (a + b + c + d) / 2) : determinant;
  return corrected / Math.sqrt(product);
}
