import type { Sink } from "../adapter.ts";

// What decides a verdict: of another type than the tool writes it, it is refused and never guessed.

/** true or false; a missing one is refused, too. */
export function requireFlag(value: unknown, field: string, sink: Sink): boolean | undefined {
  if (typeof value === "boolean") return value;
  sink.problem(
    value === undefined || value === null ? "missing-verdict" : "wrong-type",
    field,
    `expected the tool's verdict, true or false, found ${sink.describe(value)}.`,
    "Export the results again; if the tool writes them like this, please report it.",
  );
  return undefined;
}

/** Tells that an element that should be a record is not. */
export function refuseElement(value: unknown, field: string, sink: Sink): void {
  sink.problem(
    "wrong-type",
    field,
    `expected an object, found ${sink.describe(value)}.`,
    "Export the results again: every case has to be there as the tool writes it.",
  );
}
