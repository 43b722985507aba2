import { maskedStart } from "../model/secrets.ts";

/** A value as an error message names it: `the text "yes"`, `the number 3`, `a list`. At most about 60 characters. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `the text ${JSON.stringify(clip(value))}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return "an object";
}

/** The same without a word of it, for where no text may be shown. */
export function describeKind(value: unknown): string {
  if (typeof value === "string") return value.trim() === "" ? "a blank text" : "a text";
  return typeof value === "number" ? "a number" : describeValue(value);
}

function clip(text: string): string {
  const start = maskedStart(text, 41);
  return start.length > 40 ? `${start.slice(0, 40)}…` : start;
}
