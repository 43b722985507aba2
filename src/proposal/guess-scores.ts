import { knownMetric } from "../model/metric.ts";
import type { Guess } from "./guessed-map.ts";
import { plainName } from "./name-fit.ts";
import { NAMED, type Profile } from "./profile.ts";

/** Names of objects that hold scores. */
const HOLDERS = new Set([
  "scores",
  "metrics",
  "evaluation",
  "evaluations",
  "eval",
  "evals",
  "ratings",
  "judge",
  "judges",
  "ragas",
  "results",
]);
/** Scales that people score on, and what stands for 1. */
const SCALES: readonly number[] = [5, 10, 100];

/** The scores of judges among what was not taken for anything else: those whose names are known. */
export function scoresToMap(all: readonly Profile[], taken: ReadonlySet<string>): readonly Guess[] {
  const places = all.filter(
    (profile) =>
      profile.count > 0 &&
      profile.numbers + profile.booleans >= profile.count * 0.95 &&
      !taken.has(profile.place) &&
      !profile.place.includes("[]") &&
      !profile.place.includes("*") &&
      !profile.place.startsWith("$parent."),
  );
  const known = places.filter((profile) => knownMetric(nameOf(profile)) !== undefined && isJudged(profile));
  if (known.length === 0) return [];
  const sources = [
    ...new Map(
      known.map((profile) => [
        placeOf(profile),
        { field: placeOf(profile), ...(profile.max > 1 ? { scale: scaleOf(profile.max) } : {}) },
      ]),
    ).values(),
  ];
  const scaled = known.filter(({ max }) => max > 1);
  return [
    {
      field: "scores",
      sources,
      because: `${known
        .map((profile) => nameOf(profile))
        .slice(0, 4)
        .join(
          ", ",
        )}${known.length > 4 ? " and more" : ""}: names of judges' scores${scaled.length > 0 ? "; check the scale" : ""}`,
    },
  ];
}

/** A count or a time of the same name is none: a judge gives at most 100. */
function isJudged({ place, max, min }: Profile): boolean {
  const kind = knownMetric(plainName(place))?.kind;
  return min >= 0 && max <= 100 && kind !== "limit" && kind !== "size";
}

function scaleOf(max: number): number {
  return SCALES.find((scale) => max <= scale) ?? 100;
}

/** `m.recall.score`, with its reason beside it, is the score `recall`. */
function withoutScore(place: string): string {
  const keys = place.split(".");
  return keys.length > 1 && /^(?:score|value)$/.test(keys.at(-1) ?? "") ? keys.slice(0, -1).join(".") : place;
}

/** Where the map finds it: of a list of `{name, score}` the list. */
function placeOf({ place }: Profile): string {
  return place.includes(NAMED) ? (place.split(NAMED)[0] ?? place) : withoutScore(place);
}

function nameOf({ place }: Profile): string {
  if (place.includes(NAMED)) return place.split(NAMED)[1] ?? place;
  const plain = withoutScore(place);
  const keys = plain.split(".");
  const holder = keys.findIndex((key) => HOLDERS.has(plainName(key)));
  return keys.slice(holder >= 0 && holder < keys.length - 1 ? holder + 1 : -1).at(-1) ?? plain;
}
