/**
 * The chance that at least one of k trials passes, and that all of them do, estimated without bias from
 * n trials of which c passed: 1 − C(n−c, k) / C(n, k) and C(c, k) / C(n, k) (Chen et al. 2021).
 *
 * @param n trials, at least k
 * @param c passed ones, 0 to n
 */
export function passAtK(n: number, c: number, k: number): number {
  return 1 - drawnFrom(n - c, n, k);
}

/** The chance that all of k trials pass. See {@link passAtK}. */
export function passHatK(n: number, c: number, k: number): number {
  return drawnFrom(c, n, k);
}

/** C(part, k) / C(whole, k): the chance that k drawn without replacement all come from the part. */
function drawnFrom(part: number, whole: number, k: number): number {
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= Math.max(0, part - i) / (whole - i);
  return chance;
}
