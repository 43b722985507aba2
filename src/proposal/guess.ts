import type { RawRecord } from "../adapters/adapter.ts";
import type { FieldSource } from "../adapters/field-map.ts";
import { unitOfName } from "../adapters/formats/mapped/amounts.ts";
import { withEvidence } from "./guess-evidence.ts";
import { scoresToMap } from "./guess-scores.ts";
import { verdictOf } from "./guess-verdict.ts";
import type { Guess, GuessedMap, VerdictGuess } from "./guessed-map.ts";
import { fitOf, hasTail, plainName } from "./name-fit.ts";
import { NAMES, VERDICT_NAMES } from "./names.ts";
import { isListed, type Profile, profilesOf, range, splitOf } from "./profile.ts";

type Test = (profile: Profile, total: number) => boolean;

const mostly = (part: number, { count }: Profile) => count > 0 && part >= count * 0.95;
const isText: Test = (profile) => mostly(profile.texts, profile);
const isNumber: Test = (profile) => mostly(profile.numbers, profile) && profile.min >= 0;
const isWhole: Test = (profile, total) => isNumber(profile, total) && profile.isWhole;
const isHit: Test = (profile) =>
  mostly(profile.booleans, profile) ||
  (profile.words.size > 0 && [...profile.words.keys()].every((word) => HIT.has(word)));
/** A figure of the answer, and not the answer: `latency.generation`. */
const isMeasured = ({ place, texts }: Profile) =>
  texts === 0 &&
  /(?:^|\.)(?:latency|latencies|times?|timings?|durations?|costs?|tokens?|usage|scores?|metrics?|performance|stats)\./i.test(
    place,
  );
const isClass: Test = (profile, total) =>
  profile.words.size > 1 &&
  profile.words.size <= Math.max(3, Math.min(25, total / 2)) &&
  mostly(profile.texts, profile);
const HIT = new Set(["1", "0", "true", "false", "yes", "no", "y", "n"]);

/** What a value has to be for a field, besides its name. */
const TESTS: Readonly<Record<string, Test>> = {
  question_id: (profile, total) => profile.lists === 0 && profile.booleans === 0 && profile.count >= total * 0.9,
  question: isText,
  answer: (profile) => profile.lists === 0 && profile.booleans < profile.count && !isMeasured(profile),
  expected_answer: (profile) => profile.lists === 0 && profile.booleans < profile.count,
  error: isText,
  reason: isText,
  retrieval_hit: isHit,
  retrieved_whole_files: isHit,
  should_decline: isHit,
  corpus_gap: isHit,
  expected_files: isListed,
  retrieved_files: isListed,
  expected_evidence: isListed,
  retrieved_evidence: isListed,
  candidate_evidence: isListed,
  failure_label: (profile) => profile.words.size > 0 && isText(profile, 0),
  category: isClass,
  model: (profile) => profile.words.size > 0 && profile.words.size < 10 && isText(profile, 0),
  variant: isClass,
  cluster: (profile, total) => profile.words.size > 1 && profile.count >= total * 0.9 && !profile.isUnique,
  prompt_version: (profile) => profile.words.size > 0,
  index_version: (profile) => profile.words.size > 0,
  context_version: (profile) => profile.words.size > 0,
  trial: (profile, total) => isWhole(profile, total) && profile.count === total && profile.max < 1000,
  cost_usd: isNumber,
  latency_ms: isNumber,
  input_tokens: isWhole,
  output_tokens: isWhole,
  context_tokens: isWhole,
  trace_url: isText,
};

/** What was done around a test, and is none of the answer. */
const ASIDE = /(?:^|\.)(?:setup|teardown)\./;

/** Fields whose names may end in a unit. */
const AMOUNTS = new Set(["latency_ms", "cost_usd"]);

/** What a list may say of all that stands in it. */
const OF_ALL = new Set(["category", "model", "variant", "prompt_version", "index_version", "context_version"]);

/**
 * Guesses where records have the fields of a run log, by name, type and range.
 *
 * @param around what stands outside of the records, where a threshold may be
 */
export function guessMap(records: readonly RawRecord[], around: unknown): GuessedMap {
  const profiles = profilesOf(records);
  const total = records.length;
  const systems = systemsIn([...profiles.values()]);
  if (systems.size > 1) return guessSystems(records, profiles, systems, around);
  return { ...guessOne([...profiles.values()], total, around, records), variants: new Map() };
}

function guessOne(
  all: readonly Profile[],
  total: number,
  around: unknown,
  records: readonly RawRecord[],
): { readonly guesses: readonly Guess[]; readonly verdict: VerdictGuess } {
  const verdict = verdictOf(all, around, records);
  const taken = new Set(
    verdict.kind === "found" ? [verdict.source.field] : verdict.choices.map(({ source }) => source.field),
  );
  const guesses: Guess[] = [];
  for (const byName of [fitOfField, fitOfTail])
    for (const field of Object.keys(NAMES)) {
      const found = guesses.some((guess) => guess.field === field)
        ? undefined
        : likeliest(field, all, taken, total, byName);
      if (found === undefined) continue;
      taken.add(found.place);
      guesses.push(guessFrom(field, found, total));
    }
  if (!guesses.some(({ field }) => field === "question")) {
    const longest = longestText(all, taken, total);
    if (longest !== undefined)
      guesses.push({
        field: "question",
        sources: [{ field: longest.place }],
        because: "the longest text that is never the same",
      });
  }
  const scores = scoresToMap(all, taken);
  const decides = verdict.kind === "found" ? [verdict.source.field] : [];
  const whole = withEvidence(withIds([...guesses, ...scores], all, total), all, decides, records);
  return { guesses: withSystems(whole, all), verdict };
}

function likeliest(
  field: string,
  all: readonly Profile[],
  taken: ReadonlySet<string>,
  total: number,
  fitBy: (place: string, field: string) => number | undefined,
): Profile | undefined {
  const fits = all
    .filter(({ place }) => (!place.startsWith("$parent.") || OF_ALL.has(field)) && !ASIDE.test(place))
    .filter((profile) => profile.count > 0 && !taken.has(profile.place) && TESTS[field]?.(profile, total) === true)
    .flatMap((profile) => {
      const fit = fitBy(profile.place, field);
      return fit === undefined ? [] : [{ profile, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
  return fits[0]?.profile;
}

function fitOfField(place: string, field: string): number | undefined {
  return fitOf(place, NAMES[field] ?? [], AMOUNTS.has(field));
}

function fitOfTail(place: string, field: string): number | undefined {
  return hasTail(place, field) ? place.length : undefined;
}

/** What may be the question where no name says so. */
function longestText(all: readonly Profile[], taken: ReadonlySet<string>, total: number): Profile | undefined {
  return all
    .filter(
      (profile) => profile.texts === total && profile.isUnique && profile.meanLength > 15 && !taken.has(profile.place),
    )
    .sort((a, b) => b.meanLength - a.meanLength)[0];
}

function guessFrom(field: string, profile: Profile, total: number): Guess {
  const source = { field: profile.place };
  const where = profile.count === total ? "" : `, in ${profile.count} of ${total}`;
  if (AMOUNTS.has(field)) return amountGuess(field, profile, where);
  if (field === "question_id")
    return { field, sources: [source], because: profile.isUnique ? `all different${where}` : `repeated${where}` };
  if (profile.lists > 0) return { field, sources: [source], because: `lists${where}` };
  if (LISTS.has(field))
    return { field, sources: [{ ...source, ...splitOf(profile) }], because: `ids in a text${where}` };
  if (profile.numbers === profile.count) return { field, sources: [source], because: `${range(profile)}${where}` };
  if (profile.booleans === profile.count) return { field, sources: [source], because: `true or false${where}` };
  return {
    field,
    sources: [source],
    because:
      profile.words.size > 0 && profile.meanLength < 30
        ? `text, ${profile.words.size} different${where}`
        : `text${where}`,
  };
}

const LISTS = new Set(["expected_files", "retrieved_files", "expected_evidence", "retrieved_evidence"]);

function amountGuess(field: string, profile: Profile, where: string): Guess {
  const { place, min, max, isWhole } = profile;
  const own = unitOfName(place);
  if (own !== undefined)
    return {
      field,
      sources: [{ field: place, unit: own }],
      because: `${range(profile)}, by its name in ${own}${where}`,
    };
  if (field === "cost_usd")
    return { field, sources: [{ field: place }], because: `${range(profile)}, taken for US dollars${where}` };
  // No model answers within a fraction of a millisecond, and none takes a minute and a half for every answer.
  const isSeconds = !isWhole && max < 90;
  const isClear = isSeconds || min >= 90;
  return {
    field,
    sources: [{ field: place, unit: isSeconds ? "s" : "ms" }],
    because: `${range(profile)}, ${isClear ? "so likely" : "perhaps"} ${isSeconds ? "seconds" : "milliseconds"}: ${isClear ? "check the unit" : "if not, unit: s"}${where}`,
  };
}

/** An id that only counts names another question after an insertion: the question's own text is the better one. */
function withIds(guesses: readonly Guess[], all: readonly Profile[], total: number): readonly Guess[] {
  const [id, question] = ["question_id", "question"].map((field) => guesses.find((guess) => guess.field === field));
  const profileOf = (guess: Guess | undefined) => all.find(({ place }) => place === guess?.sources[0]?.field);
  const asked = profileOf(question);
  if (question === undefined || asked === undefined || asked.count < total) return guesses;
  if (id === undefined)
    return [
      { field: "question_id", sources: question.sources, because: "the question itself, for want of an id" },
      ...guesses,
    ];
  const named = profileOf(id);
  if ((named?.isCounting !== true && named?.isUnique !== false) || !asked.isUnique) return guesses;
  const because = `the question itself, because \`${named.place}\` ${named.isUnique ? "only counts the rows" : "is the same for several"}`;
  const isGroup = !named.isUnique && !guesses.some(({ field }) => field === "category") && isClass(named, total);
  return [
    ...guesses.map((guess) => (guess === id ? { field: "question_id", sources: question.sources, because } : guess)),
    ...(isGroup ? [{ field: "category", sources: id.sources, because: `${named.words.size} different` }] : []),
  ];
}

/** Where each question was asked of several models, which model it was tells its answers apart. */
function withSystems(guesses: readonly Guess[], all: readonly Profile[]): readonly Guess[] {
  const of = (field: string) => {
    const place = guesses.find((guess) => guess.field === field)?.sources[0]?.field;
    return all.find((profile) => profile.place === place);
  };
  const isRepeated = of("question_id")?.isUnique === false;
  if (!isRepeated || of("trial") !== undefined || of("variant") !== undefined) return guesses;
  if ((of("model")?.words.size ?? 0) < 2) return guesses;
  return guesses.map((guess) =>
    guess.field === "model"
      ? { ...guess, field: "variant", because: "several models were asked the same questions" }
      : guess,
  );
}

// Several systems in one row: `base_correct` and `tuned_correct`, or `base.correct` and `tuned.correct`.

/** Prefixes that several verdicts differ by, with their places. */
function systemsIn(all: readonly Profile[]): ReadonlyMap<string, string> {
  const byRest = new Map<string, Map<string, string>>();
  for (const { place, count } of all) {
    const [, prefix, name] = /^(.+?)(?:\.|__|_|-|\/| )([^.]+)$/.exec(place) ?? [];
    if (prefix === undefined || name === undefined || count === 0) continue;
    // The prefix may have underscores of its own: the longest verdict name that fits is taken.
    const named = splitVerdict(place);
    if (named === undefined) continue;
    const systems = byRest.get(named.name) ?? new Map<string, string>();
    systems.set(named.prefix, place);
    byRest.set(named.name, systems);
  }
  const several = [...byRest.values()].filter((systems) => systems.size > 1 && isLikeSystems([...systems.keys()], all));
  return several[0] ?? new Map();
}

/** Words that stand for a verdict beyond doubt: `f1.score` and `recall.score` are two metrics, and no two systems. */
const SURE = new Set(VERDICT_NAMES.slice(0, 13));

function splitVerdict(place: string): { prefix: string; name: string } | undefined {
  const found = [...place.matchAll(/[._/ -]/g)].flatMap(({ index }) => {
    const [prefix, name] = [place.slice(0, index), place.slice(index + 1)];
    return prefix !== "" && SURE.has(plainName(name)) ? [{ prefix, name: plainName(name) }] : [];
  });
  // `x_is_correct` is the verdict `is_correct` of x, and not `correct` of `x_is`.
  return found[0];
}

/** Each of them has something else of its own, or all of them are verdicts of nothing else: both have an answer, say. */
function isLikeSystems(prefixes: readonly string[], all: readonly Profile[]): boolean {
  return prefixes.every(
    (prefix) =>
      !/^(?:is|was|answer|response|retrieval|format|judge|llm)$/.test(plainName(prefix)) &&
      ownOf(prefix, all).length > 1,
  );
}

function ownOf(prefix: string, all: readonly Profile[]): readonly Profile[] {
  return all.filter(({ place }) => place.startsWith(prefix) && /^[._/ -]/.test(place.slice(prefix.length)));
}

function guessSystems(
  records: readonly RawRecord[],
  profiles: ReadonlyMap<string, Profile>,
  systems: ReadonlyMap<string, string>,
  around: unknown,
): GuessedMap {
  const all = [...profiles.values()];
  const total = records.length;
  const own = new Map([...systems.keys()].map((prefix) => [prefix, ownOf(prefix, all)] as const));
  const shared = all.filter((profile) => ![...own.values()].some((places) => places.includes(profile)));
  const variants = new Map<string, readonly Guess[]>();
  for (const [prefix, places] of own) {
    // By what is behind the prefix: `base_answer` is the answer of `base`.
    const inside = places.map((profile) => ({ ...profile, place: profile.place.slice(prefix.length + 1) }));
    const { guesses, verdict } = guessOne(inside, total, around, records);
    const outside = (source: FieldSource): FieldSource => ({
      ...source,
      field: `${prefix}${places[0]?.place[prefix.length] ?? "."}${source.field}`,
    });
    const found: Guess[] =
      verdict.kind === "found" ? [{ field: "grade", sources: [verdict.source], because: verdict.because }] : [];
    const kept = [...found, ...guesses].filter(({ field }) => field !== "question_id" && field !== "question");
    variants.set(
      prefix,
      kept.map((guess) => ({ ...guess, sources: guess.sources.map(outside) })),
    );
  }
  const { guesses } = guessOne(shared, total, around, records);
  const names = [...variants.keys()].map((prefix) => prefix.split(/[./]/).at(-1) ?? prefix);
  const isShort = new Set(names).size === names.length;
  const isWhole = [...variants.values()].every((each) => each.some(({ field }) => field === "grade"));
  // Where one of the systems has none, the verdicts of the others would stand for all.
  if (!isWhole)
    for (const [prefix, each] of variants)
      variants.set(
        prefix,
        each.filter(({ field }) => field !== "grade"),
      );
  return {
    guesses,
    variants: isShort ? new Map([...variants.values()].map((each, at) => [names[at] ?? "", each])) : variants,
    verdict: isWhole ? { kind: "per-variant", choices: [] } : { kind: "none", choices: [] },
  };
}
