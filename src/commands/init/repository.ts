import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder at or above this one that is a clone's root; `undefined` outside of clones. */
export function repositoryRoot(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The default branch as the clone remembers it, else `main` or `master` if there is one, else the one that is checked out. */
export function defaultBranch(root: string): string {
  const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(read(root, "refs/remotes/origin/HEAD"))?.[1]?.trim();
  if (remote !== undefined) return remote;
  const packed = read(root, "packed-refs");
  const has = (branch: string) =>
    existsSync(join(root, ".git/refs/heads", branch)) || new RegExp(` refs/heads/${branch}$`, "m").test(packed);
  const usual = ["main", "master"].find(has);
  return usual ?? /^ref: refs\/heads\/(.+)$/m.exec(read(root, "HEAD"))?.[1]?.trim() ?? "main";
}

/** Folders directly in this one in which somebody may keep an evaluation. */
export function subfolders(directory: string): string[] {
  return namesIn(directory)
    .filter((name) => !/^(?:\.|node_modules$|dist$|build$|venv$)/.test(name))
    .filter((name) => isFolder(join(directory, name)))
    .sort();
}

/** Workflow files that use an action, by their names. */
export function workflowsWith(root: string, action: string): string[] {
  const folder = join(root, ".github/workflows");
  const use = new RegExp(`\\buses:\\s*["']?${action}@`);
  return namesIn(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .filter((name) => use.test(textOf(join(folder, name))));
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The text of a file; blank if there is none that can be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function read(root: string, path: string): string {
  return textOf(join(root, ".git", path));
}
