import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./example-report.ts";

/** What each folder of src may import of ours. `.` are the files of src itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: ["model"],
  model: [],
  statistics: [],
  values: ["words", "model"],
  adapters: ["words", "model"],
  warnings: ["words", "model"],
  reasons: ["words", "model"],
  readiness: ["words", "model"],
  ladder: ["words", "model", "statistics", "warnings"],
  run: ["model", "ladder"],
  proposal: ["words", "model", "adapters", "run"],
  regression: ["model", "statistics", "reasons"],
  history: ["model", "statistics", "ladder", "regression", "readiness", "reasons"],
  gates: ["words", "model", "values", "reasons"],
  options: ["words", "model", "values", "gates", "adapters", "ladder"],
  render: ["words", "model", "ladder", "warnings", "readiness", "reasons", "gates"],
  page: ["words", "model", "render", "report-file"],
  "report-file": ["model", "reasons"],
  "foreign-report": ["model", "ladder", "run", "regression", "gates", "options", "report-file", "warnings", "."],
  io: ["words", "model", "reasons", "adapters", "ladder", "run", "proposal", "options", "report-file"],
  github: ["model", "reasons", "io", "."],
  "own-gate": ["model", "reasons", "gates", "options", "github"],
  action: [
    "words",
    "model",
    "warnings",
    "reasons",
    "gates",
    "options",
    "io",
    "github",
    "own-gate",
    "foreign-report",
    "report-file",
    "render",
    "page",
    ".",
  ],
  commands: ["words", "model", "values", "adapters", "options", "io", "run", "report-file", "render", "page", "."],
};
const PURE = [
  "words",
  "model",
  "statistics",
  "values",
  "adapters",
  "warnings",
  "reasons",
  "readiness",
  "ladder",
  "run",
  "proposal",
  "regression",
  "history",
  "gates",
  "options",
  "foreign-report",
  "render",
];
const PURE_FILES = ["analyze.ts", "version.ts"];

const SRC = join(ROOT, "src");
const FILES = sources(SRC);
const folderOf = (path: string) => (path.includes("/") ? (path.split("/")[0] ?? "") : ".");

function sources(folder: string): { path: string; text: string }[] {
  return walk(folder).map((path) => ({
    path: relative(SRC, path).replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}

function imports(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
}

describe("the structure", () => {
  test.each(FILES.map(({ path }) => path))("%s imports only what its place allows", (path) => {
    const text = FILES.find((file) => file.path === path)?.text ?? "";
    const folder = folderOf(path);
    for (const name of imports(text)) {
      if (!name.startsWith(".")) continue;
      const target = folderOf(relative(SRC, join(SRC, dirname(path), name)).replaceAll("\\", "/"));
      if (folder !== "." && target !== folder) expect(MAY_IMPORT[folder], `${path} imports ${name}`).toContain(target);
    }
  });

  test("the middle is pure: no platform module, no clock, no chance, no output", () => {
    for (const { path, text } of FILES.filter(
      (file) => PURE.includes(folderOf(file.path)) || PURE_FILES.includes(file.path),
    )) {
      expect(
        imports(text).filter((name) => name.startsWith("node:")),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/Date\.now|new Date\(|Math\.random|\bprocess\.|console\./);
    }
  });

  test("types are not escaped from", () => {
    for (const { path, text } of FILES) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"|'[^'\n]*'|`[^`]*`|^import .*$/gm, "");
      expect(code, path).not.toMatch(/(?<!\* )\bas (?!const\b)[A-Za-z{[(]|: any\b|<any>|@ts-/);
    }
  });

  test("files are one thought", () => {
    const long = FILES.filter(({ text }) => text.split("\n").length > 400).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
