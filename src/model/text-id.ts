import { inTextOrder } from "./text-order.ts";

const LONGEST = 100;

/**
 * A question id made of a text, for formats that have none: the text itself on one line, and where that
 * is too long its beginning and a hash of the whole, so that two long texts never become one question.
 */
export function textId(text: string): string | undefined {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return undefined;
  const letters = [...line.slice(0, LONGEST * 2)];
  if (letters.length <= LONGEST && line.length <= LONGEST * 2) return line;
  return `${letters.slice(0, LONGEST - 20).join("")}… #${hexHash(line)}`;
}

/** 32 bits of FNV-1a over the text's UTF-16 units, finished as MurmurHash3 is; never 0. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** A hash of whatever was asked, all of it, for telling apart what has the same name; 0 where nothing was. */
export function detailOf(input: unknown): number {
  return input === undefined || input === null || input === "" ? 0 : textHash(canonicalJson(input));
}

/** A hash as eight hexadecimal digits. */
export function hexHash(text: string | number): string {
  return (typeof text === "number" ? text : textHash(text)).toString(16).padStart(8, "0");
}

/** JSON with the keys of every object in order, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => inTextOrder(a, b)))
        : item,
    ) ?? ""
  );
}
