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

export function convolve(a: Distribution, b: Distribution): Distribution {
  const values = new Float64Array(a.values.length + b.values.length - 1);
  for (let i = 0; i < a.values.length; i += 1) {
    const factor = a.values[i] ?? 0;
    if (factor === 0) continue;
    for (let j = 0; j < b.values.length; j += 1) values[i + j] = (values[i + j] ?? 0) + factor * (b.values[j] ?? 0);
  }
  let [first, last] = [0, values.length];
  while (first < last - 1 && (values[first] ?? 0) < NEGLIGIBLE) first += 1;
  while (last > first + 1 && (values[last - 1] ?? 0) < NEGLIGIBLE) last -= 1;
  return { from: a.from + b.from + first, values: values.slice(first, last) };
}

/** From its small end, so that nothing is lost in the sum. */
export function tail({ from, values }: Distribution, seen: number, method: McNemarMethod): number {
  let beyond = 0;
  for (let at = values.length - 1; at >= 0 && from + at > seen; at -= 1) beyond += values[at] ?? 0;
  const same = values[seen - from] ?? 0;
  return Math.min(1, beyond + (method === "exact" ? same : same / 2));
}
