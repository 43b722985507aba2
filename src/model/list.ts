import * as z from "zod/mini";

/**
 * A list of texts: a YAML list, or text with one item a line; on a single line commas separate, too.
 * Blank items are dropped.
 */
export const listSchema = z.pipe(
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
  z.transform((value): readonly string[] =>
    (Array.isArray(value) ? value.map(String) : split(String(value))).map((item) => item.trim()).filter(Boolean),
  ),
);

function split(text: string): string[] {
  return text.split(text.trim().includes("\n") ? "\n" : ",");
}
