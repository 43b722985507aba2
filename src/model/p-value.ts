/** A p-value as people read it: two digits, and never 0. */
export function shortP(pValue: number): string {
  return pValue < 0.0001 ? "<0.0001" : String(Number(pValue.toPrecision(2)));
}
