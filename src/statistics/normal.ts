/** Quantiles of the standard normal distribution that tests and intervals here use. */
export const Z = {
  /** One-sided 5 %, two-sided 90 %. */
  p95: 1.6448536269514722,
  /** One-sided 2.5 %, two-sided 95 %. */
  p975: 1.959963984540054,
  /** The power of 80 %. */
  p80: 0.8416212335729143,
} as const;
