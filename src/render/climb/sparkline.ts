const BARS = "▁▂▃▄▅▆▇█";

/** A row of little bars, one a value from the lowest to the highest; values that are all alike stand half high. */
export function sparkline(
  values: readonly number[],
  lowest = Math.min(...values),
  highest = Math.max(...values),
): string {
  const steps = BARS.length - 1;
  return values
    .map((value) => BARS[highest === lowest ? 3 : Math.round(((value - lowest) / (highest - lowest)) * steps)] ?? "")
    .join("");
}
