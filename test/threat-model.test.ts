import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./example-report.ts";

const PATH = join(ROOT, "docs/threat-model.md");

test("every row of the threat model names a test that there is", () => {
  const rows = readFileSync(PATH, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (?:It|They) could \||^\| :-/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, title = "", path = ""] = /\[([^\]]+)\]\((\.\.\/test\/[^)]+)\) \|$/.exec(row) ?? [];
    expect(path, row).not.toBe("");
    expect(readFileSync(join(dirname(PATH), path), "utf8"), row).toContain(title);
  }
});
