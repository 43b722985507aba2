import type { RawRecord } from "../adapters/adapter.ts";
import { transposed } from "../adapters/kit/columns.ts";
import { recordsAt } from "../adapters/kit/record-lists.ts";
import { isRecord } from "../model/record.ts";

/** Records that a document may have been written for, and where they stand: paths as `records:` takes them. */
export type RecordSet = { readonly paths: readonly string[]; readonly records: readonly RawRecord[] };

/** Keys are followed so far. */
const DEEPEST = 3;
const MOST_SETS = 24;

/** Where a document has records: lists, columns, objects keyed by id, and lists side by side. The most records first. */
export function recordSets(document: unknown): readonly RecordSet[] {
  const found: RecordSet[] = [];
  look(document, []);
  return found
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => b.records.length - a.records.length)
    .slice(0, MOST_SETS);

  function add(path: readonly string[]): void {
    if (path.some((key, at) => key === "" || key.trim() !== key || (key.includes("*") && path[at] !== "*"))) return;
    const at = recordsAt(document, path);
    if (!("records" in at)) return;
    const records = at.records.filter(isRecord);
    if (records.length === at.records.length) found.push({ paths: path.length === 0 ? [] : [path.join(".")], records });
  }

  function look(value: unknown, path: readonly string[]): void {
    if (path.length > DEEPEST) return;
    if (Array.isArray(value)) {
      add(path);
      // Lists in the elements of a list: cases in suites.
      const [first] = value;
      if (isRecord(first)) for (const key of listKeys(first)) add([...path, "*", key]);
      return;
    }
    if (!isRecord(value)) return;
    if (transposed(value) !== undefined) {
      add(path);
      return;
    }
    const values = Object.entries(value);
    const lists = values.filter(([, each]) => isListOfRecords(each));
    if (lists.length > 1 && haveSameKeys(lists.map(([, each]) => (Array.isArray(each) ? each[0] : undefined)))) {
      if (lists.length === values.length) add([...path, "*"]);
      else addSeveral(lists.map(([key]) => [...path, key]));
    }
    const objects = values.flatMap(([, each]) => (isRecord(each) ? [each] : []));
    if (objects.length === values.length && objects.length > 1 && haveSameKeys(objects)) {
      add(path.length === 0 ? ["*"] : path);
      for (const key of listKeys(objects[0] ?? {})) add([...path, "*", key]);
    }
    for (const [key, each] of values) look(each, [...path, key]);
  }

  function addSeveral(paths: readonly (readonly string[])[]): void {
    const records = paths.flatMap((path) => {
      const at = recordsAt(document, path);
      return "records" in at ? at.records.filter(isRecord) : [];
    });
    found.push({ paths: paths.map((path) => path.join(".")), records });
  }
}

function listKeys(object: RawRecord): readonly string[] {
  return Object.entries(object).flatMap(([key, value]) => (isListOfRecords(value) ? [key] : []));
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

/** Whether most keys of the first are in all of them. */
function haveSameKeys(objects: readonly unknown[]): boolean {
  const [first, ...others] = objects.map((each) => (isRecord(each) ? Object.keys(each) : []));
  if (first === undefined || first.length === 0) return false;
  return others.every((keys) => first.filter((key) => keys.includes(key)).length >= first.length / 2);
}

/** A document without what stands in its lists and long objects: what is said of all records. */
export function aroundRecords(document: unknown): unknown {
  if (!isRecord(document)) return {};
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, value]) => {
      if (Array.isArray(value)) return [];
      return [[key, isRecord(value) ? aroundRecords(value) : value]];
    }),
  );
}
