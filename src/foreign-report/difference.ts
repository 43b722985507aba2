/** What arithmetic in another order, and decimals that were written and read, may be off by. */
const CLOSE = 1e-9;

/**
 * The first place in which a value is not what was expected, as the keys that lead to it; `undefined` if there is none.
 * Only what is expected is looked at: an object may have more.
 */
export function firstDifference(expected: unknown, found: unknown): readonly string[] | undefined {
  if (typeof expected === "number" && typeof found === "number")
    return expected === found ||
      Math.abs(expected - found) <= CLOSE * Math.max(1, Math.min(Math.abs(expected), Number.MAX_SAFE_INTEGER))
      ? undefined
      : [];
  if (typeof expected !== "object" || expected === null) return (found ?? null) === (expected ?? null) ? undefined : [];
  if (typeof found !== "object" || found === null || Array.isArray(expected) !== Array.isArray(found)) return [];
  const [wanted, given] = [new Map(Object.entries(expected)), new Map(Object.entries(found))];
  if (Array.isArray(expected) && wanted.size !== given.size) return [];
  for (const [key, value] of wanted) {
    const inner = firstDifference(value, given.get(key));
    if (inner !== undefined) return [key, ...inner];
  }
  return undefined;
}
