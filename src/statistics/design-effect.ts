import { type Difference, newcombePaired } from "./newcombe.ts";
import { Z } from "./normal.ts";
import { studentQuantile } from "./student-t.ts";
import { type Interval, wilson } from "./wilson.ts";

// Questions that fail together tell less than as many that do not: by the design effect, for which what few clusters leave
// uncertain is made up by Student's t.

/** A cluster of questions: how many, and what share of each passed, summed up. */
export type ClusterPasses = { readonly questions: number; readonly passed: number };

/**
 * Wilson's interval of a pass rate over clusters, 95 %, with n / deff · (z / t)² in place of n; t has as many degrees of
 * freedom as there are clusters less one. deff is the largest of 1, the robust C/(C−1) Σ(y − n_c p)² / (n p q), and
 * 1 + (n_w − 1)(C·icc + 1)/(C + 5) with n_w = Σn_c²/n and the intra-cluster correlation by analysis of variance, cut to
 * 0 to 1 (Kish 1965; Ukoumunne 2002): the robust one alone is too small where clusters are few. All or none passed: n_w.
 */
export function clusteredWilson(clusters: readonly ClusterPasses[]): Interval {
  const n = sumOf(clusters, ({ questions }) => questions);
  const effective = effectiveQuestions(clusters);
  return wilson(n === 0 ? 0 : (sumOf(clusters, ({ passed }) => passed) / n) * effective, effective);
}

/** How many independent questions those of the clusters are worth for a pass rate. */
export function effectiveQuestions(clusters: readonly ClusterPasses[]): number {
  const n = sumOf(clusters, ({ questions }) => questions);
  if (clusters.every(({ questions }) => questions <= 1)) return n;
  const rate = sumOf(clusters, ({ passed }) => passed) / n;
  const count = clusters.length;
  const weighted = sumOf(clusters, ({ questions }) => questions ** 2) / n;
  const variance = rate * (1 - rate);
  // Of a rate that is 0 or 1 but for rounding nothing can be divided by its variance.
  if (variance < NO_VARIANCE) return n / weighted;
  if (count < 2) return 1;
  const robust =
    (count / (count - 1)) * (sumOf(clusters, (c) => (c.passed - c.questions * rate) ** 2) / (n * variance));
  const shrunk = (count * correlation(clusters, n, rate) + 1) / (count + 5);
  return effectiveSize(n, Math.max(1, robust, 1 + (weighted - 1) * shrunk), count, 0.975, Z.p975);
}

/** What is left of a variance of nothing by rounding. */
const NO_VARIANCE = 1e-12;

/** The intra-cluster correlation by one-way analysis of variance (Donner 1986), cut to 0 to 1. */
function correlation(clusters: readonly ClusterPasses[], n: number, rate: number): number {
  const count = clusters.length;
  if (n <= count || count < 2) return 1;
  const between = sumOf(clusters, (c) => c.questions * (c.passed / c.questions - rate) ** 2) / (count - 1);
  const within = sumOf(clusters, (c) => c.passed * (1 - c.passed / c.questions)) / (n - count);
  const size = (n - sumOf(clusters, ({ questions }) => questions ** 2) / n) / (count - 1);
  const all = between + (size - 1) * within;
  return all <= 0 ? 1 : Math.min(1, Math.max(0, (between - within) / all));
}

/** Questions of one cluster before and after: their number, and what their pass rates changed by, summed up. */
export type ClusterChange = { readonly questions: number; readonly change: number };

/** Pairs by what passed, which may be parts of a pair. */
export type PairedCells = {
  readonly both: number;
  readonly afterOnly: number;
  readonly beforeOnly: number;
  readonly neither: number;
};

/**
 * Newcombe's interval of a paired difference, 90 %, with his four counts divided by deff · (t / z)²; deff is the larger of 1
 * and C/(C−1) Σ(D_c − n_c d)² / (n((b + c)/n − d²)), where D_c is the sum of a cluster's differences. Where none or all
 * changed alike there is no variance to compare with, and it is n_w, as if questions of a cluster were one.
 */
export function clusteredNewcombe(
  { both, afterOnly, beforeOnly, neither }: PairedCells,
  clusters: readonly ClusterChange[],
): Difference {
  const n = both + afterOnly + beforeOnly + neither;
  const count = clusters.length;
  const difference = (afterOnly - beforeOnly) / n;
  const variance = (afterOnly + beforeOnly) / n - difference ** 2;
  const robust =
    variance < NO_VARIANCE
      ? sumOf(clusters, ({ questions }) => questions ** 2) / n
      : (count / (count - 1)) *
        (sumOf(clusters, ({ questions, change }) => (change - questions * difference) ** 2) / (n * variance));
  const share = (count < 2 ? 1 : effectiveSize(n, Math.max(1, robust), count, 0.95, Z.p95)) / n;
  return newcombePaired(both * share, afterOnly * share, beforeOnly * share, neither * share, Z.p95);
}

/** As many independent questions are worth as much; one at least. */
function effectiveSize(n: number, effect: number, clusters: number, level: number, z: number): number {
  return Math.max(1, (n / effect) * (z / studentQuantile(level, clusters - 1)) ** 2);
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
