import type { Finding } from "../model/finding.ts";
import type { DataQuality } from "../model/report.ts";
import { andList, grouped, plural } from "../words/numbers.ts";
import type { Escape } from "../words/visible.ts";
import type { Warning } from "./warning.ts";

// What a linter finds in the entries of a log.

type Code = Finding["code"];

const of = ({ findings }: Pick<DataQuality, "findings">, code: Code): readonly Finding[] =>
  (findings ?? []).filter((finding) => finding.code === code);
const holdsFor =
  (code: Code): Warning["holds"] =>
  ({ quality }) =>
    of(quality, code).length > 0;

/** Fields in code spans with what was found of each, the first five of them. */
function fieldsOf(found: readonly Finding[], escape: Escape, words: (detail: string) => string): string {
  const shown = found.slice(0, 5).map(({ field, detail }) => `${escape(field, 40)} (${words(escape(detail, 40))})`);
  return `${shown.join(", ")}${found.length > shown.length ? ` and ${found.length - shown.length} more` : ""}`;
}

const rows = (found: readonly Finding[]): number => Math.max(0, ...found.map(({ entries }) => entries));

export const nearFields: Warning = {
  docs: "Fields of a run log look like known ones that are misspelt, and are ignored.",
  doubt: "attribution",
  finding: "near-field",
  holds: holdsFor("near-field"),
  words: ({ dataQuality }, escape) => {
    const found = of(dataQuality, "near-field");
    const isOne = found.length === 1;
    return `${isOne ? "A field is" : "Fields are"} ignored, and may be misspelt: ${fieldsOf(found, escape, (known) => `is it ${known}?`)}. Rename ${isOne ? "it" : "them"} in the log.`;
  },
};

export const metricScale: Warning = {
  docs: "Scores of known metrics are not between 0 and 1, where their thresholds are: they attribute nothing.",
  doubt: "attribution",
  finding: "metric-scale",
  holds: holdsFor("metric-scale"),
  words: ({ dataQuality }, escape) => {
    const found = of(dataQuality, "metric-scale");
    return `Scores beyond 0 to 1 say nothing of where a failure belongs: ${fieldsOf(found, escape, (first) => first)}. Write them from 0 to 1, or give their own threshold under \`metrics:\` in the config.`;
  },
};

export const hitWithoutIds: Warning = {
  docs: "Entries say that the evidence was retrieved, and list nothing that was.",
  doubt: "attribution",
  finding: "hit-without-ids",
  holds: holdsFor("hit-without-ids"),
  words: ({ dataQuality }) => {
    const count = rows(of(dataQuality, "hit-without-ids"));
    return `${plural(count, "entry says", "entries say")} \`retrieval_hit: true\` and ${count === 1 ? "lists" : "list"} nothing that was retrieved; the hit was believed.`;
  },
};

export const overruledLabels: Warning = {
  docs: "Labels say that the evidence was missing, and complete ids say that it was there.",
  doubt: null,
  finding: "overruled-label",
  holds: holdsFor("overruled-label"),
  words: ({ dataQuality }) => {
    const count = rows(of(dataQuality, "overruled-label"));
    return `${plural(count, "label says", "labels say")} that evidence was missing where ${count === 1 ? "its entry lists" : "their entries list"} all of it among what was retrieved; the ids were believed.`;
  },
};

export const filesOnly: Warning = {
  docs: "All expected files were retrieved, and whether the right passages of them were is not known.",
  doubt: null,
  finding: "files-only",
  holds: holdsFor("files-only"),
  words: ({ dataQuality }) =>
    `${plural(rows(of(dataQuality, "files-only")), "failure had its expected files", "failures had their expected files")} in the context, which does not say that the right passages were: log \`expected_evidence\` and \`retrieved_evidence\`, or \`retrieved_whole_files: true\` if files go in whole.`,
};

export const constantHit: Warning = {
  docs: "Twenty entries or more, passed and failed ones, all have the same `retrieval_hit`.",
  doubt: "attribution",
  finding: "constant-hit",
  holds: holdsFor("constant-hit"),
  words: ({ dataQuality }) => {
    const [found] = of(dataQuality, "constant-hit");
    return `\`retrieval_hit\` is ${found?.detail === "true" ? "true" : "false"} in all ${grouped(found?.entries ?? 0)} entries, whether they pass or fail: check that it is measured at all.`;
  },
};

export const constantScores: Warning = {
  docs: "A score is the same in all of twenty entries or more.",
  doubt: null,
  finding: "constant-score",
  holds: holdsFor("constant-score"),
  words: ({ dataQuality }, escape) =>
    `Scores that are the same in every entry say nothing: ${fieldsOf(of(dataQuality, "constant-score"), escape, (value) => value)}. Check the judge.`,
};

export const oddLatency: Warning = {
  docs: "No answer took as long as 100 ms, and some took a fraction of one: they may be seconds.",
  doubt: null,
  finding: "odd-latency",
  holds: holdsFor("odd-latency"),
  words: ({ dataQuality }, escape) =>
    `No answer took more than ${escape(of(dataQuality, "odd-latency")[0]?.detail ?? "", 20)} ms: these may be seconds. \`latency_ms\` is in milliseconds.`,
};

export const oddCost: Warning = {
  docs: "An answer costs more than $5 on average: they may be cents, or tokens.",
  doubt: null,
  finding: "odd-cost",
  holds: holdsFor("odd-cost"),
  words: ({ dataQuality }, escape) =>
    `An answer costs $${escape(of(dataQuality, "odd-cost")[0]?.detail ?? "", 20)} on average. \`cost_usd\` is in US dollars, for one answer.`,
};

export const textIds: Warning = {
  docs: "Ids of questions are whole texts.",
  doubt: null,
  finding: "text-ids",
  holds: holdsFor("text-ids"),
  words: ({ dataQuality }) =>
    `${plural(rows(of(dataQuality, "text-ids")), "id is a text", "ids are texts")}: with another word it is another question. Log a short \`question_id\`, and the text as \`question\`.`,
};

export const undeclaredCluster: Warning = {
  docs: "Questions look as if they belonged together, such as turns of one conversation, and no `cluster` is given.",
  doubt: null,
  finding: "undeclared-cluster",
  holds: holdsFor("undeclared-cluster"),
  words: ({ dataQuality }, escape) => {
    const [found] = of(dataQuality, "undeclared-cluster");
    const by =
      found?.field === "question_id"
        ? `ids such as ${andList((found.detail ?? "").split(" ").map((id) => escape(id, 40)))}`
        : escape(found?.field ?? "", 40);
    return `Questions seem to belong together by ${by}. If they fail together, runs differ by more than chance allows for single questions, and the regression test alarms too often: log the same \`cluster\` for each of a group.`;
  },
};

export const countingIds: Warning = {
  docs: "Ids of questions only count them.",
  doubt: null,
  isAdvice: true,
  finding: "counting-ids",
  holds: holdsFor("counting-ids"),
  words: () =>
    "The ids count up. If they are the numbers of rows, a question that is inserted renames all behind it, and different questions are compared. Log ids that stay with their question.",
};

export const noVersions: Warning = {
  docs: "No entry says which model, prompt or index answered.",
  doubt: null,
  isAdvice: true,
  finding: "no-versions",
  holds: holdsFor("no-versions"),
  words: () =>
    "Nothing says which model, prompt or index answered, so nobody can tell what changed between two runs. Log `model`, `prompt_version` and `index_version`.",
};
