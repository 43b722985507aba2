import type { LeftOut } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import type { Pair } from "./match.ts";
import type { EarlierRun } from "./pooled.ts";
import type { Asked } from "./questions.ts";

/** What of a base and the runs before it was asked and judged as this run was. */
export type Comparable = {
  /** Why the base itself was not; `undefined` where it was. */
  readonly whyNot: Reason | undefined;
  readonly pairs: readonly Pair[];
  /** Pairs of the base that were asked or judged otherwise. */
  readonly changed: readonly Pair[];
  readonly earlier: readonly EarlierRun[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Answers are compared only where the same was asked and the same judged, as far as the logs say. A swap of the judge alone
 * moves the pass rate of identical answers by points. A question that differs is left out by itself; of a run in which most
 * do, and of all before it, nothing is compared.
 *
 * Texts that every run words anew, with the date in them, say nothing of that: where most differ from the base's, they
 * count only if the base and the run before it agree.
 *
 * @param earlier the newest first
 */
export function comparable(pairs: readonly Pair[], earlier: readonly EarlierRun[]): Comparable {
  const nothing = { pairs: [], changed: [], earlier: [], leftOut: [] };
  const base = differences();
  for (const { before, after } of pairs) base.add(before, after);
  const isReworded = base.mostly("asked");
  if (base.mostly("judged")) return { ...nothing, whyNot: reason("judged-otherwise", {}) };
  if (base.mostly("reference") || (isReworded && agrees(pairs, earlier[0])))
    return { ...nothing, whyNot: reason("asked-otherwise", {}) };
  const isSame = (before: Asked, after: Asked) =>
    !isOther(before, after, "judged") &&
    !isOther(before, after, "reference") &&
    (isReworded || !isOther(before, after, "asked"));
  const kept: EarlierRun[] = [];
  const leftOut: LeftOut[] = [];
  for (const run of earlier) {
    const found = leftOut.length > 0 ? undefined : alike(run, isReworded, isSame);
    if (found !== undefined && "answers" in found) kept.push(found);
    else leftOut.push({ name: run.name, reason: found ?? reason("behind-incomparable", {}) });
  }
  const changed = pairs.filter(({ before, after }) => !isSame(before, after));
  const same = changed.length === 0 ? pairs : pairs.filter(({ before, after }) => isSame(before, after));
  return { whyNot: undefined, pairs: same, changed, earlier: kept, leftOut };
}

type Print = "asked" | "reference" | "judged";

function isOther(before: Asked, after: Asked, print: Print): boolean {
  return before[print] !== null && after[print] !== null && before[print] !== after[print];
}

/** Counts pairs that say the same of one side as of the other, and those that do not. */
function differences() {
  const known = { asked: 0, reference: 0, judged: 0 };
  const other = { asked: 0, reference: 0, judged: 0 };
  return {
    add(before: Asked, after: Asked): void {
      count(before, after, "asked");
      count(before, after, "reference");
      count(before, after, "judged");
    },
    /** Whether most of those that say it on both sides differ. */
    mostly: (print: Print) => other[print] * 2 > known[print],
    any: () => other.asked + other.reference + other.judged > 0,
    known: (print: Print) => known[print],
  };

  function count(before: Asked, after: Asked, print: Print): void {
    if (before[print] === null || after[print] === null) return;
    known[print] += 1;
    if (before[print] !== after[print]) other[print] += 1;
  }
}

/** Whether the base and the run before it word their questions alike. */
function agrees(pairs: readonly Pair[], before: EarlierRun | undefined): boolean {
  const found = differences();
  for (const pair of pairs) {
    const older = before?.answers.get(pair.after);
    if (older !== undefined) found.add(older, pair.before);
  }
  return found.known("asked") > 0 && !found.mostly("asked");
}

/** Whether two runs were judged alike and against the same references, as far as they say. */
export function sameJudgement({ answers }: Pick<EarlierRun, "answers">, than: Pick<EarlierRun, "answers">): boolean {
  const found = differences();
  for (const [key, before] of answers) {
    const after = than.answers.get(key);
    if (after !== undefined) found.add(before, after);
  }
  return !found.mostly("judged") && !found.mostly("reference");
}

/** A run without what was asked or judged otherwise, or why nothing of it can be compared. */
function alike(
  run: EarlierRun,
  isReworded: boolean,
  isSame: (before: Asked, after: Asked) => boolean,
): EarlierRun | Reason {
  const found = differences();
  for (const [after, before] of run.answers) found.add(before, after);
  if (found.mostly("judged")) return reason("judged-otherwise", {});
  if (found.mostly("reference") || (!isReworded && found.mostly("asked"))) return reason("asked-otherwise", {});
  if (!found.any()) return run;
  return { ...run, answers: new Map([...run.answers].filter(([after, before]) => isSame(before, after))) };
}
