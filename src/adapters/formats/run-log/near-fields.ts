import { editDistance } from "../../../words/edit-distance.ts";
import type { RawRecord, Sink } from "../../adapter.ts";
import { runLogEntrySchema } from "./schema.ts";

const KNOWN: ReadonlySet<string> = new Set(Object.keys(runLogEntrySchema.shape));
/** What says which questions belong together. */
const GROUPING = /^(?:conversation|dialog(?:ue)?|thread|session|doc(?:ument)?)_?id$/i;
/** A log that has a name for each entry is not kept. */
const MOST_KEPT = 1000;
/** So many entries are all looked at for such fields, and of those behind them one of so many. */
const LOOKED_AT = 20_000;
const EVERY = 64;

/**
 * Notices fields that are none of a run log's and look like one that is misspelt: they are ignored, and what they say is
 * lost. Looking at the keys of a million entries takes a tenth of all reading, so that of a long log not all are looked
 * at; a field that was found once is counted in every entry from there on.
 */
export function nearFields(sink: Sink): (record: RawRecord) => void {
  const near = new Map<string, string | undefined>();
  const found: { readonly field: string; readonly known: string }[] = [];
  const grouping: { readonly field: string; readonly values: Map<unknown, unknown>; isShared: boolean }[] = [];
  let records = 0;
  return (record) => {
    records += 1;
    if (records <= LOOKED_AT || records % EVERY === 0) look(record);
    for (const { field, known } of found) {
      // Beside the field itself, it is one of its own.
      if (Object.hasOwn(record, field) && !Object.hasOwn(record, known))
        sink.finding({ code: "near-field", field, detail: known });
    }
    for (const each of grouping) {
      const { field, values } = each;
      const value = record[field];
      if (value === undefined || value === null || Object.hasOwn(record, "cluster")) continue;
      // One that every entry has for itself groups nothing, and one that all share is that of the run.
      const isNew = !values.has(value);
      if (isNew && values.size < MOST_KEPT) values.set(value, record["question_id"]);
      if (!isNew && values.get(value) !== record["question_id"]) each.isShared = true;
      if (each.isShared && values.size > 1) sink.finding({ code: "undeclared-cluster", field, detail: "" });
    }
  };

  function look(record: RawRecord): void {
    for (const key in record) {
      if (KNOWN.has(key) || near.has(key) || near.size >= MOST_KEPT) continue;
      if (GROUPING.test(key)) {
        near.set(key, undefined);
        grouping.push({ field: key, values: new Map(), isShared: false });
        continue;
      }
      const known = nearest(key);
      near.set(key, known);
      if (known !== undefined) found.push({ field: key, known });
    }
  }
}

/** The field that a name is, in another spelling, or one that it is a slip away from. */
function nearest(key: string): string | undefined {
  const plain = key
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
  if (KNOWN.has(plain)) return plain;
  if (plain.length > 40) return undefined;
  const distances = [...KNOWN].map((known) => ({ known, distance: editDistance(plain, known) }));
  const [best] = distances.sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= (best.known.length < 10 ? 1 : 2) ? best.known : undefined;
}
