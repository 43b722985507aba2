import type { ReadinessCheck } from "../../src/model/climb.ts";

type Case = Pick<ReadinessCheck, "status" | "facts"> & { readonly words: string };

/** For every check of climbing and of readiness, figures that it may stand on, and what is said of them. */
export const CHECK_CASES: Readonly<Record<string, Case>> = {
  "outlived-versions": {
    status: "met",
    facts: {
      kind: "index",
      needed: 3,
      versions: ["i1", "i2", "i3"],
      failures: 5,
      survivors: 3,
      pattern: 3,
      silent: 0,
      runs: 6,
    },
    words: "3 of 5 failures have outlived 3 index versions or more (the last are i1 i2 i3)",
  },
  "moved-on": {
    status: "met",
    facts: { failures: 2, dearer: ["context"] },
    words: "its own rule does not fire, and that for context failures is confirmed",
  },
  "outlives-capability": {
    status: "met",
    facts: { runs: 6, questions: 4 },
    words: "4 model failures have lasted for up to 6 runs",
  },
  bounded: {
    status: "not met",
    facts: { systems: 2 },
    words: "the log holds 2 systems: judge the one that would be the teacher by itself",
  },
  stable: {
    status: "not met",
    facts: { runs: 5, kept: 0.8, flips: 0.3, changed: [], silent: [] },
    words:
      "only 80% of the questions are in all of the last 5 runs, and 30% of the answers change between passed and failed from run to run",
  },
  "teacher-good": {
    status: "unknown",
    facts: { passRate: 0.95, lower: 0.85, floor: 0.9, questions: 60, needed: 150 },
    words: "pass rate 95% of 60 questions, which may be as low as 85%; 150 questions at this rate would show 90%",
  },
  "student-good": {
    status: "not met",
    facts: { teacher: 0.95, together: 0.85, margin: 0.05 },
    words: "the pass rate would fall, 95% → 85%; 5% less is the most (`margin`)",
  },
  "teacher-outputs": {
    status: "not met",
    facts: { needed: 200, outputs: 120 },
    words: "120 teacher outputs, 200 needed",
  },
  "eval-coverage": {
    status: "met",
    facts: { questions: 80, needed: 60, drop: 0.1, detectable: 0.08 },
    words: "80 questions can show a drop of 8%",
  },
  saving: {
    status: "not met",
    facts: { months: 14.02, allowed: 12, breakEven: 40_000 },
    words: "takes 14.1 months to pay for itself, 12 allowed",
  },
  "cheaper-rungs": {
    status: "not met",
    facts: { confirmed: ["retrieval"] },
    words: "the rule for retrieval failures fires significantly, here or in the whole run, and they come first",
  },
  "survived-prompt": {
    status: "met",
    facts: { versions: ["p1", "p2"], silent: 0, runs: 5 },
    words: "failing with 2 prompt versions (p1, p2)",
  },
  "survived-index": {
    status: "unknown",
    facts: { versions: [], silent: 5, runs: 5 },
    words: "none of the 5 runs says one `index_version`: log it, and one a run",
  },
  "survived-context": {
    status: "not met",
    facts: { versions: ["c1"], silent: 0, runs: 5 },
    words: "the context has not changed while it failed",
  },
  "enough-runs": {
    status: "not met",
    facts: { runs: 3, needed: 5 },
    words: "3 distinct runs so far, 5 needed to spend",
  },
  "task-stable": {
    status: "met",
    facts: { runs: 5, kept: 0.95 },
    words: "95% of its questions are in all of the last 5 runs",
  },
  examples: {
    status: "not met",
    facts: { needed: 500, examples: 80 },
    words: "80 curated examples, enough to try, or for a style; a capability takes 500 or more",
  },
  "gain-visible": {
    status: "not met",
    facts: { questions: 2, needed: 4, pValue: 0.125 },
    words: "repairing all 2 questions could be chance (p = 0.13); ask 4 or more of this kind",
  },
};
