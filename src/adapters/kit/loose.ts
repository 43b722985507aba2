import { isRecord } from "../../model/record.ts";
import type { RawRecord } from "../adapter.ts";

// Fields of other tools' files that only add to what is known: of another type than expected they are
// unknown, so that a new version of a tool stops no gate. What decides a verdict is read strictly.

const NOTHING: RawRecord = {};

export function record(value: unknown): RawRecord {
  return isRecord(value) ? value : NOTHING;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A finite number, also from a cell of a table. */
export function number(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || !/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value)) return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

export function amount(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found >= 0 ? found : undefined;
}

/** Seconds as milliseconds. */
export function seconds(value: unknown): number | undefined {
  const found = amount(value);
  return found === undefined ? undefined : found * 1000;
}

/** Whatever it is as a text to be shown: texts as they are, the rest as JSON. */
export function shown(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The text of a question in an input of whatever form: the usual keys first, a single value, or all of it. */
export function questionText(input: unknown): string | undefined {
  if (!isRecord(input)) return shown(input);
  for (const key of ["question", "query", "user_input", "input", "prompt", "message", "text"]) {
    const found = text(input[key]);
    if (found !== undefined) return found;
  }
  const values = Object.values(input);
  return values.length === 1 ? shown(values[0]) : shown(input);
}
