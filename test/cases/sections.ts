/** For every section what it says, in one of its forms, of the report that test/cases/cases.test.ts makes. */
export const SECTION_CASES: Readonly<Record<string, { readonly markdown?: string; readonly terminal?: string }>> = {
  headline: {
    markdown: "### ❌ Pass rate 30%, at least 40% required",
    terminal: "❌ Pass rate 30%, at least 40% required",
  },
  mismatch: { markdown: "The run itself ended as `failure`" },
  acceptance: {
    markdown: "`octocat` accepted this for `0123456` with the label `accept-regression`, until the next push: ",
    terminal: "! octocat accepted this for 0123456 with the label accept-regression, until the next push: ",
  },
  "gate-changes": {
    markdown: "**This pull request relaxes the gate that judges it.**",
    terminal: "  min-pass-rate 90% → 40% (relaxed)",
  },
  warnings: { markdown: "> [!WARNING]" },
  "next-step": { markdown: "**Fix retrieval first (rung 2).**", terminal: "Fix retrieval first (rung 2).\n" },
  "rung-table": { markdown: "**2 Retrieval**", terminal: "→ 2   Retrieval" },
  certainty: {
    markdown: "**How sure.** The rung is read from a signal in the log for 4 of 6 failures and is assumed for 2.",
    terminal: "How sure\n",
  },
  "pass-rate": { markdown: "**3 of 10 questions pass**", terminal: "3 of 10 pass (30%" },
  comparison: {
    markdown: "**Against the baseline:** 3 newly failing",
    terminal: "  3 newly failing (3 solid), 0 fixed",
  },
  gates: { markdown: "| ❌ | Pass rate | 30% | ≥ 40% |", terminal: "failed  Pass rate 30%" },
  trend: { markdown: "```mermaid" },
  changes: { markdown: "<b>Newly failing (3)</b>" },
  failures: { markdown: "<b>All 7 failures by rung</b>", terminal: "Retrieval (2)\n  q0" },
  gap: { markdown: "<b>Evidence against outcome</b>", terminal: "1 question passed without the evidence" },
  economics: { markdown: "<b>Cost and latency</b>", terminal: "Cost and latency\n  $0.20 for 10 answers" },
  climb: { markdown: "<b>Up the ladder</b>", terminal: "Up the ladder\n" },
  slices: { markdown: "| `m2` | 2 of 5 |" },
  "data-quality": { markdown: "<b>Data</b>", terminal: "! No entry has the metric" },
  footer: { markdown: "Rung Gate 0.1.0" },
};
