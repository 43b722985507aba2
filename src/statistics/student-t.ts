import { normalQuantile } from "./normal.ts";

/** Beyond so many degrees of freedom it is reported from the normal distribution in the sixth digit only. */
const MANY = 100_000;

/**
 * The upper quantile of Student's t distribution, by bisection of its distribution function, which is a finite sum for whole
 * degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
 *
 * @param share above 0.5 and below 1
 * @param freedom whole degrees of freedom, from 1
 */
export function studentQuantile(share: number, freedom: number): number {
  if (freedom > MANY) return normalQuantile(share);
  const central = 2 * share - 1;
  let [low, high] = [0, 1];
  while (centralShare(high, freedom) < central) [low, high] = [high, high * 2];
  for (let step = 0; step < 100 && high - low > 1e-14 * high; step += 1) {
    const middle = (low + high) / 2;
    if (centralShare(middle, freedom) < central) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share between −t and t. */
function centralShare(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let at = isOdd ? 3 : 2; at < freedom; at += 2) {
    term *= (cosine * cosine * (at - 1)) / at;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
