import { realpath, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { type Problem, UserError } from "../model/user-error.ts";

/** The name under which the run log comes from standard input. */
export const STDIN = "-";

/** A file to read: where it is, and how messages and reports name it. */
export type FoundFile = { readonly absolute: string; readonly shown: string };

const MAGIC = /[*?[\]{}!()]/;

/**
 * Expands paths and globs into files: each once, however many patterns name it, in the byte order of
 * their paths from the working directory, so that a run does not depend on how it was asked for.
 *
 * @throws UserError naming every pattern that matches no file
 */
export async function findFiles(patterns: readonly string[], directory: string): Promise<readonly FoundFile[]> {
  if (patterns.includes(STDIN)) {
    if (patterns.length === 1) return [{ absolute: STDIN, shown: "standard input" }];
    throw new UserError([
      {
        code: "stdin-and-files",
        message: "standard input (`-`) cannot be mixed with files.",
        hint: "Name one or the other.",
      },
    ]);
  }
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const matches = await expand(pattern, directory);
    if (matches.length === 0) problems.push(noMatch(pattern));
    for (const absolute of matches) {
      const real = await realpath(absolute);
      const shown = shownPath(absolute, directory);
      const earlier = found.get(real);
      if (earlier === undefined || shown < earlier) found.set(real, shown);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return [...found]
    .map(([absolute, shown]) => ({ absolute, shown }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.shown), Buffer.from(b.shown)));
}

/** A path that exists is itself, whatever characters are in it; everything else is a glob. */
async function expand(pattern: string, directory: string): Promise<readonly string[]> {
  const literal = resolve(directory, pattern);
  const info = await stat(literal).catch(() => undefined);
  if (info?.isFile()) return [literal];
  if (info?.isDirectory()) {
    throw new UserError([
      {
        code: "is-directory",
        file: pattern,
        message: "this is a directory.",
        hint: `Name the files in it: \`${pattern.replace(/[\\/]+$/, "")}/*.jsonl\`.`,
      },
    ]);
  }
  if (!MAGIC.test(pattern)) return [];
  const { glob } = await import("tinyglobby");
  const posix = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  return glob([posix], { cwd: directory, absolute: true, dot: true, onlyFiles: true, expandDirectories: false });
}

function shownPath(absolute: string, directory: string): string {
  const short = relative(directory, absolute);
  return (short.startsWith("..") ? absolute : short).split(sep).join("/");
}

function noMatch(pattern: string): Problem {
  return MAGIC.test(pattern)
    ? {
        code: "no-match",
        file: pattern,
        message: "this pattern matches no file.",
        hint: "Check that the evaluation ran before this step and wrote its log there.",
      }
    : {
        code: "no-file",
        file: pattern,
        message: "there is no such file.",
        hint: "Check the path, and that the evaluation ran before this step.",
      };
}
