import { hiddenId } from "../model/hidden-text.ts";
import { listed } from "../model/strictness.ts";
import { listSchema } from "../values/list.ts";
import { grouped, plural } from "../words/numbers.ts";
import { defineGate } from "./gate.ts";

export const mustPass = defineGate({
  title: "Must pass",
  docs: "Ids of questions that have to pass in every trial, one a line. A listed question that is not in the run has not passed.",
  example: "refund-policy, login-reset",
  operator: "<=",
  cells: { actual: (actual) => (actual === 0 ? "all pass" : `${grouped(actual)} failed`), limit: "all pass" },
  words: ({ actual }) =>
    actual === 0
      ? "All must-pass questions pass"
      : `${plural(actual, "must-pass question fails", "must-pass questions fail")}`,
  repeatable: true,
  limit: listSchema,
  // On a single line commas separate; ids that hold some stand one a line, a single one with an empty line behind it.
  text: (ids) => (ids.some((id) => id.includes(",")) ? `${ids.join("\n")}\n\n` : ids.join(", ")),
  strictness: (ids) => listed("questions", ids, "stricter"),
  measure: ({ questions, quarantined }, ids) => {
    const results = questions();
    // Where no text may be shown, a question that is known by its text is so by a hash of it.
    const nameOf = (id: string): string => (results.has(id) || !results.has(hiddenId(id)) ? id : hiddenId(id));
    const notPassing = ids.map(nameOf).filter((id) => results.get(id) !== true && !quarantined.has(id));
    return { actual: notPassing.length, limit: 0, unit: "count", ids: notPassing };
  },
});
