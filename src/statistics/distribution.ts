import type { McNemarMethod } from "./mcnemar.ts";

/** A distribution over whole numbers from one on. */
export type Distribution = { readonly from: number; readonly values: Float64Array };

/** What is too small to be seen is cut off at both ends of a distribution. */
const NEGLIGIBLE = 1e-30;

/** The sum of as many independent ones, by squaring. */
export function power(distribution: Distribution, times: number): Distribution {
  let result: Distribution = { from: 0, values: Float64Array.of(1) };
  let square = distribution;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = convolve(result, square);
    if (left > 1) square = convolve(square, square);
  }
  return result;
}

/** The same with every value that many times as large. */
export function spread({ from, values }: Distribution, step: number): Distribution {
  if (step === 1) return { from, values };
  const wide = new Float64Array((values.length - 1) * step + 1);
  for (const [at, value] of values.entries()) wide[at * step] = value;
  return { from: from * step, values: wide };
}

/** The sum of two independent ones. */
export function convolve(first: Distribution, second: Distribution): Distribution {
  const [a, b] = filled(first) <= filled(second) ? [first, second] : [second, first];
  const values = new Float64Array(a.values.length + b.values.length - 1);
  for (let i = 0; i < a.values.length; i += 1) {
    const factor = a.values[i] ?? 0;
    if (factor === 0) continue;
    for (let j = 0; j < b.values.length; j += 1) values[i + j] = (values[i + j] ?? 0) + factor * (b.values[j] ?? 0);
  }
  let [low, high] = [0, values.length];
  while (low < high - 1 && (values[low] ?? 0) < NEGLIGIBLE) low += 1;
  while (high > low + 1 && (values[high - 1] ?? 0) < NEGLIGIBLE) high -= 1;
  return { from: a.from + b.from + low, values: values.slice(low, high) };
}

/** How many values it has at all. */
function filled({ values }: Distribution): number {
  let count = 0;
  for (const value of values) if (value !== 0) count += 1;
  return count;
}

/** From its small end, so that nothing is lost in the sum. */
export function tail({ from, values }: Distribution, seen: number, method: McNemarMethod): number {
  let beyond = 0;
  for (let at = values.length - 1; at >= 0 && from + at > seen; at -= 1) beyond += values[at] ?? 0;
  const same = values[seen - from] ?? 0;
  return Math.min(1, beyond + (method === "exact" ? same : same / 2));
}
