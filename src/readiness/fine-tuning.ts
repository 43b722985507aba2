import * as z from "zod/mini";
import { grouped, percent, plural } from "../words/numbers.ts";
import { defineCheck } from "./check.ts";
import { fewRuns, silentRuns } from "./runs-looked-at.ts";

// What has to be met before a cluster of model failures is worth fine-tuning.

export const survivedPrompt = survived(
  "prompt",
  "survived prompt fixes",
  "The cluster has failed with two values of `prompt_version` or more.",
);
export const survivedIndex = survived("index", "survived retrieval fixes", "The same of `index_version`.");
export const survivedContext = survived("context", "survived context fixes", "The same of `context_version`.");

function survived(kind: "prompt" | "index" | "context", title: string, docs: string) {
  return defineCheck({
    of: "fine-tuning",
    title,
    docs,
    facts: () => z.object({ versions: z.readonly(z.array(z.string())), silent: z.number(), runs: z.number() }),
    words: ({ versions, silent, runs }, status, escape) => {
      if (status === "unknown") return silentRuns(silent, runs, kind);
      if (status === "not met") return `the ${kind} has not changed while it failed`;
      const names = versions.slice(0, 5).map((version) => escape(version, 30));
      return `failing with ${plural(versions.length, `${kind} version`)} (${names.join(", ")})`;
    },
  });
}

export const enoughRuns = defineCheck({
  of: "fine-tuning",
  title: "enough runs",
  docs: "Five distinct runs. After three failures of three a question fails again with probability .82, against .58 for any that failed once: three make a candidate, five a reason to spend.",
  facts: () => z.object({ runs: z.number(), needed: z.number() }),
  words: ({ runs, needed }, status) =>
    status === "met"
      ? `failing for ${grouped(runs)} distinct runs`
      : `${plural(runs, "distinct run")} so far, ${grouped(needed)} needed to spend`,
});

export const taskStable = defineCheck({
  of: "fine-tuning",
  title: "task stable",
  docs: "Nine tenths of the questions of the category are asked in all of the last five runs, three at the least.",
  facts: () => z.union([z.object({ needed: z.number() }), z.object({ runs: z.number(), kept: z.number() })]),
  words: (facts) =>
    "needed" in facts
      ? fewRuns(facts.needed)
      : `${percent(facts.kept)} of its questions are in all of the last ${grouped(facts.runs)} runs`,
});

export const examples = defineCheck({
  of: "fine-tuning",
  title: "enough examples",
  docs: "500 curated examples or more (`fine-tuning:`): what a capability takes. 50 are a beginning, hundreds enough for a style.",
  facts: () => z.object({ needed: z.number(), examples: z.optional(z.number()), ofAll: z.optional(z.number()) }),
  words: ({ needed, examples: count, ofAll }, status) => {
    if (count === undefined)
      return ofAll === undefined
        ? `collect curated examples of this kind, and set their number under \`fine-tuning:\`: a capability takes ${grouped(needed)} or more`
        : `${grouped(ofAll)} examples are given for all categories together; say under \`categories:\` how many are of this one`;
    if (status === "met") return `${grouped(count)} curated examples`;
    return `${grouped(count)} curated examples, ${count < 50 ? "fewer than the 50 to begin with" : "enough to try, or for a style"}; a capability takes ${grouped(needed)} or more`;
  },
});

export const gainVisible = defineCheck({
  of: "fine-tuning",
  title: "gain would be visible",
  docs: "Were every question of the cluster repaired and none broken, that would be more than chance at `alpha`: four questions or more at 5 %.",
  facts: () => z.object({ questions: z.number(), needed: z.number(), pValue: z.number() }),
  words: ({ questions, needed, pValue }, status) => {
    if (status === "met") return `repairing all ${plural(questions, "question")} would be more than chance`;
    const all = questions === 1 ? "repairing 1 question" : `repairing all ${plural(questions, "question")}`;
    return `${all} could be chance (p = ${pValue.toFixed(2)}); ask ${grouped(needed)} or more of this kind`;
  },
});
