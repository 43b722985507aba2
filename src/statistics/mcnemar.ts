import { binomialAtLeast, binomialPmf } from "./binomial.ts";

/** How the tail of the exact test counts the outcome that was seen. */
export type McNemarMethod = "mid-p" | "exact";

/**
 * One-sided McNemar test of "got worse" on paired outcomes (McNemar 1947). Under no change each of the
 * discordant pairs is as likely to have got worse as better: X ~ Bin(better + worse, 1/2).
 *
 * `exact` is P(X ≥ worse). `mid-p` counts the outcome seen by half, P(X > worse) + P(X = worse) / 2,
 * which keeps its level where the exact test is too timid (Fagerland, Lydersen, Laake 2013). With a
 * uniform prior 1 − mid-p is the posterior probability that it got worse.
 *
 * @param better pairs that went from failed to passed, a whole number from 0
 * @param worse pairs that went from passed to failed, a whole number from 0
 * @returns the p-value; 0.5 (mid-p) or 1 (exact) without a discordant pair
 */
export function mcnemar(better: number, worse: number, method: McNemarMethod = "mid-p"): number {
  const discordant = better + worse;
  const atLeast = binomialAtLeast(worse, discordant, 0.5);
  return method === "exact" ? atLeast : atLeast - binomialPmf(worse, discordant, 0.5) / 2;
}
