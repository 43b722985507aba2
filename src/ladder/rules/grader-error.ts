import { firstLine } from "../first-line.ts";
import type { Rule } from "../rule.ts";

export const graderError: Rule = {
  docs: "The grader or the harness failed on the answer, which says nothing of the answer. Off the ladder, as `grader-error`.",
  find: ({ entry }) =>
    entry.graderError === undefined
      ? undefined
      : { category: "grader-error", basis: "evidence", evidence: { grader_error: firstLine(entry.graderError) } },
};
