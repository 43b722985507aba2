/** Quantiles of the standard normal distribution that tests and intervals here use. */
export const Z = {
  /** One-sided 5 %, two-sided 90 %. */
  p95: 1.6448536269514722,
  /** One-sided 2.5 %, two-sided 95 %. */
  p975: 1.959963984540054,
  /** The power of 80 %. */
  p80: 0.8416212335729143,
} as const;

/** Below it, and above 1 less it, the tails have an approximation of their own. */
const TAIL = 0.02425;

/**
 * The quantile of the standard normal distribution, by Acklam's rational approximation (relative error below 1.2e-9). It
 * serves planning: no p-value and no interval comes from it.
 *
 * @param share above 0 and below 1
 */
export function normalQuantile(share: number): number {
  if (share > 1 - TAIL) return -normalQuantile(1 - share);
  if (share < TAIL) {
    const q = Math.sqrt(-2 * Math.log(share));
    return polynomial(TAIL_UPPER, q) / (polynomial(TAIL_LOWER, q) * q + 1);
  }
  const q = share - 0.5;
  const r = q * q;
  return (polynomial(MIDDLE_UPPER, r) * q) / (polynomial(MIDDLE_LOWER, r) * r + 1);
}

const MIDDLE_UPPER = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const MIDDLE_LOWER = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const TAIL_UPPER = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_LOWER = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, each) => sum * x + each, 0);
}
