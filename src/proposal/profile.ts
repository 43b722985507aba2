import type { RawRecord } from "../adapters/adapter.ts";
import { pythonList } from "../adapters/kit/python-list.ts";
import { isRecord } from "../model/record.ts";

/** What stands at one place of many records. */
export type Profile = {
  /** A column, or a path of keys. */
  readonly place: string;
  /** Records that have something there: not blank, and not null. */
  readonly count: number;
  readonly booleans: number;
  readonly numbers: number;
  readonly texts: number;
  /** Lists of texts or numbers. */
  readonly lists: number;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** Short values as words in small letters, by how often they are there; empty where there are too many. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether no two records have the same value there. */
  readonly isUnique: boolean;
  /** Whether the values count up by one, in the order of the records. */
  readonly isCounting: boolean;
  /** Of texts, in characters. */
  readonly meanLength: number;
  /** How many texts have which sign between words without a space before it. */
  readonly separators: ReadonlyMap<string, number>;
};

type Draft = {
  count: number;
  booleans: number;
  numbers: number;
  texts: number;
  lists: number;
  min: number;
  max: number;
  isWhole: boolean;
  words: Map<string, number> | undefined;
  seen: Set<string>;
  length: number;
  separators: Map<string, number>;
  isCounting: boolean;
  last: number | undefined;
};

/** Keys are followed so far. */
const DEEPEST = 4;
const MOST_PLACES = 300;
const MOST_WORDS = 40;
const LONGEST_WORD = 40;

/** What stands where in records, by place in the order that they are met. Cells of tables are read as what they spell. */
export function profilesOf(records: readonly RawRecord[]): ReadonlyMap<string, Profile> {
  const drafts = new Map<string, Draft>();
  for (const record of records) look(record, "", 0);
  return new Map([...drafts].map(([place, draft]) => [place, finished(place, draft)]));

  function look(value: unknown, place: string, depth: number): void {
    if (isRecord(value)) {
      if (depth > DEEPEST) return;
      for (const [key, inner] of Object.entries(value))
        if (key !== "$parent" || depth === 0) look(inner, place === "" ? key : `${place}.${key}`, depth + 1);
      return;
    }
    if (Array.isArray(value) && value.some(isRecord)) {
      for (const [name, score] of value.flatMap(namedScore)) note(`${place}${NAMED}${name}`, score);
      // Of objects in a list what they are known by: `retrieved[].id`.
      const keys = new Set(value.flatMap((element) => (isRecord(element) ? Object.keys(element) : [])));
      for (const key of [...keys].slice(0, 20))
        note(
          `${place}[].${key}`,
          value.flatMap((element) => (isRecord(element) ? [element[key]] : [])),
        );
      return;
    }
    note(place, value);
  }

  function note(place: string, value: unknown): void {
    if (place.trim() === "" || (!drafts.has(place) && drafts.size >= MOST_PLACES)) return;
    const draft = drafts.get(place) ?? newDraft();
    drafts.set(place, draft);
    add(draft, typeof value === "string" ? spelt(value) : value);
  }
}

/** Between a list of `{name, score}` and the name of one of them. */
export const NAMED = "[name] ";

function namedScore(element: unknown): [string, unknown][] {
  if (!isRecord(element)) return [];
  const name = element["name"] ?? element["metric"];
  const score = element["score"] ?? element["value"];
  return typeof name === "string" && typeof score === "number" ? [[name.slice(0, 60), score]] : [];
}

function newDraft(): Draft {
  return {
    count: 0,
    booleans: 0,
    numbers: 0,
    texts: 0,
    lists: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    isWhole: true,
    words: new Map(),
    seen: new Set(),
    length: 0,
    separators: new Map(),
    isCounting: true,
    last: undefined,
  };
}

/** What a text spells: a number, true or false, a list, or itself; blank is nothing. */
function spelt(text: string): unknown {
  const plain = text.trim();
  if (plain === "" || /^(?:nan|null|none)$/i.test(plain)) return undefined;
  if (/^(?:true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return Number(plain);
  if (/^[-+]?\d+(?:\.\d+)?\s*%$/.test(plain)) return Number.parseFloat(plain) / 100;
  return plain.startsWith("[") ? (pythonList(plain) ?? plain) : plain;
}

function add(draft: Draft, value: unknown): void {
  if (value === undefined || value === null || (typeof value === "number" && !Number.isFinite(value))) return;
  draft.count += 1;
  if (typeof value === "boolean") draft.booleans += 1;
  else if (typeof value === "number") {
    draft.numbers += 1;
    draft.min = Math.min(draft.min, value);
    draft.max = Math.max(draft.max, value);
    if (!Number.isInteger(value)) draft.isWhole = false;
  } else if (typeof value === "string") {
    draft.texts += 1;
    draft.length += value.length;
    if (value.length < 200)
      for (const sign of [";", "|", ","])
        if (value.includes(sign)) draft.separators.set(sign, (draft.separators.get(sign) ?? 0) + 1);
  } else draft.lists += 1;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  draft.seen.add(text);
  const position = Number(/(\d+)\]?$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(position) || (draft.last !== undefined && position !== draft.last + 1)) draft.isCounting = false;
  draft.last = position;
  const word = text.trim().toLowerCase();
  if (draft.words === undefined) return;
  if (word.length > LONGEST_WORD || (draft.words.size >= MOST_WORDS && !draft.words.has(word))) draft.words = undefined;
  else draft.words.set(word, (draft.words.get(word) ?? 0) + 1);
}

function finished(place: string, draft: Draft): Profile {
  const { count, booleans, numbers, texts, lists, min, max, isWhole, words, seen, length, separators, isCounting } =
    draft;
  return {
    place,
    count,
    booleans,
    numbers,
    texts,
    lists,
    min,
    max,
    isWhole,
    words: words ?? new Map(),
    isUnique: count > 0 && seen.size === count,
    isCounting: isCounting && count > 1,
    meanLength: texts === 0 ? 0 : length / texts,
    separators,
  };
}

/** "0.1 to 4.5" */
export function range({ min, max }: Pick<Profile, "min" | "max">): string {
  const figure = (value: number) => String(Number(value.toPrecision(3)));
  return min === max ? figure(min) : `${figure(min)} to ${figure(max)}`;
}

/** Whether there are lists, or what may be one: a single id, or several in one text. */
export function isListed({ count, lists, texts, meanLength }: Profile): boolean {
  return count > 0 && lists + texts >= count * 0.95 && (lists > 0 || meanLength < 60);
}

/** What parts several ids in one text. */
export function splitOf({ separators, texts }: Profile): { readonly split?: string } {
  const split = [";", "|", ","].find((each) => (separators.get(each) ?? 0) > texts / 2);
  return split === undefined ? {} : { split };
}
