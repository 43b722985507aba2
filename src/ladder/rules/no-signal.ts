import type { Finding, Rule } from "../rule.ts";

const NOTHING: Finding = { category: "prompt", basis: "default", evidence: {} };

export const noSignal: Rule = {
  docs: "Nothing above holds: prompt, because it is the cheapest to try; always shown apart. With `unattributed: separate` such failures are in no rung.",
  find: ({ entry: { failureLabel } }) =>
    failureLabel === undefined ? NOTHING : { ...NOTHING, evidence: { failure_label: failureLabel } },
};
