import { editDistance } from "../../../words/edit-distance.ts";
import type { RawRecord, Sink } from "../../adapter.ts";
import { runLogEntrySchema } from "./schema.ts";

const KNOWN: ReadonlySet<string> = new Set(Object.keys(runLogEntrySchema.shape));
/** A log that has a name for each entry is not kept. */
const MOST_KEPT = 1000;
/** So many entries are all looked at, and of those behind them one of so many. */
const LOOKED_AT = 20_000;
const EVERY = 16;

/** Notices fields that are none of a run log's and look like one that is misspelt: they are ignored, and what they say is lost. */
export function nearFields(sink: Sink): (record: RawRecord) => void {
  const near = new Map<string, string | undefined>();
  let records = 0;
  return (record) => {
    records += 1;
    // Of a long log every so many: looking at the keys of a million entries takes a tenth of all reading.
    if (records > LOOKED_AT && records % EVERY !== 0) return;
    for (const key in record) {
      if (KNOWN.has(key)) continue;
      let known = near.get(key);
      if (known === undefined && !near.has(key)) {
        known = nearest(key);
        if (near.size < MOST_KEPT) near.set(key, known);
      }
      // Beside the field itself, it is one of its own.
      if (known !== undefined && !(known in record)) sink.finding({ code: "near-field", field: key, detail: known });
    }
  };
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
