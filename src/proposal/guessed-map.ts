import type { FieldSource } from "../adapters/field-map.ts";

/** Where a field is likely to be, and what that rests on. */
export type Guess = { readonly field: string; readonly sources: readonly FieldSource[]; readonly because: string };

/** A place that may hold the verdict, and how it would be read. */
export type Choice = { readonly source: FieldSource; readonly because: string };

/**
 * What decides whether an answer is right: one place; several between which nothing decides; places that need a threshold or
 * words that only the owner of the file knows; nothing; or a place of its own for each of several systems.
 */
export type VerdictGuess =
  | (Choice & { readonly kind: "found" })
  | { readonly kind: "several" | "open" | "none" | "per-variant"; readonly choices: readonly Choice[] };

/** A map of the fields of records, as far as it can be guessed. It judges nothing. */
export type GuessedMap = {
  readonly guesses: readonly Guess[];
  /** Several systems in one row: for each what is its own. */
  readonly variants: ReadonlyMap<string, readonly Guess[]>;
  readonly verdict: VerdictGuess;
};
