import { type AttributionSettings, createAttributor, type Diagnosis } from "../../src/ladder/attribute.ts";
import { BLANK_ENTRY, type Entry } from "../../src/model/entry.ts";

const NOTHING_SET: AttributionSettings = {
  labels: new Map(),
  metrics: new Map(),
  separateUnattributed: false,
};

/** What the ladder says of a failed entry with these fields. */
export function diagnosed(fields: Partial<Entry>, settings: Partial<AttributionSettings> = {}): Diagnosis {
  return createAttributor({ ...NOTHING_SET, ...settings })({ ...BLANK_ENTRY, grade: "wrong", ...fields }, true);
}
