import type { ReadSettings } from "../adapters/adapter.ts";
import type { FormatId } from "../adapters/index.ts";
import type { Collector } from "../run/collect.ts";
import type { FoundFile } from "./find-files.ts";
import type { ProblemList } from "./problem-list.ts";

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
