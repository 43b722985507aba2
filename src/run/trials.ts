import { OUTCOMES } from "../model/entry.ts";
import { displayedId } from "./displayed-id.ts";
import { repeatedValues } from "./repeated.ts";
import type { Rows } from "./rows.ts";

const UNGRADED = OUTCOMES.indexOf("ungraded");

/** What repeats there are, and which entries claim the same (question, variant, trial). */
export type Trials = {
  /** Distinct question ids; an entry without an id is a question of its own. */
  readonly questionCount: number;
  /** Those of them with an answer that was judged. */
  readonly gradedQuestionCount: number;
  /** (question, variant) pairs answered more than once. */
  readonly repeated: number;
  readonly duplicates: readonly Duplicate[];
  /** The id of an entry's question: with its detail where the run has several questions of that id. */
  readonly idOf: (row: number) => string;
};

/** Two rows with the same question, variant and explicit trial: the later and the earlier. */
export type Duplicate = { readonly row: number; readonly first: number; readonly trial: number };

/**
 * Numbers the repeats of every (question, variant): the log's own numbers stay, entries without one
 * get the lowest that is free, from 1, in run order.
 *
 * Sorting the hashes of a million ids is several times faster than putting them into a Map, and most
 * logs ask each question once: only ids whose hash occurs twice are looked at by their text.
 */
export function numberTrials(rows: Rows): Trials {
  const hashes = rows.ids.hashes();
  const shared = repeatedValues(hashes);
  const groups = new Map<string, number[]>();
  let questionCount = 0;
  let gradedQuestionCount = 0;
  /** By id: the detail of its first question, and whether there is another. */
  const details = new Map<string, { readonly first: number; several: boolean }>();
  const questions = new Set<string>();
  const graded = new Set<string>();
  for (let row = 0; row < rows.length(); row += 1) {
    if (rows.hasId(row) && shared.has(hashes[row] ?? 0)) {
      const id = rows.ids.get(row);
      const detail = rows.detail(row);
      const known = details.get(id);
      if (known === undefined) details.set(id, { first: detail, several: false });
      else if (known.first !== detail) known.several = true;
      questions.add(`${detail}:${id}`);
      if (rows.outcome(row) !== UNGRADED) graded.add(`${detail}:${id}`);
      const key = `${rows.variant(row)}:${detail}:${id}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    } else {
      questionCount += 1;
      if (rows.outcome(row) !== UNGRADED) gradedQuestionCount += 1;
      if (rows.trial(row) < 0) rows.setTrial(row, 1);
    }
  }
  const duplicates: Duplicate[] = [];
  let repeated = 0;
  for (const group of groups.values()) {
    if (group.length > 1) repeated += 1;
    for (const duplicate of numberGroup(group, rows)) duplicates.push(duplicate);
  }
  duplicates.sort((a, b) => a.row - b.row);
  const ambiguous = new Set([...details].filter(([, { several }]) => several).map(([id]) => id));
  const idOf = (row: number): string => {
    const id = rows.ids.get(row);
    return ambiguous.size > 0 && rows.hasId(row) && ambiguous.has(id) ? displayedId(id, rows.detail(row)) : id;
  };
  return {
    questionCount: questionCount + questions.size,
    gradedQuestionCount: gradedQuestionCount + graded.size,
    repeated,
    duplicates,
    idOf,
  };
}

function numberGroup(group: readonly number[], rows: Rows): Duplicate[] {
  const taken = new Map<number, number>();
  const duplicates: Duplicate[] = [];
  for (const row of group) {
    const trial = rows.trial(row);
    if (trial < 0) continue;
    const first = taken.get(trial);
    if (first === undefined) taken.set(trial, row);
    else duplicates.push({ row, first, trial });
  }
  let next = 1;
  for (const row of group) {
    if (rows.trial(row) >= 0) continue;
    while (taken.has(next)) next += 1;
    rows.setTrial(row, next);
    next += 1;
  }
  return duplicates;
}
