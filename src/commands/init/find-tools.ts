import { existsSync } from "node:fs";
import { join } from "node:path";
import { ADAPTERS, type FormatId, isFormatId } from "../../adapters/index.ts";
import { isRecord } from "../../model/record.ts";
import { namesIn, textOf } from "./repository.ts";

/** A tool that a repository evaluates with, as far as its files tell. */
export type FoundTool = {
  readonly id: FormatId;
  /** The file that says so. */
  readonly where: string;
  readonly language: "node" | "python";
  /** The package that it says. */
  readonly name: string;
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
      if (file !== undefined) return [{ tool: { id, where: file, language: "node", name: id }, rank: 0 }];
      const own = marks.npm?.find((name) => npm.includes(name));
      if (own !== undefined) return [{ tool: { id, where: "package.json", language: "node", name: own }, rank }];
      return python
        .flatMap(({ name: where, text }): { readonly tool: FoundTool; readonly rank: number }[] => {
          const name = marks.python?.find((each) => mentions(text, each));
          return name === undefined ? [] : [{ tool: { id, where, language: "python", name }, rank }];
        })
        .slice(0, 1);
    });
  return found.sort((a, b) => a.rank - b.rank).map(({ tool }) => tool);
}

function npmPackages(directory: string): string[] {
  try {
    const parsed: unknown = JSON.parse(textOf(join(directory, "package.json")).replace(/^\uFEFF/, ""));
    if (!isRecord(parsed)) return [];
    return ["dependencies", "devDependencies"].flatMap((key) => Object.keys(Object(parsed[key])));
  } catch {
    return [];
  }
}

function pythonFiles(directory: string): { readonly name: string; readonly text: string }[] {
  return namesIn(directory)
    .filter((name) => PYTHON_FILES.test(name))
    .map((name) => ({ name, text: textOf(join(directory, name)).replace(/#.*$/gm, "") }));
}

/** Whether a list of requirements, in whatever form, names a package: as a word of its own, dashes like underscores. */
function mentions(text: string, name: string): boolean {
  const word = name.replaceAll("-", "[-_.]");
  return new RegExp(`(?:^|["'\\s,])${word}(?:\\[[^\\]]*\\])?\\s*(?:[<>=!~;,"'@]|$)`, "im").test(text);
}
