import { isRecord } from "../../../model/record.ts";
import type { RawRecord } from "../../adapter.ts";

/** Reads the value at a place of a record; `undefined` if there is none. */
export type Reader = (row: RawRecord) => unknown;

const EACH = "[]";

/**
 * A reader of a column or path of keys. A key as it stands, dots and all, comes before a path; `[]` takes every element of a
 * list; a cell of a table that holds JSON is looked into.
 */
export function readerOf(place: string): Reader {
  const steps = stepsOf(place);
  return (row) => (Object.hasOwn(row, place) ? row[place] : follow(row, steps));
}

/** The steps of a path: keys, positions, and `[]`. */
function stepsOf(place: string): readonly string[] {
  return place.match(/\[\]|[^.[\]]+/g) ?? [];
}

function follow(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || value === undefined || value === null) return value;
  const inside = typeof value === "string" ? parsedCell(value) : value;
  if (Array.isArray(inside)) {
    if (step !== EACH) return follow(inside[Number(step)], rest);
    const found = inside.map((element) => follow(element, rest)).filter((element) => element !== undefined);
    return found.length === 0 && inside.length > 0 ? undefined : found;
  }
  if (!isRecord(inside)) return undefined;
  // A key may have dots of its own.
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join(".");
    if (Object.hasOwn(inside, key)) return follow(inside[key], steps.slice(length));
  }
  return undefined;
}

/** What a cell holds where it is JSON. */
export function parsedCell(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The name that a path ends with. */
export function lastKey(place: string): string {
  return stepsOf(place).findLast((step) => step !== EACH) ?? place;
}

/** Whether a place stands for several: it has one `*`. */
export function isPattern(place: string): boolean {
  return place.includes("*");
}

/**
 * The values at the places that a pattern with one `*` stands for, by what the `*` stands for: columns that fit, or keys of
 * the object that the pattern leads to.
 */
export function valuesLike(row: RawRecord, pattern: string): [string, unknown][] {
  const star = pattern.indexOf("*");
  const flat = fitting(row, pattern.slice(0, star), pattern.slice(star + 1));
  if (flat.length > 0) return flat;
  const dot = pattern.lastIndexOf(".", star);
  if (dot < 0) return [];
  const inside = readerOf(pattern.slice(0, dot))(row);
  const object = typeof inside === "string" ? parsedCell(inside) : inside;
  return isRecord(object) ? fitting(object, pattern.slice(dot + 1, star), pattern.slice(star + 1)) : [];
}

function fitting(object: RawRecord, before: string, behind: string): [string, unknown][] {
  return Object.entries(object).flatMap(([key, value]) => {
    const fits = key.length > before.length + behind.length && key.startsWith(before) && key.endsWith(behind);
    const found: [string, unknown][] = [[key.slice(before.length, key.length - behind.length), value]];
    return fits ? found : [];
  });
}
