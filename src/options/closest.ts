/** The known word that goes on where this one ends, or the nearest to a misspelt one, or `undefined` when none is near. Case, `_` and `-` do not count. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const wanted = normalize(word);
  const longer = known.find((candidate) => wanted.length > 3 && normalize(candidate).startsWith(wanted));
  if (longer !== undefined) return longer;
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, normalize(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, wanted.length / 3) ? best.candidate : undefined;
}

function normalize(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
