import { isRecord } from "../../model/record.ts";
import type { RawRecord } from "../adapter.ts";
import { transposed } from "./columns.ts";

/** The records at a path of a document, or what is there instead. */
export type RecordsAt = { readonly records: readonly unknown[] } | { readonly nothing: "empty" | "not-there" };

/** Any key or position. */
const ANY = "*";
/** What a record is given of what it stands in: its key, and the object around its list. */
const KEY = "$key";
const PARENT = "$parent";

/**
 * The records at a path of keys, of which `*` is any: elements of a list, rows of columns, values of an object whose values
 * are all objects, or the object itself. Where they stand under keys, each has its key as `$key`; behind a `*`, the object
 * that they stand in as `$parent`.
 */
export function recordsAt(document: unknown, path: readonly string[]): RecordsAt {
  const found = placesOf(document, path, {});
  if (found.length === 0) return { nothing: "not-there" };
  const records = found.flatMap(({ value, around }) => recordsIn(value).map((record) => within(record, around)));
  return records.length === 0 ? { nothing: "empty" } : { records };
}

type Place = { readonly value: unknown; readonly around: RawRecord };

function placesOf(value: unknown, path: readonly string[], around: RawRecord): readonly Place[] {
  const [step, ...rest] = path;
  if (step === undefined) return [{ value, around }];
  if (step !== ANY) {
    if (!isRecord(value)) return [];
    // A key may have dots of its own.
    for (let length = 1; length <= path.length; length += 1) {
      const key = path.slice(0, length).join(".");
      if (Object.hasOwn(value, key)) return placesOf(value[key], path.slice(length), around);
    }
    return [];
  }
  if (Array.isArray(value))
    return value.flatMap((element) => placesOf(element, rest, isRecord(element) ? { [PARENT]: element } : around));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, element]) =>
    placesOf(element, rest, { [KEY]: key, ...(isRecord(element) && rest.length > 0 ? { [PARENT]: element } : {}) }),
  );
}

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const rows = transposed(value);
  if (rows !== undefined) return rows;
  if (!isRecord(value)) return [value];
  const values = Object.entries(value);
  if (values.length === 0) return [];
  return values.every(([, each]) => isRecord(each))
    ? values.map(([key, each]) => within(each, { [KEY]: key }))
    : [value];
}

function within(record: unknown, around: RawRecord): unknown {
  return isRecord(record) && Object.keys(around).length > 0 ? { ...around, ...record } : record;
}

/** A list of records in a document, or what is read like one. */
export type ListPlace = { readonly path: readonly string[]; readonly length: number };

/** Keys are followed so far. */
const DEEPEST = 4;

/** Where lists of objects stand in a document, the longest first. */
export function listPlaces(document: unknown): readonly ListPlace[] {
  const found: ListPlace[] = [];
  look(document, []);
  return found.sort((a, b) => b.length - a.length);

  function look(value: unknown, path: readonly string[]): void {
    if (Array.isArray(value)) {
      if (value.length === 0 || value.some(isRecord)) found.push({ path, length: value.length });
      return;
    }
    if (!isRecord(value) || path.length > DEEPEST) return;
    for (const [key, each] of Object.entries(value)) look(each, [...path, key]);
  }
}
