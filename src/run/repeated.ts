const RADIX_BITS = 11;
const BUCKETS = 1 << RADIX_BITS;

/**
 * The values that occur more than once. A radix sort, because several times faster than the built-in one on
 * a million hashes, and a hash table of a million waits for memory at every look.
 */
export function repeatedValues(values: Uint32Array): ReadonlySet<number> {
  const sorted = radixSort(values);
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i += 1) {
    const value = sorted[i];
    if (value !== undefined && value === sorted[i - 1]) repeated.add(value);
  }
  return repeated;
}

/** A sorted copy; least significant digits first. */
function radixSort(values: Uint32Array): Uint32Array {
  let from = values.slice();
  let to = new Uint32Array(values.length);
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    const starts = digitStarts(from, shift);
    for (let i = 0; i < from.length; i += 1) {
      const value = from[i] ?? 0;
      const digit = (value >>> shift) & (BUCKETS - 1);
      const at = starts[digit] ?? 0;
      to[at] = value;
      starts[digit] = at + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Where the values with each digit begin. */
function digitStarts(values: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < values.length; i += 1) {
    const next = (((values[i] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= BUCKETS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  return starts;
}
