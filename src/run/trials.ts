import { detailText, idWithDetail } from "../model/question-id.ts";
import type { Rows } from "./rows.ts";
import { isGraded } from "./tally.ts";

/** What repeats there are, and which entries claim the same (question, variant, trial). */
export type Trials = {
  /** Distinct questions; an entry without an id is a question of its own. */
  readonly questionCount: number;
  /** Those of them with an answer that was judged. */
  readonly gradedQuestionCount: number;
  /** Every (question, variant) that was answered more than once. */
  readonly repeats: readonly Repeat[];
  /** Whether any question with an id was answered once. */
  readonly hasSingles: boolean;
  /** Questions that one variant or another was asked more than once. */
  readonly repeated: number;
  readonly duplicates: readonly Duplicate[];
  /** The id of an entry's question: with its detail where the run has several questions of that id. */
  readonly idOf: (row: number) => string;
};

/** The answers to one question of one variant, and whether the log numbers all of them itself. */
export type Repeat = { readonly rows: readonly number[]; readonly isNumbered: boolean };

/** Two rows with the same question, variant and explicit trial: the later and the earlier. */
export type Duplicate = { readonly row: number; readonly first: number; readonly trial: number };

/**
 * Numbers the repeats of every (question, variant): the log's own numbers stay, entries without one
 * get the lowest that is free, from 1, in run order.
 *
 * A Map of a million ids takes longer than all other counting, and most logs ask each question once: only ids whose hash
 * may occur twice are compared by their text.
 */
export function numberTrials(rows: Rows): Trials {
  const { kind, hasId, trial, detail: details, variant } = rows.columns();
  const mayRepeat = repeatsIn(rows.ids.hashes());
  const groups = new Map<string, number[]>();
  let questionCount = 0;
  let gradedQuestionCount = 0;
  let hasSingles = false;
  /** By id: the detail of its first question, and whether there is another. */
  const known = new Map<string, { readonly first: number; several: boolean }>();
  const questions = new Set<string>();
  const graded = new Set<string>();
  for (let row = 0; row < rows.length(); row += 1) {
    const wasGraded = isGraded(kind[row]);
    if (hasId[row] !== 1 || !mayRepeat(row)) {
      questionCount += 1;
      if (wasGraded) gradedQuestionCount += 1;
      if (hasId[row] === 1) hasSingles = true;
      if ((trial[row] ?? -1) < 0) trial[row] = 1;
      continue;
    }
    const id = rows.ids.get(row);
    const detail = details[row] ?? 0;
    const same = known.get(id);
    if (same === undefined) known.set(id, { first: detail, several: false });
    else if (same.first !== detail) same.several = true;
    questions.add(`${detail}:${id}`);
    if (wasGraded) graded.add(`${detail}:${id}`);
    const key = `${variant[row] ?? 0}:${detail}:${id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const duplicates: Duplicate[] = [];
  const repeats: Repeat[] = [];
  const repeated = new Set<string>();
  for (const [key, group] of groups) {
    if (group.length === 1) hasSingles = true;
    else {
      repeats.push({ rows: group, isNumbered: group.every((row) => (trial[row] ?? -1) >= 0) });
      repeated.add(key.slice(key.indexOf(":") + 1));
    }
    for (const duplicate of numberGroup(group, trial)) duplicates.push(duplicate);
  }
  duplicates.sort((a, b) => a.row - b.row);
  const ambiguous = new Set([...known].filter(([, { several }]) => several).map(([id]) => id));
  const idOf = (row: number): string => {
    const id = rows.ids.get(row);
    const detail = ambiguous.size > 0 && ambiguous.has(id) ? detailText(details[row] ?? 0) : null;
    return detail === null ? id : idWithDetail(id, detail);
  };
  return {
    questionCount: questionCount + questions.size,
    gradedQuestionCount: gradedQuestionCount + graded.size,
    repeats,
    hasSingles,
    repeated: repeated.size,
    duplicates,
    idOf,
  };
}

function numberGroup(group: readonly number[], trials: Int32Array): Duplicate[] {
  const taken = new Map<number, number>();
  const duplicates: Duplicate[] = [];
  const numberOf = (row: number): number => trials[row] ?? -1;
  for (const row of group) {
    const trial = numberOf(row);
    if (trial < 0) continue;
    const first = taken.get(trial);
    if (first === undefined) taken.set(trial, row);
    else duplicates.push({ row, first, trial });
  }
  let next = 1;
  for (const row of group) {
    if (numberOf(row) >= 0) continue;
    while (taken.has(next)) next += 1;
    trials[row] = next;
    next += 1;
  }
  return duplicates;
}

/** Bits of a filter for each hash: with so many, one row in eight needs a closer look. */
const BITS_EACH = 16;

/** Whether the hash of a row occurs in another row, too. A filter of bits passes over nearly all that occur once. */
function repeatsIn(hashes: Uint32Array): (row: number) => boolean {
  const words = 2 ** Math.max(0, Math.ceil(Math.log2((hashes.length * BITS_EACH) / 32)));
  const once = new Uint32Array(words);
  const twice = new Uint32Array(words);
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row] ?? 0;
    const word = (hash >>> 5) & (words - 1);
    const bit = 1 << (hash & 31);
    const known = once[word] ?? 0;
    if ((known & bit) === 0) once[word] = known | bit;
    else twice[word] = (twice[word] ?? 0) | bit;
  }
  const isCandidate = (hash: number) => ((twice[(hash >>> 5) & (words - 1)] ?? 0) & (1 << (hash & 31))) !== 0;
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row] ?? 0;
    if (!isCandidate(hash)) continue;
    if (seen.has(hash)) repeated.add(hash);
    else seen.add(hash);
  }
  return repeated.size === 0 ? () => false : (row) => repeated.has(hashes[row] ?? 0);
}
