import type { Counts, Weights } from "../model/counts.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";
import { countsOf, type ExcludesRow, KINDS, SKIPPED_KIND, UNGRADED_KIND } from "./tally.ts";
import type { Trials } from "./trials.ts";

/** How many rows there are of each kind, by how many rows their question has that take part. */
type Sums = Map<number, Uint32Array>;

/** Three ways to share a question out among its rows: those that were judged, those that were asked, and all. */
type Tally = { readonly judged: Sums; readonly asked: Sums; readonly all: Sums };

/** A run, or a part of it, in questions. */
export type Weigher = {
  readonly total: (leftOut?: ExcludesRow) => Weights;
  /** By the value of a column; rows without one are in none. */
  readonly by: (positions: Uint32Array, texts: DistinctTexts, leftOut?: ExcludesRow) => ReadonlyMap<string, Weights>;
};

/** Counts rows in questions: the repeats of one share it among them. */
export function weigher(rows: Rows, { repeats }: Trials): Weigher {
  const { kind } = rows.columns();
  const inRepeat = new Uint8Array(repeats.length === 0 ? 0 : rows.length());
  for (const group of repeats) for (const row of group.rows) inRepeat[row] = 1;
  return { total, by };

  function total(leftOut?: ExcludesRow): Weights {
    const tally = newTally();
    const single = new Uint32Array(KINDS);
    for (let row = 0; row < rows.length(); row += 1)
      if (inRepeat[row] !== 1 && !leftOut?.(row)) bump(single, kind[row] ?? UNGRADED_KIND);
    addSingles(tally, single);
    for (const group of repeats)
      addQuestion(
        tally,
        group.rows.filter((row) => !leftOut?.(row)),
      );
    return weightsOf(tally);
  }

  function by(positions: Uint32Array, texts: DistinctTexts, leftOut?: ExcludesRow): ReadonlyMap<string, Weights> {
    if (positions.length === 0 || texts.size() === 0) return new Map();
    const tallies = new Map<number, Tally>();
    const tallyAt = (position: number): Tally => {
      const tally = tallies.get(position) ?? newTally();
      tallies.set(position, tally);
      return tally;
    };
    const singles = new Uint32Array((texts.size() + 1) * KINDS);
    for (let row = 0; row < rows.length(); row += 1)
      if (inRepeat[row] !== 1 && !leftOut?.(row))
        bump(singles, (positions[row] ?? 0) * KINDS + (kind[row] ?? UNGRADED_KIND));
    for (let position = 1; position <= texts.size(); position += 1)
      addSingles(tallyAt(position), singles.subarray(position * KINDS, (position + 1) * KINDS));
    for (const group of repeats) {
      const parts = new Map<number, number[]>();
      for (const row of group.rows) {
        if (leftOut?.(row)) continue;
        const position = positions[row] ?? 0;
        const part = parts.get(position);
        if (part === undefined) parts.set(position, [row]);
        else part.push(row);
      }
      for (const [position, part] of parts) addQuestion(tallyAt(position), part);
    }
    const found = new Map<string, Weights>();
    for (const [position, tally] of tallies) {
      const name = texts.at(position);
      if (name !== null) found.set(name, weightsOf(tally));
    }
    return found;
  }

  function addQuestion(tally: Tally, group: readonly number[]): void {
    const own = new Uint32Array(KINDS);
    for (const row of group) bump(own, kind[row] ?? UNGRADED_KIND);
    const skipped = own[SKIPPED_KIND] ?? 0;
    const asked = group.length - skipped;
    addTo(tally.judged, asked - (own[UNGRADED_KIND] ?? 0), own);
    addTo(tally.asked, asked, own);
    addTo(tally.all, group.length, own);
  }
}

/** The same of a run in which every question was asked once: answers are questions. */
export function askedOnce(counts: Counts): Weights {
  const { entries, ungraded, skipped, passed, failed, ...rungs } = counts;
  return {
    ...rungs,
    passed,
    failed,
    whole: passed + failed,
    ungraded: { part: ungraded, whole: entries - skipped },
    skipped: { part: skipped, whole: entries },
  };
}

function newTally(): Tally {
  return { judged: new Map(), asked: new Map(), all: new Map() };
}

function addSingles(tally: Tally, kinds: Uint32Array): void {
  addTo(tally.judged, 1, kinds);
  addTo(tally.asked, 1, kinds);
  addTo(tally.all, 1, kinds);
}

function addTo(sums: Sums, size: number, kinds: Uint32Array): void {
  if (size === 0) return;
  const known = sums.get(size);
  if (known === undefined) sums.set(size, kinds.slice());
  else for (let each = 0; each < KINDS; each += 1) known[each] = (known[each] ?? 0) + (kinds[each] ?? 0);
}

function weightsOf({ judged, asked, all }: Tally): Weights {
  const counted: Counts = countsOf(shared(judged), 0);
  const { passed, failed, prompt, retrieval, context, model, offLadder, unattributed, noSignal } = counted;
  return {
    passed,
    failed,
    prompt,
    retrieval,
    context,
    model,
    offLadder,
    unattributed,
    noSignal,
    whole: passed + failed,
    ungraded: partOf(shared(asked), UNGRADED_KIND, (kind) => kind !== SKIPPED_KIND),
    skipped: partOf(shared(all), SKIPPED_KIND, () => true),
  };
}

function partOf(
  sums: Float64Array,
  part: number,
  counts: (kind: number) => boolean,
): { readonly part: number; readonly whole: number } {
  return { part: sums[part] ?? 0, whole: sums.reduce((sum, value, kind) => (counts(kind) ? sum + value : sum), 0) };
}

/**
 * Every kind's sum over questions, in parts of a question that all sizes divide into, so that the sums are whole numbers
 * and do not depend on the order of rows; where that many parts cannot be counted exactly, in questions.
 */
function shared(sums: Sums): Float64Array {
  const total = new Float64Array(KINDS);
  const sizes = [...sums.keys()].sort((a, b) => a - b);
  let parts = sizes.reduce(leastCommonMultiple, 1);
  const rows = [...sums.values()].reduce((sum, kinds) => sum + kinds.reduce((all, count) => all + count, 0), 0);
  if (parts * rows > Number.MAX_SAFE_INTEGER) parts = 1;
  for (const size of sizes) {
    const kinds = sums.get(size);
    for (let each = 0; each < KINDS; each += 1)
      total[each] = (total[each] ?? 0) + ((kinds?.[each] ?? 0) * parts) / size;
  }
  return total;
}

/** At most what can be counted: beyond that the exact figure does not matter. */
function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return Math.min((a / x) * b, Number.MAX_SAFE_INTEGER);
}

function bump(sums: Uint32Array, at: number): void {
  sums[at] = (sums[at] ?? 0) + 1;
}
