import { OUTCOMES } from "../model/entry.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";

const UNGRADED = OUTCOMES.indexOf("ungraded");

/** How many different questions of every category were judged, repeats and variants of one being one; null has no category. */
export function questionsByCategory(
  rows: Rows,
  idOf: (row: number) => string,
  categories: DistinctTexts,
  leftOut: (row: number) => boolean,
): ReadonlyMap<string | null, number> {
  const { category } = rows.columns();
  const seen = new Map<string | null, Set<string>>();
  const counts = new Map<string | null, number>();
  for (let row = 0; row < rows.length(); row += 1) {
    if (rows.outcome(row) === UNGRADED || leftOut(row)) continue;
    const name = categories.at(category[row] ?? 0);
    if (!rows.hasId(row)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      continue;
    }
    let ids = seen.get(name);
    if (ids === undefined) {
      ids = new Set();
      seen.set(name, ids);
    }
    ids.add(idOf(row));
  }
  for (const [name, ids] of seen) counts.set(name, (counts.get(name) ?? 0) + ids.size);
  return counts;
}
