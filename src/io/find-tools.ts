import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADAPTERS, type FormatId, isFormatId } from "../adapters/index.ts";
import { isRecord } from "../model/record.ts";

/** A tool that a repository evaluates with, as far as its files tell. */
export type FoundTool = {
  readonly id: FormatId;
  /** The file that says so. */
  readonly where: string;
  readonly language: "node" | "python";
};

const PYTHON_FILES =
  /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/;

/** The evaluation tools of a folder, the best guess first: a tool's own file, then packages that are for nothing else. */
export function findTools(directory: string): FoundTool[] {
  const npm = npmPackages(directory);
  const python = pythonFiles(directory);
  const found = Object.keys(ADAPTERS)
    .filter(isFormatId)
    .flatMap((id): { readonly tool: FoundTool; readonly rank: number }[] => {
      const { marks } = { ...ADAPTERS[id] };
      if (marks === undefined) return [];
      const rank = marks.isGeneral ? 2 : 1;
      const file = marks.files?.find((name) => existsSync(join(directory, name)));
      if (file !== undefined) return [{ tool: { id, where: file, language: "node" }, rank: 0 }];
      if (marks.npm?.some((name) => npm.includes(name)))
        return [{ tool: { id, where: "package.json", language: "node" }, rank }];
      const listing = python.find(({ text }) => marks.python?.some((name) => mentions(text, name)));
      return listing === undefined ? [] : [{ tool: { id, where: listing.name, language: "python" }, rank }];
    });
  return found.sort((a, b) => a.rank - b.rank).map(({ tool }) => tool);
}

function npmPackages(directory: string): string[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(directory, "package.json"), "utf8").replace(/^\uFEFF/, ""));
    if (!isRecord(parsed)) return [];
    return ["dependencies", "devDependencies"].flatMap((key) => Object.keys(Object(parsed[key])));
  } catch {
    return [];
  }
}

function pythonFiles(directory: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(directory)
    .filter((name) => PYTHON_FILES.test(name))
    .flatMap((name) => {
      try {
        return [{ name, text: readFileSync(join(directory, name), "utf8").replace(/#.*$/gm, "") }];
      } catch {
        return [];
      }
    });
}

/** Whether a list of requirements, in whatever form, names a package: as a word of its own, dashes like underscores. */
function mentions(text: string, name: string): boolean {
  const word = name.replaceAll("-", "[-_.]");
  return new RegExp(`(?:^|["'\\s,])${word}(?:\\[[^\\]]*\\])?\\s*(?:[<>=!~;,"'@]|$)`, "im").test(text);
}
