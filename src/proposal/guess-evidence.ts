import type { RawRecord } from "../adapters/adapter.ts";
import type { FieldSource } from "../adapters/field-map.ts";
import { readerOf } from "../adapters/formats/mapped/places.ts";
import type { Guess } from "./guessed-map.ts";
import { plainName } from "./name-fit.ts";
import { isListed, type Profile, splitOf } from "./profile.ts";

/** What should have been retrieved, and what was: they say something only together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["expected_evidence", "retrieved_evidence"],
  ["expected_files", "retrieved_files"],
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const EXPECTED = words(
  "expected gold golden relevant reference references required target truth gt needed supporting correct",
);
const RETRIEVED = words(
  "retrieved found returned got actual fetched cited used selected ranked retrieval hits matched result results",
);
const MATERIAL = words(
  "doc docs document documents source sources chunk chunks passage passages context contexts evidence file files page pages citation citations article articles node nodes snippet snippets paragraph paragraphs section sections url urls retrieval kb ids",
);

/**
 * Completes guesses of what was to be retrieved and what was: by the words in the names where no name is known, and only
 * where the two have something in common in some record, or they would name their material in two ways, and every
 * question would seem to lack its evidence.
 */
export function withEvidence(
  guesses: readonly Guess[],
  all: readonly Profile[],
  taken: readonly string[],
  records: readonly RawRecord[],
): readonly Guess[] {
  const of = (field: string): FieldSource | undefined => guesses.find((guess) => guess.field === field)?.sources[0];
  const known = PAIRS.filter(([expected, retrieved]) => {
    const [a, b] = [of(expected), of(retrieved)];
    return a !== undefined && b !== undefined && hasCommon(a, b, records);
  }).flat();
  const sided: readonly string[] = PAIRS.flat();
  const rest = guesses.filter(({ field }) => !sided.includes(field) || known.includes(field));
  return known.length > 0 ? rest : [...rest, ...byWords(all, new Set([...taken, ...placesOf(rest)]), records)];
}

function placesOf(guesses: readonly Guess[]): readonly string[] {
  return guesses.flatMap(({ sources }) => sources.map(({ field }) => field));
}

/** Two places of lists, one named as what was expected and one as what was found. */
function byWords(all: readonly Profile[], taken: ReadonlySet<string>, records: readonly RawRecord[]): readonly Guess[] {
  const lists = all.filter(
    (profile) => !taken.has(profile.place) && !profile.place.startsWith("$") && isListed(profile),
  );
  const expected = lists.filter(({ place }) => hasWord(place, EXPECTED));
  const retrieved = lists.filter(({ place }) => !hasWord(place, EXPECTED));
  const pairs = expected
    .flatMap((a) => retrieved.map((b) => [a, b] as const))
    .filter(([a, b]) => a.lists + b.lists > 0 && [a, b].some(({ place }) => hasWord(place, MATERIAL)))
    .filter(([, b]) => hasWord(b.place, RETRIEVED) || hasWord(b.place, MATERIAL))
    .filter(([a, b]) => hasCommon(sourceOf(a), sourceOf(b), records));
  const [first] = pairs;
  if (first === undefined) return [];
  return [guessOf("expected_evidence", first[0]), guessOf("retrieved_evidence", first[1])];
}

function guessOf(field: string, profile: Profile): Guess {
  return { field, sources: [sourceOf(profile)], because: "by its name, and what the two have in common" };
}

function sourceOf(profile: Profile): FieldSource {
  return { field: profile.place, ...(profile.lists > 0 ? {} : splitOf(profile)) };
}

function hasWord(place: string, set: ReadonlySet<string>): boolean {
  return place
    .split(/[.[\]]+/)
    .flatMap((key) => plainName(key).split("_"))
    .some((word) => set.has(word));
}

function hasCommon(a: FieldSource, b: FieldSource, records: readonly RawRecord[]): boolean {
  const [left, right] = [idsOf(a), idsOf(b)];
  return records.some((record) => {
    const found = new Set(right(record));
    return left(record).some((id) => found.has(id));
  });
}

function idsOf({ field, split }: FieldSource): (record: RawRecord) => readonly string[] {
  const read = readerOf(field);
  return (record) => {
    const value = read(record);
    if (Array.isArray(value)) return value.map((each) => String(each).trim());
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    const parts = text.trim().startsWith("[")
      ? text.replace(/^\s*\[|\]\s*$/g, "").split(",")
      : text.split(split ?? /$^/);
    return parts.map((part) => part.trim().replace(/^['"]|['"]$/g, "")).filter((part) => part !== "");
  };
}
