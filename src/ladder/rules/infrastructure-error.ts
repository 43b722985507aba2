import { firstLine } from "../first-line.ts";
import type { Rule } from "../rule.ts";

export const infrastructureError: Rule = {
  docs: "`error` is set: the question was never really answered. Off the ladder, as `infrastructure`.",
  find: ({ entry }) =>
    entry.error === undefined
      ? undefined
      : { category: "infrastructure", basis: "evidence", evidence: { error: firstLine(entry.error) } },
};
