import * as z from "zod/mini";
import { type FieldMap, type FieldSource, MONEY_UNITS, TIME_UNITS } from "../adapters/field-map.ts";
import { MAPPED_FIELDS } from "../adapters/formats/mapped/mapped.ts";
import { isRecord } from "../model/record.ts";
import { orList } from "../values/values.ts";
import { describeValue } from "../words/describe-value.ts";
import { closest } from "./closest.ts";

// The options that say where a file has what.

/** A mistake in a map: where in it, and what to say. */
type Tell = (path: readonly string[], message: string, found: unknown) => void;

/** What may be said of a field besides its place. */
const DETAILS: Readonly<Record<string, readonly (keyof FieldSource)[]>> = {
  grade: ["pass", "skip", "error", "min", "max"],
  retrieval_hit: ["pass", "min", "max"],
  scores: ["scale"],
  latency_ms: ["unit"],
  cost_usd: ["unit"],
  expected_files: ["split"],
  expected_evidence: ["split"],
  retrieved_files: ["split"],
  retrieved_evidence: ["split"],
  candidate_evidence: ["split"],
};
const UNITS: Readonly<Record<string, readonly string[]>> = { latency_ms: TIME_UNITS, cost_usd: MONEY_UNITS };

/**
 * `fields:`, where a file has the fields of a run log: names of columns or paths such as `output.text`, or objects that say
 * how it is to be read, too. As a text, `question_id=id, grade=verdict`.
 */
export const fieldsSchema = z.pipe(
  z.union([z.string(), z.record(z.string(), z.unknown())]),
  z.transform((value, context): FieldMap => {
    const tell: Tell = (path, message, input) =>
      context.issues.push({ code: "custom", message, input, path: [...path] });
    return mapFrom(typeof value === "string" ? pairsOf(value, tell) : value, [], tell);
  }),
);

/** `variants:`, several systems that answered in every row: for each, by its name, the fields of its own. */
export const variantsSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((value, context): Readonly<Record<string, FieldMap>> => {
    const tell: Tell = (path, message, input) =>
      context.issues.push({ code: "custom", message, input, path: [...path] });
    const maps = Object.entries(value).map(([name, map]): [string, FieldMap] => {
      if (isRecord(map)) return [name, mapFrom(map, [name], tell)];
      tell([name], `expected \`field: place\` lines, found ${describeValue(map)}.`, map);
      return [name, {}];
    });
    return Object.fromEntries(maps);
  }),
);

/** `records:`, the paths of the lists of records in a JSON document: keys with dots between them, `*` for any. */
export const recordsSchema = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value): readonly (readonly string[])[] =>
    (Array.isArray(value) ? value : value.split(/[,\n]/))
      .map((path) =>
        path
          .trim()
          .split(".")
          .filter((key) => key !== "" && key !== "$"),
      )
      .filter((path) => path.length > 0),
  ),
);

/** `question_id=id, grade=verdict`; `scores` may be given several times. */
function pairsOf(text: string, tell: Tell): Readonly<Record<string, unknown>> {
  const pairs: Record<string, string[]> = {};
  for (const pair of text.split(/[,\n]/).map((part) => part.trim())) {
    if (pair === "") continue;
    const [, field = "", place = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(pair) ?? [];
    if (field === "" || place === "")
      tell([], `expected \`field=place\` pairs with commas between them, found \`${pair.slice(0, 60)}\`.`, pair);
    else pairs[field] = [...(pairs[field] ?? []), place];
  }
  return Object.fromEntries(
    Object.entries(pairs).map(([field, places]) => [field, places.length === 1 ? places[0] : places]),
  );
}

function mapFrom(value: Readonly<Record<string, unknown>>, path: readonly string[], tell: Tell): FieldMap {
  const map: Record<string, readonly FieldSource[]> = {};
  for (const [field, found] of Object.entries(value)) {
    const here = [...path, field];
    if (!MAPPED_FIELDS.includes(field)) {
      const near = closest(field, MAPPED_FIELDS);
      const hint = near === undefined ? `The fields are ${orList(MAPPED_FIELDS)}.` : `Did you mean \`${near}\`?`;
      tell(here, `a run log has no such field. ${hint}`, found);
    } else if (Array.isArray(found) && field !== "scores") {
      tell(here, "only `scores` can be taken from several places.", found);
    } else {
      const places: readonly unknown[] = Array.isArray(found) ? found : [found];
      map[field] = places.flatMap((place) => sourceFrom(place, field, here, tell));
    }
  }
  return map;
}

function sourceFrom(value: unknown, field: string, path: readonly string[], tell: Tell): readonly FieldSource[] {
  if (!isRecord(value)) return placeFrom(value, path, tell).map((place) => ({ field: place }));
  const [place] = placeFrom(value["field"], [...path, "field"], tell);
  const allowed: readonly string[] = DETAILS[field] ?? [];
  const words: { pass?: readonly string[]; skip?: readonly string[]; error?: readonly string[] } = {};
  let unit: FieldSource["unit"];
  let split: string | undefined;
  const figures: { min?: number; max?: number; scale?: number } = {};
  for (const [name, found] of Object.entries(value)) {
    const here = [...path, name];
    if (name === "field") continue;
    if (!allowed.includes(name))
      tell(
        here,
        allowed.length === 0
          ? `of \`${field}\` only its \`field\` can be said.`
          : `of \`${field}\` only ${orList(["field", ...allowed])} can be said.`,
        found,
      );
    else if (name === "pass" || name === "skip" || name === "error") words[name] = wordsFrom(found, here, tell);
    else if (name === "split") {
      if (typeof found === "string" && found !== "") split = found;
      else tell(here, `expected the text between two elements, found ${describeValue(found)}.`, found);
    } else if (name === "unit") {
      unit = [...TIME_UNITS, ...MONEY_UNITS].find((each) => each === found);
      if (unit === undefined || UNITS[field]?.includes(unit) !== true)
        tell(here, `expected ${orList(UNITS[field] ?? [])}, found ${describeValue(found)}.`, found);
    } else if (name === "min" || name === "max" || name === "scale") {
      const figure = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
      if (typeof figure !== "number" || !Number.isFinite(figure) || (name === "scale" && figure <= 0))
        tell(here, `expected a number${name === "scale" ? " above 0" : ""}, found ${describeValue(found)}.`, found);
      else figures[name] = figure;
    }
  }
  if (words.pass !== undefined && (figures.min !== undefined || figures.max !== undefined))
    tell(path, "`pass` is for words and `min` or `max` for numbers: only one of them can decide.", value);
  return place === undefined
    ? []
    : [
        {
          field: place,
          ...words,
          ...(unit === undefined ? {} : { unit }),
          ...(split === undefined ? {} : { split }),
          ...figures,
        },
      ];
}

function placeFrom(value: unknown, path: readonly string[], tell: Tell): readonly string[] {
  if (typeof value === "string" && value.trim() !== "") return [value];
  if (typeof value === "number") return [String(value)];
  tell(path, `expected the name or path of a field in the file, found ${describeValue(value)}.`, value);
  return [];
}

function wordsFrom(value: unknown, path: readonly string[], tell: Tell): readonly string[] {
  const words = (Array.isArray(value) ? value : String(value).split(",")).map((word) =>
    String(word).trim().toLowerCase(),
  );
  const kept = words.filter((word) => word !== "");
  if (kept.length === 0 || isRecord(value))
    tell(path, `expected words that pass, found ${describeValue(value)}.`, value);
  return kept;
}

const place = z.union([z.string(), z.number()]);
const figure = z.union([z.number(), z.string()]);
const words = z.union([z.string(), z.array(z.string())]);
/** What each field takes, for editors. */
const sourceSchemas = Object.fromEntries(
  MAPPED_FIELDS.map((field) => {
    const details: Readonly<Record<keyof FieldSource, z.ZodMiniType>> = {
      field: place.check(z.describe("A column, or a path of keys such as `answer.text` or `retrieved[].id`.")),
      pass: z.optional(words).check(z.describe("Words that pass, whatever their case; all others fail.")),
      skip: z.optional(words).check(z.describe("Words for what the evaluation was told to skip.")),
      error: z.optional(words).check(z.describe("Words for what broke before there was an answer.")),
      min: z.optional(figure).check(z.describe("Passes from this value on, on the scale of the file.")),
      max: z.optional(figure).check(z.describe("Passes up to this value: less is better.")),
      unit: z.optional(z.enum(UNITS[field] ?? ["ms"])).check(z.describe("The unit that the file writes.")),
      split: z.optional(z.string()).check(z.describe("What stands between the elements of a list in one text.")),
      scale: z.optional(figure).check(z.describe("What stands for 1: 100 for percent, 5 for scores up to 5.")),
    };
    const names: readonly (keyof FieldSource)[] = ["field", ...(DETAILS[field] ?? [])];
    const one = z.union([place, z.strictObject(Object.fromEntries(names.map((name) => [name, details[name]])))]);
    return [field, z.optional(field === "scores" ? z.union([one, z.array(one)]) : one)];
  }),
);
const documentedMap = z.strictObject(sourceSchemas);

/** What the schema of the configuration file says of `fields:` and `variants:`. */
export const DOCUMENTED_FIELDS: z.ZodMiniType = documentedMap;
export const DOCUMENTED_VARIANTS: z.ZodMiniType = z.record(z.string(), documentedMap);
