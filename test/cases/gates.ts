import type { Entry } from "../../src/model/entry.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Options } from "../log-lines.ts";

type Case = {
  /** A limit that the run of test/cases/cases.test.ts keeps to, and one that it misses. */
  readonly met: Options[string];
  readonly missed: Options[string];
  /** What the gate is held against, where it is not that run, and the name of its option, where it has another. */
  readonly entries?: readonly Partial<Entry>[];
  readonly notice?: Notice;
  readonly option?: string;
  /** What is said of the one that it misses. */
  readonly words: string;
};

/** Of ten questions, nine pass and one has another outcome. */
const besides = (verdict: Entry["verdict"]): readonly Partial<Entry>[] =>
  Array.from({ length: 10 }, (_, at) => ({ questionId: `q${at}`, verdict: at === 0 ? verdict : "passed" }));

/**
 * For every gate, what it says of this run: of ten questions in one category two fail for want of evidence, one by
 * format, one by an error, one with its evidence, one in the context, one without a signal; three pass. In the
 * baseline, of these and one more, seven passed, and an answer cost a cent; it costs two now.
 */
export const GATE_CASES: Readonly<Record<string, Case>> = {
  complete: {
    met: "true",
    missed: "false",
    option: "allow-incomplete",
    entries: besides("passed"),
    notice: { code: "unfinished", detail: "its status is error" },
    words: "The evaluation did not finish: its status is error",
  },
  "max-ungraded": {
    met: "10%",
    missed: "5%",
    entries: besides("ungraded"),
    words: "Questions without a verdict 10%, at most 5% allowed",
  },
  "max-skipped": {
    met: "1",
    missed: "0",
    entries: besides("skipped"),
    words: "Skipped questions 1, at most 0 allowed",
  },
  "max-prompt-failures": { met: "2", missed: "1", words: "Prompt failures 2, at most 1 allowed" },
  "max-retrieval-failures": { met: "20%", missed: "10%", words: "Retrieval failures 20%, at most 10% allowed" },
  "max-context-failures": { met: "1", missed: "0", words: "Context failures 1, at most 0 allowed" },
  "max-model-failures": { met: "1", missed: "0", words: "Model failures 1, at most 0 allowed" },
  "max-off-ladder": { met: "1", missed: "0", words: "Failures not caused by the system 1, at most 0 allowed" },
  "max-unattributed": { met: "1", missed: "0", words: "Failures without a signal 1, at most 0 allowed" },
  "min-pass-rate": { met: "30%", missed: "40%", words: "Pass rate 30%, at least 40% required" },
  "min-questions": { met: "10", missed: "11", words: "Questions in the run 10, at least 11 required" },
  "must-pass": { met: ["q7"], missed: ["q0", "q7"], words: "1 must-pass question fails" },
  regression: { met: "significant", missed: "any", words: "3 questions newly fail, none allowed" },
  "max-cost-per-correct": {
    met: "$0.07",
    missed: "$0.06",
    words: "Cost per correct answer $0.06667, at most $0.06 allowed",
  },
  "max-p95-latency": { met: "2s", missed: "900ms", words: "p95 latency 1 s, at most 900 ms allowed" },
  "max-new-failures": { met: "3", missed: "2", words: "Newly failing questions 3, at most 2 allowed" },
  "max-cost-increase": {
    met: "100%",
    missed: "99%",
    words: "Cost increase per question 100%, at most 99% allowed",
  },
  "min-matched": {
    met: "81%",
    missed: "95%",
    words: "Baseline questions covered 81.82%, at least 95% required",
  },
  "require-baseline": { met: "true", missed: "true", words: "No baseline to compare with: none was asked for" },
};
