import type { Rule } from "../rule.ts";

export const customLabel: Rule = {
  docs: "`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",
  find: ({ entry, label }) =>
    label.kind === "mapped"
      ? {
          category: label.target === "off-ladder" ? "other" : label.target,
          basis: "label",
          evidence: { failure_label: entry.failureLabel ?? null },
        }
      : undefined,
};
