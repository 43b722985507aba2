import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";
import type { LoopbackGitHub } from "../github/loopback.ts";
import type { StoredRun } from "../github/state.ts";
import { zipOf } from "../github/zip.ts";

// Actions of others that the examples use, as far as the examples use them. An input that is not known fails.

export type Inputs = Readonly<Record<string, string>>;
export type Place = {
  readonly workspace: string;
  readonly github: LoopbackGitHub;
  readonly run: StoredRun;
  /** What `actions/checkout` brings. */
  readonly repository: Readonly<Record<string, string>>;
  /** What is in the caches, by key, oldest first. */
  readonly caches: Map<string, Readonly<Record<string, Buffer>>>;
  /** The files of artifacts by their number. */
  readonly contents: Map<number, Readonly<Record<string, Buffer>>>;
};

type Emulated = { readonly inputs: readonly string[]; readonly act: (inputs: Inputs, place: Place) => unknown };

export const ACTIONS: Readonly<Record<string, Emulated>> = {
  "actions/checkout": {
    inputs: ["persist-credentials"],
    act: (_inputs, { workspace, repository }) => writeFiles(workspace, repository),
  },
  "actions/setup-node": { inputs: ["node-version"], act: () => {} },
  "actions/setup-python": { inputs: ["python-version"], act: () => {} },
  "actions/upload-artifact": {
    inputs: ["name", "path", "if-no-files-found", "retention-days", "overwrite", "include-hidden-files", "archive"],
    act: (inputs, place) => {
      const { path = "", "if-no-files-found": missing = "warn", archive = "true" } = inputs;
      const { overwrite = "false", "include-hidden-files": hidden = "false" } = inputs;
      const { workspace, github, run, contents } = place;
      const found = globSync(
        path
          .split("\n")
          .filter(Boolean)
          .map((line) => (line.startsWith("/") ? relative(workspace, line) : line)),
        { cwd: workspace, dot: true },
      ).filter((file) => hidden === "true" || !/(?:^|\/)\.[^/.]/.test(file));
      if (found.length === 0) {
        if (missing === "error") throw new Error(`no file at ${path}`);
        return {};
      }
      if (archive === "false" && found.length > 1) throw new Error("only one file can be uploaded without an archive");
      // What is no archive is called like its file.
      const name = archive === "false" ? basename(found[0] ?? "") : (inputs["name"] ?? "artifact");
      const before = github.artifacts.findIndex((each) => each.name === name && each.run.id === run.id);
      if (before !== -1 && overwrite !== "true") throw new Error(`there is an artifact ${name} already`);
      if (before !== -1) github.artifacts.splice(before, 1);
      const root = found.length === 1 ? dirname(found[0] ?? "") : commonFolder(found);
      const files = Object.fromEntries(
        found.map((file) => [relative(root, file), readFileSync(join(workspace, file))]),
      );
      const [only = Buffer.alloc(0)] = Object.values(files);
      const bytes = archive === "false" ? only : zipOf(files);
      github.addArtifact({ name, run, createdAt: new Date().toISOString(), expired: false, bytes });
      const id = github.artifacts.at(-1)?.id ?? 0;
      contents.set(id, files);
      return { "artifact-url": `https://github.com/Codertocat/Hello-World/actions/runs/${run.id}/artifacts/${id}` };
    },
  },
  "actions/cache/restore": {
    inputs: ["path", "key", "restore-keys"],
    act: ({ path = "", key = "", "restore-keys": prefixes = "" }, { workspace, caches }) => {
      const wanted = prefixes.split("\n").map((line) => line.trim());
      const newest = [...caches.keys()].reverse();
      const found = [
        newest.find((each) => each === key),
        ...wanted.filter(Boolean).map((prefix) => newest.find((each) => each.startsWith(prefix))),
      ].find((each) => each !== undefined);
      if (found !== undefined) writeFiles(join(workspace, path), caches.get(found) ?? {});
    },
  },
  "actions/cache/save": {
    inputs: ["path", "key"],
    act: ({ path = "", key = "" }, { workspace, caches }) => {
      const folder = join(workspace, path);
      const found = globSync("**", { cwd: folder, dot: true });
      // A key is written once, and nothing is no cache; the action warns of both.
      if (!caches.has(key) && found.length > 0)
        caches.set(key, Object.fromEntries(found.map((file) => [file, readFileSync(join(folder, file))])));
    },
  },
  "actions/download-artifact": {
    inputs: ["name", "pattern", "path", "merge-multiple"],
    act: ({ name, pattern = name ?? "*", path = "", "merge-multiple": merge = "false" }, place) => {
      const { workspace, github, run, contents } = place;
      const shape = new RegExp(`^${pattern.replaceAll("*", ".*")}$`);
      const found = github.artifacts.filter((each) => each.run.id === run.id && shape.test(each.name));
      if (found.length === 0 && name !== undefined) throw new Error(`there is no artifact ${name}`);
      for (const artifact of found) {
        const folder = merge === "true" || name !== undefined ? path : join(path, artifact.name);
        writeFiles(join(workspace, folder), contents.get(artifact.id) ?? {});
      }
    },
  },
};

function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files.map(dirname);
  let common = first;
  while (others.some((folder) => !`${folder}/`.startsWith(`${common}/`))) common = dirname(common);
  return common;
}
