import type { Rule } from "../rule.ts";

export const noSignal: Rule = {
  docs: "Nothing above holds: prompt, because it is the cheapest to try; always shown apart. With `unattributed: separate` such failures are in no rung.",
  find: ({ entry }) => ({
    category: "prompt",
    basis: "default",
    evidence: entry.failureLabel === undefined ? {} : { failure_label: entry.failureLabel },
  }),
};
