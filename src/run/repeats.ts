import type { Repeats } from "../model/run.ts";
import type { Problem } from "../model/user-error.ts";
import type { DistinctTexts } from "./distinct-texts.ts";
import type { Rows } from "./rows.ts";
import { isFailure, PASSED_KIND } from "./tally.ts";
import type { Repeat, Trials } from "./trials.ts";

/** What the repeats of a run say of themselves. */
export function repeatsOf(
  rows: Rows,
  { repeats, repeated, hasSingles }: Trials,
  fileOf: (row: number) => number,
  isWhole: (file: number) => boolean,
): Repeats {
  const { kind } = rows.columns();
  let isNumbered = true;
  let [fewest, most, disagreeing, inSeveralFiles] = [hasSingles ? 1 : Number.POSITIVE_INFINITY, 1, 0, 0];
  for (const { rows: group, isNumbered: isOwn } of repeats) {
    fewest = Math.min(fewest, group.length);
    most = Math.max(most, group.length);
    const passes = group.some((row) => kind[row] === PASSED_KIND);
    if (passes && group.some((row) => isFailure(kind[row] ?? PASSED_KIND))) disagreeing += 1;
    const inFiles = new Set(group.map(fileOf));
    if (inFiles.size > 1) inSeveralFiles += 1;
    // Within a document that is written at once, what is asked again is a repeat.
    if (!isOwn && (inFiles.size > 1 || ![...inFiles].every(isWhole))) isNumbered = false;
  }
  return {
    questions: repeated,
    fewest: Number.isFinite(fewest) ? fewest : 1,
    most,
    disagreeing,
    inSeveralFiles,
    isNumbered,
  };
}

/** What tells systems apart, by how a log and a sentence name it. */
const SYSTEMS = [
  ["model", "model", "model"],
  ["promptVersion", "prompt_version", "prompt version"],
  ["indexVersion", "index_version", "index version"],
  ["contextVersion", "context_version", "context version"],
] as const;

/**
 * Answers of several models, or versions, that the run takes for repeats of one: they are of two systems, or of two runs.
 *
 * @param placeOf the file and the line of a row
 */
export function mixedSystems(
  rows: Rows,
  { repeats, idOf }: Trials,
  texts: Readonly<Record<(typeof SYSTEMS)[number][0], DistinctTexts>>,
  placeOf: (row: number) => { readonly file: string; readonly line: number },
): Problem[] {
  const columns = rows.columns();
  return SYSTEMS.flatMap(([column, field, noun]): Problem[] => {
    const positions = columns[column];
    if (positions.length === 0) return [];
    const other = ({ rows: group }: Repeat): number | undefined => {
      const first = group.map((row) => positions[row] ?? 0).find((position) => position > 0);
      return group.find((row) => (positions[row] ?? 0) > 0 && positions[row] !== first);
    };
    const mixed = repeats.filter((repeat) => other(repeat) !== undefined);
    const [first] = mixed;
    const row = first === undefined ? undefined : other(first);
    if (first === undefined || row === undefined) return [];
    const names = [...new Set(first.rows.map((each) => texts[column].at(positions[each] ?? 0)))]
      .filter((name) => name !== null)
      .map((name) => JSON.stringify(name));
    return [
      {
        code: "several-systems",
        ...placeOf(row),
        field,
        message: `question ${JSON.stringify(idOf(row))} was answered with ${noun} ${names.slice(0, 5).join(" and ")}, which is no repeat${mixed.length > 1 ? `; so were ${mixed.length - 1} more questions` : ""}.`,
        hint: "Are these two runs? Give one, and compare it with the other: `rung-gate compare`, or `baseline`. Several systems in one run are told apart by `variant`.",
      },
    ];
  });
}
