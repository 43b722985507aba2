import { noticed } from "../words/noticed.ts";
import { grouped, plural } from "../words/numbers.ts";
import { isNoticed, type Warning } from "./warning.ts";

// The evaluation itself went wrong, or only in part.

/** Above this share of all entries, failures that are not the answers' are worth a warning whatever the gates say. */
const BROKEN_SHARE = 0.2;

export const infrastructureShare: Warning = {
  docs: "More than a fifth of the entries never got an answer.",
  doubt: "verdict",
  holds: ({ quality, totals }) => quality.infrastructure > BROKEN_SHARE * totals.entries,
  words: ({ dataQuality: { infrastructure }, totals }) =>
    `${plural(infrastructure, "entry", "entries")} of ${grouped(totals.entries)} never got an answer (infrastructure errors). Repair the evaluation before reading much into this run.`,
};

export const graderShare: Warning = {
  docs: "The grader or the harness failed on more than a fifth of the entries.",
  doubt: "verdict",
  holds: ({ quality, totals }) => quality.graderErrors > BROKEN_SHARE * totals.entries,
  words: ({ dataQuality: { graderErrors }, totals }) =>
    `The grader or the harness failed on ${plural(graderErrors, "entry", "entries")} of ${grouped(totals.entries)}. Repair the evaluation: these say nothing of the answers.`,
};

export const unfinished: Warning = {
  docs: "The evaluation stopped before it was through.",
  doubt: "verdict",
  holds: (facts) => isNoticed(facts, "unfinished"),
  words: (report, escape) =>
    `The evaluation did not finish: ${noticed(report.dataQuality.notices, "unfinished", escape)}. What is missing was not judged.`,
};

export const contradiction: Warning = {
  docs: "The totals that a file gives do not fit its rows.",
  doubt: "verdict",
  holds: (facts) => isNoticed(facts, "contradiction"),
  words: (report, escape) =>
    `The totals of the file do not fit its rows: ${noticed(report.dataQuality.notices, "contradiction", escape)}. What is not in its rows was not judged.`,
};

export const missingEpochs: Warning = {
  docs: "Fewer repeats are in the log than were asked for.",
  doubt: null,
  holds: (facts) => isNoticed(facts, "missing-epochs"),
  words: (report, escape) =>
    `Not all repeats that were asked for are there: ${noticed(report.dataQuality.notices, "missing-epochs", escape)}.`,
};

export const cachedRepeats: Warning = {
  docs: "Answers came from a cache, and questions are asked more than once.",
  doubt: null,
  holds: ({ quality }) => quality.cached > 0 && quality.repeatedQuestions > 0,
  words: ({ dataQuality: { cached } }) =>
    `${plural(cached, "answer")} came from a cache: repeats of a question are then copies and show no noise. Run without the cache.`,
};
