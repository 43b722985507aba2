import { labelFinding } from "../label-finding.ts";
import type { Rule } from "../rule.ts";

export const customLabel: Rule = {
  docs: "`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",
  find: ({ entry, label }) =>
    label.kind === "mapped"
      ? labelFinding(label.target === "off-ladder" ? "other" : label.target, entry.failureLabel)
      : undefined,
};
