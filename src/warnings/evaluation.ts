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

export const unequalRepeats: Warning = {
  docs: "Some questions were asked more often than others.",
  doubt: "verdict",
  holds: ({ quality: { repeats } }) => repeats.questions > 0 && repeats.fewest !== repeats.most,
  words: ({ dataQuality: { repeats } }) =>
    `Questions were asked between ${times(repeats.fewest)} and ${times(repeats.most)}; each counts once, as the mean over its answers. If none was to be repeated, a file or a part of the log is there twice.`,
};

export const unnumberedRepeats: Warning = {
  docs: "Answers count as repeats of a question although the log does not number them, and they disagree or stand in several files.",
  doubt: "verdict",
  holds: ({ quality: { repeats } }) => !repeats.isNumbered && repeats.disagreeing + repeats.inSeveralFiles > 0,
  words: ({ dataQuality: { repeats } }) => {
    const { questions, most, disagreeing, inSeveralFiles } = repeats;
    const about = [
      disagreeing > 0 ? `the answers to ${grouped(disagreeing)} of them disagree` : "",
      inSeveralFiles > 0 ? `those to ${grouped(inSeveralFiles)} stand in several files` : "",
    ].filter(Boolean);
    return `${plural(questions, "question")} ${questions === 1 ? "was" : "were"} asked up to ${times(most)}: ${about.join(", and ")}. If they are of an older run, of another system, or were appended to its log, they are no repeats: leave them out, or number repeats by \`trial\`.`;
  },
};

export const copiedFiles: Warning = {
  docs: "A file of the run is a copy of another one, byte by byte.",
  doubt: "verdict",
  holds: (facts) => isNoticed(facts, "copy"),
  words: (report, escape) =>
    `Files of the run are copies of each other: ${noticed(report.dataQuality.notices, "copy", escape)}. Each of their answers is there twice.`,
};

export const replacedFiles: Warning = {
  docs: "A log that did not finish was left out, because that of its retry is there, too.",
  doubt: null,
  holds: (facts) => isNoticed(facts, "replaced"),
  words: (report, escape) =>
    `A log that did not finish was left out for that of its retry: ${noticed(report.dataQuality.notices, "replaced", escape)}.`,
};

export const encoding: Warning = {
  docs: "A table that is no UTF-8 was read as what spreadsheets write.",
  doubt: null,
  holds: (facts) => isNoticed(facts, "encoding"),
  words: (report, escape) =>
    `A table is not UTF-8, and was read as ${noticed(report.dataQuality.notices, "encoding", escape)}: letters beyond ASCII may be others.`,
};

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${grouped(count)} times`;
}
