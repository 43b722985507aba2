/**
 * The smallest value that at least a share of all values do not exceed (nearest rank): always one of the values, so
 * that "p95 1.8 s" is something that was measured. Found by selection (Hoare 1961), which sorts no more than it needs.
 *
 * @param values at least one, none of them NaN; their order changes
 * @param share above 0 and at most 1
 */
export function nearestRank(values: Float64Array, share: number): number {
  const rank = Math.max(1, Math.ceil(share * values.length - 1e-9)) - 1;
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = at(values, (left + right) >> 1);
    let [low, high] = [left, right];
    while (low <= high) {
      while (at(values, low) < pivot) low += 1;
      while (at(values, high) > pivot) high -= 1;
      if (low <= high) {
        const swapped = at(values, low);
        values[low] = at(values, high);
        values[high] = swapped;
        low += 1;
        high -= 1;
      }
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return at(values, rank);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
