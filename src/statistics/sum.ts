/** A sum that does not lose the small parts of its terms. */
export type Sum = { total: number; rest: number };

export function emptySum(): Sum {
  return { total: 0, rest: 0 };
}

/**
 * Adds a term (Neumaier 1974): 0.012 a hundred times is 1.2 and not 1.2000000000000004, so that a limit which is met
 * exactly is met.
 */
export function addTo(sum: Sum, term: number): void {
  const total = sum.total + term;
  sum.rest += Math.abs(sum.total) >= Math.abs(term) ? sum.total - total + term : term - total + sum.total;
  sum.total = total;
}

export function valueOfSum({ total, rest }: Sum): number {
  return total + rest;
}
