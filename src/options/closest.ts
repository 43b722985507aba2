import { editDistance } from "../words/edit-distance.ts";

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
