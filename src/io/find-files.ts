import { type Dirent, existsSync, readdir } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
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
  const problems: Problem[] = patterns.filter((pattern) => pattern.startsWith("!")).map(negated);
  if (problems.length > 0) throw new UserError(problems);
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const matches = await expand(pattern, directory);
    if (matches.length === 0) problems.push(noMatch(pattern));
    for (const absolute of matches) {
      const real = await realpath(absolute).catch(() => absolute);
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
  const info = await stat(literal).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error) {
    // Anything but "not there" is reported when the file is read; a pipe or device is read like a file.
    if (info.code !== "ENOENT" && info.code !== "ENOTDIR" && !MAGIC.test(pattern)) return [literal];
  } else if (!info.isDirectory()) return [literal];
  if (!(info instanceof Error) && info.isDirectory()) {
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
  return expandGlob(sep === "\\" ? pattern.replaceAll("\\", "/") : pattern, directory);
}

/** Expands a glob. A folder that cannot be read, or a link to nowhere, would leave a part of the run out: both are refused. */
async function expandGlob(pattern: string, directory: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const problems: Problem[] = [];
  const watched: typeof readdir = Object.assign((...args: Parameters<typeof readdir>) => {
    const done: unknown = args.at(-1);
    const folder = String(args[0]);
    const callback = (error: NodeJS.ErrnoException | null, entries: readonly Dirent[] | undefined): void => {
      if (error !== null && error.code !== "ENOENT") problems.push(unreadableFolder(folder, directory, error));
      if (typeof done === "function")
        done(
          error,
          entries?.map((entry) => withBrokenLinkAsFile(entry, folder)),
        );
    };
    return Reflect.apply(readdir, undefined, [...args.slice(0, -1), callback]);
  }, readdir);
  const files = await glob([pattern], {
    cwd: directory,
    absolute: true,
    dot: true,
    onlyFiles: true,
    expandDirectories: false,
    fs: { readdir: watched },
  });
  for (const path of files) if (!existsSync(path)) problems.push(brokenLink(path, directory));
  if (problems.length > 0) throw new UserError(problems);
  return files;
}

/** The walk passes over links that lead nowhere; as a file such a link is matched, and then refused. */
function withBrokenLinkAsFile(entry: Dirent, folder: string): Dirent {
  if (!entry.isSymbolicLink() || existsSync(join(folder, entry.name))) return entry;
  return Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}

function brokenLink(path: string, directory: string): Problem {
  return {
    code: "broken-link",
    file: shownPath(path, directory),
    message: "this matches the pattern and cannot be opened; it may be a link to nowhere.",
    hint: "Remove it, or write the file it stands for.",
  };
}

function unreadableFolder(path: string, directory: string, error: Error): Problem {
  return {
    code: "unreadable-folder",
    file: shownPath(path, directory),
    message: `this folder cannot be read, and may hold a part of the run: ${error.message}.`,
    hint: "Check its permissions.",
  };
}

function negated(pattern: string): Problem {
  return {
    code: "negated-pattern",
    file: pattern,
    message: "patterns that take files away again are not supported.",
    hint: "Write patterns that match the files of the run and no others.",
  };
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
