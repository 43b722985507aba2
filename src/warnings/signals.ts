import { grouped, plural } from "../words/numbers.ts";
import { listed, type Warning } from "./warning.ts";

// What the attribution stands on is missing, unknown, or at odds with itself.

/** Above this share of failures without a signal, the attribution says little. */
const NO_SIGNAL_SHARE = 0.2;
/** So many entries with ids on both sides, and not one that meets, are no coincidence. */
const DISJOINT_FROM = 5;

export const weakAttribution: Warning = {
  docs: "More than a fifth of the failures carry no signal that says where they belong.",
  doubt: "attribution",
  holds: ({ totals }) => totals.noSignal > NO_SIGNAL_SHARE * totals.failed,
  words: ({ dataQuality: { noSignal, advice }, totals }) =>
    `${grouped(noSignal)} of ${plural(totals.failed, "failure")} carried no signal, so the attribution is weak. ${advice.slice(0, 2).join(" ")}`,
};

export const disjointIds: Warning = {
  docs: "Five entries or more name expected and retrieved evidence, and in none of them is an id on both sides.",
  doubt: "verdict",
  holds: ({ covered, overlapping }) => covered >= DISJOINT_FROM && overlapping === 0,
  words: () =>
    "Expected and retrieved ids have nothing in common in any entry. They may be of two kinds (names against addresses): then nothing here says what was retrieved.",
};

export const unknownLabels: Warning = {
  docs: "Failure labels that no rule and no `labels:` of the configuration knows.",
  doubt: null,
  holds: ({ quality }) => Object.keys(quality.unknownLabels).length > 0,
  words: ({ dataQuality }, escape) => {
    const labels = Object.keys(dataQuality.unknownLabels);
    const isOne = labels.length === 1;
    return `Nothing is known of ${isOne ? "the label" : "the labels"} ${listed(labels, escape)}. Map ${isOne ? "it" : "them"} under \`labels:\` in the config.`;
  },
};

export const contradictory: Warning = {
  docs: "Entries say both that the evidence was retrieved and that it was missing.",
  doubt: null,
  finding: "contradictory",
  holds: ({ quality }) => quality.contradictory > 0,
  words: ({ dataQuality: { contradictory: count } }) =>
    `${plural(count, "entry says", "entries say")} both \`retrieval_hit: true\` and that evidence was missing; the label was believed.`,
};

export const noQuestionId: Warning = {
  docs: "Entries without a question id: each counts as a question of its own.",
  doubt: null,
  holds: ({ quality }) => quality.withoutQuestionId > 0,
  words: ({ dataQuality: { withoutQuestionId } }) =>
    `${plural(withoutQuestionId, "entry has", "entries have")} no \`question_id\`: each counts as a question of its own and cannot be compared with another run.`,
};
