import type { Rule } from "../rule.ts";

export const infrastructureError: Rule = {
  docs: "`error` is set: the question was never really answered. Off the ladder, as `infrastructure`.",
  find: ({ entry }) =>
    entry.error === undefined
      ? undefined
      : { category: "infrastructure", basis: "evidence", evidence: { error: shorten(entry.error) } },
};

/** Error texts can hold whole stack traces; a report shows the beginning. */
function shorten(text: string): string {
  const line = text.split("\n", 1).join("");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
