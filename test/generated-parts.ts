import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "./example-report.ts";

// What tests of generated files share.

export const at = (path: string) => join(ROOT, path);
export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
export const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), `|${":--|".repeat(head.length)}`, ...rows.map(row)].join("\n");

/** Puts a generated part between its markers, and leaves the rest of the file as it is. */
export function withPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  expect(text, `the file lacks the markers of ${name}`).toContain(start);
  const before = text.slice(0, text.indexOf(start) + start.length);
  return `${before}\n${part}\n${text.slice(text.indexOf(end))}`;
}
