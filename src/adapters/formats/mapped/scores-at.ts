import { isRecord } from "../../../model/record.ts";
import type { RawRecord, Sink } from "../../adapter.ts";
import type { FieldSource } from "../../field-map.ts";
import { record, shown } from "../../kit/loose.ts";
import { type Reasons, reasonIn } from "../../kit/reasons.ts";
import { newScores, type Scores, scoreOf, setScore } from "../../kit/scores.ts";
import { isPattern, lastKey, parsedCell, type Reader, readerOf, valuesLike } from "./places.ts";

/** Reads the scores of records from the places of a map. */
export type ScoresReader = {
  /** @returns `undefined` where the record has nothing at any of the places */
  readonly of: (row: RawRecord) => { readonly scores: Scores; readonly reasons: Reasons } | undefined;
  /** Tells of places that hold something in some record, and a score in none. */
  readonly tell: (sink: Sink) => void;
  /** Places that no record has. */
  readonly missing: () => readonly FieldSource[];
};

type Place = {
  readonly source: FieldSource;
  readonly valuesIn: (row: RawRecord) => readonly (readonly [string, unknown])[];
  found: number;
  read: number;
  /** What could not be read, for the message. */
  odd: unknown;
};

/**
 * @param sources a column or key that is a score, one that is an object of them, plain (`{recall: 0.5}`) or with reasons
 *   (`{recall: {score: 0.5, reason}}`), a list of `{name, score}`, or a pattern of names
 */
export function scoresReader(sources: readonly FieldSource[]): ScoresReader {
  const places = sources.map(
    (source): Place => ({ source, valuesIn: valuesAt(source.field), found: 0, read: 0, odd: undefined }),
  );
  return {
    of(row) {
      const scores = newScores();
      const reasons = new Map<string, string>();
      let isThere = false;
      for (const place of places) {
        for (const [name, value] of place.valuesIn(row)) {
          isThere = true;
          place.found += 1;
          setScore(scores, name, value, (found) => scaled(readScore(found), place.source));
          const why = isRecord(value) ? reasonIn(value) : undefined;
          if (why !== undefined) reasons.set(name, why);
          const score = scores[name] ?? null;
          if (score !== null && !Number.isNaN(score)) place.read += 1;
          else if (score !== null) place.odd ??= value;
        }
      }
      return isThere ? { scores, reasons } : undefined;
    },
    tell(sink) {
      for (const { source, read, odd } of places)
        if (read === 0 && odd !== undefined)
          sink.problem(
            "wrong-type",
            source.field,
            `expected numbers as \`scores\`, and not one is there; the first that is none is ${sink.describe(odd)}.`,
            "Correct the file, or map another field.",
          );
    },
    missing: () => places.flatMap(({ source, found }) => (found === 0 ? [source] : [])),
  };
}

function scaled(score: number | null, { scale = 1 }: FieldSource): number | null {
  return score === null ? null : score / scale;
}

function valuesAt(place: string): Place["valuesIn"] {
  if (isPattern(place)) return (row) => valuesLike(row, place);
  const read: Reader = readerOf(place);
  const name = lastKey(place);
  return (row) => {
    const value = read(row);
    const inside = typeof value === "string" ? (parsedCell(value) ?? value) : value;
    if (inside === undefined) return [];
    if (Array.isArray(inside)) return inside.flatMap(namedScore);
    return isRecord(inside) && !isOneScore(inside) ? Object.entries(inside) : [[name, inside]];
  };
}

/** The key that a score stands under, beside its reason. */
const SCORE_KEYS = ["score", "value", "rating"] as const;

function isOneScore(object: RawRecord): boolean {
  return SCORE_KEYS.some((key) => key in object && !isRecord(object[key]));
}

function namedScore(item: unknown): (readonly [string, unknown])[] {
  const { name, metric, key } = record(item);
  const named = shown(name ?? metric ?? key);
  return named === undefined ? [] : [[named, item]];
}

/** A score, or the one in an object that has its reason, too. */
function readScore(value: unknown): number | null {
  if (!isRecord(value)) return scoreOf(value);
  const key = SCORE_KEYS.find((name) => name in value);
  return key === undefined ? Number.NaN : scoreOf(value[key]);
}
