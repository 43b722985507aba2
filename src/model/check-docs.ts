import type { Check } from "./climb.ts";

/** What a check of readiness or of climbing is called, and what it takes to be met. */
export type CheckDocs = {
  readonly of: "climbing" | "distillation" | "fine-tuning";
  readonly title: string;
  readonly docs: string;
};

/** The checks, in the order in which they are read. `cheaper-rungs` stands on two lists. */
export const CHECK_DOCS = {
  "outlived-versions": {
    of: "climbing",
    title: "same failures through several versions",
    docs: "Rungs 1 to 3. At least three failures of the rung, and at least half of them, have failed on it, without a break, through three versions of what it changes (`prompt_version`, `index_version`, `context_version`), and since the oldest of the last three no more than a tenth of them was repaired, net of new ones. Failures without any signal are no ground.",
  },
  "moved-on": {
    of: "climbing",
    title: "the trouble is on a dearer rung",
    docs: "Rungs 1 to 3. The rung's own decision rule does not fire, and that of a dearer one is confirmed.",
  },
  "outlives-capability": {
    of: "climbing",
    title: "model failures that last",
    docs: "Rung 4. At least three model failures are in clusters that have lasted for five runs: what the teacher fails at, no student learns from it.",
  },
  bounded: {
    of: "distillation",
    title: "bounded",
    docs: "The questions have a `category` of their own, and one system answered them: with several, judge the teacher by itself.",
  },
  stable: {
    of: "distillation",
    title: "stable",
    docs: "Over the last five runs, three at the least: nine tenths of the questions are asked in all of them, no more than a tenth of the answers change between passed and failed from run to run, and prompt, context and model have one version.",
  },
  "teacher-good": {
    of: "distillation",
    title: "teacher good",
    docs: "The lower limit of the 95 % Wilson interval of the pass rate reaches `min_teacher_pass_rate`, 90 % unless set.",
  },
  "student-good": {
    of: "distillation",
    title: "student good",
    docs: "With what falls back to the teacher, the student's pass rate is no further below the teacher's than `margin`, 5 points unless set. Above the teacher's it counts as the teacher's: what the teacher fails at no student learns.",
  },
  "teacher-outputs": {
    of: "distillation",
    title: "enough teacher outputs",
    docs: "Two hundred or more good answers of the teacher, from production (`teacher_outputs`).",
  },
  "eval-coverage": {
    of: "distillation",
    title: "evaluation covers it",
    docs: "Enough questions to notice a drop of ten points four times out of five: 60, and more where answers change from run to run.",
  },
  saving: {
    of: "distillation",
    title: "saving pays",
    docs: "The fixed cost has come back after `pay_back_months`, 12 unless set, upkeep paid.",
  },
  "cheaper-rungs": {
    of: "distillation",
    title: "nothing cheaper confirmed",
    docs: "Of rungs 1 to 3 none has a share of the failures of this category that is above its decision rule beyond chance (exact binomial test, however few there are), and none that is confirmed for the whole run has failures here. On the list for fine-tuning, too.",
  },
  "survived-prompt": {
    of: "fine-tuning",
    title: "survived prompt fixes",
    docs: "The cluster has failed with two values of `prompt_version` or more.",
  },
  "survived-index": { of: "fine-tuning", title: "survived retrieval fixes", docs: "The same of `index_version`." },
  "survived-context": { of: "fine-tuning", title: "survived context fixes", docs: "The same of `context_version`." },
  "enough-runs": {
    of: "fine-tuning",
    title: "enough runs",
    docs: "Five distinct runs. After three failures of three a question fails again with probability .82, against .58 for any that failed once: three make a candidate, five a reason to spend.",
  },
  "task-stable": {
    of: "fine-tuning",
    title: "task stable",
    docs: "Nine tenths of the questions of the category are asked in all of the last five runs, three at the least.",
  },
  examples: {
    of: "fine-tuning",
    title: "enough examples",
    docs: "500 curated examples or more (`fine-tuning:`): what a capability takes. 50 are a beginning, hundreds enough for a style.",
  },
  "gain-visible": {
    of: "fine-tuning",
    title: "gain would be visible",
    docs: "Were every question of the cluster repaired and none broken, that would be more than chance at `alpha`: four questions or more at 5 %.",
  },
} as const satisfies Record<Check["id"], CheckDocs>;
