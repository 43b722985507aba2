/** A p-value as people read it, with its sign: "p = 0.11", two digits, and never 0 ("p < 0.0001"). */
export function pWords(pValue: number): string {
  return pValue < 0.0001 ? "p < 0.0001" : `p = ${Number(pValue.toPrecision(2))}`;
}
