import { OUTCOMES, type Outcome, type PageIndex, STANDINGS, type Standing } from "../page-index.ts";

// The filter language: words that have to occur, and `key:value` that has to hold, all of them; `-` before one turns it round.

/** What `is:` can ask for, and which questions are meant. As in every figure of the report, none of those in quarantine is. */
const STATES: Readonly<Record<string, (outcome: Outcome, standing: Standing | undefined) => boolean>> = {
  new: (_outcome, standing) => standing === "newly" || standing === "flaky",
  failing: (outcome) => outcome === "failed" || outcome === "mixed",
  passing: (outcome) => outcome === "passed",
  fixed: (_outcome, standing) => standing === "fixed",
  flaky: (outcome, standing) => standing === "flaky" || outcome === "mixed",
  added: (_outcome, standing) => standing === "new",
  old: (_outcome, standing) => standing === "old",
  ungraded: (outcome) => outcome === "ungraded",
  skipped: (outcome) => outcome === "skipped",
};
const QUARANTINED = "quarantined";

/** What stands for the places of the ladder, besides their names. */
const RUNGS: Readonly<Record<string, string>> = {
  "1": "prompt",
  "2": "retrieval",
  "3": "context",
  "4": "model",
  "5": "model",
  "4/5": "model",
};

export const STATE_NAMES: readonly string[] = [...Object.keys(STATES), QUARANTINED];
/** What stands before a colon, and what else it may be called. */
const KEYS: Readonly<Record<string, string>> = {
  is: "is",
  rung: "rung",
  cat: "cat",
  category: "cat",
  system: "system",
};

/** A filter that was understood, and what of it was not. */
export type Filter = {
  readonly holds: (row: number) => boolean;
  /** In sentences; what is not understood leaves nothing out. */
  readonly problems: readonly string[];
};

type Condition = (row: number) => boolean;

/** The text of every row that words are looked for in, in lower case. */
export function haystack({ columns, systems, topics }: PageIndex): string[] {
  return columns.id.map((id, row) =>
    [id, columns.asked[row], columns.why[row], systems[columns.system[row] ?? -1], topics[columns.topic[row] ?? -1]]
      .filter((part) => part !== undefined && part !== "")
      .join("\n")
      .toLowerCase(),
  );
}

/** Understands a filter. */
export function parseFilter(query: string, index: PageIndex, hay: readonly string[]): Filter {
  const problems: string[] = [];
  const conditions = tokensOf(query).flatMap(({ key, value, isNot }): Condition[] => {
    const found = conditionOf(key, value, index, hay);
    if (typeof found === "string") {
      problems.push(found);
      return [];
    }
    return [isNot ? (row) => !found(row) : found];
  });
  return { holds: (row) => conditions.every((condition) => condition(row)), problems };
}

type Token = { readonly key: string; readonly value: string; readonly isNot: boolean };

const TOKEN = /(-?)(?:([a-z]+):)?(?:"((?:[^"\\]|\\.)*)"?|([^\s"]\S*))/giu;

/** Words, `"two words"`, `key:value`, `key:"two words"`, each with a `-` before it or none; what is only half typed is none. */
function tokensOf(query: string): Token[] {
  return [...query.matchAll(TOKEN)].flatMap(([whole, minus, key = "", quoted, plain]) => {
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "";
    const isHalf = value === "" || whole === "-" || (key === "" && /^-?[a-z]+:$/i.test(value) && isKey(value));
    return isHalf ? [] : [{ key: key.toLowerCase(), value, isNot: minus === "-" }];
  });
}

function isKey(word: string): boolean {
  return Object.hasOwn(KEYS, word.replace(/^-|:$/g, "").toLowerCase());
}

function conditionOf(key: string, value: string, index: PageIndex, hay: readonly string[]): Condition | string {
  const { columns } = index;
  const wanted = value.toLowerCase();
  const isIn = (row: number) => columns.isOut[row] !== 1;
  switch (Object.hasOwn(KEYS, key) ? KEYS[key] : "") {
    case "is": {
      if (wanted === QUARANTINED) return (row) => !isIn(row);
      const state = Object.hasOwn(STATES, wanted) ? STATES[wanted] : undefined;
      if (state === undefined) return unknown("is", value, STATE_NAMES);
      return (row) =>
        isIn(row) && state(OUTCOMES[columns.outcome[row] ?? 0] ?? "passed", STANDINGS[columns.standing[row] ?? -1]);
    }
    case "rung": {
      const name = Object.hasOwn(RUNGS, wanted) ? RUNGS[wanted] : wanted;
      const at = index.places.findIndex(({ id }) => id === name);
      if (at < 0)
        return unknown(
          "rung",
          value,
          index.places.map(({ id }) => id),
        );
      return (row) => isIn(row) && ((columns.places[row] ?? 0) & (1 << at)) !== 0;
    }
    case "cat":
      return named("cat", value, index.topics, columns.topic);
    case "system":
      return named("system", value, index.systems, columns.system);
    default: {
      const word = (key === "" ? value : `${key}:${value}`).toLowerCase();
      // A key that there is not may be a word with a colon in it, if it stands anywhere.
      if (key !== "" && !hay.some((text) => text.includes(word)))
        return `Nothing contains ${key}:${value}, and there is no such key. Known keys: is, rung, cat, system. Ignored.`;
      return (row) => (hay[row] ?? "").includes(word);
    }
  }
}

function named(key: string, value: string, names: readonly string[], column: readonly number[]): Condition | string {
  const wanted = value.toLowerCase();
  const found = new Set(names.flatMap((name, at) => (name.toLowerCase() === wanted ? [at] : [])));
  return found.size === 0 ? unknown(key, value, names) : (row) => found.has(column[row] ?? -1);
}

const NAMED = 12;

function unknown(key: string, value: string, names: readonly string[]): string {
  const listed = names
    .slice(0, NAMED)
    .map((name) => (/[\s"]/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : name));
  const known =
    names.length === 0 ? "This run has none" : `Known: ${listed.join(", ")}${names.length > NAMED ? " and more" : ""}`;
  return `There is no ${key}:${value}. ${known}. Ignored.`;
}

/** A filter with a word of it put in, or taken out if it is there; a question has one rung at a time to look at. */
export function toggled(query: string, word: string): string {
  const tokens = wordsOf(query);
  const isThere = tokens.some((each) => each.toLowerCase() === word);
  const rest = tokens.filter(
    (each) => each.toLowerCase() !== word && !(word.startsWith("rung:") && /^rung:/i.test(each)),
  );
  return (isThere ? rest : [...rest, word]).join(" ");
}

/** The parts of a filter as they were typed. */
export function wordsOf(query: string): string[] {
  return query.match(/(?:[^\s"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
}
