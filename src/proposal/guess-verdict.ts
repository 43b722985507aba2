import type { RawRecord } from "../adapters/adapter.ts";
import { lastKey, readerOf } from "../adapters/formats/mapped/places.ts";
import { knownMetric } from "../model/metric.ts";
import { isRecord } from "../model/record.ts";
import { isKnownWord, isPassingWord } from "../run/grade-words.ts";
import type { Choice, VerdictGuess } from "./guessed-map.ts";
import { fitOf, plainName } from "./name-fit.ts";
import { NAMES, THRESHOLD_NAMES, VERDICT_NAMES } from "./names.ts";
import { type Profile, range } from "./profile.ts";

/** Words of outcomes that are no verdicts on an answer. */
const SKIPPED = new Set(["skip", "skipped", "todo", "pending", "disabled", "xfail", "deselected"]);
const BROKEN = new Set(["error", "errored", "timeout", "exception", "crashed", "broken"]);

/** What comes around a test, and has an outcome of its own. */
const PHASE = /(?:^|\.)(?:setup|teardown|call|before|after|hooks?)\./;

/** So far down the names say themselves that they are true or false. */
const SURE = VERDICT_NAMES.indexOf("ok");
/** Verdicts of these names may be of something else than the answer. */
const LATE = VERDICT_NAMES.indexOf("label");

export function verdictOf(all: readonly Profile[], around: unknown, records: readonly RawRecord[]): VerdictGuess {
  const fitting = all
    .filter(
      ({ place, count, lists }) =>
        count > 0 && lists === 0 && !place.startsWith("$parent.") && !place.includes("[") && !PHASE.test(place),
    )
    .flatMap((profile) => {
      const rank =
        profile.place === "$key" && isWorded(profile) ? VERDICT_NAMES.length : fitOf(profile.place, VERDICT_NAMES);
      return rank === undefined ? [] : [{ profile, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const worded = fitting.filter(({ profile, rank }) => isWorded(profile, rank) && !isAnswer(profile, all));
  const [first, ...others] = worded;
  if (first !== undefined) {
    const choice = wordedChoice(first.profile);
    const rivals = others.filter(
      ({ profile, rank }) => (rank < LATE || first.rank >= LATE) && !isSame(first.profile, profile, records),
    );
    const scores = fitting.filter(({ profile }) => profile.numbers === profile.count && profile.min < profile.max);
    if (rivals.length === 0 && !mayBeOfTheCall(first.profile)) return { kind: "found", ...choice };
    if (rivals.length === 0)
      return { kind: "open", choices: [choice, ...scores.slice(0, 3).map(({ profile }) => openScore(profile))] };
    return { kind: "several", choices: [choice, ...rivals.map(({ profile }) => wordedChoice(profile))] };
  }
  const scored = fitting.filter(({ profile }) => profile.numbers === profile.count);
  const threshold = thresholdIn(around) ?? thresholdColumn(all);
  if (threshold !== undefined && scored.length > 0) {
    const [only] = scored;
    if (only !== undefined && threshold.value <= Math.max(1, only.profile.max))
      return {
        kind: "found",
        source: { field: only.profile.place, min: threshold.value },
        because: `${range(only.profile)}; ${threshold.name} in the file is ${threshold.value}`,
      };
  }
  const words = fitting.filter(
    ({ profile, rank }) =>
      profile.numbers === 0 && profile.words.size > 1 && profile.words.size <= (rank <= LATE ? 12 : 6),
  );
  const choices = [
    ...words.slice(0, 2).map(({ profile }) => ({
      source: { field: profile.place, pass: [] },
      because: `${wordCounts(profile)}: say which of these pass`,
    })),
    ...scored.slice(0, 3).map(({ profile }) => openScore(profile)),
  ];
  if (choices.length > 0) return { kind: "open", choices };
  // Under a name that is not known, it may be anything that is true or false.
  const nameless = all.filter(
    (profile) =>
      isTwoSided(profile) &&
      !isAnswer(profile, all) &&
      !profile.place.includes("[") &&
      knownMetric(lastKey(profile.place)) === undefined,
  );
  const named = all.filter(
    (profile) =>
      profile.numbers === profile.count &&
      profile.min < profile.max &&
      profile.min >= 0 &&
      !profile.place.includes("[") &&
      (/_(?:score|rating|grade|marks?|points)$/.test(plainName(profile.place)) ||
        isAnswerMetric(lastKey(profile.place))),
  );
  return {
    kind: nameless.length + named.length > 0 ? "open" : "none",
    choices: [
      ...nameless.map((profile) => ({
        source: { field: profile.place },
        because: `${wordCounts(profile)}: say whether this is the verdict`,
      })),
      ...named.map(openScore),
    ].slice(0, 4),
  };
}

/** Measures of how like an answer is to what was expected, besides those that metrics are known by. */
const LIKENESS = /^(?:bleu|rouge|meteor|bert_?score|sem_?score|f1|similarity|levenshtein|chrf|gleu)/i;

function isAnswerMetric(name: string): boolean {
  return LIKENESS.test(plainName(name)) || knownMetric(name)?.kind === "correctness";
}

/** Whether some records pass and some fail by words of verdicts. */
function isTwoSided(profile: Profile): boolean {
  const words = [...profile.words.keys()];
  return (
    words.length > 1 &&
    profile.lists === 0 &&
    words.every(isKnownWord) &&
    words.some(isPassingWord) &&
    !words.every(isPassingWord)
  );
}

function openScore(profile: Profile): Choice {
  return {
    source: { field: profile.place, min: Number.NaN },
    because: `${range(profile)}: say from where on an answer passes`,
  };
}

/** Whether all records pass by a word that may only say that a call went well, and nothing of the answer. */
function mayBeOfTheCall({ place, words, booleans, count }: Profile): boolean {
  const plain = [...words.keys()].filter((word) => !SKIPPED.has(word) && !BROKEN.has(word));
  const isOfCall = /^(?:status|state|success|is_success|successful|ok|outcome|result)$/.test(
    plainName(place.split(".").at(-1) ?? place),
  );
  if (!isOfCall || plain.length !== 1) return false;
  return booleans === count
    ? words.has("true")
    : /^(?:success|successful|succeeded|ok|okay|true|1)$/.test(plain[0] ?? "");
}

/** Whether the words are those of an answer to a question of yes or no, and no verdict on it. */
function isAnswer(profile: Profile, all: readonly Profile[]): boolean {
  const others = all.filter(
    ({ place }) => place !== profile.place && ANSWER_NAMES.some((names) => fitOf(place, names) !== undefined),
  );
  return others.some(
    ({ words }) =>
      words.size > 0 && [...profile.words.keys()].every((word) => words.has(word)) && words.size === profile.words.size,
  );
}

const ANSWER_NAMES = ["answer", "expected_answer"].map((field) => NAMES[field] ?? []);

/** Whether all that stands there are words of verdicts, among them both kinds or a truth value. */
function isWorded(profile: Profile, rank = 0): boolean {
  const words = [...profile.words.keys()];
  if (profile.booleans === profile.count) return true;
  const plain = words.filter((word) => !SKIPPED.has(word) && !BROKEN.has(word));
  if (plain.length === 0 || !plain.every(isKnownWord)) return false;
  // Numbers are a verdict where they are 0 and 1; of ones alone nobody knows the scale.
  return profile.numbers === 0 || plain.length > 1 || plain[0] === "0" || rank <= SURE;
}

function wordedChoice(profile: Profile): Choice {
  const words = [...profile.words.keys()];
  const [skip, error] = [words.filter((word) => SKIPPED.has(word)), words.filter((word) => BROKEN.has(word))];
  const because = wordCounts(profile);
  if (skip.length === 0 && error.length === 0) return { source: { field: profile.place }, because };
  return {
    source: {
      field: profile.place,
      pass: words.filter(isPassingWord),
      ...(skip.length > 0 ? { skip } : {}),
      ...(error.length > 0 ? { error } : {}),
    },
    because,
  };
}

function wordCounts({ words }: Profile): string {
  const counted = [...words].sort(([, a], [, b]) => b - a);
  return `${counted
    .slice(0, 6)
    .map(([word, count]) => `${word} ${count}`)
    .join(", ")}${counted.length > 6 ? " and more" : ""}`;
}

/** Whether two places say the same of every record: then it does not matter which decides. */
function isSame(a: Profile, b: Profile, records: readonly RawRecord[]): boolean {
  const [left, right] = [readerOf(a.place), readerOf(b.place)];
  return records.every((record) => meaning(left(record)) === meaning(right(record)));
}

function meaning(value: unknown): string {
  const word = String(value ?? "")
    .trim()
    .toLowerCase();
  if (SKIPPED.has(word) || BROKEN.has(word) || word === "") return word;
  return isPassingWord(word) ? "pass" : "fail";
}

/** A threshold outside of the records, where there is but one. */
function thresholdIn(around: unknown): { readonly name: string; readonly value: number } | undefined {
  const found: { name: string; value: number }[] = [];
  look(around, "", 0);
  return found.length === 1 ? found[0] : undefined;

  function look(value: unknown, path: string, depth: number): void {
    if (!isRecord(value) || depth > 3) return;
    for (const [key, inner] of Object.entries(value)) {
      const name = path === "" ? key : `${path}.${key}`;
      if (typeof inner === "number" && THRESHOLD_NAMES.includes(plainName(key))) found.push({ name, value: inner });
      else look(inner, name, depth + 1);
    }
  }
}

/** A column that holds the same threshold all the way down. */
function thresholdColumn(all: readonly Profile[]): { readonly name: string; readonly value: number } | undefined {
  const columns = all.filter(
    ({ place, numbers, count, min, max }) =>
      numbers === count && count > 0 && min === max && fitOf(place, THRESHOLD_NAMES) !== undefined,
  );
  const [only] = columns;
  return columns.length === 1 && only !== undefined ? { name: only.place, value: only.min } : undefined;
}
