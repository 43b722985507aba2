import { maskSecrets } from "./secrets.ts";
import { hexHash, textHash } from "./text-hash.ts";
import { inTextOrder } from "./text-order.ts";

const LONGEST = 100;

/**
 * A question id made of a text, for formats that have none: the text itself on one line, and where that
 * is too long its beginning and a hash of the whole, so that two long texts never become one question.
 */
export function textId(text: string): string | undefined {
  // Masked before it is cut: half of a key would be shown.
  const line = maskSecrets(text.trim().replace(/\s+/g, " "));
  if (line === "") return undefined;
  const letters = [...line.slice(0, LONGEST * 2)];
  if (letters.length <= LONGEST && line.length <= LONGEST * 2) return line;
  return `${letters.slice(0, LONGEST - 20).join("")}… #${hexHash(line)}`;
}

/** A hash of whatever was asked, all of it, for telling apart what has the same name; 0 where nothing was. */
export function detailOf(input: unknown): number {
  return input === undefined || input === null || input === "" ? 0 : textHash(canonicalJson(input));
}

/** JSON with the keys of every object in order, so that equal values give equal texts. */
function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => inTextOrder(a, b)))
        : item,
    ) ?? ""
  );
}
