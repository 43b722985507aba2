/** Items that share a cluster, two at least, and those that stand alone: a cluster of one is none. */
export function byCluster<T>(
  items: Iterable<T>,
  clusterOf: (item: T) => string | null,
): { readonly grouped: readonly (readonly T[])[]; readonly single: readonly T[] } {
  const clusters = new Map<string, T[]>();
  const single: T[] = [];
  for (const item of items) {
    const cluster = clusterOf(item);
    const known = cluster === null ? undefined : clusters.get(cluster);
    if (cluster === null) single.push(item);
    else if (known === undefined) clusters.set(cluster, [item]);
    else known.push(item);
  }
  const grouped: T[][] = [];
  for (const members of clusters.values()) {
    const [first] = members;
    if (first !== undefined && members.length === 1) single.push(first);
    else grouped.push(members);
  }
  return { grouped, single };
}
