/** Scores by name. `null` is one that was not given, NaN one that cannot be read. */
export type Scores = Readonly<Record<string, number | null>>;

/** Where scores keep what could not be read, for messages; it is copied with them. */
const UNREADABLE = Symbol("unreadable");

type Kept = { [UNREADABLE]?: Record<string, unknown> };

/** An object for scores: a metric may have any name, also one that objects have of their own. */
export function newScores(): Record<string, number | null> {
  return Object.create(null);
}

/**
 * Adds a score as the tool wrote it.
 *
 * @param read how the tool writes scores, where not as `scoreOf` reads them
 */
export function setScore(
  scores: Record<string, number | null> & Kept,
  name: string,
  value: unknown,
  read: (value: unknown) => number | null = scoreOf,
): void {
  const score = read(value);
  scores[name] = score;
  if (!Number.isNaN(score)) return;
  const unreadable: Record<string, unknown> = scores[UNREADABLE] ?? newScores();
  unreadable[name] = value;
  scores[UNREADABLE] = unreadable;
}

/** What was found where a score could not be read. */
export function unreadableScore(scores: Scores & Kept, name: string): unknown {
  return scores[UNREADABLE]?.[name];
}

const NONE = /^(?:nan|none|null|n\/?a|na|not applicable|not evaluated|-)?$/i;
const PERCENT = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/**
 * A score as tools write it: a number, true or false, or either as text; `90%` is 0.9; blank and NaN are none. Anything else
 * cannot be read, which is no score of nought and no missing one either.
 */
export function scoreOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "string") return Number.NaN;
  const word = value.trim().toLowerCase();
  if (NONE.test(word)) return null;
  if (word === "true") return 1;
  if (word === "false") return 0;
  const percent = PERCENT.exec(word);
  if (percent !== null) return Number((Number(percent[1]) / 100).toPrecision(12));
  return NUMBER.test(word) ? Number(word) : Number.NaN;
}
