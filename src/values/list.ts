import * as z from "zod/mini";
import { refuseValue } from "./refuse-value.ts";

/**
 * A list of texts: a YAML list, or text with one item a line; on a single line commas separate, too. One line with an
 * empty one behind it is one item.
 * Blank items are dropped; a list of nothing else is refused, because nothing could be meant by it.
 */
export const listSchema = listOf((text) =>
  text.split(
    text
      .trimStart()
      .replace(/\r?\n$/, "")
      .includes("\n")
      ? "\n"
      : ",",
  ),
);

/** A list of paths and globs, one a line: they may hold commas. */
export const linesSchema = listOf((text) => text.split("\n"));

function listOf(split: (text: string) => string[]) {
  return z.pipe(
    z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
    z.transform((value, context): readonly string[] => {
      const items = Array.isArray(value) ? value.map(String) : split(String(value));
      const kept = items.map((item) => item.trim()).filter(Boolean);
      if (kept.length > 0) return kept;
      return refuseValue(context, "this list has no item. Name one, or leave the option out.", value);
    }),
  );
}
