import type { LeftOut } from "../model/history.ts";
import type { Reason } from "../model/reason.ts";
import { reason } from "../reasons/index.ts";
import type { Pair } from "./match.ts";
import type { EarlierRun } from "./pooled.ts";
import type { Asked, Question } from "./questions.ts";

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
  if (mostlyOther(pairs, "judged")) return { ...nothing, whyNot: reason("judged-otherwise", {}) };
  const isReworded = mostlyOther(pairs, "asked");
  if (mostlyOther(pairs, "reference") || (isReworded && agrees(pairs, earlier[0])))
    return { ...nothing, whyNot: reason("asked-otherwise", {}) };
  const isSame = (before: Question, after: Asked) =>
    !isOther(before, after, "judged") &&
    !isOther(before, after, "reference") &&
    (isReworded || !isOther(before, after, "asked"));
  const kept: EarlierRun[] = [];
  const leftOut: LeftOut[] = [];
  for (const run of earlier) {
    const why = leftOut.length > 0 ? reason("behind-incomparable", {}) : whyStop(run, isReworded);
    if (why === undefined) kept.push(withSame(run, isSame));
    else leftOut.push({ name: run.name, reason: why });
  }
  const [same, changed]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) (isSame(pair.before, pair.after) ? same : changed).push(pair);
  return { whyNot: undefined, pairs: same, changed, earlier: kept, leftOut };
}

type Print = "asked" | "reference" | "judged";

function isOther(before: Asked, after: Asked, print: Print): boolean {
  return before[print] !== null && after[print] !== null && before[print] !== after[print];
}

/** Whether most of the pairs that say it on both sides differ. */
function mostlyOther(pairs: readonly { readonly before: Asked; readonly after: Asked }[], print: Print): boolean {
  const known = pairs.filter(({ before, after }) => before[print] !== null && after[print] !== null);
  return known.filter(({ before, after }) => isOther(before, after, print)).length * 2 > known.length;
}

/** Whether the base and the run before it word their questions alike. */
function agrees(pairs: readonly Pair[], before: EarlierRun | undefined): boolean {
  if (before === undefined) return false;
  const both = pairs.flatMap((pair) => {
    const older = before.answers.get(pair.after);
    return older === undefined || older.asked === null ? [] : [{ before: older, after: pair.before }];
  });
  return both.length > 0 && !mostlyOther(both, "asked");
}

/** Whether two runs were judged alike and against the same references, as far as they say. */
export function sameJudgement({ answers }: Pick<EarlierRun, "answers">, than: Pick<EarlierRun, "answers">): boolean {
  const pairs = [...answers].flatMap(([key, before]) => {
    const after = than.answers.get(key);
    return after === undefined ? [] : [{ before, after }];
  });
  return !mostlyOther(pairs, "judged") && !mostlyOther(pairs, "reference");
}

function whyStop({ answers }: EarlierRun, isReworded: boolean): Reason | undefined {
  const pairs = [...answers].map(([after, before]) => ({ before, after }));
  if (mostlyOther(pairs, "judged")) return reason("judged-otherwise", {});
  const isOtherSet = mostlyOther(pairs, "reference") || (!isReworded && mostlyOther(pairs, "asked"));
  return isOtherSet ? reason("asked-otherwise", {}) : undefined;
}

function withSame(run: EarlierRun, isSame: (before: Question, after: Asked) => boolean): EarlierRun {
  const others = [...run.answers].filter(([after, before]) => !isSame(before, after));
  if (others.length === 0) return run;
  const answers = new Map(run.answers);
  for (const [after] of others) answers.delete(after);
  return { ...run, answers };
}
