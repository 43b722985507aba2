import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../model/user-error.ts";
import { CONFIG_FILES } from "../options/run-options.ts";
import { findFiles } from "./find-files.ts";

/** What is read, as far as it is there: nothing may be written over it. */
export type InputFiles = { readonly has: (path: string) => Promise<boolean> };

/** The options that name files to read. */
const LISTS = [
  "run-log",
  "baseline",
  "history",
  "rerun",
  "gold-run",
  "oracle-run",
  "prompt-run",
  "context-run",
  "model-run",
] as const;

/** The files that settings name. */
type Named = Partial<Readonly<Record<(typeof LISTS)[number], readonly string[] | undefined>>> & {
  readonly config?: string | undefined;
};

/** Files of patterns, told apart by what they are and not by name: links and other spellings lead to the same. */
export async function inputFiles(named: Named, directory: string): Promise<InputFiles> {
  const known = new Set<string>();
  const patterns = LISTS.flatMap((option) => named[option] ?? []);
  const configs = named.config === undefined ? CONFIG_FILES : [named.config];
  for (const path of [...configs.map((each) => resolve(directory, each)), ...(await filesOf(patterns, directory))]) {
    const identity = await identityOf(path);
    if (identity !== undefined) known.add(identity);
  }
  return {
    has: async (path) => {
      const identity = await identityOf(path);
      return identity !== undefined && known.has(identity);
    },
  };
}

/** The files that patterns match; what one of them does not match is reported where it is read. */
export async function filesOf(patterns: readonly string[], directory: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    try {
      for (const { absolute } of await findFiles([pattern], directory)) files.push(absolute);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return files;
}

async function identityOf(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() === true ? `${info.dev}:${info.ino}` : undefined;
}
