import { OUTCOMES, type Outcome, type PageIndex, STANDINGS, type Standing } from "../page-index.ts";

// The filter language: words that have to occur, and `key:value` that has to hold, all of them; `-` before one turns it round.

/** What `is:` can ask for, and which questions are meant. */
const STATES: Readonly<Record<string, (outcome: Outcome, standing: Standing | undefined, isOut: boolean) => boolean>> =
  {
    new: (_outcome, standing) => standing === "newly" || standing === "flaky",
    failing: (outcome) => outcome === "failed" || outcome === "mixed",
    passing: (outcome) => outcome === "passed",
    fixed: (_outcome, standing) => standing === "fixed",
    flaky: (outcome, standing) => standing === "flaky" || outcome === "mixed",
    added: (_outcome, standing) => standing === "new",
    old: (_outcome, standing) => standing === "old",
    ungraded: (outcome) => outcome === "ungraded",
    skipped: (outcome) => outcome === "skipped",
    quarantined: (_outcome, _standing, isOut) => isOut,
  };

/** What stands for the places of the ladder, besides their names. */
const RUNGS: Readonly<Record<string, string>> = {
  "1": "prompt",
  "2": "retrieval",
  "3": "context",
  "4": "model",
  "5": "model",
  "4/5": "model",
};

export const STATE_NAMES: readonly string[] = Object.keys(STATES);

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

/** Words, `"two words"`, `key:value`, `key:"two words"`, each with a `-` before it or none. */
function tokensOf(query: string): Token[] {
  return [...query.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu)].flatMap(
    ([, minus, key = "", quoted, plain]) => {
      const value = quoted ?? plain ?? "";
      return value === "" ? [] : [{ key: key.toLowerCase(), value, isNot: minus === "-" }];
    },
  );
}

function conditionOf(key: string, value: string, index: PageIndex, hay: readonly string[]): Condition | string {
  const { columns } = index;
  const wanted = value.toLowerCase();
  switch (key) {
    case "is": {
      const state = Object.hasOwn(STATES, wanted) ? STATES[wanted] : undefined;
      if (state === undefined) return unknown("is", value, STATE_NAMES);
      return (row) =>
        state(
          OUTCOMES[columns.outcome[row] ?? 0] ?? "passed",
          STANDINGS[columns.standing[row] ?? -1],
          columns.isOut[row] === 1,
        );
    }
    case "rung": {
      const name = RUNGS[wanted] ?? wanted;
      const at = index.places.findIndex(({ id }) => id === name);
      return at < 0
        ? unknown(
            "rung",
            value,
            index.places.map(({ id }) => id),
          )
        : (row) => columns.place[row] === at;
    }
    case "cat":
      return named("cat", value, index.topics, columns.topic);
    case "system":
      return named("system", value, index.systems, columns.system);
    default: {
      // A key that there is not is a word with a colon in it.
      const word = (key === "" ? value : `${key}:${value}`).toLowerCase();
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
  const listed = names.slice(0, NAMED).map((name) => (/\s/.test(name) ? `"${name}"` : name));
  const known =
    names.length === 0
      ? "this run has none"
      : `there is ${listed.join(", ")}${names.length > NAMED ? " and more" : ""}`;
  return `There is no ${key}:${value}; ${known}. It is left out.`;
}

/** A filter with a word of it put in, or taken out if it is there. */
export function toggled(query: string, word: string): string {
  const words = query.split(/\s+/).filter((each) => each !== "");
  return words.includes(word) ? words.filter((each) => each !== word).join(" ") : [...words, word].join(" ");
}
