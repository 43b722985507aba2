import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Problem } from "../model/user-error.ts";
import type { Collector } from "../run/collect.ts";
import type { FoundFile } from "./find-files.ts";

/** How the files of a run are read. */
export type FileOptions = {
  readonly format: FormatId | "auto";
  readonly reading: ReadSettings;
};

/** What the reader of one kind of file is given. */
export type FileJob = {
  readonly file: FoundFile;
  readonly options: FileOptions;
  readonly collector: Collector;
  readonly problems: ProblemList;
  readonly onBytes: (bytes: number) => void;
};

/** So many problems of a file are reported, then only their number. */
const MAX_PROBLEMS = 20;

/** Problems as they are found: the first ones, and how many more there were. A file can have one in every line. */
export type ProblemList = {
  readonly add: (problem: Problem) => void;
  readonly isEmpty: () => boolean;
  readonly found: () => { readonly problems: readonly Problem[]; readonly more: number };
};

export function problemList(): ProblemList {
  const problems: Problem[] = [];
  let more = 0;
  return {
    add(problem) {
      if (problems.length < MAX_PROBLEMS) problems.push(problem);
      else more += 1;
    },
    isEmpty: () => problems.length === 0,
    found: () => ({ problems, more }),
  };
}
