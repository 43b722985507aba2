/** For every section what it says, in one of its forms, of the report that test/cases/cases.test.ts makes. */
export const SECTION_CASES: Readonly<Record<string, { readonly markdown?: string; readonly terminal?: string }>> = {
  headline: {
    markdown: "### ❌ 3 newly failing · 1 not compared · pass rate 63.6% → 30% · 1 limit missed",
    terminal: "❌ 3 newly failing · 1 not compared · pass rate 63.6% → 30% · 1 limit missed",
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
  fault: {
    markdown: "**3 questions fail that passed in every one of the last 3 runs of the baseline.**",
    terminal: "3 questions fail that passed in every one of the last 3 runs of the baseline.",
  },
  scorecard: {
    markdown:
      "| ❌ **[Pass rate](<https://example.com/docs/gates.md#min-pass-rate>) (missed)** | 63.6% | **30% (3 of 10)** | ≥ 40% |",
    terminal: "  missed  Pass rate",
  },
  questions: {
    markdown: "**Newly failing (3)**",
    terminal: "Newly failing (3)\n  q0\n    passed 3 of 3 → Retrieval: ",
  },
  "next-step": {
    markdown: "[What to try](<https://example.com/docs/ladder.md#retrieval>)",
    terminal: "Fix retrieval first. 2 of 6 failures",
  },
  trend: { markdown: "```mermaid" },
  answers: { markdown: "before and now</b>", terminal: "before and now\n" },
  changes: { markdown: "<b>Other changes</b>", terminal: "Other changes\n" },
  failures: { markdown: "<b>All 7 failures by rung</b>", terminal: "Retrieval (2)\n  q0" },
  certainty: {
    markdown: "- The rung is read from a signal in the log for 4 of 6 failures and is assumed for 2.",
    terminal: "How sure the diagnosis is\n",
  },
  gap: { terminal: "1 question passed without the evidence" },
  climb: { markdown: "<b>Up the ladder</b>", terminal: "Up the ladder\n" },
  economics: { terminal: "Cost and latency\n  $0.20 for 10 answers" },
  "data-quality": { markdown: "<b>Cost, latency, categories, data</b>", terminal: "! No entry has the metric" },
  footer: { markdown: "Rung Gate 0.1.0" },
};
