import { type Problem, UserError } from "../model/user-error.ts";
import type { FoundFile } from "./find-files.ts";

/** What stopped the reading of a file: a problem of its content, or the system refusing it. */
export function readingProblems(error: unknown, file: FoundFile): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return [
      {
        code: "too-deep",
        file: file.shown,
        message: "something in this file is nested too deeply to be read.",
        hint: "Is it the result file of the evaluation? Leave such values out of the export.",
      },
    ];
  }
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  return [
    {
      code: "unreadable",
      file: file.shown,
      message: `this file cannot be read: ${error.message}.`,
      hint: "Check its permissions.",
    },
  ];
}

export function emptyLog(file: FoundFile): Problem {
  return {
    code: "empty-log",
    file: file.shown,
    message: "there is no entry in this file.",
    hint: "Check that the evaluation wrote its results; an empty run is not a pass.",
  };
}
