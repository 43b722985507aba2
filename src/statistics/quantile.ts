/**
 * The smallest value that at least a share of all values do not exceed (nearest rank): always one of the values, so
 * that "p95 1.8 s" is something that was measured.
 *
 * @param sorted ascending, at least one
 * @param share above 0 and at most 1
 */
export function nearestRank(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length - 1e-9));
  return sorted[rank - 1] ?? Number.NaN;
}
