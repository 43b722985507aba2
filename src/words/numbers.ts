/** A fraction as a percentage with at most one decimal: 0.2 → "20%", 0.1333 → "13.3%". Never rounds to 0 or 100 what is not. */
export function percent(fraction: number): string {
  const tenths = Math.round(fraction * 1000);
  if (fraction > 0 && tenths === 0) return "<0.1%";
  if (fraction < 1 && tenths === 1000) return ">99.9%";
  return `${tenths / 10}%`;
}

/** A fraction as a percentage with as many digits as it takes to tell it from a limit that it is not. */
export function percentBeside(fraction: number, limit: number | null): string {
  const plain = percent(fraction);
  if (limit === null || fraction === limit || plain !== percent(limit)) return plain;
  for (let digits = 2; digits < 12; digits += 1) {
    const finer = (fraction * 100).toFixed(digits);
    if (finer !== (limit * 100).toFixed(digits)) return `${finer}%`;
  }
  return plain;
}

/** A score with at most three digits behind the point: 0.6666 → "0.667". Never rounds to 0 or 1 what is not. */
export function decimal(score: number): string {
  if (Number.isInteger(score)) return grouped(score);
  const rounded = Math.round(score * 1000) / 1000;
  return Number.isInteger(rounded) ? String(Number(score.toPrecision(4))) : String(rounded);
}

/** A whole percentage, for intervals. */
export function wholePercent(fraction: number): string {
  return String(Math.round(fraction * 100));
}

/** "1 failure", "2 failures", with thousands set apart. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 1234567 → "1,234,567". By hand: the platform's formatter takes 20 ms to load. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "a, b and c" */
export function andList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A p-value as people read it, with its sign: "p = 0.11", two digits, and never 0 ("p < 0.0001"). */
export function pWords(pValue: number): string {
  return pValue < 0.0001 ? "p < 0.0001" : `p = ${Number(pValue.toPrecision(2))}`;
}
