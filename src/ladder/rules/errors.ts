import * as z from "zod/mini";
import { maskedStart } from "../../model/secrets.ts";
import { defineRule } from "../rule.ts";

// Rules for what was never answered, and for what was answered and never graded.

const LONGEST = 200;

/** Error texts can hold whole stack traces; a report shows the beginning. */
function firstLine(text: string): string {
  const line = maskedStart(text.trimStart(), LONGEST + 1)
    .split("\n", 1)
    .join("");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

export const infrastructureError = defineRule({
  docs: "`error` is set: the question was never really answered. Not caused by the system: counted as `infrastructure`.",
  evidence: () => z.object({ error: z.string() }),
  find: ({ entry }) =>
    entry.error === undefined
      ? undefined
      : { category: "infrastructure", basis: "evidence", evidence: { error: firstLine(entry.error) } },
  words: ({ error }, escape) => `${/^\w*error/i.test(error) ? "" : "error "}${escape(error, 120)}`,
});

export const graderError = defineRule({
  docs: "The grader or the harness failed on the answer, so nothing is known about the answer. Not caused by the system: counted as `grader-error`.",
  evidence: () => z.object({ grader_error: z.string() }),
  find: ({ entry }) =>
    entry.graderError === undefined
      ? undefined
      : { category: "grader-error", basis: "evidence", evidence: { grader_error: firstLine(entry.graderError) } },
  words: ({ grader_error: error }, escape) => escape(error, 120),
});
