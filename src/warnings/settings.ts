import { listed, type Warning } from "./warning.ts";

// The configuration speaks of what the log does not have, or of what is over.

export const unusedMetrics: Warning = {
  docs: "`metrics:` speaks of metrics that no entry has.",
  doubt: null,
  holds: ({ quality }) => quality.unusedMetrics.length > 0,
  words: ({ dataQuality: { unusedMetrics: names } }, escape) =>
    `No entry has the metric ${listed(names, escape)} that \`metrics:\` speaks of.`,
};

export const expiredWaivers: Warning = {
  docs: "A quarantine or an accepted regression has expired.",
  doubt: null,
  holds: ({ quality }) => quality.expired.length > 0,
  words: ({ dataQuality: { expired } }, escape) =>
    `The quarantine or acceptance of ${listed(expired, escape)} has expired: ${expired.length === 1 ? "it counts" : "they count"} again.`,
};

export const unknownWaivers: Warning = {
  docs: "Questions in quarantine or accepted that the run does not have.",
  doubt: null,
  holds: ({ quality }) => quality.unknownWaivers.length > 0,
  words: ({ dataQuality: { unknownWaivers: names } }, escape) =>
    `The run has no question ${listed(names, escape)}, which ${names.length === 1 ? "is" : "are"} in quarantine or accepted. Are the ids right?`,
};
